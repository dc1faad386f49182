import { sayDate } from '../../utils/dates/say-date.ts';
import { say } from '../../utils/language/say.ts';
import { serviceKinds } from '../../utils/policy/service-kinds.ts';
import type { DraftFault, ReviewDraft } from '../../utils/review/draft.ts';
import { kindName } from '../../utils/review/kind-name.ts';
import { kindOf, kindSaid } from '../../utils/review/kind-of-service.ts';
import type { ServiceList } from '../../utils/review/service-list.ts';
import { Choice } from './choice.tsx';
import { sayPrivate, TextBox } from './text-box.tsx';

interface RequestFormProps {
  readonly draft: ReviewDraft;
  readonly list: ServiceList;
  readonly faults: readonly DraftFault[];
  /** What the boxes for words hold that should not be written down. */
  readonly privateFacts: Readonly<Record<'pid' | 'added' | 'justification', readonly string[]>>;
  readonly onChange: (part: Partial<ReviewDraft>) => void;
}

const ACTIONS = {
  service: [
    { value: 'add', words: 'request_add_service' },
    { value: 'modify', words: 'request_change_service' },
    { value: 'delete', words: 'request_delete_service' },
  ],
  other: [
    { value: 'add', words: 'request_add_it' },
    { value: 'modify', words: 'request_change_date' },
    { value: 'delete', words: 'request_delete_it' },
  ],
} as const;

