import { addDays, type CalendarDate, daysBetween, isWeekend } from '../dates/calendar-date.ts';
import { type Policy, statePolicy } from './directive.ts';
import { type Quarter, quarterBefore, quarterOf } from './program-year.ts';

/** When the State will still add, change or delete something dated in a quarter. */
export interface EditWindow {
  readonly quarter: Quarter;
  /** First day of the quarter. */
  readonly opens: CalendarDate;
  /** Last day, itself inside: quarter end + 20 days. It is never moved by a weekend or holiday. */
  readonly closes: CalendarDate;
  /** About when the State reports the quarter: quarter end + 45 days. Information only. */
  readonly reportDue: CalendarDate;
  /** Last working day on or before `closes`, for who wants the desk to be there. Advice only. */
  readonly safeBy: CalendarDate;
}

/**
 * "may be allowed up to 20 days after the end of the applicable quarter" (Data Edit Request).
 * @param on the date of the service, gain or other datum to be edited
 * @param policy the numbers in force
 * @returns the window in which the State accepts an edit of it
 */
export function editWindowOf(on: CalendarDate, policy: Policy = statePolicy): EditWindow {
  const quarter = quarterOf(on);
  const closes = addDays(quarter.ends, policy.editDays);
  return {
    quarter,
    opens: quarter.starts,
    closes,
    reportDue: addDays(quarter.ends, policy.reportDays),
    safeBy: lastWorkingDay(closes, policy.holidays),
  };
}

/**
 * @param window an edit window
 * @param on the day of submission to the State
 * @returns calendar days left: 0 on the last day, negative once it has closed
 */
export function daysLeft(window: EditWindow, on: CalendarDate): number {
  return daysBetween(on, window.closes);
}

/** @returns true from the first day of the quarter to the window's last day, both inside */
export function isOpen(window: EditWindow, on: CalendarDate): boolean {
  return on >= window.opens && on <= window.closes;
}

/**
 * @param today the day of the question
 * @returns the windows open that day, the one that closes next first: the current quarter's, and in
 * the first 20 days of a quarter that of the quarter before
 */
export function openWindows(today: CalendarDate, policy: Policy = statePolicy): readonly EditWindow[] {
  const current = quarterOf(today);
  return [quarterBefore(current), current]
    .map((quarter) => editWindowOf(quarter.starts, policy))
    .filter((window) => isOpen(window, today));
}

/**
 * @param on a date
 * @param holidays further days (`YYYY-MM-DD`) on which nobody works
 * @returns the last day on or before it that is Monday to Friday and no holiday
 */
export function lastWorkingDay(on: CalendarDate, holidays: readonly string[]): CalendarDate {
  let day = on;
  while (isWeekend(day) || holidays.includes(day)) day = addDays(day, -1);
  return day;
}

/** How many days before a window closes the toolbar begins to count, and the popup marks it. */
export const COUNT_FROM = 20;

/** What the toolbar says. */
export interface Countdown {
  /** The window that closes next. */
  readonly window: EditWindow;
  /** Calendar days left of it; 0 on its last day. */
  readonly left: number;
  /** The number to show, empty while there is time enough. */
  readonly badge: string;
}

/**
 * @param today the day of the question
 * @returns the window that closes next and the number for the toolbar, shown at 20 days or fewer
 */
export function countdownOn(today: CalendarDate, policy: Policy = statePolicy): Countdown {
  const [window = editWindowOf(today, policy)] = openWindows(today, policy);
  const left = daysLeft(window, today);
  return { window, left, badge: left <= COUNT_FROM ? String(left) : '' };
}
