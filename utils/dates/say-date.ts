import { say, sayMany } from '../language/say.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The two ways Steward writes a date, in English `Jan 20, 2021` and with its weekday `Wed, Jan 20, 2021`. */
export type DateStyle = 'short' | 'weekday';

/**
 * @param on the date
 * @param style with or without the weekday
 * @returns the date as people write it in their language
 */
export function sayDate(on: CalendarDate, style: DateStyle = 'short'): string {
  const locale = say('languageTag');
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      ...(style === 'weekday' && { weekday: 'short' }),
    });
    formats.set(key, format);
  }
  return format.format(new Date(`${on}T00:00:00Z`));
}

// Making a format takes far longer than using it, and a long history has thousands of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * @param count a whole number of days
 * @returns `1 day`, `9 days`, in the person's language
 */
export function sayDays(count: number): string {
  return sayMany('days', count);
}
