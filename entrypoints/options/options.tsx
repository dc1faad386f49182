import { useEffect, useRef, useState } from 'preact/hooks';
import { AddSite } from '../../components/options/add-site.tsx';
import { SentAnyway } from '../../components/options/sent-anyway.tsx';
import { SiteRows } from '../../components/options/site-rows.tsx';
import { TaughtList } from '../../components/options/taught-list.tsx';
import { Choice } from '../../components/review/choice.tsx';
import { covers, hostIn, originOf, type SiteAnswer, sayOrigin } from '../../utils/access/origins.ts';
import { textOf } from '../../utils/chosen-file.ts';
import type { SubmittedAnyway } from '../../utils/counts/submitted-anyway.ts';
import { say, sayMany } from '../../utils/language/say.ts';
import { parseTaughtFile, printTaughtFile } from '../../utils/records/taught-file.ts';
import type { Managed } from '../../utils/settings/managed.ts';
import type { Settings, SubmitGuard } from '../../utils/settings/schema.ts';
import { optionalSites, sites } from '../../utils/sites/catalogue.ts';
import { MOST_TAUGHT, mergeTaught, type TaughtField, withoutTaught } from '../../utils/sites/taught.ts';

type ChangeTaught = (now: readonly TaughtField[]) => readonly TaughtField[];

interface OptionsProps {
  /** The match patterns of sites that a person added. */
  readonly firstAdded: readonly string[];
  readonly firstTaught: readonly TaughtField[];
  /** Hosts that a file named and where Steward has not been let in. */
  readonly firstNamed: readonly string[];
  readonly managed: Managed;
  readonly firstSettings: Settings;
  /** What was sent anyway until now. */
  readonly firstCounts: SubmittedAnyway;
  /** Asks the browser for one host. */
  readonly use: (host: string) => Promise<SiteAnswer>;
  /** Gives a site back. */
  readonly stop: (origin: string) => Promise<void>;
  /** @returns what is kept then; null where the browser does not keep it */
  readonly change: (change: ChangeTaught) => Promise<readonly TaughtField[] | null>;
  /** @returns the named hosts that are kept then; null where the browser does not keep them */
  readonly changeNamed: (change: (now: readonly string[]) => readonly string[]) => Promise<readonly string[] | null>;
  /** @returns the settings that are kept then; null where the browser does not keep them */
  readonly changeSettings: (change: (now: Settings) => Settings) => Promise<Settings | null>;
  /** @returns whether nothing is left of what was counted */
  readonly clearCounts: () => Promise<boolean>;
  readonly saveFile: (name: string, text: string) => void;
  /** Watches all three until the signal ends it. */
  readonly onChange: (
    sites: (added: readonly string[]) => void,
    fields: (taught: readonly TaughtField[]) => void,
    settings: (settings: Settings) => void,
    signal: AbortSignal,
  ) => void;
}

/** What came of asking for a site. */
const answers = { runs: 'options_runs', refused: 'options_refused', blocked: 'options_blocked' } as const;

/** What happens before a form with serious findings is sent. */
const guards = [
  { value: 'summary-and-reason', words: 'options_ask_reason' },
  { value: 'summary', words: 'options_ask' },
  { value: 'off', words: 'options_ask_not' },
] as const;

/**
 * Where Steward runs beside its own sites, and what was taught of fields: to look at, give back and hand on; and what it asks
 * before a form is sent.
 */
