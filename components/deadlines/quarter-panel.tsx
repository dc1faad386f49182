import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import { sayDate, sayDays } from '../../utils/dates/say-date.ts';
import { say } from '../../utils/language/say.ts';
import { COUNT_FROM, daysLeft, type EditWindow } from '../../utils/policy/edit-window.ts';
import { Said } from '../said.tsx';

interface QuarterPanelProps {
  readonly window: EditWindow;
  readonly today: CalendarDate;
}

/** One open quarter: until when its dates can be edited, and about when the State reports it. */
export function QuarterPanel({ window, today }: QuarterPanelProps) {
  const left = daysLeft(window, today);
  const soon = left <= COUNT_FROM;
  return (
    <section class={`quarter ${soon ? 'soon' : ''}`} aria-label={window.quarter.name}>
      <h3>
        {window.quarter.name}
        <span class="span-of">{say('quarter_span', sayDate(window.opens), sayDate(window.quarter.ends))}</span>
      </h3>
      <p class="left">
        {left === 0 ? (
          <strong>{say('quarter_last_day_today')}</strong>
        ) : (
          <Said words="quarter_left" part={<strong>{sayDays(left)}</strong>} />
        )}
      </p>
      <dl>
        <dt>{say('quarter_last_day')}</dt>
        <dd>{sayDate(window.closes, 'weekday')}</dd>
        {window.safeBy !== window.closes && (
          <>
            <dt>{say('quarter_business_day')}</dt>
            <dd>{say('quarter_by_four', sayDate(window.safeBy, 'weekday'))}</dd>
          </>
        )}
        <dt>{say('quarter_reports')}</dt>
        <dd>{say('quarter_about', sayDate(window.reportDue))}</dd>
      </dl>
    </section>
  );
}
