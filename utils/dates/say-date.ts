import type { CalendarDate } from './calendar-date.ts';

/** The two ways Steward writes a date: `Jan 20, 2021`, and with its weekday `Wed, Jan 20, 2021`. */
export type DateStyle = 'short' | 'weekday';

/**
 * @param on the date
 * @param style with or without the weekday
 * @param locale a BCP 47 tag
 * @returns the date as people write it
 */
export function sayDate(on: CalendarDate, style: DateStyle = 'short', locale = 'en-US'): string {
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
 * @returns `1 day`, `9 days`
 */
export function sayDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
