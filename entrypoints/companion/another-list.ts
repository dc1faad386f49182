import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import { say } from '../../utils/language/say.ts';
import { emptyDraft, type ReviewDraft } from '../../utils/review/draft.ts';
import type { ServiceList } from '../../utils/review/service-list.ts';

/** What stands in a review whose list is being replaced. */
export interface ListedReview {
  readonly draft: ReviewDraft;
  readonly list: ServiceList;
  /** The draft of the example that was shown, or null. */
  readonly example: ReviewDraft | null;
}

/**
 * @param list the list that stood there
 * @param next the one that has been put in its place
 * @returns whether that is about somebody else: one that has all the services of the old one has only grown
 */
export function isAnothers(list: ServiceList, next: ServiceList): boolean {
  const ids = new Set(next.services.map(({ id }) => id));
  return list.services.some(({ id }) => !ids.has(id));
}

/**
 * @param review what stands in the review
 * @param today the day of a request that nobody has given another
 * @returns the draft without its list and what was about it: kinds, recorded periods, the chosen service and its
 * changes, the reviewer's answers, and what the list or an example brought. What a person wrote elsewhere stays.
 */
export function withoutItsList(review: ListedReview, today: CalendarDate): ReviewDraft {
  const { recorded, changes } = emptyDraft(today);
  const left = withoutBrought(review, today);
  return { ...left, list: '', kinds: {}, recorded, serviceId: '', changes, supported: '', policyOk: '' };
}

/**
 * @param review what stands in the review
 * @param today the day of a request that nobody has given another
 * @returns the draft without the day and the request that its list brought, and without an example's own words
 */
export function withoutBrought(review: ListedReview, today: CalendarDate): ReviewDraft {
  const { draft, list, example } = review;
  const isAsked = draft.serviceId !== '' && [list.deletes?.id, example?.serviceId].includes(draft.serviceId);
  return {
    ...draft,
    ...(isAsked && { action: '', serviceId: '' }),
    ...(isDayBrought(review) && { requestedOn: today }),
    ...(draft.pid === example?.pid && { pid: '' }),
    ...(draft.justification === example?.justification && { justification: '' }),
  };
}

/**
 * @param review what stands in the review
 * @returns whether the day of the request is the one that its list or the example brought
 */
export function isDayBrought({ draft, list, example }: ListedReview): boolean {
  return [list.requestedOn, example?.requestedOn].includes(draft.requestedOn);
}

/**
 * @param draft the draft without the old list
 * @returns a note that says what went with it, and what stands there still
 */
export function noteOfAnother({ pid, justification }: ReviewDraft): string {
  const stands = [
    ...(pid.trim() ? [say('handed_pid', pid.trim())] : []),
    ...(justification.trim() ? [say('review_the_justification')] : []),
  ];
  const gone = say('review_list_gone');
  return stands.length > 0 ? `${gone} ${say('handed_stands', stands.join(say('and')))}` : gone;
}
