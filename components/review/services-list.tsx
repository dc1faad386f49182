import { useState } from 'preact/hooks';
import { sayDate } from '../../utils/dates/say-date.ts';
import type { ServiceKind } from '../../utils/policy/service-kinds.ts';
import { kindNames } from '../../utils/review/draft.ts';
import type { ServiceList } from '../../utils/review/service-list.ts';

interface ServicesListProps {
  /** The list as typed. */
  readonly written: string;
  readonly list: ServiceList;
  /** The service the request is about. */
  readonly chosen: string;
  /** The service whose deletion is being tried out. */
  readonly tried: string | null;
  readonly onWrite: (written: string) => void;
  readonly onKind: (serviceId: string, kind: ServiceKind) => void;
  readonly onAskToDelete: (serviceId: string) => void;
  readonly onTry: (serviceId: string) => void;
}

/** More rows than anybody reads slow every key down; the rest are a click away. */
const AT_FIRST = 60;

/** The participant's services: a box to type or paste them into, what was read, and what could not be. */
export function ServicesList(props: ServicesListProps) {
  const { written, list, chosen, tried, onWrite, onKind, onAskToDelete, onTry } = props;
  const [all, setAll] = useState(false);
  const shown = all ? list.services : list.services.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="services-title">
      <h2 id="services-title">The participant’s services</h2>
      <label for="services">All services in the record, one on a line, typed or pasted from a table</label>
      <textarea
        id="services"
        rows={8}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="services-hint services-faults"
        placeholder={'Career Guidance: 06/03/20 – 06/03/20\nOccupation Skills Training: 06/14/20 – 09/18/20'}
        value={written}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <p id="services-hint" class="hint">
        Services of every program under common exit. A list pasted from the directive, a web table or a CSV file is read
        as it is.
      </p>
      <div id="services-faults" role="status">
        {list.faults.length > 0 && (
          <div class="faults">
            <p>
              {list.faults.length === 1 ? '1 line was' : `${list.faults.length} lines were`} left out of the review:
            </p>
            <ul>
              {list.faults.slice(0, 20).map(({ line, why }) => (
                <li key={line}>
                  Line {line}: {why}
                </li>
              ))}
              {list.faults.length > 20 && <li>and {list.faults.length - 20} more.</li>}
            </ul>
          </div>
        )}
      </div>
      {list.services.length > 0 && (
        <div class="wide">
          <table class="services">
            <caption>{list.services.length === 1 ? '1 service read' : `${list.services.length} services read`}</caption>
            <thead>
              <tr>
                <th scope="col">Service</th>
                <th scope="col">Start</th>
                <th scope="col">End</th>
                <th scope="col">Kind</th>
                <th scope="col">Request or try</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, name, start, end, kind }) => (
                <tr key={id} class={id === chosen ? 'chosen' : ''}>
                  <th scope="row">{name}</th>
                  <td>{sayDate(start)}</td>
                  <td>{end ? sayDate(end) : 'open'}</td>
                  <td>
                    <select
                      aria-label={`Kind of ${name}, ${sayDate(start)}`}
                      value={kind}
                      onChange={(event) => onKind(id, event.currentTarget.value as ServiceKind)}
                    >
                      {kindNames.map((one) => (
                        <option key={one.kind} value={one.kind}>
                          {one.name}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td class="row-actions">
                    <button
                      type="button"
                      aria-label={`Ask to delete ${name}, ${sayDate(start)}`}
                      onClick={() => onAskToDelete(id)}
                    >
                      Ask to delete
                    </button>
                    <button
                      type="button"
                      aria-pressed={id === tried}
                      aria-label={`What if ${name}, ${sayDate(start)}, were deleted?`}
                      onClick={() => onTry(id)}
                    >
                      What if?
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {shown.length < list.services.length && (
            <button type="button" onClick={() => setAll(true)}>
              Show all {list.services.length}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
