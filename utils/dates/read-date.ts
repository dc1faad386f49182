import { type CalendarDate, dateOf, parseIso } from './calendar-date.ts';

const MONTHS = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'septiembre', 'sept'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
] as const;

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]{3,10})(?:\.?\s+|[-/])(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+|[-/])(\d{4}|\d{2})$/;
const DAY_FIRST = /^(\d{1,2})(?:\s+(?:de\s+)?|[-/])([a-z]{3,10})(?:\.?,?\s+(?:del?\s+)?|[-/])(\d{4}|\d{2})$/;

/**
 * Reads a date the way people and pages write one: `1/9/21`, `01/09/2021`, `1-9-2021`, `2021-01-09`,
 * `January 9, 2021`, `Jan 9 2021`, `9 enero 2021`, `9-Jan-21`, `Jan 9, 21`. Month comes before day, as in the directive's
 * examples; a two-digit year is 20YY.
 * @param text what the field holds; spaces around it do not matter
 * @returns the date, or null for anything else, a day that does not exist included
 */
export function readDate(text: string): CalendarDate | null {
  const written = text.trim().toLowerCase();
  const iso = parseIso(written);
  if (iso !== null) return iso;

  const numeric = NUMERIC.exec(written);
  if (numeric) {
    const [, month = '', , day = '', year = ''] = numeric;
    return dateOf(fullYear(year), Number(month), Number(day));
  }
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst) return named(monthFirst[1], monthFirst[2], monthFirst[3]);
  const dayFirst = DAY_FIRST.exec(written);
  return dayFirst && named(dayFirst[2], dayFirst[1], dayFirst[3]);
}

function named(name = '', day = '', year = ''): CalendarDate | null {
  const index = MONTHS.findIndex((names) => (names as readonly string[]).includes(name));
  return index < 0 ? null : dateOf(fullYear(year), index + 1, Number(day));
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
