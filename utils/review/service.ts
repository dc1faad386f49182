import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ServiceKind } from '../policy/service-kinds.ts';

/** A service in a participant's record, of any program under common exit. */
export interface Service {
  readonly id: string;
  readonly start: CalendarDate;
  /** Null while nobody has entered an end. */
  readonly end: CalendarDate | null;
  readonly kind: ServiceKind;
}

/** The days between two services, both of which are still days of service: 90 apart is no gap too many. */
export interface Gap {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Days within which the system of record accepts any gap: one of its periods, or a gap already accepted. */
export interface Bridge {
  readonly from: CalendarDate;
  /** Null: no limit. */
  readonly to: CalendarDate | null;
}

/**
 * @param service a service
 * @param asOf the day of the question
 * @returns true when it has started and has not ended by that day; one that ends that day no longer runs
 */
export function isRunning({ start, end }: Service, asOf: CalendarDate): boolean {
  return start <= asOf && (end === null || end > asOf);
}
