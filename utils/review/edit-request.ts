import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ServiceKind } from '../policy/service-kinds.ts';
import type { Service } from './service.ts';

/** A data edit request, as a ticket states it. What the ticket leaves out is null. */
export interface EditRequest {
  readonly pids: readonly string[];
  /** `add`, `modify` or `delete`; anything else cannot be evaluated. */
  readonly action: string;
  /** A service, or any other dated datum: a measurable skill gain, a credential, a demographic snapshot. */
  readonly target: 'service' | 'other';
  /** The day of submission to the State. */
  readonly requestedOn: CalendarDate | null;
  /** All services in the record before the change. */
  readonly services: readonly Service[];
  /** The service to modify or delete. */
  readonly serviceId: string | null;
  /** The service to add. */
  readonly service: NewService | null;
  /** What to modify in the service. */
  readonly changes: ServiceChanges | null;
  /** The dates of a datum that is no service. */
  readonly dated: { readonly date: CalendarDate | null; readonly newDate: CalendarDate | null };
  /** The periods of participation that the system of record shows; null when they are not given. */
  readonly recordedPeriods: readonly RecordedPeriod[] | null;
  readonly justification: string;
  /** The reviewer's answer whether notes or documents support the change; null: not yet checked. */
  readonly supported: boolean | null;
  /** The reviewer's answer whether it agrees with policy; null: not yet checked. */
  readonly policyOk: boolean | null;
  /** A part of it was written and cannot be read: what it asks for is not known. */
  readonly unread?: boolean;
}

/** A service to be added, as far as the request describes it. */
export interface NewService {
  readonly id: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly kind: ServiceKind | null;
}

/** New values for a service; a field that is left out stays as it is. */
export interface ServiceChanges {
  readonly start?: CalendarDate | null;
  /** Null takes the end away. */
  readonly end?: CalendarDate | null;
  readonly kind?: ServiceKind;
  /** Names of further fields; they move no period. */
  readonly otherFields: readonly string[];
}

/** A period of participation as the system of record shows it. */
export interface RecordedPeriod {
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
}

/** What a request would do. */
export interface Edit {
  /** The service before; null when one is added or none is concerned. */
  readonly was: Service | null;
  /** The service after; null when it is deleted or none is concerned. */
  readonly becomes: Service | null;
  /** The dates it touches, the earliest first; none when a service keeps its dates. */
  readonly touched: readonly CalendarDate[];
  /** The resulting start of an added or modified service, or the new date of another datum. */
  readonly newDate: CalendarDate | null;
}

/**
 * Reads what a request asks for.
 * @param request the request
 * @returns the edit, or null when the request names no action, no such service (or several), nothing to add
 * or change, or no date of a gain. The resulting service may still end before it starts.
 */
export function editOf(request: EditRequest): Edit | null {
  return request.target === 'service' ? serviceEdit(request) : datedEdit(request);
}

function serviceEdit({ action, services, serviceId, service, changes }: EditRequest): Edit | null {
  if (action === 'add') return service && adding(service);
  const [was, another] = services.filter(({ id }) => id === serviceId);
  if (!was || another) return null;
  if (action === 'modify') return changes && modifying(was, changes);
  return action === 'delete' ? { was, becomes: null, touched: dates(was.start, was.end), newDate: null } : null;
}

function adding({ id, start, end, kind }: NewService): Edit | null {
  if (start === null || kind === null) return null;
  return { was: null, becomes: { id, start, end, kind }, touched: dates(start, end), newDate: start };
}

function modifying(was: Service, changes: ServiceChanges): Edit | null {
  const { start = was.start, end = was.end, kind = was.kind, otherFields } = changes;
  const isEmpty = !('start' in changes || 'end' in changes || 'kind' in changes) && otherFields.length === 0;
  if (isEmpty || start === null) return null;
  const moved = (old: CalendarDate | null, now: CalendarDate | null) => (old === now ? [] : [old, now]);
  return {
    was,
    becomes: { id: was.id, start, end, kind },
    touched: dates(...moved(was.start, start), ...moved(was.end, end)),
    newDate: start,
  };
}

function datedEdit({ action, dated: { date, newDate } }: EditRequest): Edit | null {
  const none = { was: null, becomes: null };
  if (action === 'add') return newDate && { ...none, touched: [newDate], newDate };
  if (date === null) return null;
  if (action === 'modify') return { ...none, touched: dates(date, newDate), newDate };
  return action === 'delete' ? { ...none, touched: [date], newDate: null } : null;
}

function dates(...some: readonly (CalendarDate | null)[]): readonly CalendarDate[] {
  return some.filter((date) => date !== null).sort();
}