/** What is asked for, of whom, on which day, and why. */
export function RequestForm({ draft, list, faults, privateFacts, onChange }: RequestFormProps) {
  const faultOf = (field: DraftFault['field']) => faults.find((fault) => fault.field === field)?.why;
  const { added, changes, dated } = draft;
  const setAdded = (part: Partial<ReviewDraft['added']>) => onChange({ added: { ...added, ...part } });
  const setChanges = (part: Partial<ReviewDraft['changes']>) => onChange({ changes: { ...changes, ...part } });
  const setDated = (part: Partial<ReviewDraft['dated']>) => onChange({ dated: { ...dated, ...part } });
  const setRecorded = (index: number, part: { start?: string; end?: string }) =>
    onChange({ recorded: draft.recorded.map((period, at) => (at === index ? { ...period, ...part } : period)) });

  return (
    <section aria-labelledby="request-title">
      <h2 id="request-title">{say('request_title')}</h2>
      <Choice
        name="target"
        legend={say('request_about')}
        value={draft.target}
        options={[
          { value: 'service', words: 'request_a_service' },
          { value: 'other', words: 'request_other' },
        ]}
        onChoose={(target) => onChange({ target })}
      />
      <Choice
        name="action"
        legend={say('request_asks_to')}
        value={draft.action}
        options={ACTIONS[draft.target]}
        onChoose={(action) => onChange({ action })}
      />
      {draft.target === 'service' && (draft.action === 'modify' || draft.action === 'delete') && (
        <div class="box">
          <label for="service">{say('request_which')}</label>
          <select
            id="service"
            value={list.services.some(({ id }) => id === draft.serviceId) ? draft.serviceId : ''}
            onChange={(event) => onChange({ serviceId: event.currentTarget.value })}
          >
            <option value="">{say('request_choose')}</option>
            {list.services.map(({ id, name, start, end }) => (
              <option key={id} value={id}>
                {say('request_service_span', name, sayDate(start), end ? sayDate(end) : say('open_end'))}
              </option>
            ))}
          </select>
        </div>
      )}
      {draft.target === 'service' && draft.action === 'modify' && (
        <div class="pair">
          <TextBox
            id="new-start"
            label={say('request_new_start')}
            hint={say('request_empty_stays')}
            value={changes.start}
            fault={faultOf('changes.start')}
            onWrite={(start) => setChanges({ start })}
          />
          <TextBox
            id="new-end"
            label={say('request_new_end')}
            hint={say('request_empty_stays')}
            value={changes.end}
            disabled={changes.noEnd}
            fault={faultOf('changes.end')}
            onWrite={(end) => setChanges({ end })}
          />
          <label class="tick">
            <input
              type="checkbox"
              checked={changes.noEnd}
              onChange={(event) => setChanges({ noEnd: event.currentTarget.checked })}
            />
            {say('request_no_end')}
          </label>
          <KindSelect
            id="new-kind"
            label={say('request_new_kind')}
            value={changes.kind}
            none={say('request_stays')}
            onChoose={(kind) => setChanges({ kind })}
          />
          <TextBox
            id="other-fields"
            label={say('request_others')}
            hint={say('request_others_hint')}
            value={changes.others}
            onWrite={(others) => setChanges({ others })}
          />
        </div>
      )}
      {draft.target === 'service' && draft.action === 'add' && (
        <div class="pair">
          <TextBox
            id="added-name"
            label={say('request_to_add')}
            value={added.name}
            fault={sayPrivate(privateFacts.added)}
            onWrite={(name) => setAdded({ name })}
          />
          <KindSelect
            id="added-kind"
            label={say('request_kind')}
            value={added.kind}
            none={say(kindSaid(added.name) ? 'request_kind_said' : 'request_kind_guess', kindName(kindOf(added.name)))}
            onChoose={(kind) => setAdded({ kind })}
          />
          <TextBox
            id="added-start"
            label={say('request_start')}
            value={added.start}
            fault={faultOf('added.start')}
            onWrite={(start) => setAdded({ start })}
          />
          <TextBox
            id="added-end"
            label={say('request_end')}
            hint={say('request_empty_open')}
            value={added.end}
            fault={faultOf('added.end')}
            onWrite={(end) => setAdded({ end })}
          />
        </div>
      )}
      {draft.target === 'other' && draft.action !== '' && (
        <div class="pair">
          {draft.action !== 'add' && (
            <TextBox
              id="dated-date"
              label={say('request_recorded_date')}
              value={dated.date}
              fault={faultOf('dated.date')}
              onWrite={(date) => setDated({ date })}
            />
          )}
          {draft.action !== 'delete' && (
            <TextBox
              id="dated-new"
              label={say(draft.action === 'add' ? 'request_item_date' : 'request_new_date')}
              value={dated.newDate}
              fault={faultOf('dated.newDate')}
              onWrite={(newDate) => setDated({ newDate })}
            />
          )}
        </div>
      )}
      <div class="pair">
        <TextBox
          id="requested-on"
          label={say('request_day')}
          hint={say('request_day_hint')}
          value={draft.requestedOn}
          fault={faultOf('requestedOn')}
          onWrite={(requestedOn) => onChange({ requestedOn })}
        />
        <TextBox
          id="pid"
          label={say('request_pid')}
          hint={say('request_pid_hint')}
          value={draft.pid}
          fault={sayPrivate(privateFacts.pid)}
          onWrite={(pid) => onChange({ pid })}
        />
      </div>
      <fieldset class="recorded">
        <legend>{say('request_recorded')}</legend>
        {draft.recorded.map((period, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: periods have no identity beyond their place
          <div class="pair" key={index}>
            <TextBox
              id={`recorded-${index}-start`}
              label={say('request_from')}
              value={period.start}
              fault={faultOf(`recorded.${index}.start`)}
              onWrite={(start) => setRecorded(index, { start })}
            />
            <TextBox
              id={`recorded-${index}-end`}
              label={say('request_to')}
              hint={say('request_empty_no_end')}
              value={period.end}
              fault={faultOf(`recorded.${index}.end`)}
              onWrite={(end) => setRecorded(index, { end })}
            />
          </div>
        ))}
        <button type="button" onClick={() => onChange({ recorded: [...draft.recorded, { start: '', end: '' }] })}>
          {say('request_another_period')}
        </button>
      </fieldset>
      <TextBox
        id="justification"
        label={say('request_justification')}
        lines={3}
        value={draft.justification}
        fault={sayPrivate(privateFacts.justification)}
        onWrite={(justification) => onChange({ justification })}
      />
    </section>
  );
}

interface KindSelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: ReviewDraft['added']['kind'];
  readonly none: string;
  readonly onChoose: (kind: ReviewDraft['added']['kind']) => void;
}

function KindSelect({ id, label, value, none, onChoose }: KindSelectProps) {
  return (
    <div class="box">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as typeof value)}>
        <option value="">{none}</option>
        {serviceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </select>
    </div>
  );
}
