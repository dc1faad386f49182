import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sayDate } from '../../utils/dates/say-date.ts';
import { say, sayMany } from '../../utils/language/say.ts';
import type { ServiceKind } from '../../utils/policy/service-kinds.ts';
import { serviceKinds } from '../../utils/policy/service-kinds.ts';
import { kindName } from '../../utils/review/kind-name.ts';
import type { ServiceList } from '../../utils/review/service-list.ts';
import { sayPrivate } from './text-box.tsx';

interface ServicesListProps {
  /** The list as typed. */
  readonly written: string;
  readonly list: ServiceList;
  /** What its names hold that should not be written down. */
  readonly privateFacts: readonly string[];
  /** The service the request is about. */
  readonly chosen: string;
  /** The service whose deletion is being tried out. */
  readonly tried: string | null;
  /** Told the new text, and whether it stands in the place of all that was listed. */
  readonly onWrite: (written: string, isReplaced: boolean) => void;
  readonly onKind: (serviceId: string, kind: ServiceKind) => void;
  readonly onAskToDelete: (serviceId: string) => void;
  readonly onTry: (serviceId: string) => void;
}

/** More rows than anybody reads slow every key down; the rest are a click away. */
const AT_FIRST = 60;

/** The participant's services: a box to type or paste them into, what was read, and what could not be. */
export function ServicesList(props: ServicesListProps) {
  const { written, list, privateFacts, chosen, tried, onWrite, onKind, onAskToDelete, onTry } = props;
  const [all, setAll] = useState(false);
  const isReplaced = useRef(false);
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    // The button that shows the rest goes away; who pressed it goes on in the first row that it showed.
    if (all) body.current?.children[AT_FIRST]?.querySelector('select')?.focus();
  }, [all]);
  const shown = all ? list.services : list.services.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="services-title">
      <h2 id="services-title">{say('services_title')}</h2>
      <label for="services">{say('services_label')}</label>
      <textarea
        id="services"
        rows={8}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="services-hint services-faults"
        placeholder={'Career Guidance: 06/03/20 – 06/03/20\nOccupation Skills Training: 06/14/20 – 09/18/20'}
        value={written}
        onBeforeInput={(event) => {
          isReplaced.current = holdsAll(event.currentTarget, list);
        }}
        onInput={(event) => {
          onWrite(event.currentTarget.value, isReplaced.current);
          isReplaced.current = false;
        }}
      />
      <p id="services-hint" class="hint">
        {say('services_hint')}
      </p>
      <div id="services-faults">
        {privateFacts.length > 0 && <p class="fault">{sayPrivate(privateFacts)}</p>}
        {list.faults.length > 0 && (
          <div class="faults">
            <p>{sayMany('services_left_out', list.faults.length)}</p>
            <ul>
              {list.faults.slice(0, 20).map(({ line, why }) => (
                <li key={line}>{say('services_line', line, why)}</li>
              ))}
              {list.faults.length > 20 && <li>{say('services_more', list.faults.length - 20)}</li>}
            </ul>
          </div>
        )}
      </div>
      {list.services.length > 0 && (
        <div class="wide">
          <table class="services">
            <caption>{sayMany('services_read', list.services.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{say('services_service')}</th>
                <th scope="col">{say('services_start')}</th>
                <th scope="col">{say('services_end')}</th>
                <th scope="col">{say('request_kind')}</th>
                <th scope="col">{say('services_actions')}</th>
              </tr>
            </thead>
            <tbody ref={body}>
              {shown.map(({ id, name, start, end, kind, kindIsGuess, line }) => (
                <tr key={id} class={id === chosen ? 'chosen' : ''}>
                  <th scope="row">{name}</th>
                  <td>{sayDate(start)}</td>
                  <td>{end ? sayDate(end) : say('open_end')}</td>
                  <td>
                    <select
                      aria-label={say('services_kind_of', name, sayDate(start))}
                      aria-describedby={kindIsGuess ? `guess-${line}` : undefined}
                      value={kind}
                      onChange={(event) => onKind(id, event.currentTarget.value as ServiceKind)}
                    >
                      {serviceKinds.map((one) => (
                        <option key={one} value={one}>
                          {kindName(one)}
                        </option>
                      ))}
                    </select>
                    {kindIsGuess && (
                      <span id={`guess-${line}`} class="hint">
                        {' '}
                        {say('services_guess')}
                      </span>
                    )}
                  </td>
                  <td class="row-actions">
                    <button
                      type="button"
                      aria-label={say('services_ask_delete_which', name, sayDate(start))}
                      onClick={() => onAskToDelete(id)}
                    >
                      {say('services_ask_delete')}
                    </button>
                    <button
                      type="button"
                      aria-pressed={id === tried}
                      aria-label={say('services_what_if_which', name, sayDate(start))}
                      onClick={() => onTry(id)}
                    >
                      {say('services_what_if')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {shown.length < list.services.length && (
            <button type="button" onClick={() => setAll(true)}>
              {say('services_show_all', list.services.length)}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** Whether what is selected in the box, and goes with the next key or paste, takes in every service of the list. */
function holdsAll({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, { services }: ServiceList): boolean {
  const lines = value.split('\n');
  const first = lines.slice(0, (services[0]?.line ?? 1) - 1);
  const last = lines.slice(0, services.at(-1)?.line);
  const starts = first.reduce((length, line) => length + line.length + 1, 0);
  return selectionStart <= starts && selectionEnd >= last.join('\n').trimEnd().length;
}
