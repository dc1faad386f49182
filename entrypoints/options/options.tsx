import { useEffect, useRef, useState } from 'preact/hooks';
import { AddSite } from '../../components/options/add-site.tsx';
import { SiteRows } from '../../components/options/site-rows.tsx';
import { TaughtList } from '../../components/options/taught-list.tsx';
import { covers, hostIn, originOf, sayOrigin } from '../../utils/access/origins.ts';
import { parseTaughtFile, printTaughtFile } from '../../utils/records/taught-file.ts';
import type { Managed } from '../../utils/settings/managed.ts';
import { MOST_TAUGHT } from '../../utils/settings/taught.ts';
import { optionalSites, sites } from '../../utils/sites/catalogue.ts';
import { mergeTaught, type TaughtField } from '../../utils/sites/taught.ts';

/** Far more than 500 fields take. */
const MOST_BYTES = 1_000_000;

interface OptionsProps {
  /** The match patterns of sites that a person added. */
  readonly firstAdded: readonly string[];
  readonly firstTaught: readonly TaughtField[];
  readonly managed: Managed;
  /** Asks the browser for one host. @returns whether Steward may run there */
  readonly use: (host: string) => Promise<boolean>;
  /** Gives a site back. */
  readonly stop: (origin: string) => Promise<void>;
  readonly keep: (taught: readonly TaughtField[]) => Promise<void>;
  readonly saveFile: (name: string, text: string) => void;
  /** Watches both until the signal ends it. */
  readonly onChange: (
    sites: (added: readonly string[]) => void,
    fields: (taught: readonly TaughtField[]) => void,
    signal: AbortSignal,
  ) => void;
}

