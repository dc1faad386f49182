import { addDays, type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { sayDate, sayDays } from '../dates/say-date.ts';
import { say } from '../language/say.ts';
import { type Policy, statePolicy } from '../policy/directive.ts';
import { quarterOf } from '../policy/program-year.ts';
import type { CautionCode, DenialCode, ReviewCode } from './codes.ts';
import { type FollowedPeriod, followPeriods, remarksOn } from './compare-periods.ts';
import type { EditRequest } from './edit-request.ts';
import type { Period } from './periods.ts';
import type { Review } from './review-request.ts';

/**
 * Puts the dates of one review beside a code, so that a person can add them up: "Sep 18, 2020 to Jan 20,
 * 2021 is 124 days; the limit is 90."
 * @param code a code of the review
 * @param request the request that was reviewed
 * @param review its review
 * @param policy the numbers it was reviewed by
 * @returns sentences, or nothing where the code's own sentence says all there is
 */
export function explain(
  code: DenialCode | ReviewCode | CautionCode,
  request: EditRequest,
  review: Review,
  policy: Policy = statePolicy,
): readonly string[] {
  const { edit, before, after } = review;
  const followed = edit ? followPeriods(before, after, edit) : [];
  const concerned = followed.filter((one) => remarksOn(one).some((remark) => remark.code === code));
  switch (code) {
    case 'WINDOW_CLOSED':
    case 'WINDOW_UNCLEAR':
      return windowSentences(request, review, policy);
    case 'WINDOW_SPANS_QUARTERS':
      return [say('explain_spans', (edit?.touched ?? []).map(sayQuartered).join(say('and')))];
    case 'GAP_OVER_LIMIT':
      return splits(concerned).map(({ earlier, later }) => {
        const reach = reachOf(earlier, request);
        const days = sayDays(daysBetween(reach, later.start));
        return say('explain_gap', saySpan(reach, later.start), days, policy.gapDays);
      });
    case 'NEW_PERIOD':
      return splits(concerned).map(({ later }) => say('explain_begin', sayDate(later.start)));
    case 'EXIT_QUARTER_CHANGED':
    case 'EXIT_DATE_MOVED':
    case 'PROJECTED_EXIT_MOVED':
      return concerned.flatMap(({ period, images: [first] }) =>
        first ? [say('explain_from_to', sayLast(period), sayLast(first))] : [],
      );
    case 'PARTICIPATION_QUARTER_CHANGED':
    case 'PARTICIPATION_DATE_MOVED':
      return concerned.flatMap(({ period, images: [first] }) =>
        first ? [say('explain_from_to', sayQuartered(period.start), sayQuartered(first.start))] : [],
      );
    case 'EXIT_TRIGGERED':
      return concerned.flatMap(({ images: [first] }) =>
        first?.exit ? [exitSentence(first.exit, request, policy)] : [],
      );
    case 'EXIT_UNDONE':
      return concerned.flatMap(({ period }) => (period.exit ? [say('explain_exit_was', sayDate(period.exit))] : []));
    case 'PERIOD_REMOVED':
      return concerned.map(({ period }) => say('explain_it_is', sayPeriod(period)));
    case 'PERIODS_MERGED':
      return after.flatMap((image) => {
        const sources = followed.filter(({ images }) => images.includes(image)).map(({ period }) => sayPeriod(period));
        return sources.length > 1 ? [say('explain_become', sources.join(say('and')), sayPeriod(image))] : [];
      });
    case 'NEW_PERIOD_FROM_EDIT':
      return after
        .filter((period) => !followed.some(({ images }) => images.includes(period)))
        .map((period) => say('explain_would_be', sayPeriod(period)));
    case 'BRIDGED_GAP':
      return before.flatMap(({ bridged }) =>
        bridged.map(({ from, to }) => say('explain_between', saySpan(from, to), sayDays(daysBetween(from, to)))),
      );
    case 'RECORD_MISMATCH':
      return [
        say(
          'explain_record',
          listed(before.map(sayPeriod)),
          listed((request.recordedPeriods ?? []).map(({ start, end }) => saySpan(start, end))),
        ),
      ];
    case 'NOT_YET_DELIVERED':
      return edit?.newDate && request.requestedOn
        ? [say('explain_after', sayDate(edit.newDate), sayDate(request.requestedOn))]
        : [];
    default:
      return [];
  }
}

function windowSentences({ requestedOn }: EditRequest, { window }: Review, policy: Policy): string[] {
  if (!window || requestedOn === null) return [];
  const { quarter, closes } = window.window;
  return [
    say(
      'explain_window',
      sayDate(window.governingDate),
      quarter.name,
      sayDate(quarter.ends),
      policy.editDays,
      sayDate(closes),
      sayDate(requestedOn),
      sayDays(-window.daysLeft),
    ),
  ];
}

/** The parts into which periods split, two by two. */
function splits(followed: readonly FollowedPeriod[]): { readonly earlier: Period; readonly later: Period }[] {
  return followed.flatMap(({ images }) =>
    images.slice(1).flatMap((later, index) => {
      const earlier = images[index];
      return earlier ? [{ earlier, later }] : [];
    }),
  );
}

/** A period that is followed by another has ended; were it running, it would reach to the day of the request. */
function reachOf({ last, start }: Period, { requestedOn }: EditRequest): CalendarDate {
  return last ?? requestedOn ?? start;
}

function exitSentence(exit: CalendarDate, { requestedOn }: EditRequest, policy: Policy): string {
  const quiet = requestedOn === null ? 0 : daysBetween(exit, requestedOn);
  const setOn = sayDate(addDays(exit, policy.gapDays + 1));
  return say('explain_exit_set', sayDate(exit), sayDays(quiet), policy.gapDays, setOn);
}

function sayLast({ last, exit }: Period): string {
  if (last === null) return say('no_end_yet');
  return say(exit === null ? 'explain_projected' : 'in_quarter', sayDate(last), quarterOf(last).name);
}

function sayQuartered(on: CalendarDate): string {
  return say('in_quarter', sayDate(on), quarterOf(on).name);
}

/**
 * @param period a period of participation
 * @returns its first and last day, as people write them
 */
export function sayPeriod({ start, last }: Period): string {
  return saySpan(start, last);
}

function saySpan(start: CalendarDate, end: CalendarDate | null): string {
  return say('span', sayDate(start), end === null ? say('no_end_yet') : sayDate(end));
}

function listed(all: readonly string[]): string {
  return all.length === 0 ? say('explain_no_period') : all.join('; ');
}
