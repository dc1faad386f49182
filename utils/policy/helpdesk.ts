import { isWeekend } from '../dates/calendar-date.ts';
import type { LocalMoment } from '../dates/clock.ts';
import { type Policy, statePolicy } from './directive.ts';

/**
 * "Monday through Friday, 7:00 AM-4:00 PM". A ticket sent at another time still counts that day; only
 * the work on it waits.
 * @param moment a wall-clock moment in Oklahoma
 * @returns true while the desk works, 7:00:00 and 16:00:00 inside
 */
export function deskIsOpen(moment: LocalMoment, policy: Policy = statePolicy): boolean {
  return moment.secondOfDay >= policy.desk.opens && !waitsForNextDay(moment, policy);
}

/**
 * "Tickets submitted after 4:00 PM will be completed the next day", and so will those of a day on which the
 * desk is closed. Which window a ticket falls in is decided by the day it was sent all the same.
 * @param moment a wall-clock moment in Oklahoma
 * @returns true when the desk's working day is over, or there is none
 */
export function waitsForNextDay(moment: LocalMoment, policy: Policy = statePolicy): boolean {
  const { on, secondOfDay } = moment;
  return isWeekend(on) || policy.holidays.includes(on) || secondOfDay > policy.desk.closes;
}

/**
 * Where a data edit request goes (Data Edit Requests for Title I and Title II Programs). The heading
 * says "Title II" and the text "Title III"; only what the text says is certain.
 * @param title the WIOA title in Roman numerals
 * @returns the ticket form, OESC's e-mail address, or ask first
 */
export function routeFor(title: string): 'zendesk' | 'email' | 'ask' {
  if (title === 'I') return 'zendesk';
  return title === 'III' ? 'email' : 'ask';
}

/**
 * The work telephone number as the ticket form wants it: "do not include any punctuation".
 * @param written what the field holds
 * @returns ten digits (a leading country code 1 is dropped), or null when there are not ten
 */
export function phoneDigits(written: string): string | null {
  const digits = written.replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return national.length === 10 ? national : null;
}
