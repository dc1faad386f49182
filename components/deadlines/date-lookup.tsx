import { useState } from 'preact/hooks';
import { type CalendarDate, daysBetween } from '../../utils/dates/calendar-date.ts';
import { sayDate, sayDays } from '../../utils/dates/say-date.ts';
import { dayWritten } from '../../utils/dates/written-date.ts';
import { say } from '../../utils/language/say.ts';
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
      <h2>{say('lookup_title')}</h2>
      <label for="lookup-date">{say('lookup_label')}</label>
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
  const on = dayWritten(written);
  if (on === null) return <p class="hint">{say('lookup_unread')}</p>;
  const { due } = entryOf(on, today);
  const window = editWindowOf(on);
  return (
    <dl>
      <dt>{say('lookup_quarter')}</dt>
      <dd>{window.quarter.name}</dd>
      <dt>{say('lookup_enter_by')}</dt>
      <dd>
        {sayDate(due, 'weekday')} <Standing left={daysBetween(today, due)} />
      </dd>
      <dt>{say('quarter_last_day')}</dt>
      <dd>
        {sayDate(window.closes, 'weekday')} <Standing left={daysLeft(window, today)} />
      </dd>
    </dl>
  );
}

function Standing({ left }: { left: number }) {
  if (left < 0) return <span class="past">{say('lookup_ago', sayDays(-left))}</span>;
  return <span>{left === 0 ? say('lookup_today') : say('lookup_left', sayDays(left))}</span>;
}