export function Options(props: OptionsProps) {
  const { firstAdded, firstTaught, firstNamed, managed, use, stop, change, changeNamed, saveFile, onChange } = props;
  const { firstSettings, firstCounts, changeSettings, clearCounts } = props;
  const [added, setAdded] = useState(firstAdded);
  const [taught, setTaught] = useState(firstTaught);
  const [settings, setSettings] = useState(firstSettings);
  const [counts, setCounts] = useState(firstCounts);
  const [named, setNamed] = useState(firstNamed);
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const fieldsTitle = useRef<HTMLHeadingElement>(null);
  const countsTitle = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const ended = new AbortController();
    onChange(setAdded, setTaught, setSettings, ended.signal);
    return () => ended.abort();
  }, [onChange]);

  const tell = (next: string, amiss: readonly string[] = []) => {
    setNote(next);
    setFaults(amiss);
  };
  const runsOn = (host: string) =>
    sites.some(({ matches }) => matches.includes(originOf(host))) || added.some((origin) => covers(origin, host));
  const known = optionalSites.map(({ id, title }) => ({ id, title: say('options_known_site', title, id) }));
  const needed = new Set([...managed.sites, ...[...managed.taught, ...taught].map(({ host }) => host)]);
  const waiting = [...new Set([...needed, ...named])].filter((host) => hostIn(host) === host && !runsOn(host));

  const keepNamed = async (next: (now: readonly string[]) => readonly string[]) => {
    const kept = await changeNamed(next);
    if (kept) setNamed(kept);
    return kept !== null;
  };
  const add = async (host: string) => {
    const answer = await use(host);
    tell(say(answers[answer], host));
    if (answer === 'runs' && named.includes(host)) await keepNamed((now) => now.filter((other) => other !== host));
    return answer === 'runs';
  };
  const addFromRow = async (host: string) => {
    // The button goes away with its row, as below.
    if (await add(host)) title.current?.focus();
  };
  const remove = (origin: string) => {
    // The button goes away with its row; whoever uses the keyboard goes on from the heading.
    title.current?.focus();
    void stop(origin).then(() => tell(say('options_stopped', sayOrigin(origin))));
  };
  const takeOff = (host: string) => {
    title.current?.focus();
    void keepNamed((now) => now.filter((other) => other !== host)).then((isKept) =>
      tell(say(isKept ? 'options_taken_off' : 'not_kept', host)),
    );
  };
  const forget = (field: TaughtField) => {
    fieldsTitle.current?.focus();
    void change((now) => withoutTaught(now, field)).then((kept) => tell(say(kept ? 'teach_forgotten' : 'not_kept')));
  };
  const choose = async (submitGuard: SubmitGuard) => {
    const kept = await changeSettings((now) => ({ ...now, submitGuard }));
    // What was chosen in vain goes back by being drawn again.
    setSettings(kept ?? { ...settings });
    tell(kept ? '' : say('not_kept'));
  };
  const clear = async () => {
    countsTitle.current?.focus();
    const isClear = await clearCounts();
    if (isClear) setCounts({});
    tell(say(isClear ? 'options_cleared' : 'not_kept'));
  };
  const exportAll = () => {
    const hosts = added.map(sayOrigin).filter((host) => hostIn(host) === host);
    saveFile('steward-settings.json', printTaughtFile({ sites: hosts, taught: [...taught] }));
  };
  const bringIn = async (file: File | undefined) => {
    if (!file) return;
    const chosen = await textOf(file);
    if ('fault' in chosen) {
      tell('', [say(chosen.fault === 'too-large' ? 'options_too_large' : 'chosen_unreadable')]);
      return;
    }
    const parsed = parseTaughtFile(chosen.text);
    if ('faults' in parsed) {
      tell('', parsed.faults);
      return;
    }
    const { file: more } = parsed;
    const merged = mergeTaught(taught, more.taught);
    if (merged.length > MOST_TAUGHT) {
      tell('', [say('options_too_many', merged.length, MOST_TAUGHT)]);
      return;
    }
    const waits = more.sites.filter((host) => !runsOn(host));
    const isKept =
      (await change((now) => mergeTaught(now, more.taught))) &&
      (waits.length === 0 || (await keepNamed((now) => [...now, ...waits])));
    if (!isKept) {
      tell(say('not_kept'));
      return;
    }
    const isOpen = waits.length > 0 || more.taught.some(({ host }) => !runsOn(host));
    // A file may speak of one field several times; the last of them counts.
    const { length } = mergeTaught([], more.taught);
    const replaced = taught.length + length - merged.length;
    const brought = sayMany('options_fields', length);
    const done = replaced > 0 ? say('options_brought_in_over', brought, replaced) : say('options_brought_in', brought);
    tell(isOpen ? `${done} ${say('options_names_sites')}` : done);
  };

  return (
    <>
      <header>
        <p class="brand">Steward</p>
        <h1>{say('options_title')}</h1>
        <p>{say('options_about')}</p>
      </header>
      <div role="status">
        {note && <p class="note">{note}</p>}
        {faults.length > 0 && (
          <div class="faults">
            <p>{say('options_amiss')}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <ul tabIndex={0} aria-label={say('options_amiss_name')}>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <section>
        <h2 ref={title} tabIndex={-1}>
          {say('options_sites')}
        </h2>
        <SiteRows
          rows={sites.map(({ id, title, matches }) => ({
            id,
            title,
            hint: say('options_comes_with', matches.map(sayOrigin).join(', ')),
          }))}
        />
        {added.length > 0 && (
          <>
            <h3>{say('options_added')}</h3>
            <SiteRows
              rows={added.map((origin) => ({ id: origin, title: sayOrigin(origin) }))}
              action={say('options_stop')}
              onPress={({ id }) => remove(id)}
            />
          </>
        )}
        {waiting.length > 0 && (
          <>
            <h3>{say('options_waiting')}</h3>
            <p class="hint">{say('options_waiting_hint')}</p>
            <SiteRows
              rows={waiting.map((host) => ({ id: host, title: host, isRemovable: !needed.has(host) }))}
              action={say('options_use_there')}
              onPress={({ id }) => void addFromRow(id)}
              onRemove={({ id }) => takeOff(id)}
            />
          </>
        )}
        <AddSite onAdd={add} />
        {known.some(({ id }) => !runsOn(id)) && (
          <details>
            <summary>{say('options_other_sites')}</summary>
            <SiteRows
              rows={known.filter(({ id }) => !runsOn(id))}
              action={say('options_use_there')}
              onPress={({ id }) => void addFromRow(id)}
            />
          </details>
        )}
      </section>
      <section>
        <h2 ref={fieldsTitle} tabIndex={-1}>
          {say('options_fields')}
        </h2>
        {taught.length === 0 && <p>{say('options_no_fields')}</p>}
        <TaughtList taught={taught} onForget={forget} />
        {managed.taught.length > 0 && (
          <>
            <h3>{say('options_by_organization')}</h3>
            <TaughtList taught={managed.taught} />
          </>
        )}
      </section>
      <section>
        <h2>{say('options_before_sending')}</h2>
        <Choice
          name="submit-guard"
          legend={say('options_where_serious')}
          value={settings.submitGuard}
          options={guards}
          onChoose={(guard) => void choose(guard)}
        />
        <h3 ref={countsTitle} tabIndex={-1}>
          {say('options_sent_anyway')}
        </h3>
        <SentAnyway counts={counts} onClear={() => void clear()} />
      </section>
      <section>
        <h2>{say('options_hand_on')}</h2>
        <p>{say('options_file_holds')}</p>
        <div class="tools">
          <button type="button" onClick={exportAll}>
            {say('options_save')}
          </button>
          <label class="file">
            {say('options_bring_in')}
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
      <footer>{say('options_foot')}</footer>
    </>
  );
}
