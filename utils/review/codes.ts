import { type Citation, citations } from '../policy/directive.ts';
import { reviewCitations } from '../policy/review-citations.ts';

/**
 * Everything a review can say, in the order in which it says it. The groups are those of the directive's
 * examples: a decision states the reasons of the first group that has any. An exit that changes quarter
 * because a period splits stands with the split; one that moves by itself stands with the quarters.
 */
export const denialGroups = {
  form: ['REQUEST_INCOMPLETE', 'FIELD_MISSING', 'MORE_THAN_ONE_PID', 'JUSTIFICATION_MISSING'],
  split: ['GAP_OVER_LIMIT', 'EXIT_QUARTER_CHANGED', 'NEW_PERIOD'],
  window: ['WINDOW_CLOSED'],
  quarter: ['EXIT_QUARTER_CHANGED', 'PARTICIPATION_QUARTER_CHANGED'],
  support: ['NOT_YET_DELIVERED', 'NOT_SUPPORTED', 'POLICY_CONFLICT'],
} as const;

/** What a person at the State has to look at. */
export const reviewCodes = [
  'WINDOW_UNCLEAR',
  'PERIOD_REMOVED',
  'NEW_PERIOD_FROM_EDIT',
  'RECORD_MISMATCH',
  'SUPPORT_UNCONFIRMED',
  'POLICY_UNCONFIRMED',
] as const;

/** What is good to know and never changes the decision. */
export const cautionCodes = [
  'PROJECTED_EXIT_MOVED',
  'EXIT_TRIGGERED',
  'EXIT_DATE_MOVED',
  'EXIT_UNDONE',
  'PARTICIPATION_DATE_MOVED',
  'PERIODS_MERGED',
  'BRIDGED_GAP',
  'WINDOW_SPANS_QUARTERS',
] as const;

export type DenialGroup = keyof typeof denialGroups;
export type DenialCode = (typeof denialGroups)[DenialGroup][number];
export type ReviewCode = (typeof reviewCodes)[number];
export type CautionCode = (typeof cautionCodes)[number];

/** What a code means to a person, and where the directive says so. */
export interface CodeText {
  /** One sentence that adds up with the dates shown beside it. */
  readonly says: string;
  readonly cites: Citation;
  /** The directive does not decide this; the citation is what it says that comes nearest. */
  readonly silent?: true;
}

/** Each code in words. */
export const codeTexts: Readonly<Record<DenialCode | ReviewCode | CautionCode, CodeText>> = {
  REQUEST_INCOMPLETE: {
    says: 'The request leaves out what is needed to evaluate it, or its dates contradict each other.',
    cites: reviewCitations.incompleteRequest,
  },
  FIELD_MISSING: { says: 'The request names no PID.', cites: reviewCitations.requiredField },
  MORE_THAN_ONE_PID: { says: 'The request names more than one PID.', cites: reviewCitations.onePid },
  JUSTIFICATION_MISSING: { says: 'The request gives no justification.', cites: reviewCitations.requiredField },
  GAP_OVER_LIMIT: {
    says: 'The change opens a gap inside a period of participation that is longer than the directive allows.',
    cites: citations.serviceGap,
  },
  EXIT_QUARTER_CHANGED: { says: 'The exit date moves to another quarter.', cites: reviewCitations.quarterChange },
  NEW_PERIOD: {
    says: 'Services already provided would fall in a new period of participation.',
    cites: reviewCitations.newPeriod,
  },
  WINDOW_CLOSED: {
    says: 'The request came after the window of the quarter that governs it had closed.',
    cites: citations.dataEditRequest,
  },
  PARTICIPATION_QUARTER_CHANGED: {
    says: 'The participation date moves to another quarter.',
    cites: reviewCitations.quarterChange,
  },
  NOT_YET_DELIVERED: {
    says: 'The new date is after the day of the request; nothing has been delivered yet.',
    cites: citations.actualServices,
  },
  NOT_SUPPORTED: {
    says: 'The reviewer found no case note or document that supports the change.',
    cites: reviewCitations.notSupported,
  },
  POLICY_CONFLICT: {
    says: 'The reviewer found that the change is against policy.',
    cites: reviewCitations.againstPolicy,
  },
  WINDOW_UNCLEAR: {
    says: 'The window of the service’s start is closed, that of its end is open, and no date changes. Ask the State which quarter applies.',
    cites: citations.dataEditRequest,
    silent: true,
  },
  PERIOD_REMOVED: {
    says: 'No service that counts is left in a period of participation.',
    cites: reviewCitations.quarterChange,
    silent: true,
  },
  NEW_PERIOD_FROM_EDIT: {
    says: 'The change alone makes a period of participation; no service was in it before.',
    cites: reviewCitations.newPeriod,
    silent: true,
  },
  RECORD_MISMATCH: {
    says: 'The recorded periods are not those the services make. Is the list of services complete?',
    cites: reviewCitations.accurateRecord,
  },
  SUPPORT_UNCONFIRMED: {
    says: 'Nobody has yet checked that notes or documents support the change.',
    cites: reviewCitations.askSupported,
  },
  POLICY_UNCONFIRMED: {
    says: 'Nobody has yet checked that the change agrees with policy.',
    cites: reviewCitations.askPolicy,
  },
  PROJECTED_EXIT_MOVED: {
    says: 'The last day of service moves. There was no exit yet that could change.',
    cites: reviewCitations.exampleExitQuarter,
  },
  EXIT_TRIGGERED: {
    says: 'With the change the participant has been without service for long enough to exit.',
    cites: reviewCitations.exampleExitDate,
  },
  EXIT_DATE_MOVED: { says: 'The exit date moves within its quarter.', cites: reviewCitations.quarterChange },
  EXIT_UNDONE: {
    says: 'The participant had exited and after the change has not.',
    cites: reviewCitations.quarterChange,
    silent: true,
  },
  PARTICIPATION_DATE_MOVED: {
    says: 'The participation date moves within its quarter.',
    cites: reviewCitations.quarterChange,
  },
  PERIODS_MERGED: {
    says: 'Two periods of participation become one.',
    cites: citations.serviceGap,
    silent: true,
  },
  BRIDGED_GAP: {
    says: 'A recorded period already holds a gap over the limit; only the record makes it one period.',
    cites: reviewCitations.exampleRecordedPeriod,
  },
  WINDOW_SPANS_QUARTERS: {
    says: 'The dates concerned lie in more than one quarter; the earliest governs.',
    cites: citations.dataEditRequest,
    silent: true,
  },
};
