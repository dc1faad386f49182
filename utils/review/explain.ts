import { addDays, type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { sayDate, sayDays } from '../dates/say-date.ts';
import { type Policy, statePolicy } from '../policy/directive.ts';
import { quarterOf } from '../policy/program-year.ts';
import type { CautionCode, DenialCode, ReviewCode } from './codes.ts';
import { type FollowedPeriod, followPeriods } from './compare-periods.ts';
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
  switch (code) {
    case 'WINDOW_CLOSED':
    case 'WINDOW_UNCLEAR':
      return windowSentences(request, review, policy);
    case 'WINDOW_SPANS_QUARTERS':
      return [`They are ${(edit?.touched ?? []).map((on) => `${sayDate(on)} (${quarterOf(on).name})`).join(' and ')}.`];
    case 'GAP_OVER_LIMIT':
      return splits(followed).map(
        ({ earlier, later }) =>
          `${between(reachOf(earlier, request), later.start)} is ${sayDays(daysBetween(reachOf(earlier, request), later.start))}; the limit is ${policy.gapDays}.`,
      );
    case 'NEW_PERIOD':
      return splits(followed).map(({ later }) => `It would begin on ${sayDate(later.start)}.`);
    case 'EXIT_QUARTER_CHANGED':
    case 'EXIT_DATE_MOVED':
    case 'PROJECTED_EXIT_MOVED':
      return followed.flatMap(({ period, images: [first] }) =>
        first && first.last !== period.last ? [`From ${sayLast(period)} to ${sayLast(first)}.`] : [],
      );
    case 'PARTICIPATION_QUARTER_CHANGED':
    case 'PARTICIPATION_DATE_MOVED':
      return followed.flatMap(({ period, images: [first] }) =>
        first && first.start !== period.start
          ? [`From ${sayQuartered(period.start)} to ${sayQuartered(first.start)}.`]
          : [],
      );
    case 'EXIT_TRIGGERED':
      return followed.flatMap(({ period, images: [first] }) =>
        first?.exit && period.exit === null ? [exitSentence(first.exit, request, policy)] : [],
      );
    case 'EXIT_UNDONE':
      return followed.flatMap(({ period, images: [first] }) =>
        period.exit && first?.exit === null ? [`The exit was ${sayDate(period.exit)}.`] : [],
      );
    case 'PERIOD_REMOVED':
      return followed.flatMap(({ period, images }) => (images.length === 0 ? [`It is ${sayPeriod(period)}.`] : []));
    case 'PERIODS_MERGED':
      return after.flatMap((image) => {
        const sources = followed.filter(({ images }) => images.includes(image)).map(({ period }) => sayPeriod(period));
        return sources.length > 1 ? [`${sources.join(' and ')} become ${sayPeriod(image)}.`] : [];
      });
    case 'NEW_PERIOD_FROM_EDIT':
      return after
        .filter((period) => !followed.some(({ images }) => images.includes(period)))
        .map((period) => `It would be ${sayPeriod(period)}.`);
    case 'BRIDGED_GAP':
      return before.flatMap(({ bridged }) =>
        bridged.map(({ from, to }) => `${between(from, to)} is ${sayDays(daysBetween(from, to))}.`),
      );
    case 'RECORD_MISMATCH':
      return [
        `The services make ${listed(before.map(sayPeriod))}. The record shows ${listed(
          (request.recordedPeriods ?? []).map(({ start, end }) => saySpan(start, end)),
        )}.`,
      ];
    case 'NOT_YET_DELIVERED':
      return edit?.newDate && request.requestedOn
        ? [`${sayDate(edit.newDate)} is after ${sayDate(request.requestedOn)}.`]
        : [];
    default:
      return [];
  }
}

function windowSentences({ requestedOn }: EditRequest, { window }: Review, policy: Policy): string[] {
  if (!window || requestedOn === null) return [];
  const { quarter, closes } = window.window;
  return [
    `${sayDate(window.governingDate)} lies in ${quarter.name}. Quarter end ${sayDate(quarter.ends)} + ${policy.editDays} days = ${sayDate(closes)}; the request of ${sayDate(requestedOn)} came ${sayDays(-window.daysLeft)} later.`,
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
  return `After ${sayDate(exit)} there were ${sayDays(quiet)} without service; the exit is set once more than ${policy.gapDays} have passed, on ${sayDate(addDays(exit, policy.gapDays + 1))}.`;
}

function sayLast({ last, exit }: Period): string {
  if (last === null) return 'no end yet';
  return `${sayDate(last)} (${quarterOf(last).name}${exit === null ? ', projected' : ''})`;
}

function sayQuartered(on: CalendarDate): string {
  return `${sayDate(on)} (${quarterOf(on).name})`;
}

/**
 * @param period a period of participation
 * @returns its first and last day, as people write them
 */
export function sayPeriod({ start, last }: Period): string {
  return saySpan(start, last);
}

function saySpan(start: CalendarDate, end: CalendarDate | null): string {
  return `${sayDate(start)} to ${end === null ? 'no end yet' : sayDate(end)}`;
}

function between(from: CalendarDate, to: CalendarDate): string {
  return `${sayDate(from)} to ${sayDate(to)}`;
}

function listed(all: readonly string[]): string {
  return all.length === 0 ? 'no period' : all.join('; ');
}
