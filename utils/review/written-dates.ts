import { partsOf } from '../dates/calendar-date.ts';
import { dayWritten, LONGEST, MONTH, WEEKDAY, WRITTEN } from '../dates/written-date.ts';

/** Dates as they stand in what people paste: found by their shape, be they days that exist or not. */

// Neither inside a word nor inside a longer number.
const ANYWHERE = new RegExp(String.raw`(?<![\d/]|[a-z](?=[a-z]))${WRITTEN}`, 'gi');

const WITHOUT_YEAR = String.raw`\d{1,2}-${MONTH}|${MONTH}-\d{1,2}|${MONTH}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\s{1,3}(?:de\s{1,3})?${MONTH}\.?`;
const ENDS_WITHOUT_YEAR = new RegExp(String.raw`(?<![\d/]|[a-z](?=[a-z]))${WEEKDAY}(${WITHOUT_YEAR})$`, 'i');

const DASH = '[-\u2010-\u2015\u2212\u223c~→]';
const OVER = '(?:actual )?(?:end(?:s|ed|ing)?|closed|completed)';
const TO = `(?:${DASH}{1,5}>?|(?:to|through|thru|until|till?|hasta(?: el)?)\\b|${OVER}(?: date| on)?\\b)`;
/** "5/1/21 al 9/2/21"; behind the last date of a line these are other words. */
const TO_A_DAY = String.raw`(?:${TO}|al?\b)`;
const ONLY_TO = new RegExp(String.raw`^[\s_,;|(]*${TO_A_DAY}?[\s_:,]*$`, 'i');
const STARTS_WITH_TO = new RegExp(String.raw`^[\s_,;|]*${TO}[\s_:]*`, 'i');
/** A word for it and no day; "End Date", or "Closed:", is a label that nobody has filled in. */
const ONLY_OVER = new RegExp(String.raw`^[\s_,;|]*${OVER}(?: on)?(?:[\s_,;.|]|${DASH})*$`, 'i');
const ENDS_WITH_TO = new RegExp(String.raw`[\s_,]*${TO_A_DAY}[\s_]*$`, 'i');
const SEPARATED = /^\s*([,;|])\s*$/;

const OPEN =
  /^(?:open|still open|ongoing|on[- ]going|present|to present|to date|current|currently|active|still active|in progress|now|none|n\/a|null|(?:a[uú]n )?abiert[oa]|en curso|vigente|activ[oa]|actual(?:mente)?|(?:la )?actualidad|presente|en progreso|hoy|a?(?: ?la)? fecha|ningun[oa]|[-\u2010-\u2015\u2212]{0,5})$/i;

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
  const day = (found[1] ?? '').replace('-', ' ');
  const inYear = (of: number) => `${day}${/\d$/.test(day) ? ',' : ''} ${of}`;
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
 * @returns true when it says that the service is over, and not on which day
 */
export function isOver(after: string): boolean {
  return after.length <= LONGEST && ONLY_OVER.test(after);
}

/**
 * @param after what stands behind a date
 * @returns what follows the dash or the word for it, without spaces around; null when there is neither, or no
 * more than a word for what is over
 */
export function afterTo(after: string): string | null {
  if (isOver(after)) return null;
  const [found] = STARTS_WITH_TO.exec(after.slice(0, LONGEST)) ?? [];
  return found === undefined ? null : after.slice(found.length).trim();
}
