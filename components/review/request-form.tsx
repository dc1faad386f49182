import { sayDate } from '../../utils/dates/say-date.ts';
import { type DraftFault, kindNames, type ReviewDraft } from '../../utils/review/draft.ts';
import type { ServiceList } from '../../utils/review/service-list.ts';
import { Choice } from './choice.tsx';
import { TextBox } from './text-box.tsx';

interface RequestFormProps {
  readonly draft: ReviewDraft;
  readonly list: ServiceList;
  readonly faults: readonly DraftFault[];
  /** What the justification holds that should not be written down; empty when nothing. */
  readonly privateFacts: readonly string[];
  readonly onChange: (part: Partial<ReviewDraft>) => void;
}

const ACTIONS = {
  service: [
    { value: 'add', label: 'Add a service' },
    { value: 'modify', label: 'Change a service' },
    { value: 'delete', label: 'Delete a service' },
  ],
  other: [
    { value: 'add', label: 'Add it' },
    { value: 'modify', label: 'Change its date' },
    { value: 'delete', label: 'Delete it' },
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
      <h2 id="request-title">The request</h2>
      <Choice
        name="target"
        legend="It is about"
        value={draft.target}
        options={[
          { value: 'service', label: 'a service' },
          { value: 'other', label: 'a skill gain, credential or other dated item' },
        ]}
        onChoose={(target) => onChange({ target })}
      />
      <Choice
        name="action"
        legend="It asks to"
        value={draft.action}
        options={ACTIONS[draft.target]}
        onChoose={(action) => onChange({ action })}
      />
      {draft.target === 'service' && (draft.action === 'modify' || draft.action === 'delete') && (
        <div class="box">
          <label for="service">Which service</label>
          <select
            id="service"
            value={list.services.some(({ id }) => id === draft.serviceId) ? draft.serviceId : ''}
            onChange={(event) => onChange({ serviceId: event.currentTarget.value })}
          >
            <option value="">Choose one of the listed services</option>
            {list.services.map(({ id, name, start, end }) => (
              <option key={id} value={id}>
                {name}, {sayDate(start)} – {end ? sayDate(end) : 'open'}
              </option>
            ))}
          </select>
        </div>
      )}
      {draft.target === 'service' && draft.action === 'modify' && (
        <div class="pair">
          <TextBox
            id="new-start"
            label="New start date"
            hint="Empty: stays as it is"
            value={changes.start}
            fault={faultOf('changes.start')}
            onWrite={(start) => setChanges({ start })}
          />
          <TextBox
            id="new-end"
            label="New end date"
            hint="Empty: stays as it is"
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
            Take the end date away
          </label>
          <KindSelect
            id="new-kind"
            label="New kind"
            value={changes.kind}
            none="stays as it is"
            onChoose={(kind) => setChanges({ kind })}
          />
          <TextBox
            id="other-fields"
            label="Other fields that change"
            hint="Their names, such as provider or funding"
            value={changes.others}
            onWrite={(others) => setChanges({ others })}
          />
        </div>
      )}
      {draft.target === 'service' && draft.action === 'add' && (
        <div class="pair">
          <TextBox id="added-name" label="Service to add" value={added.name} onWrite={(name) => setAdded({ name })} />
          <KindSelect
            id="added-kind"
            label="Kind"
            value={added.kind}
            none="Career"
            onChoose={(kind) => setAdded({ kind })}
          />
          <TextBox
            id="added-start"
            label="Start date"
            value={added.start}
            fault={faultOf('added.start')}
            onWrite={(start) => setAdded({ start })}
          />
          <TextBox
            id="added-end"
            label="End date"
            hint="Empty: open"
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
              label="Date in the record"
              value={dated.date}
              fault={faultOf('dated.date')}
              onWrite={(date) => setDated({ date })}
            />
          )}
          {draft.action !== 'delete' && (
            <TextBox
              id="dated-new"
              label={draft.action === 'add' ? 'Date of the item' : 'New date'}
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
          label="Day of the request"
          hint="The day it is submitted to the State"
          value={draft.requestedOn}
          fault={faultOf('requestedOn')}
          onWrite={(requestedOn) => onChange({ requestedOn })}
        />
        <TextBox
          id="pid"
          label="PID"
          hint="One on each ticket"
          value={draft.pid}
          onWrite={(pid) => onChange({ pid })}
        />
      </div>
      <fieldset class="recorded">
        <legend>Period of participation, as OKJobMatch shows it (if known)</legend>
        {draft.recorded.map((period, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: periods have no identity beyond their place
          <div class="pair" key={index}>
            <TextBox
              id={`recorded-${index}-start`}
              label="From"
              value={period.start}
              fault={faultOf(`recorded.${index}.start`)}
              onWrite={(start) => setRecorded(index, { start })}
            />
            <TextBox
              id={`recorded-${index}-end`}
              label="To"
              hint="Empty: no end yet"
              value={period.end}
              fault={faultOf(`recorded.${index}.end`)}
              onWrite={(end) => setRecorded(index, { end })}
            />
          </div>
        ))}
        <button type="button" onClick={() => onChange({ recorded: [...draft.recorded, { start: '', end: '' }] })}>
          Another period
        </button>
      </fieldset>
      <TextBox
        id="justification"
        label="Justification"
        lines={3}
        value={draft.justification}
        fault={privateFacts.length > 0 ? `Please check before you file this: ${privateFacts.join('; ')}.` : undefined}
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
        {kindNames.map(({ kind, name }) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
