import { useState } from 'preact/hooks';
import { DateLookup } from '../../components/deadlines/date-lookup.tsx';
import { QuarterPanel } from '../../components/deadlines/quarter-panel.tsx';
import { CheckSwitch } from '../../components/settings/check-switch.tsx';
import { PageStatus } from '../../components/settings/page-status.tsx';
import { SiteAccess } from '../../components/settings/site-access.tsx';
import type { SiteInFront } from '../../utils/access/added-sites.ts';
import { originOf, type SiteAnswer } from '../../utils/access/origins.ts';
import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import { sayDate } from '../../utils/dates/say-date.ts';
import { say } from '../../utils/language/say.ts';
import type { PageSummary } from '../../utils/messages/page-summary.ts';
import { directive } from '../../utils/policy/directive.ts';
import { openWindows } from '../../utils/policy/edit-window.ts';
import { quarterOf } from '../../utils/policy/program-year.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';
import type { Settings } from '../../utils/settings/schema.ts';

/** The ids of the catalogue's rules, put here by the build. */
declare const CHECKS: readonly Rule['id'][];

interface PopupProps {
  readonly today: CalendarDate;
  readonly firstSummary: PageSummary | null;
  readonly firstSettings: Settings;
  readonly askSummary: () => Promise<PageSummary | null>;
  /** @returns the settings that are kept then; null where the browser does not keep them */
  readonly change: (change: (now: Settings) => Settings) => Promise<Settings | null>;
  /** The site of the tab in front; null where Steward cannot run. */
  readonly firstSite: SiteInFront | null;
  /** Asks the browser for it. */
  readonly askForSite: (host: string) => Promise<SiteAnswer>;
  readonly stopSite: (origin: string) => Promise<void>;
  /** Opens the page with the other settings. */
  readonly openSettings: () => void;
  /** Opens the review with nothing in it. */
  readonly review: () => void;
  /** Opens it with the services that the tab in front lists. */
  readonly useServices: () => void;
  /** Lets the person point at a field of the tab in front. */
  readonly teach: () => void;
  /** Copies a report on its fields. @returns false where there is none */
  readonly copyReport: () => Promise<boolean>;
}

/** The toolbar popup: today, the open windows, the look-up, and the checks on the tab in front. */
export function Popup({
  today,
  firstSummary,
  firstSettings,
  askSummary,
  change,
  firstSite,
  askForSite,
  stopSite,
  openSettings,
  review,
  useServices,
  teach,
  copyReport,
}: PopupProps) {
  const [settings, setSettings] = useState(firstSettings);
  const [summary, setSummary] = useState(firstSummary);
  const [site, setSite] = useState(firstSite);
  const [amiss, setAmiss] = useState('');
  const quarter = quarterOf(today);

  const keep = async (next: (now: Settings) => Settings) => {
    const kept = await change(next);
    setAmiss(kept === null ? say('not_kept') : '');
    // A switch that was pressed in vain goes back by being drawn again.
    setSettings(kept ?? { ...settings });
    // A tab that does not answer any more keeps what it said last.
    if (kept) setSummary((await askSummary()) ?? summary);
  };
  const turnRule = (id: string, on: boolean) => keep((now) => ({ ...now, rulesOff: toggled(now.rulesOff, id, on) }));
  const turnSite = (id: string, on: boolean) => keep((now) => ({ ...now, sitesOff: toggled(now.sitesOff, id, on) }));

  const use = async ({ host }: SiteInFront) => {
    const answer = await askForSite(host);
    if (answer === 'runs') {
      setSite({ host, addedAs: originOf(host) });
      setSummary(await askSummary());
    }
    return answer;
  };
  const stop = async ({ host, addedAs }: SiteInFront) => {
    if (addedAs === null) return;
    await stopSite(addedAs);
    setSite({ host, addedAs: null });
    setSummary(null);
  };

  return (
    <>
      <header>
        <h1>Steward</h1>
        <p>{say('popup_today', sayDate(today, 'weekday'), quarter.number, quarter.programYear)}</p>
      </header>
      <section>
        <h2>{say('popup_windows')}</h2>
        {openWindows(today).map((window) => (
          <QuarterPanel key={window.quarter.name} window={window} today={today} />
        ))}
      </section>
      <DateLookup today={today} />
      <button type="button" class="opens" onClick={review}>
        {say('popup_review')}
      </button>
      {summary !== null && summary.services > 0 && (
        <button type="button" class="opens" onClick={useServices}>
          {say('popup_use_services', summary.services)}
        </button>
      )}
      <section>
        <h2>{say('popup_checks')}</h2>
        {
          // Above what it changes, so that it stays under the pointer that pressed it.
          summary && (
            <ul>
              <CheckSwitch
                id={summary.siteId}
                title={say('popup_site_switch', summary.site)}
                on={!settings.sitesOff.includes(summary.siteId)}
                findings={null}
                onChange={(on) => void turnSite(summary.siteId, on)}
              />
            </ul>
          )
        }
        <PageStatus summary={summary} onTeach={teach} onReport={copyReport} />
        {site && (
          <SiteAccess
            host={site.host}
            runs={summary !== null}
            isAdded={site.addedAs !== null}
            onUse={() => use(site)}
            onStop={() => void stop(site)}
          />
        )}
        <p class="hint" role="status">
          {amiss}
        </p>
        <ul>
          <CheckSwitch
            id="submit-guard"
            title={say('popup_ask_first')}
            on={settings.submitGuard !== 'off'}
            findings={null}
            onChange={(on) => void keep((now) => ({ ...now, submitGuard: on ? 'summary-and-reason' : 'off' }))}
          />
          {CHECKS.map((id) => (
            <CheckSwitch
              key={id}
              id={id}
              title={titleOf(id)}
              on={!settings.rulesOff.includes(id)}
              findings={summary?.checks.find(({ ruleId }) => ruleId === id)?.findings ?? null}
              onChange={(on) => void turnRule(id, on)}
            />
          ))}
          <CheckSwitch
            id="describe-fields"
            title={say('popup_describe')}
            on={settings.describeFields}
            findings={null}
            onChange={(on) => void keep((now) => ({ ...now, describeFields: on }))}
          />
        </ul>
      </section>
      <button type="button" class="opens" onClick={openSettings}>
        {say('popup_settings')}
      </button>
      <footer>{say('popup_foot', directive.number, sayDate(directive.effective))}</footer>
    </>
  );
}

function toggled(off: readonly string[], id: string, on: boolean): string[] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
