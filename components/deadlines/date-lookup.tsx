import { useState } from 'preact/hooks';
import { type CalendarDate, daysBetween } from '../../utils/dates/calendar-date.ts';
import { readDate } from '../../utils/dates/read-date.ts';
import { sayDate, sayDays } from '../../utils/dates/say-date.ts';
import { daysLeft, editWindowOf } from '../../utils/policy/edit-window.ts';
import { entryOf } from '../../utils/policy/entry-window.ts';

interface DateLookupProps {
  readonly today: CalendarDate;
}

/** Answers, for any date typed: the last on-time day to enter it, and the last day to edit it. */
export function DateLookup({ today }: DateLookupProps) {
  const [written, setWritten] = useState('');
  return (
    <section class="lookup">
      <h2>Which window is this date in?</h2>
      <label for="lookup-date">Date of the service or contact</label>
      <input
        id="lookup-date"
        type="text"
        autocomplete="off"
        placeholder="10/20/2026"
        aria-describedby="lookup-answer"
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <div id="lookup-answer" role="status">
        {written.trim() !== '' && <Answer written={written} today={today} />}
      </div>
    </section>
  );
}

function Answer({ written, today }: { written: string; today: CalendarDate }) {
  const on = readDate(written);
  if (on === null) return <p class="hint">Write a day that exists, as 10/20/2026 or Oct 20, 2026.</p>;
  const { due } = entryOf(on, today);
  const window = editWindowOf(on);
  return (
    <dl>
      <dt>Quarter</dt>
      <dd>{window.quarter.name}</dd>
      <dt>Enter on time by</dt>
      <dd>
        {sayDate(due, 'weekday')} <Standing left={daysBetween(today, due)} />
      </dd>
      <dt>Last day for edits</dt>
      <dd>
        {sayDate(window.closes, 'weekday')} <Standing left={daysLeft(window, today)} />
      </dd>
    </dl>
  );
}

function Standing({ left }: { left: number }) {
  if (left < 0) return <span class="past">({sayDays(-left)} ago)</span>;
  return <span>({left === 0 ? 'today' : `${sayDays(left)} left`})</span>;
}
