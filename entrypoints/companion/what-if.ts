import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import { type DraftReading, emptyDraft, type ReviewDraft } from '../../utils/review/draft.ts';
import type { EditRequest } from '../../utils/review/edit-request.ts';

/** A change that is only being tried out. */
export interface WhatIf {
  readonly serviceId: string;
  /** The end to try; null: the service is deleted. */
  readonly end: CalendarDate | null;
}

/**
 * While a request is being written, an empty PID and justification are told beside the answer: they should
 * not hide what the State would say about the change itself.
 * @param request the request as far as it has been written
 * @returns the same with those two taken as given
 */
export function assumingTheForm(request: EditRequest): EditRequest {
  return {
    ...request,
    pids: request.pids.length > 0 ? request.pids : ['to be named'],
    justification: request.justification.trim() || 'to be given',
  };
}

/**
 * @param draft the request as it stands
 * @param whatIf the change to try instead
 * @param today the day of the request while none is given
 * @returns the draft of a request for that change alone
 */
export function tryOut(draft: ReviewDraft, { serviceId, end }: WhatIf, today: CalendarDate): ReviewDraft {
  const { changes } = emptyDraft(today);
  return {
    ...draft,
    target: 'service',
    action: end === null ? 'delete' : 'modify',
    serviceId,
    changes: end === null ? changes : { ...changes, end },
    requestedOn: draft.requestedOn.trim() || today,
  };
}

/**
 * @param reading what the draft of a change that is only tried out says
 * @returns the same, where the end that stands there already may be tried, too: the picture stays while an end
 * is moved over it
 */
export function asTried(reading: DraftReading): DraftReading {
  const { request, faults } = reading;
  return { ...reading, isSame: false, request: { ...request, unread: faults.length > 0 } };
}
