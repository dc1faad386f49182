import { type CalendarDate, partsOf } from '../dates/calendar-date.ts';
import { dateAlone, dayWritten } from '../dates/written-date.ts';
import { say } from '../language/say.ts';
import { type ServiceKind, serviceKinds } from '../policy/service-kinds.ts';
import { kindNamed, kindOf } from './kind-of-service.ts';
import type { Service } from './service.ts';
import { isOpen } from './written-dates.ts';

/** One service as typed or pasted, still text: what cannot be read stays as it was written. */
export interface ServiceRow {
  readonly name: string;
  readonly start: string;
  /** Empty, or a word such as `open`, where there is none. */
  readonly end: string;
  /** Empty where nobody stated it. */
  readonly kind: string;
}

/** Why a row is no service yet, in a sentence for a person, and which part of it to mend. */
export interface RowFault {
  readonly why: string;
  readonly field: 'start' | 'end' | 'kind';
}

/** The years of a service under WIOA and what came before it; anything else is a slip of the keyboard. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * Reads a service from its text.
 * @param row the text: dates as `readDate` reads them, month before day, a time of day or a weekday beside
 * them left out; an end that is empty, a dash, or `open`, `ongoing`, `present`, `active` is none yet; a kind
 * by its name or in other words, guessed from the service's name when it is empty
 * @param id what the service is to be called from now on
 * @returns the service, or the first thing that is amiss: no such day, a year outside 1990 to 2100, an end
 * before its start, a kind that does not exist
 */
export function readServiceRow(row: ServiceRow, id: string): { readonly service: Service } | RowFault {
  const days = readDays(row);
  if ('why' in days) return days;
  const kind: ServiceKind | null = row.kind.trim() === '' ? kindOf(row.name) : kindNamed(row.kind);
  if (kind === null) {
    return {
      why: say('read_no_kind', short(row.kind), serviceKinds.join(', ')),
      field: 'kind',
    };
  }
  return { service: { id, ...days, kind } };
}

/**
 * @param row a start and an end, as `readServiceRow` takes them
 * @returns the days, or the first thing that is amiss with them
 */
export function readDays(row: Pick<ServiceRow, 'start' | 'end'>): Pick<Service, 'start' | 'end'> | RowFault {
  if (row.start.trim() === '') return { why: say('read_no_start'), field: 'start' };
  const start = dayWritten(row.start);
  if (start === null) return { why: noDay(row.start), field: 'start' };
  const farStart = yearFault(start, row.start);
  if (farStart) return { why: farStart, field: 'start' };

  if (isOpen(row.end)) return { start, end: null };
  const end = dayWritten(row.end);
  if (end === null) return { why: noDay(row.end), field: 'end' };
  const farEnd = yearFault(end, row.end);
  if (farEnd) return { why: farEnd, field: 'end' };
  return end < start ? { why: say('read_end_before', row.end.trim(), row.start.trim()), field: 'end' } : { start, end };
}

/**
 * @param on a date
 * @param text as it was written
 * @returns null where its year can be that of a service; else a sentence that says it cannot
 */
export function yearFault(on: CalendarDate, text: string): string | null {
  const { year } = partsOf(on);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? null : say('read_far_away', short(text), FIRST_YEAR, LAST_YEAR);
}

/** A service that is planned ends sooner; what is further ahead is a slip, as 2062 for 2026 is. */
const MOST_YEARS_AHEAD = 10;

/**
 * @param on a date
 * @param text as it was written
 * @param asOf the day of the request; null while it cannot be read
 * @returns null where its year can be meant on that day; else a sentence that doubts it
 */
export function aheadFault(on: CalendarDate, text: string, asOf: CalendarDate | null): string | null {
  if (asOf === null || partsOf(on).year <= partsOf(asOf).year + MOST_YEARS_AHEAD) return null;
  return say('read_far_ahead', short(text), MOST_YEARS_AHEAD);
}

function noDay(text: string): string {
  const day = dateAlone(text);
  return day === null ? say('read_no_date_text', short(text)) : say('read_no_such_day', day);
}

/** Enough of a text to find it again. */
function short(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= 40 ? trimmed : `${trimmed.slice(0, 39)}…`;
}
