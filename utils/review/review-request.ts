import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Policy, statePolicy } from '../policy/directive.ts';
import { agreesWithRecord, comparePeriods } from './compare-periods.ts';
import { type Edit, type EditRequest, editOf } from './edit-request.ts';
import { type Period, periodsOf } from './periods.ts';
import { decide, type Remark, type Ruling } from './remarks.ts';
import { type GoverningWindow, requestWindow } from './request-window.ts';

/** What the State would decide about a request, and why. */
export interface Review extends Ruling {
  /** What the request asks for; null when it cannot be evaluated. */
  readonly edit: Edit | null;
  /** Null when the request cannot be evaluated. */
  readonly window: GoverningWindow | null;
  /** The periods of participation on the day of the request, without the change and with it. */
  readonly before: readonly Period[];
  readonly after: readonly Period[];
}

/**
 * Reviews a data edit request as "requests that must be denied by the LWDBs and State" (Processes) has it:
 * its form, its window, and what it does to the periods of participation.
 * @param request the request, with the participant's services before the change
 * @param policy the numbers in force
 * @returns the ruling; a request that cannot be evaluated is denied without looking at windows and periods
 */
export function reviewRequest(request: EditRequest, policy: Policy = statePolicy): Review {
  const { requestedOn } = request;
  const edit = editOf(request);
  const remarks = [...formRemarks(request), ...answerRemarks(request), ...deliveryRemarks(edit, requestedOn)];
  if (edit === null || requestedOn === null || request.unread || endsBeforeItStarts(edit)) {
    const incomplete: Remark = { group: 'form', code: 'REQUEST_INCOMPLETE' };
    return { ...decide([incomplete, ...remarks]), edit: null, window: null, before: [], after: [] };
  }

  const { window, remarks: windowRemarks } = requestWindow(edit, requestedOn, policy);
  const { before, after } = periodsAround(edit, request, requestedOn, policy);
  remarks.push(...windowRemarks, ...comparePeriods(before, after, edit));
  if (request.recordedPeriods && !agreesWithRecord(request.recordedPeriods, before)) {
    remarks.push({ group: 'review', code: 'RECORD_MISMATCH' });
  }
  return { ...decide(remarks), edit, window, before, after };
}

/**
 * A recorded period accepts the gaps that already exist. After the change only what lies inside one of
 * those gaps stays accepted: the record was made for the services as they were.
 */
function periodsAround(
  { was, becomes }: Edit,
  { services, recordedPeriods }: EditRequest,
  requestedOn: CalendarDate,
  policy: Policy,
): { readonly before: readonly Period[]; readonly after: readonly Period[] } {
  const recorded = (recordedPeriods ?? []).map(({ start, end }) => ({ from: start, to: end }));
  const before = periodsOf(services, requestedOn, recorded, policy);
  const accepted = before.flatMap(({ bridged }) => bridged);
  const kept = services.filter((service) => service !== was);
  const after = periodsOf(becomes ? [...kept, becomes] : kept, requestedOn, accepted, policy);
  return { before, after };
}

function endsBeforeItStarts({ becomes }: Edit): boolean {
  return becomes !== null && becomes.end !== null && becomes.end < becomes.start;
}

function formRemarks({ pids, justification }: EditRequest): Remark[] {
  const remarks: Remark[] = [];
  const named = new Set(pids.map((pid) => pid.trim()).filter((pid) => pid !== ''));
  if (named.size === 0) remarks.push({ group: 'form', code: 'FIELD_MISSING' });
  if (named.size > 1) remarks.push({ group: 'form', code: 'MORE_THAN_ONE_PID' });
  if (justification.trim() === '') remarks.push({ group: 'form', code: 'JUSTIFICATION_MISSING' });
  return remarks;
}

function answerRemarks({ supported, policyOk }: EditRequest): Remark[] {
  const remarks: Remark[] = [];
  if (supported === false) remarks.push({ group: 'support', code: 'NOT_SUPPORTED' });
  if (supported === null) remarks.push({ group: 'review', code: 'SUPPORT_UNCONFIRMED' });
  if (policyOk === false) remarks.push({ group: 'support', code: 'POLICY_CONFLICT' });
  if (policyOk === null) remarks.push({ group: 'review', code: 'POLICY_UNCONFIRMED' });
  return remarks;
}

function deliveryRemarks(edit: Edit | null, requestedOn: CalendarDate | null): Remark[] {
  const newDate = edit?.newDate ?? null;
  if (newDate === null || requestedOn === null || newDate <= requestedOn) return [];
  return [{ group: 'support', code: 'NOT_YET_DELIVERED' }];
}
