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

/** Where the directive says what a code stands for. What it means to a person stands in `public/_locales`, under its name. */
export interface CodeText {
  readonly cites: Citation;
  /** The directive does not decide this; the citation is what it says that comes nearest. */
  readonly silent?: true;
}

/** Each code in words. */
export const codeTexts: Readonly<Record<DenialCode | ReviewCode | CautionCode, CodeText>> = {
  REQUEST_INCOMPLETE: {
    cites: reviewCitations.incompleteRequest,
  },
  FIELD_MISSING: { cites: reviewCitations.requiredField },
  MORE_THAN_ONE_PID: { cites: reviewCitations.onePid },
  JUSTIFICATION_MISSING: { cites: reviewCitations.requiredField },
  GAP_OVER_LIMIT: {
    cites: citations.serviceGap,
  },
  EXIT_QUARTER_CHANGED: { cites: reviewCitations.quarterChange },
  NEW_PERIOD: {
    cites: reviewCitations.newPeriod,
  },
  WINDOW_CLOSED: {
    cites: citations.dataEditRequest,
  },
  PARTICIPATION_QUARTER_CHANGED: {
    cites: reviewCitations.quarterChange,
  },
  NOT_YET_DELIVERED: {
    cites: citations.actualServices,
  },
  NOT_SUPPORTED: {
    cites: reviewCitations.notSupported,
  },
  POLICY_CONFLICT: {
    cites: reviewCitations.againstPolicy,
  },
  WINDOW_UNCLEAR: {
    cites: citations.dataEditRequest,
    silent: true,
  },
  PERIOD_REMOVED: {
    cites: reviewCitations.quarterChange,
    silent: true,
  },
  NEW_PERIOD_FROM_EDIT: {
    cites: reviewCitations.newPeriod,
    silent: true,
  },
  RECORD_MISMATCH: {
    cites: reviewCitations.accurateRecord,
  },
  SUPPORT_UNCONFIRMED: {
    cites: reviewCitations.askSupported,
  },
  POLICY_UNCONFIRMED: {
    cites: reviewCitations.askPolicy,
  },
  PROJECTED_EXIT_MOVED: {
    cites: reviewCitations.exampleExitQuarter,
  },
  EXIT_TRIGGERED: {
    cites: reviewCitations.exampleExitDate,
  },
  EXIT_DATE_MOVED: { cites: reviewCitations.quarterChange },
  EXIT_UNDONE: {
    cites: reviewCitations.quarterChange,
    silent: true,
  },
  PARTICIPATION_DATE_MOVED: {
    cites: reviewCitations.quarterChange,
  },
  PERIODS_MERGED: {
    cites: citations.serviceGap,
    silent: true,
  },
  BRIDGED_GAP: {
    cites: reviewCitations.exampleRecordedPeriod,
  },
  WINDOW_SPANS_QUARTERS: {
    cites: citations.dataEditRequest,
    silent: true,
  },
};
