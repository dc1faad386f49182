import { useState } from 'preact/hooks';
import { DateLookup } from '../../components/deadlines/date-lookup.tsx';
import { QuarterPanel } from '../../components/deadlines/quarter-panel.tsx';
import { CheckSwitch } from '../../components/settings/check-switch.tsx';
import { PageStatus } from '../../components/settings/page-status.tsx';
import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import { sayDate } from '../../utils/dates/say-date.ts';
import type { PageSummary } from '../../utils/messages/page-summary.ts';
import { directive } from '../../utils/policy/directive.ts';
import { openWindows } from '../../utils/policy/edit-window.ts';
import { quarterOf } from '../../utils/policy/program-year.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import type { Settings } from '../../utils/settings/schema.ts';

interface PopupProps {
  readonly today: CalendarDate;
  readonly firstSummary: PageSummary | null;
  readonly firstSettings: Settings;
  readonly askSummary: () => Promise<PageSummary | null>;
  readonly save: (settings: Settings) => Promise<void>;
}

/** The toolbar popup: today, the open windows, the look-up, and the checks on the tab in front. */
export function Popup({ today, firstSummary, firstSettings, askSummary, save }: PopupProps) {
  const [settings, setSettings] = useState(firstSettings);
  const [summary, setSummary] = useState(firstSummary);
  const quarter = quarterOf(today);

  const turn = async (ruleId: string, on: boolean) => {
    const rulesOff = settings.rulesOff.filter((id) => id !== ruleId);
    const next = { ...settings, rulesOff: on ? rulesOff : [...rulesOff, ruleId] };
    setSettings(next);
    await save(next);
    setSummary(await askSummary());
  };

  return (
    <>
      <header>
        <h1>Steward</h1>
        <p>
          {sayDate(today, 'weekday')}: quarter {quarter.number} of program year {quarter.programYear}
        </p>
      </header>
      <section>
        <h2>Open for data edit requests</h2>
        {openWindows(today).map((window) => (
          <QuarterPanel key={window.quarter.name} window={window} today={today} />
        ))}
      </section>
      <DateLookup today={today} />
      <section>
        <h2>Checks on this tab</h2>
        <PageStatus summary={summary} />
        <ul>
          {rules.map(({ id, title }) => (
            <CheckSwitch
              key={id}
              title={title}
              on={!settings.rulesOff.includes(id)}
              findings={summary?.checks.find(({ ruleId }) => ruleId === id)?.findings ?? null}
              onChange={(on) => void turn(id, on)}
            />
          ))}
        </ul>
      </section>
      <footer>
        Checks {directive.number}, effective {sayDate(directive.effective)}. Nothing you type leaves this browser.
      </footer>
    </>
  );
}
