import type { CalendarDate } from '../dates/calendar-date.ts';
import { sayDate, sayDays } from '../dates/say-date.ts';
import { say } from '../language/say.ts';
import { daysLeft, editWindowOf } from '../policy/edit-window.ts';
import type { CheckContext, FieldKind, Observation, Reading } from './rule.ts';

/**
 * What the edit request rules share: is the window of the date that is to be edited closed on the day
 * of the request? That day is the form's own Date, or today while it is blank.
 * @param readings readings of the form
 * @param dated the kind of field that holds the date to be edited
 * @param what how the card names that date
 * @returns one observation for each such date whose window has closed
 */
export function editPastWindow(
  readings: readonly Reading[],
  dated: FieldKind,
  what: 'edit_service_date' | 'edit_skill_gain',
  { today, policy }: CheckContext,
): Observation[] {
  const requestedOn: CalendarDate = readings.find(({ kind, on }) => kind === 'request.date' && on)?.on ?? today;
  return readings.flatMap((reading) => {
    if (reading.kind !== dated || reading.on === null) return [];
    const window = editWindowOf(reading.on, policy);
    const left = daysLeft(window, requestedOn);
    if (left >= 0) return [];
    return {
      field: reading.key,
      status: 'breaks',
      says: say('edit_window_closed', say(what), window.quarter.name, sayDate(window.closes), sayDays(-left)),
    };
  });
}
