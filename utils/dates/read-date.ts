import { type CalendarDate, dateOf, parseIso } from './calendar-date.ts';

const MONTHS = [
  ['january', 'jan', 'enero'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril'],
  ['may', 'may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto'],
  ['september', 'sep', 'septiembre', 'sept'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre'],
] as const;

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
const DAY_FIRST = /^(\d{1,2})\s+(?:de\s+)?([a-z]{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})$/;

/**
 * Reads a date the way people and pages write one: `1/9/21`, `01/09/2021`, `1-9-2021`, `2021-01-09`,
 * `January 9, 2021`, `Jan 9 2021`, `9 enero 2021`. Month comes before day, as in the directive's
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
    return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
  }
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst) return named(monthFirst[1] ?? '', Number(monthFirst[2]), Number(monthFirst[3]));
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return named(dayFirst[2] ?? '', Number(dayFirst[1]), Number(dayFirst[3]));
  return null;
}

function named(name: string, day: number, year: number): CalendarDate | null {
  const index = MONTHS.findIndex((names) => (names as readonly string[]).includes(name));
  return index < 0 ? null : dateOf(year, index + 1, day);
}
