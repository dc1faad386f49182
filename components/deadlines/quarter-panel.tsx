import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import { sayDate, sayDays } from '../../utils/dates/say-date.ts';
import { daysLeft, type EditWindow } from '../../utils/policy/edit-window.ts';

interface QuarterPanelProps {
  readonly window: EditWindow;
  readonly today: CalendarDate;
}

/** One open quarter: until when its dates can be edited, and about when the State reports it. */
export function QuarterPanel({ window, today }: QuarterPanelProps) {
  const left = daysLeft(window, today);
  const soon = left <= 20;
  return (
    <section class={`quarter ${soon ? 'soon' : ''}`} aria-label={window.quarter.name}>
      <h3>
        {window.quarter.name}
        <span class="span-of">
          {sayDate(window.opens)} to {sayDate(window.quarter.ends)}
        </span>
      </h3>
      <p class="left">
        {left === 0 ? (
          <strong>Last day today</strong>
        ) : (
          <>
            <strong>{sayDays(left)}</strong> left to ask for edits
          </>
        )}
      </p>
      <dl>
        <dt>Last day for edits</dt>
        <dd>{sayDate(window.closes, 'weekday')}</dd>
        {window.safeBy !== window.closes && (
          <>
            <dt>Last business day before</dt>
            <dd>{sayDate(window.safeBy, 'weekday')}, by 4 PM</dd>
          </>
        )}
        <dt>State reports</dt>
        <dd>about {sayDate(window.reportDue)}</dd>
      </dl>
    </section>
  );
}
