import { addDays, type CalendarDate, calendarDateFrom, lastDayOfMonth, partsOf } from '../dates/calendar-date.ts';

/**
 * A quarter of a program year. "A program year runs July 1st to June 30th": PY2020 Q1 is July to
 * September 2020, Q4 is April to June 2021 (WSD 58-2024, Data Edit Request).
 */
export interface Quarter {
  /** The year in which the program year begins. */
  readonly programYear: number;
  readonly number: 1 | 2 | 3 | 4;
  readonly starts: CalendarDate;
  readonly ends: CalendarDate;
  /** `PY2020 Q2` */
  readonly name: string;
}

/**
 * @param on any date
 * @returns the program-year quarter it lies in
 */
export function quarterOf(on: CalendarDate): Quarter {
  const { year, month } = partsOf(on);
  const programYear = month >= 7 ? year : year - 1;
  const number = (((Math.floor((month - 1) / 3) + 2) % 4) + 1) as Quarter['number'];
  const firstMonth = Math.floor((month - 1) / 3) * 3 + 1;
  return {
    programYear,
    number,
    starts: calendarDateFrom(`${year}-${String(firstMonth).padStart(2, '0')}-01`),
    ends: lastDayOfMonth(year, firstMonth + 2),
    name: `PY${programYear} Q${number}`,
  };
}

/** @returns the quarter just before another */
export function quarterBefore(quarter: Quarter): Quarter {
  return quarterOf(addDays(quarter.starts, -1));
}
