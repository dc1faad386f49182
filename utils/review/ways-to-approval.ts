import { addDays, type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { sayDate, sayDays } from '../dates/say-date.ts';
import { say } from '../language/say.ts';
import { type Policy, statePolicy } from '../policy/directive.ts';
import { editWindowOf } from '../policy/edit-window.ts';
import { quarterOf } from '../policy/program-year.ts';
import { type DenialCode, denialGroups } from './codes.ts';
import { followPeriods } from './compare-periods.ts';
import type { EditRequest } from './edit-request.ts';
import { type Review, reviewRequest } from './review-request.ts';
import type { Service } from './service.ts';

/** What would make a request approvable, or would have. */
export interface Ways {
  /** The last day on which it could have been filed: the window's. Null when there is no window. */
  readonly lastDay: CalendarDate | null;
  /**
   * The last day up to that of the request on which nothing would have denied it, as far as the services
   * of that day tell; null when there was none, or when nothing denies it now.
   */
  readonly wouldHavePassedOn: CalendarDate | null;
  /** Sentences for the person: what to complete, to look for or to wait for. */
  readonly says: readonly string[];
}

/**
 * "may be allowed up to 20 days after the end of the applicable quarter" (Data Edit Request), and no edit
 * may change an exit that already stands (Processes): both say until when a request could have been made.
 * @param request a request that was reviewed
 * @param review its review
 * @param policy the numbers in force
 * @returns what would have to be otherwise
 */
export function waysToApproval(request: EditRequest, review: Review, policy: Policy = statePolicy): Ways {
  const denials = [...review.reasons, ...review.also];
  const lastDay = review.window?.window.closes ?? null;
  const depends = denials.some((code) => timely.has(code));
  const wouldHavePassedOn = depends ? lastGoodDay(request, review, policy) : null;
  return { lastDay, wouldHavePassedOn, says: denials.flatMap((code) => advice(code, request, review, policy)) };
}

/** What an earlier day can cure. */
const timely: ReadonlySet<DenialCode> = new Set([
  ...denialGroups.split,
  ...denialGroups.window,
  ...denialGroups.quarter,
]);

// A ruling changes with the day only where a window closes, an exit is set, or a service begins or ends;
// these days are few, and between them every day is judged alike.
function lastGoodDay(request: EditRequest, review: Review, policy: Policy): CalendarDate | null {
  const { edit, window, before, after } = review;
  const { requestedOn } = request;
  if (!edit || !window || requestedOn === null) return null;
  const earliest = edit.touched.at(-1) ?? window.governingDate;
  const days = new Set<CalendarDate>([window.window.closes]);
  for (const { last } of [...before, ...after]) if (last !== null) days.add(addDays(last, policy.gapDays));
  for (const reach of reaches(request.services, window.window.closes)) days.add(addDays(reach, policy.gapDays));
  for (const { start } of request.services) days.add(addDays(start, -1));
  const candidates = [...days].filter((day) => day >= earliest && day < requestedOn && day <= window.window.closes);
  // A long history takes long to review; the latest days are what people ask about.
  const most = Math.max(4, Math.min(40, Math.floor(8000 / request.services.length)));
  const latest = candidates.sort().reverse().slice(0, most);
  return latest.find((day) => passesOn(day, request, policy)) ?? null;
}

/** The last days of service there are, for the services of the last half year before a day. */
function reaches(services: readonly Service[], until: CalendarDate): CalendarDate[] {
  return services.flatMap(({ end }) => (end !== null && end <= until && daysBetween(end, until) <= 200 ? [end] : []));
}

function passesOn(day: CalendarDate, request: EditRequest, policy: Policy): boolean {
  const recorded = request.recordedPeriods
    ?.filter(({ start }) => start <= day)
    .map(({ start, end }) => ({ start, end: end !== null && end > day ? null : end }));
  const then = reviewRequest(
    {
      ...request,
      requestedOn: day,
      services: request.services.filter(({ start }) => start <= day),
      recordedPeriods: recorded ?? null,
    },
    policy,
  );
  return then.edit !== null && ![...then.reasons, ...then.also].some((code) => timely.has(code));
}

function advice(code: DenialCode, request: EditRequest, review: Review, policy: Policy): string[] {
  switch (code) {
    case 'FIELD_MISSING':
      return [say('way_name_pid')];
    case 'MORE_THAN_ONE_PID':
      return [say('way_one_ticket')];
    case 'JUSTIFICATION_MISSING':
      return [say('way_justify')];
    case 'GAP_OVER_LIMIT':
      return missingService(review, policy);
    case 'PARTICIPATION_QUARTER_CHANGED':
      return keepsQuarter(review);
    case 'NOT_YET_DELIVERED':
      return review.edit?.newDate ? [say('way_later', sayDate(review.edit.newDate))] : [];
    case 'NOT_SUPPORTED':
      return [say('way_support')];
    case 'REQUEST_INCOMPLETE':
      return request.requestedOn === null ? [say('way_day')] : [];
    default:
      return [];
  }
}

/** "Only actual services delivered": a gap closes only when a service in it was really given. */
function missingService({ edit, before, after }: Review, policy: Policy): string[] {
  if (!edit) return [];
  return followPeriods(before, after, edit).flatMap(({ images }) =>
    images.slice(1).flatMap((later, index) => {
      const from = images[index]?.last;
      if (!from) return [];
      const latest = addDays(from, policy.gapDays);
      const earliest = addDays(later.start, -policy.gapDays);
      if (earliest > latest) {
        return [say('way_no_single_day', sayDays(daysBetween(from, later.start)))];
      }
      return [say('way_missing_service', sayDate(earliest), sayDate(latest))];
    }),
  );
}

function keepsQuarter({ edit, before, after }: Review): string[] {
  if (!edit) return [];
  return followPeriods(before, after, edit).flatMap(({ period, images: [first] }) => {
    const quarter = quarterOf(period.start);
    if (!first || quarterOf(first.start).starts === quarter.starts) return [];
    // A day more of service only moves a beginning further back.
    if (first.start < period.start) return [say('way_begins_sooner', sayDate(first.start), quarter.name)];
    return [say('way_keep_quarter', quarter.name, sayDate(quarter.starts), sayDate(quarter.ends))];
  });
}

/**
 * "the applicable quarter" can also be read as that of the period's current end. It is not how Steward
 * decides (a participant in service would have a window that never closes), but staff can ask.
 * @param review a review
 * @returns the last day by that reading, or null when it is the same one or there is no end
 */
export function otherReading({ edit, window, before }: Review, policy: Policy = statePolicy): CalendarDate | null {
  const { was } = edit ?? {};
  const period = was && before.find(({ services }) => services.includes(was));
  if (!period?.last || !window) return null;
  const { closes } = editWindowOf(period.last, policy);
  return closes === window.window.closes ? null : closes;
}
