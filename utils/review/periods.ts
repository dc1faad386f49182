import { type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { type Policy, statePolicy } from '../policy/directive.ts';
import { type Bridge, type Gap, isRunning, type Service } from './service.ts';

/** A period of participation, as it stood on one day. */
export interface Period {
  readonly start: CalendarDate;
  /** The last day of service; null while any service runs. Without an exit it is the projected one. */
  readonly last: CalendarDate | null;
  /** Null while there is no exit yet: on the 90th day without service there is none, on the 91st there is. */
  readonly exit: CalendarDate | null;
  /** In order of start, end (none last) and id. */
  readonly services: readonly Service[];
  /** Gaps of more than 90 days that a bridge held together. */
  readonly bridged: readonly Gap[];
}

/** A period while its services are walked. */
interface Stretch {
  readonly start: CalendarDate;
  readonly services: Service[];
  readonly bridged: Gap[];
  /** The furthest day of service so far. */
  reach: CalendarDate;
  runs: boolean;
}

/**
 * Periods of participation: "create a gap of more than 90 days between services" (Examples, Example 2).
 * Services 90 days apart share a period, 91 days apart they do not, unless a bridge holds the gap.
 * @param services all of a participant's services, in any order; those of kinds that do not count are passed over
 * @param asOf the day of the question; what starts later is planned and keeps the last period from exiting
 * @param bridges days within which a gap is accepted whatever its length
 * @returns the periods, the earliest first
 */
export function periodsOf(
  services: readonly Service[],
  asOf: CalendarDate,
  bridges: readonly Bridge[] = [],
  policy: Policy = statePolicy,
): readonly Period[] {
  const counting = services.filter(({ kind }) => policy.countingKinds.includes(kind));
  const started = counting.filter(({ start }) => start <= asOf).sort(inOrder);
  const nothingPlanned = started.length === counting.length;
  const stretches = stretchesOf(started, asOf, bridges, policy.gapDays);
  return stretches.map(({ start, reach, runs, services, bridged }, index) => {
    const last = runs ? null : reach;
    const isOver = index < stretches.length - 1 || (nothingPlanned && daysBetween(reach, asOf) > policy.gapDays);
    return { start, last, exit: isOver ? last : null, services, bridged };
  });
}

function stretchesOf(
  started: readonly Service[],
  asOf: CalendarDate,
  bridges: readonly Bridge[],
  gapDays: number,
): readonly Stretch[] {
  const isBridged = bridgeSweep(bridges);
  const stretches: Stretch[] = [];
  for (const service of started) {
    const runs = isRunning(service, asOf);
    const reach = runs || service.end === null ? asOf : service.end;
    const current = stretches.at(-1);
    const gap = current && { from: current.reach, to: service.start };
    const isLong = gap !== undefined && daysBetween(gap.from, gap.to) > gapDays;
    if (!current || !gap || (isLong && !isBridged(gap))) {
      stretches.push({ start: service.start, services: [service], bridged: [], reach, runs });
      continue;
    }
    if (isLong) current.bridged.push(gap);
    current.services.push(service);
    if (reach > current.reach) current.reach = reach;
    current.runs ||= runs;
  }
  return stretches;
}

/** @returns whether one bridge holds the whole gap; gaps must be asked about in the order of their days */
function bridgeSweep(bridges: readonly Bridge[]): (gap: Gap) => boolean {
  const sorted = [...bridges].sort((a, b) => compare(a.from, b.from));
  let next = 0;
  let furthest = '';
  return ({ from, to }) => {
    for (let bridge = sorted[next]; bridge && bridge.from <= from; bridge = sorted[++next]) {
      const end = bridge.to ?? NEVER;
      if (end > furthest) furthest = end;
    }
    return to <= furthest;
  };
}

/** Sorts after every date. */
const NEVER = '9999-99-99';

function inOrder(a: Service, b: Service): number {
  return compare(a.start, b.start) || compare(a.end ?? NEVER, b.end ?? NEVER) || compare(a.id, b.id);
}

/** By code unit, so that the order is the same in every language and zone. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
