import { slotOf } from './slots.ts';
import { isNumber, STOP, type Tokens } from './tokens.ts';

/** Stands for the word that a fact is looked for beside, where there is none. */
export const NO_CUE = 1;

/** How many tokens such a word may stand before a fact, and behind it. */
const REACH = 24;
const REACH_BEHIND = 4;
const ANOTHER_SENTENCE = 1;
const ANOTHER_NUMBER = 2;
const BEHIND = 4;

/**
 * @param tokens the tokens of a text
 * @param from first token of what may tell a fact
 * @param to the one behind its last
 * @param isCue tells the words that it is looked for beside
 * @returns the nearest of them as evidence, with whether another sentence or number stands between, or NO_CUE
 */
export function cueNear(
  tokens: Tokens,
  from: number,
  to: number,
  isCue: (tokens: Tokens, at: number) => boolean,
): number {
  let apart = 0;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if ((tokens.gap[at + 1] as number) >= STOP) apart |= ANOTHER_SENTENCE;
    if (isCue(tokens, at)) return slotOf(tokens.key[at] as number, apart);
    if (isNumber(tokens, at)) apart |= ANOTHER_NUMBER;
  }
  for (let at = to; at < tokens.count && at < to + REACH_BEHIND && (tokens.gap[at] as number) < STOP; at++)
    if (isCue(tokens, at)) return slotOf(tokens.key[at] as number, BEHIND);
  return NO_CUE;
}
