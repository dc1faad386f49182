import type { DenialCode } from './codes.ts';

/** "Questions that may guide local procedures include" (Processes). */
export const guidingQuestions = {
  justified: 'Is the change fully justified in the request?',
  supported:
    'Are the changes documented and supported throughout the participant’s record, in case notes, with documentation, or support for start and end dates of other services, etc.?',
  policyOk: 'Does the addition, change, or update align with established policy?',
} as const;

/** One ground on which a request must be denied, and the codes that stand for it. */
export interface DenialGround {
  readonly id: string;
  /** As the directive lists it. */
  readonly words: string;
  readonly codes: readonly DenialCode[];
}

/** "requests that must be denied by the LWDBs and State are those that" (Processes), with the window and the one PID. */
export const denialGrounds: readonly DenialGround[] = [
  { id: 'policy', words: 'Do not comply with policy.', codes: ['POLICY_CONFLICT'] },
  {
    id: 'support',
    words: 'Are not supported by case notes or documentation.',
    codes: ['NOT_SUPPORTED', 'NOT_YET_DELIVERED'],
  },
  { id: 'incomplete', words: 'Are incomplete.', codes: ['REQUEST_INCOMPLETE'] },
  {
    id: 'field',
    words: 'Are missing a required data field or justification.',
    codes: ['FIELD_MISSING', 'JUSTIFICATION_MISSING'],
  },
  {
    id: 'quarter',
    words: 'Will change the quarter in which the participation date and/or exit date of period of participation falls.',
    codes: ['EXIT_QUARTER_CHANGED', 'PARTICIPATION_QUARTER_CHANGED'],
  },
  {
    id: 'period',
    words: 'Will create a new period of participation, in which services have already been provided.',
    codes: ['NEW_PERIOD', 'GAP_OVER_LIMIT'],
  },
  { id: 'window', words: 'More than 20 days after the end of the applicable quarter.', codes: ['WINDOW_CLOSED'] },
  { id: 'pid', words: 'More than one PID on one ticket.', codes: ['MORE_THAN_ONE_PID'] },
];
