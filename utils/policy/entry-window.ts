import { addDays, type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { statePolicy } from './directive.ts';

/** How an entry stands against the seven days. */
export interface Entry {
  /** The last day on which the entry is on time. */
  readonly due: CalendarDate;
  /** Days from the service or contact to the entry; the day of the service is day 0. */
  readonly days: number;
  readonly late: boolean;
  /** 0 when on time. */
  readonly daysLate: number;
  /** Entered before the service took place: not late, but not delivered either. */
  readonly beforeService: boolean;
}

/**
 * "no later than seven calendar days after service delivery" (Service Entry); the same for case notes
 * after a service or contact. Day 7 is on time.
 * @param happenedOn the day of the service or contact
 * @param enteredOn the day it is entered
 * @param limit calendar days allowed
 * @returns whether the entry is on time, and by how much not
 */
export function entryOf(
  happenedOn: CalendarDate,
  enteredOn: CalendarDate,
  limit: number = statePolicy.entryDays,
): Entry {
  const days = daysBetween(happenedOn, enteredOn);
  return {
    // Hardly an entry is late, and no other is asked for its last day.
    get due() {
      return addDays(happenedOn, limit);
    },
    days,
    late: days > limit,
    daysLate: Math.max(0, days - limit),
    beforeService: days < 0,
  };
}
