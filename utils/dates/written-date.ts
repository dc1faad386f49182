import { type CalendarDate, dateOf } from './calendar-date.ts';
import { readDate } from './read-date.ts';

/** The shape of a date in what people write, be it a day that exists or not. */

/** The source of an expression for a month, in words. */
export const MONTH =
  '(?:jan(?:uary)?|ene(?:ro)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|abr(?:il)?|may|june?|july?|aug(?:ust)?|ago(?:sto)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|dic(?:iembre)?|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre)';
/** The same for a weekday before a date, if there is one. */
export const WEEKDAY = String.raw`(?:(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|lun(?:es)?|mar(?:tes)?|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?)\.?,?\s{1,3})?`;
// The day is group 1; 2 to 5 are what stands between its parts.
const DAY = [
  String.raw`\d{4}([-/.])\d{1,2}\2\d{1,2}`,
  String.raw`\d{1,3}/\d{1,2}/\d{1,5}`,
  String.raw`\d{1,2}([.-])\d{1,2}\3(?:\d{4}|\d{2})`,
  String.raw`\d{1,2}([-/])${MONTH}\4(?:\d{4}|\d{2})`,
  String.raw`${MONTH}([-/])\d{1,2}\5(?:\d{4}|\d{2})`,
  String.raw`${MONTH}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?(?:,\s{0,3}(?:\d{4}|\d{2})|\s{1,3}\d{4})`,
  String.raw`\d{1,2}\s{1,3}(?:de\s{1,3})?${MONTH}\.?,?\s{1,3}(?:del?\s{1,3})?\d{4}`,
].join('|');
const TIME = String.raw`(?:(?:T|,?\s{1,3}|\s{1,3}at\s{1,3})\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s{0,3}[ap]\.?m\b\.?)?(?:\s?Z|[+-]\d{2}:?\d{2})?)?`;
/** The source of an expression for a date with its weekday and time; the date is group 1. */
export const WRITTEN = String.raw`${WEEKDAY}(${DAY})(?![\d/])${TIME}`;

const ALONE = new RegExp(`^${WRITTEN}$`, 'i');
/** Longer than any date with its weekday and time. */
export const LONGEST = 80;

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/**
 * @param text a cell of a table, or what somebody typed
 * @returns the date it holds, as written, without weekday and time of day; null when it is not a date's shape
 * or holds more than that
 */
export function dateAlone(text: string): string | null {
  const cell = text.trim();
  return cell.length > LONGEST || !/\d/.test(cell) ? null : (ALONE.exec(cell)?.[1] ?? null);
}

/**
 * Reads what `readDate` reads, and `2021/1/9`.
 * @param text a date as written; a weekday before it or a time of day behind it does not matter
 * @returns the day; null when there is no such day or it is no date
 */
export function dayWritten(text: string): CalendarDate | null {
  const day = dateAlone(text);
  if (day === null) return readDate(text);
  const [, year, month, on] = YEAR_FIRST.exec(day) ?? [];
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(on));
  return readDate(day);
}
