import type { Phrase } from './find-phrases.ts';
import {
  ADDICTED,
  BAD,
  BE,
  BODY,
  BODY_LOOSE,
  CANT,
  DRUG,
  FUNC,
  HURT,
  NEGATIVE,
  PROBLEM,
  SIDE,
  TRIGGER,
  TROUBLE,
} from './lexicon/frame-words.ts';
import {
  BODY_HURTS,
  BODY_LOOSE_HURTS,
  BODY_OWNED,
  CANT_BODY,
  CANT_DO,
  CANT_STAND_IT,
  DRUG_USE,
} from './lexicon/groups.ts';
import { POSS } from './lexicon/people-words.ts';
import { PAIRS } from './lexicon.ts';
import { COMMA, isA, startsOf, type Tokens } from './tokens.ts';

// What people say without a name for it is two kinds of words near each other: a part of the body and what is
// wrong with it, something hard and what one does all day. "His back went out again", "out went his back".

/** Two kinds of words that mean a finding when near each other. */
interface Pair {
  readonly kind: number;
  readonly anchor: number;
  readonly partners: readonly number[];
  /** How many tokens the partner may stand before and behind the anchor. */
  readonly before: number;
  readonly behind: number;
}

const pairs: readonly Pair[] = [
  { kind: BODY_HURTS, anchor: BODY, partners: [BAD, PROBLEM, HURT], before: 3, behind: 5 },
  { kind: BODY_LOOSE_HURTS, anchor: BODY_LOOSE, partners: [BAD, PROBLEM, HURT], before: 3, behind: 4 },
  { kind: CANT_DO, anchor: FUNC, partners: [CANT, TROUBLE, NEGATIVE], before: 4, behind: 2 },
  { kind: CANT_BODY, anchor: BODY, partners: [CANT, TROUBLE, NEGATIVE], before: 4, behind: 3 },
  { kind: CANT_BODY, anchor: BODY_LOOSE, partners: [CANT, TROUBLE], before: 4, behind: 0 },
  { kind: CANT_STAND_IT, anchor: TRIGGER, partners: [CANT, TROUBLE, NEGATIVE], before: 6, behind: 4 },
  // Somebody's knees are seldom mentioned for nothing; what stands around decides.
  { kind: BODY_OWNED, anchor: BODY, partners: [POSS], before: 2, behind: 0 },
  { kind: DRUG_USE, anchor: DRUG, partners: [ADDICTED, PROBLEM, TROUBLE], before: 4, behind: 3 },
];

/**
 * @param tokens the tokens of a text
 * @param into gets the pairs found, in no order; each reaches from the first of the two words to the last
 */
export function findPairs(tokens: Tokens, into: Phrase[]): void {
  for (const i of startsOf(tokens, PAIRS)) {
    for (const pair of pairs) {
      if (!isA(tokens, i, pair.anchor) || (pair.anchor === BODY_LOOSE && !isOwned(tokens, i))) continue;
      findPartner(tokens, i, pair, pair.partners, into);
    }
  }
}

function findPartner(
  tokens: Tokens,
  anchor: number,
  { kind, before, behind }: Pair,
  partners: readonly number[],
  into: Phrase[],
): void {
  for (let j = anchor - 1; j >= 0 && j >= anchor - before; j--) {
    if ((tokens.gap[j + 1] as number) >= COMMA) break;
    if (partners.some((partner) => isA(tokens, j, partner))) {
      into.push({ from: j, to: anchor + 1, kind });
      return;
    }
  }
  for (let j = anchor + 1; j < tokens.count && j <= anchor + behind; j++) {
    if ((tokens.gap[j] as number) >= COMMA) break;
    if (partners.some((partner) => isA(tokens, j, partner))) {
      into.push({ from: anchor, to: j + 1, kind });
      return;
    }
  }
}

/**
 * "Back", "hand" and "head" are parts of the body when somebody's, with a side or a fault right beside them, or where
 * a statement begins with them: "back is shot", "hands cramp".
 */
function isOwned(tokens: Tokens, at: number): boolean {
  if (OWNERS.some((owner) => isA(tokens, at - 1, owner))) return true;
  if ((tokens.gap[at] as number) >= COMMA && BEGUN.some((word) => isA(tokens, at + 1, word))) return true;
  return isA(tokens, at + 1, PROBLEM) && (tokens.gap[at + 1] as number) < COMMA;
}

const BEGUN: readonly number[] = [BE, BAD, HURT];
const OWNERS: readonly number[] = [POSS, SIDE, BAD, HURT];
