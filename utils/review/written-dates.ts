import { type CalendarDate, dateOf, partsOf } from '../dates/calendar-date.ts';
import { readDate } from '../dates/read-date.ts';

/** Dates as they stand in what people paste: found by their shape, be they days that exist or not. */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const WEEKDAY = String.raw`(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s{1,3})?`;
// The day is group 1; 2 and 3 are what stands between its numbers.
const DAY = [
  String.raw`\d{4}([-/.])\d{1,2}\2\d{1,2}`,
  String.raw`\d{1,3}/\d{1,2}/\d{1,5}`,
  String.raw`\d{1,2}([.-])\d{1,2}\3(?:\d{4}|\d{2})`,
  String.raw`${MONTH}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?(?:,\s{0,3}(?:\d{4}|\d{2})|\s{1,3}\d{4})`,
  String.raw`\d{1,2}\s{1,3}(?:de\s{1,3})?${MONTH}\.?,?\s{1,3}(?:del?\s{1,3})?\d{4}`,
].join('|');
const TIME = String.raw`(?:(?:T|,?\s{1,3}|\s{1,3}at\s{1,3})\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s{0,3}[ap]\.?m\b\.?)?(?:\s?Z|[+-]\d{2}:?\d{2})?)?`;
const WRITTEN = String.raw`${WEEKDAY}(${DAY})(?![\d/])${TIME}`;

// Neither inside a word nor inside a longer number.
const ANYWHERE = new RegExp(String.raw`(?<![\d/]|[a-z](?=[a-z]))${WRITTEN}`, 'gi');
const ALONE = new RegExp(`^${WRITTEN}$`, 'i');
/** Longer than any date with its weekday and time. */
const LONGEST = 80;

const WITHOUT_YEAR = String.raw`${MONTH}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\s{1,3}(?:de\s{1,3})?${MONTH}\.?`;
const ENDS_WITHOUT_YEAR = new RegExp(String.raw`(?<![\d/]|[a-z](?=[a-z]))${WEEKDAY}(${WITHOUT_YEAR})$`, 'i');

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const SHORT_YEAR = /^(?=[^\d]*[a-z])(.*,\s*)(\d{2})$/i;

const DASH = '[-\u2010-\u2015\u2212\u223c~→]';
const TO = `(?:${DASH}{1,5}>?|(?:to|through|thru|until|till?)\\b|(?:actual )?(?:end(?:s|ed|ing)?|closed|completed)(?: date| on)?\\b)`;
const ONLY_TO = new RegExp(String.raw`^[\s_,;|(]*${TO}?[\s_:,]*$`, 'i');
const STARTS_WITH_TO = new RegExp(String.raw`^[\s_,;|]*${TO}[\s_:]*`, 'i');
const ENDS_WITH_TO = new RegExp(String.raw`[\s_,]*${TO}[\s_]*$`, 'i');
const SEPARATED = /^\s*([,;|])\s*$/;

const OPEN =
  /^(?:open|still open|ongoing|on[- ]going|present|to present|to date|current|currently|active|still active|in progress|now|none|n\/a|null|[-\u2010-\u2015\u2212]{0,5})$/i;

/** A date in a line, by the place where it begins and ends. */
export interface WrittenDate {
  /** As written, without weekday and time of day. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * @param line a line of text
 * @returns all that has the shape of a date, in order; it need not be a day that exists. The first day of
 * "June 3 – July 1, 2020" is given the year of the second, or the one before where it would come after it
 */
export function datesIn(line: string): readonly WrittenDate[] {
  // Most lines of a long paste that hold no date hold no digit either.
  if (!/\d/.test(line)) return [];
  const dates: WrittenDate[] = [];
  ANYWHERE.lastIndex = 0;
  for (let found: RegExpExecArray | null; (found = ANYWHERE.exec(line)); ) {
    const date = { text: found[1] ?? '', from: found.index, to: found.index + found[0].length };
    // A line of more dates is no service.
    const start = dates.length > 1 ? null : startWithoutYear(line, dates.at(-1)?.to ?? 0, date);
    if (start) dates.push(start);
    dates.push(date);
  }
  return dates;
}

function startWithoutYear(line: string, after: number, end: WrittenDate): WrittenDate | null {
  const before = line.slice(Math.max(after, end.from - LONGEST / 2), end.from);
  if (!/\d/.test(before) || !/[a-z]{3}/i.test(before)) return null;
  const [joint] = ENDS_WITH_TO.exec(before) ?? [];
  const ends = dayWritten(end.text);
  if (joint === undefined || ends === null) return null;
  const to = before.length - joint.length;
  const found = ENDS_WITHOUT_YEAR.exec(before.slice(0, to));
  if (!found) return null;
  const { year } = partsOf(ends);
  const inYear = (of: number) => `${found[1]}${/\d$/.test(found[1] ?? '') ? ',' : ''} ${of}`;
  const isAfter = (dayWritten(inYear(year)) ?? '') > ends;
  const offset = end.from - before.length;
  return { text: inYear(isAfter ? year - 1 : year), from: offset + found.index, to: offset + to };
}

/**
 * @param text what stands before a date, or in a cell
 * @returns true when it ends in a month and a day to which nobody wrote the year
 */
export function endsWithoutYear(text: string): boolean {
  return ENDS_WITHOUT_YEAR.test(text.slice(-LONGEST).trimEnd());
}

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
 * @param text a date as written; a weekday before it or a time of day behind it does not matter
 * @returns the day; null when there is no such day or it is no date
 */
export function dayWritten(text: string): CalendarDate | null {
  const day = dateAlone(text);
  if (day === null) return null;
  const [, year, month, on] = YEAR_FIRST.exec(day) ?? [];
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(on));
  return readDate(day.replace(SHORT_YEAR, '$120$2'));
}

/**
 * @param text what stands where an end belongs
 * @returns true when it says that there is none yet: nothing, a dash, `open`, `present` and their like
 */
export function isOpen(text: string): boolean {
  return text.length <= LONGEST && OPEN.test(text.trim());
}

/**
 * @param before what stands before the first of two dates
 * @param between what stands between them
 * @returns true when they are a start and an end: joined by a dash or a word for it, side by side, or the
 * cells of a list whose name is set off the same way. "On 6/3/20, 6/10/20" are two days and no range.
 */
export function joins(before: string, between: string): boolean {
  if (between.length > LONGEST) return false;
  const [, separator] = SEPARATED.exec(between) ?? [];
  return separator === undefined ? ONLY_TO.test(between) : before.trimEnd().endsWith(separator);
}

/**
 * @param after what stands behind a date
 * @returns what follows the dash or the word for it, without spaces around; null when there is neither
 */
export function afterTo(after: string): string | null {
  const [found] = STARTS_WITH_TO.exec(after.slice(0, LONGEST)) ?? [];
  return found === undefined ? null : after.slice(found.length).trim();
}
