import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Policy, statePolicy } from '../policy/directive.ts';
import { daysLeft, type EditWindow, editWindowOf } from '../policy/edit-window.ts';
import type { Edit } from './edit-request.ts';
import type { Remark } from './remarks.ts';

/** The window a request stands under. */
export interface GoverningWindow {
  /** The earliest date the request touches, or the start of a service that keeps its dates. */
  readonly governingDate: CalendarDate;
  readonly window: EditWindow;
  /** On the day of the request; 0 on the last day, negative once the window has closed. */
  readonly daysLeft: number;
}

/**
 * "may be allowed up to 20 days after the end of the applicable quarter" (Data Edit Request). The quarter
 * of the earliest date touched applies. When a long service keeps its dates, the directive does not say
 * whether its start or its end counts.
 * @param edit what the request would do
 * @param requestedOn the day of submission to the State
 * @returns the window, and what is to be said about it
 */
export function requestWindow(
  edit: Edit,
  requestedOn: CalendarDate,
  policy: Policy = statePolicy,
): { readonly window: GoverningWindow | null; readonly remarks: readonly Remark[] } {
  const [governingDate = edit.was?.start] = edit.touched;
  if (governingDate === undefined) return { window: null, remarks: [] };

  const window = editWindowOf(governingDate, policy);
  const left = daysLeft(window, requestedOn);
  const remarks: Remark[] = [];
  if (left < 0) {
    const isUnclear = edit.touched.length === 0 && endIsOpen(edit, requestedOn, policy);
    remarks.push(isUnclear ? { group: 'review', code: 'WINDOW_UNCLEAR' } : { group: 'window', code: 'WINDOW_CLOSED' });
  }
  // The dates stand in order: whether all lie in one quarter, the last one tells.
  const latest = edit.touched.at(-1) ?? governingDate;
  if (latest > window.quarter.ends) remarks.push({ group: 'caution', code: 'WINDOW_SPANS_QUARTERS' });
  return { window: { governingDate, window, daysLeft: left }, remarks };
}

function endIsOpen({ was }: Edit, requestedOn: CalendarDate, policy: Policy): boolean {
  // A service that still runs has reached the day of the request; an end still to come is as open.
  const until = was?.end ?? requestedOn;
  return daysLeft(editWindowOf(until, policy), requestedOn) >= 0;
}