/** Where Steward runs beside its own sites, and what was taught of fields: to look at, give back and hand on. */
export function Options(props: OptionsProps) {
  const { firstAdded, firstTaught, managed, use, stop, keep, saveFile, onChange } = props;
  const [added, setAdded] = useState(firstAdded);
  const [taught, setTaught] = useState(firstTaught);
  const [named, setNamed] = useState(managed.sites);
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const fieldsTitle = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const ended = new AbortController();
    onChange(setAdded, setTaught, ended.signal);
    return () => ended.abort();
  }, [onChange]);

  const say = (next: string, amiss: readonly string[] = []) => {
    setNote(next);
    setFaults(amiss);
  };
  const runsOn = (host: string) =>
    sites.some(({ matches }) => matches.includes(originOf(host))) || added.some((origin) => covers(origin, host));
  const known = optionalSites.map(({ id, title }) => ({ id, title: `${title}: ${id}` }));
  const waiting = [...new Set([...named, ...[...managed.taught, ...taught].map(({ host }) => host)])].filter(
    (host) => hostIn(host) === host && !runsOn(host),
  );

  const add = (host: string) =>
    void use(host).then((may) =>
      say(
        may
          ? `Steward runs on ${host} from now on, also on pages of it that are open.`
          : `The browser did not allow Steward on ${host}, so nothing has changed.`,
      ),
    );
  const remove = (origin: string) => {
    // The button goes away with its row; whoever uses the keyboard goes on from the heading.
    title.current?.focus();
    void stop(origin).then(() => say(`Steward has stopped on ${sayOrigin(origin)}. What was taught there is kept.`));
  };
  const forget = (field: TaughtField) => {
    fieldsTitle.current?.focus();
    void keep(taught.filter((other) => other !== field)).then(() => say('Forgotten.'));
  };
  const exportAll = () => {
    const hosts = added.map(sayOrigin).filter((host) => hostIn(host) === host);
    saveFile('steward-settings.json', printTaughtFile({ sites: hosts, taught: [...taught] }));
  };
  const bringIn = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      say('', ['This file is not one of Steward’s settings: it is larger than 1 MB.']);
      return;
    }
    const parsed = parseTaughtFile(await file.text());
    if ('faults' in parsed) {
      say('', parsed.faults);
      return;
    }
    const { file: more } = parsed;
    const merged = mergeTaught(taught, more.taught);
    if (merged.length > MOST_TAUGHT) {
      say('', [`Together that would be ${merged.length} taught fields; Steward keeps 500. Forget some first.`]);
      return;
    }
    await keep(merged);
    setNamed([...named, ...more.sites]);
    const isOpen = more.sites.some((host) => !runsOn(host)) || more.taught.some(({ host }) => !runsOn(host));
    const replaced = taught.length + more.taught.length - merged.length;
    say(
      `${fields(more.taught.length)} brought in${replaced > 0 ? `, ${replaced} in the place of what was there` : ''}.${
        isOpen ? ' The file names sites that Steward may not run on yet: see “Waiting for you”.' : ''
      }`,
    );
  };

  return (
    <>
      <header>
        <p class="brand">Steward</p>
        <h1>Steward settings</h1>
        <p>Which checks run is set in the toolbar popup. Here is where they run, and what Steward was taught.</p>
      </header>
      <div role="status">
        {note && <p class="note">{note}</p>}
        {faults.length > 0 && (
          <div class="faults">
            <p>Nothing was brought in, and everything is as it was. What is amiss in the file:</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <ul tabIndex={0} aria-label="What is amiss in the file">
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <section>
        <h2 ref={title} tabIndex={-1}>
          Sites
        </h2>
        <SiteRows
          rows={sites.map(({ id, title, matches }) => ({
            id,
            title,
            hint: `Comes with Steward: ${matches.map(sayOrigin).join(', ')}`,
          }))}
        />
        {added.length > 0 && (
          <>
            <h3>Added by you</h3>
            <SiteRows
              rows={added.map((origin) => ({ id: origin, title: sayOrigin(origin) }))}
              action="Stop"
              onPress={({ id }) => remove(id)}
            />
          </>
        )}
        {waiting.length > 0 && (
          <>
            <h3>Waiting for you</h3>
            <p class="hint">Fields were taught there, or a file or your organization names them.</p>
            <SiteRows
              rows={waiting.map((host) => ({ id: host, title: host }))}
              action="Use Steward there"
              onPress={({ id }) => add(id)}
            />
          </>
        )}
        <AddSite onAdd={add} />
        {known.some(({ id }) => !runsOn(id)) && (
          <details>
            <summary>Other sites that Steward knows</summary>
            <SiteRows
              rows={known.filter(({ id }) => !runsOn(id))}
              action="Use Steward there"
              onPress={({ id }) => add(id)}
            />
          </details>
        )}
      </section>
      <section>
        <h2 ref={fieldsTitle} tabIndex={-1}>
          Taught fields
        </h2>
        {taught.length === 0 && (
          <p>
            Nothing has been taught. On a page with a form, open the toolbar popup and press “Teach a field on this
            page”.
          </p>
        )}
        <TaughtList taught={taught} onForget={forget} />
        {managed.taught.length > 0 && (
          <>
            <h3>Set by your organization</h3>
            <TaughtList taught={managed.taught} />
          </>
        )}
      </section>
      <section>
        <h2>Hand it on</h2>
        <p>
          The file holds the names of added sites, and where taught fields are found. It holds nothing that anyone typed
          into a page. What is brought in comes to what is there.
        </p>
        <div class="tools">
          <button type="button" onClick={exportAll}>
            Save to a file
          </button>
          <label class="file">
            Bring in a file
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const input = event.currentTarget;
                void bringIn(input.files?.[0]).finally(() => {
                  // The same file can be chosen again.
                  input.value = '';
                });
              }}
            />
          </label>
        </div>
      </section>
      <footer>Kept in this browser only. Nothing leaves it but the file that you save.</footer>
    </>
  );
}

function fields(count: number): string {
  return count === 1 ? '1 field' : `${count} fields`;
}
