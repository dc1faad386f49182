import type { Words } from '../language/say.ts';
import type { DenialCode } from './codes.ts';
import type { Ruling } from './remarks.ts';

/** "Questions that may guide local procedures include" (Processes). */
export const guidingQuestions = {
  justified: 'question_justified',
  supported: 'question_supported',
  policyOk: 'question_policy',
} as const;

/** What may be answered to them; nothing while nobody has looked. */
export const answerWords = { yes: 'yes', no: 'no', '': 'not_yet_checked' } as const satisfies Record<string, Words>;

/** What the local board may decide; nothing while it has not. */
export const localDecisionWords = {
  approve: 'local_approve',
  deny: 'local_deny',
  return: 'local_return',
  '': 'local_undecided',
} as const satisfies Record<string, Words>;

/** One ground on which a request must be denied, and the codes that stand for it. */
export interface DenialGround {
  readonly id: string;
  /** The sentence that lists it, as the directive does. */
  readonly words: Words;
  readonly codes: readonly DenialCode[];
}

/** "requests that must be denied by the LWDBs and State are those that" (Processes), with the window and the one PID. */
export const denialGrounds: readonly DenialGround[] = [
  { id: 'policy', words: 'ground_policy', codes: ['POLICY_CONFLICT'] },
  {
    id: 'support',
    words: 'ground_support',
    codes: ['NOT_SUPPORTED', 'NOT_YET_DELIVERED'],
  },
  { id: 'incomplete', words: 'ground_incomplete', codes: ['REQUEST_INCOMPLETE'] },
  {
    id: 'field',
    words: 'ground_field',
    codes: ['FIELD_MISSING', 'JUSTIFICATION_MISSING'],
  },
  {
    id: 'quarter',
    words: 'ground_quarter',
    codes: ['EXIT_QUARTER_CHANGED', 'PARTICIPATION_QUARTER_CHANGED'],
  },
  {
    id: 'period',
    words: 'ground_period',
    codes: ['NEW_PERIOD', 'GAP_OVER_LIMIT'],
  },
  { id: 'window', words: 'ground_window', codes: ['WINDOW_CLOSED'] },
  { id: 'pid', words: 'ground_pid', codes: ['MORE_THAN_ONE_PID'] },
];

/**
 * @param ground a ground
 * @param ticked what a person has ticked or unticked, by the ground's id
 * @param ruling the ruling
 * @returns whether it is ticked: as the person has it, else as the ruling has it
 */
export function isTicked(
  { id, codes }: DenialGround,
  ticked: Readonly<Record<string, boolean>>,
  { reasons, also }: Pick<Ruling, 'reasons' | 'also'>,
): boolean {
  return ticked[id] ?? codes.some((code) => reasons.includes(code) || also.includes(code));
}
