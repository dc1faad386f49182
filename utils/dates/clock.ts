import { addDays, type CalendarDate, calendarDateFrom } from './calendar-date.ts';

/** The State's own zone. Every "today" is Oklahoma's, whatever zone the computer is in. */
const ZONE = 'America/Chicago';

/** A wall-clock moment in Oklahoma: the date, and the seconds since midnight. */
export interface LocalMoment {
  readonly on: CalendarDate;
  readonly secondOfDay: number;
}

const format = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * @param instant milliseconds since 1970 in UTC
 * @returns the same instant on an Oklahoma wall clock, by the US daylight-saving rule
 */
export function chicagoMoment(instant: number): LocalMoment {
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, part.value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    on: calendarDateFrom(`${part('year')}-${part('month')}-${part('day')}`),
    secondOfDay: Number(part('hour')) * 3600 + Number(part('minute')) * 60 + Number(part('second')),
  };
}

/** Tells the time. The entry points make one and hand it down; tests hand down a fixed one. */
export interface Clock {
  /** @returns the wall-clock moment in Oklahoma now */
  now(): LocalMoment;
  /** @returns milliseconds since 1970 at which Oklahoma's next day begins */
  nextMidnight(): number;
}

/** @returns the real clock */
export function oklahomaClock(): Clock {
  return {
    now: () => chicagoMoment(Date.now()),
    nextMidnight: () => midnightAfter(Date.now()),
  };
}

/**
 * @param instant milliseconds since 1970
 * @returns the first instant of Oklahoma's next day. Daylight saving changes at 2 AM, so a day can have
 * 23 or 25 hours: the guess of 24 is corrected by what the wall clock then shows.
 */
export function midnightAfter(instant: number): number {
  const start = chicagoMoment(instant);
  const tomorrow = addDays(start.on, 1);
  const guess = instant - (instant % 1000) + (86_400 - start.secondOfDay) * 1000;
  const shown = chicagoMoment(guess);
  if (shown.on === tomorrow) return guess - shown.secondOfDay * 1000;
  return guess + (86_400 - shown.secondOfDay) * 1000;
}
