import type { CalendarDate } from '../dates/calendar-date.ts';
import { quarterOf } from '../policy/program-year.ts';
import type { Edit, RecordedPeriod } from './edit-request.ts';
import type { Period } from './periods.ts';
import type { Remark } from './remarks.ts';
import type { Service } from './service.ts';

/**
 * What a change does to the periods of participation. Each period before is followed, through those of its
 * services that survive, to the periods after that hold them; "Will change the quarter in which the
 * participation date and/or exit date of period of participation falls" (Processes) is judged on what is found.
 * @param before the periods before the change
 * @param after the periods after it, as of the same day
 * @param edit the change
 * @returns what is to be said about it, in no order
 */
export function comparePeriods(before: readonly Period[], after: readonly Period[], edit: Edit): readonly Remark[] {
  const remarks: Remark[] = [];
  const held = new Set<Period>();
  for (const followed of followPeriods(before, after, edit)) {
    remarks.push(...remarksOn(followed));
    const { images } = followed;
    if (images[0] && held.has(images[0])) remarks.push({ group: 'caution', code: 'PERIODS_MERGED' });
    for (const image of images) held.add(image);
  }
  if (held.size < after.length) remarks.push({ group: 'review', code: 'NEW_PERIOD_FROM_EDIT' });
  if (before.some(({ bridged }) => bridged.length > 0)) remarks.push({ group: 'caution', code: 'BRIDGED_GAP' });
  return remarks;
}

/** A period before the change, and the periods after it that hold its surviving services, the earliest first. */
export interface FollowedPeriod {
  readonly period: Period;
  readonly images: readonly Period[];
}

/**
 * @param before the periods before the change
 * @param after the periods after it
 * @param edit the change
 * @returns each period before with what became of it, in order; no image where none of its services is left
 */
export function followPeriods(
  before: readonly Period[],
  after: readonly Period[],
  { was, becomes }: Edit,
): readonly FollowedPeriod[] {
  const holder = new Map<Service, number>();
  for (const [index, { services }] of after.entries()) for (const service of services) holder.set(service, index);
  return before.map((period) => {
    const indices = new Set<number>();
    for (const service of period.services) {
      const survivor = service === was ? becomes : service;
      const index = survivor === null ? undefined : holder.get(survivor);
      if (index !== undefined) indices.add(index);
    }
    return { period, images: [...indices].sort((a, b) => a - b).flatMap((index) => after[index] ?? []) };
  });
}

/**
 * @param followed a period before the change, and what became of it
 * @returns what is to be said about that period alone
 */
export function remarksOn({ period, images }: FollowedPeriod): readonly Remark[] {
  const [first, ...further] = images;
  if (first === undefined) return [{ group: 'review', code: 'PERIOD_REMOVED' }];
  const atTheEnd = further.length > 0 ? splitRemarks(period, first) : exitRemarks(period, first);
  return [...atTheEnd, ...startRemarks(period, first)];
}

function splitRemarks({ last }: Period, first: Period): Remark[] {
  const remarks: Remark[] = [
    { group: 'split', code: 'GAP_OVER_LIMIT' },
    { group: 'split', code: 'NEW_PERIOD' },
  ];
  if (!isSameQuarter(last, first.last)) remarks.push({ group: 'split', code: 'EXIT_QUARTER_CHANGED' });
  return remarks;
}

function exitRemarks(period: Period, { last, exit }: Period): Remark[] {
  const remarks: Remark[] = [];
  if (period.exit === null) {
    if (last !== period.last) remarks.push({ group: 'caution', code: 'PROJECTED_EXIT_MOVED' });
    if (exit !== null) remarks.push({ group: 'caution', code: 'EXIT_TRIGGERED' });
    return remarks;
  }
  if (!isSameQuarter(period.exit, last)) remarks.push({ group: 'quarter', code: 'EXIT_QUARTER_CHANGED' });
  else if (last !== period.exit) remarks.push({ group: 'caution', code: 'EXIT_DATE_MOVED' });
  if (exit === null) remarks.push({ group: 'caution', code: 'EXIT_UNDONE' });
  return remarks;
}

function startRemarks(period: Period, { start }: Period): Remark[] {
  if (start === period.start) return [];
  return isSameQuarter(period.start, start)
    ? [{ group: 'caution', code: 'PARTICIPATION_DATE_MOVED' }]
    : [{ group: 'quarter', code: 'PARTICIPATION_QUARTER_CHANGED' }];
}

function isSameQuarter(a: CalendarDate | null, b: CalendarDate | null): boolean {
  return a !== null && b !== null && quarterOf(a).starts === quarterOf(b).starts;
}

/**
 * "must accurately reflect the services provided to participants" (Message): do the periods of the system
 * of record agree with those that the services make?
 * @param recorded the periods of the system of record, in any order
 * @param periods the computed ones
 * @returns true when each starts on the same day and ends on the last day of service, or has no end while
 * there is no exit
 */
export function agreesWithRecord(recorded: readonly RecordedPeriod[], periods: readonly Period[]): boolean {
  if (recorded.length !== periods.length) return false;
  const sorted = [...recorded].sort((a, b) => (a.start < b.start ? -1 : 1));
  return periods.every(({ start, last, exit }, index) => {
    const record = sorted[index];
    return record?.start === start && (record.end === last || (record.end === null && exit === null));
  });
}
