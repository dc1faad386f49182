import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';

declare const calendarDate: unique symbol;

/**
 * A civil date in Oklahoma, with no time and no zone, spelled `YYYY-MM-DD`.
 * Two of them compare with `<` and `===`. Made only by `calendarDate` and `readDate`.
 */
export type CalendarDate = string & { readonly [calendarDate]: true };

/** The years a date in a participant's record can fall in; anything else is a slip of the keyboard. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** Every month has these days; only beyond them must one know which month it is. */
const SHORTEST_MONTH = 28;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

// Dates are computed in UTC, so that no zone of the computer (some have skipped whole days) can shift them.
function asUtc(on: CalendarDate): Date {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return new UTCDateMini(year, month - 1, day);
}

function fromUtc(at: Date): CalendarDate {
  return spell(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

function spell(year: number, month: number, day: number): CalendarDate {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/**
 * Builds a date from its parts.
 * @param year four digits, 1900 to 2999
 * @param month 1 to 12
 * @param day 1 to the month's last day
 * @returns the date, or null when no such day exists (2/30) or the year is out of range
 */
export function dateOf(year: number, month: number, day: number): CalendarDate | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  if (!(month >= 1 && month <= 12) || !(day >= 1)) return null;
  if (day > SHORTEST_MONTH && !(day <= daysInMonth(year, month))) return null;
  return spell(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  return new UTCDateMini(year, month, 0).getDate();
}

/**
 * Reads the one machine form.
 * @param text `YYYY-MM-DD`
 * @returns the date, or null for any other text or a day that does not exist
 */
export function parseIso(text: string): CalendarDate | null {
  const match = ISO.exec(text);
  return match && dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * A date known when the code is written: quarter ends, examples, tests.
 * @param iso `YYYY-MM-DD`
 * @returns the date
 * @throws RangeError when it is not a date; that is a mistake in our code, never in a person's typing
 */
export function calendarDateFrom(iso: string): CalendarDate {
  const on = parseIso(iso);
  if (on === null) throw new RangeError('not a calendar date');
  return on;
}

/**
 * @param on the date to count from
 * @param days calendar days; negative counts back
 * @returns the date so many days later
 */
export function addDays(on: CalendarDate, days: number): CalendarDate {
  return fromUtc(addDaysTo(asUtc(on), days));
}

/**
 * @param later the date counted to
 * @param earlier the date counted from
 * @returns whole calendar days from `earlier` to `later`; 0 on the same day, negative when reversed
 */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return (utcMidnight(later) - utcMidnight(earlier)) / DAY;
}

// A participant's thousands of services are compared two by two: numbers do, where date objects take their time.
const DAY = 24 * 60 * 60 * 1000;

function utcMidnight(on: CalendarDate): number {
  return Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)));
}

/** @returns year, month (1 to 12) and day of a date */
export function partsOf(on: CalendarDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return { year, month, day };
}

/** @returns the last day of a month; month is 1 to 12 */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return spell(year, month, daysInMonth(year, month));
}

/** @returns true on Saturday and Sunday */
export function isWeekend(on: CalendarDate): boolean {
  const weekday = asUtc(on).getDay();
  return weekday === 0 || weekday === 6;
}
