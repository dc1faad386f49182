import { ANY_NUMBER, EDGE, slotOf } from './slots.ts';
import type { TokenSpan } from './spans.ts';
import { isNumber, STOP, type Tokens } from './tokens.ts';

// Whether a number is somebody's age or account, a date a birth, a telephone somebody's own, "single" a status: what stands
// around decides. Each word at its place, some of them together, and the signs right beside are small pieces of evidence for or
// against; what they weigh is learned from the labelled texts (test/quality/learn-facts.ts writes fact-weights.ts).

/** Facts told in what may mean something else as well. */
export const FACT_KINDS = ['age', 'dob', 'phone-personal', 'marital', 'password', 'bank'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What may tell a fact: tokens `from` up to, not including, `to`. */
export interface PossibleFact extends TokenSpan {
  readonly kind: FactKind;
  /** What it looks like: how great a number is, how a date is written, which word it is. */
  readonly look: number;
  /** The key of the word that it is looked for beside, where there is one. */
  readonly cue?: number;
  /** Whether one of the ways to tell it that are written down says so. */
  readonly isTold: boolean;
  /** Whether something that is written down says that it is none. */
  readonly isOther?: boolean;
}

/** How many tokens to either side are evidence. */
const REACH = 5;
/** So many of them by their place; all of them by being near. */
const PLACES = 4;

let kindsOfEvidence = 0;
/** @returns the first of so many new kinds of evidence */
function newKind(places = 1): number {
  kindsOfEvidence += places;
  return kindsOfEvidence - places;
}

const ALWAYS = newKind();
const LOOK = newKind();
const TOLD = newKind();
const BEFORE = newKind(PLACES);
const BEHIND = newKind(PLACES);
const NEAR_BEFORE = newKind();
const NEAR_BEHIND = newKind();
const AROUND = newKind();
const TWO_BEFORE = newKind();
const TWO_BEHIND = newKind();
const FARTHER_BEFORE = newKind();
const LOOK_BEHIND_WORD = newKind();
const LOOK_BEFORE_WORD = newKind();
const LAST_SENTENCE = newKind();
const LAST_SENTENCE_TWO = newKind();
const NEXT_SENTENCE = newKind();
const GAP_BEFORE = newKind();
const GAP_BEHIND = newKind();
const GAPS = newKind();
const LOOK_AND_GAP_BEFORE = newKind();
const LOOK_AND_GAP_BEHIND = newKind();
const SIGN_BEFORE = newKind();
const SIGN_BEHIND = newKind();
const SIGNS = newKind();
const SIGNS_BEFORE = newKind();
const SIGNS_BEHIND = newKind();
const GAP_AND_WORD_BEFORE = newKind();
const GAP_AND_WORD_BEHIND = newKind();
const BEGINS_TEXT = newKind();
const ENDS_TEXT = newKind();
const SHORT_TEXT = newKind();
const OTHER = newKind();
const CUE = newKind();
const CUE_AND_LOOK = newKind();
const CUE_AND_WORD = newKind();

/** Stand for a year and for a single digit; other numbers are all alike. */
const FOUR_DIGITS = EDGE + 1;
const ONE_DIGIT = EDGE + 2;
/** A text of fewer tokens is a subject or a line of a list. */
const FEW = 8;

/** Slots of a fact, good until the next; there are never more. */
export const factSlots = new Int32Array(64);
let count = 0;
let first = 0;

function note(what: number, one = 0, other = 0): void {
  factSlots[count++] = slotOf(one, other, first + what);
}

const wordsBefore = new Int32Array(REACH);
const wordsBehind = new Int32Array(REACH);

/**
 * Gathers what speaks for and against a fact.
 * @param tokens the tokens of a text
 * @param fact what may be one
 * @returns how many slots it has; they stand in `factSlots`, that of `isTold` last where it is
 */
export function gatherFact(tokens: Tokens, { kind, from, to, look, cue, isTold, isOther }: PossibleFact): number {
  count = 0;
  first = (FACT_KINDS.indexOf(kind) + 1) * kindsOfEvidence;
  note(ALWAYS);
  note(LOOK, look);
  gatherWords(tokens, from, to, look);
  gatherGaps(tokens, from, to, look);
  gatherSigns(tokens, from, to);
  if (from === 0) note(BEGINS_TEXT);
  if (to === tokens.count) note(ENDS_TEXT);
  if (tokens.count < FEW) note(SHORT_TEXT);
  if (cue !== undefined) {
    note(CUE, cue);
    note(CUE_AND_LOOK, cue, look);
    note(CUE_AND_WORD, cue, wordsBefore[0]);
  }
  if (isOther) note(OTHER);
  if (isTold) note(TOLD);
  return count;
}

/** Words of the same sentence to either side, by place, by being near, and some of them together. */
function gatherWords(tokens: Tokens, from: number, to: number, look: number): void {
  const { gap } = tokens;
  for (let k = 0, at = from; k < REACH; k++) {
    if (at > 0 && (gap[at] as number) < STOP) wordsBefore[k] = keyAt(tokens, --at);
    else {
      wordsBefore[k] = EDGE;
      at = 0;
    }
  }
  for (let k = 0, at = to; k < REACH; k++, at++) {
    if (at < tokens.count && (gap[at] as number) < STOP) wordsBehind[k] = keyAt(tokens, at);
    else {
      wordsBehind[k] = EDGE;
      at = tokens.count;
    }
  }
  const [b1 = EDGE, b2 = EDGE, b3 = EDGE] = wordsBefore;
  const [a1 = EDGE, a2 = EDGE] = wordsBehind;
  for (let k = 0; k < REACH; k++) {
    const before = wordsBefore[k] as number;
    const behind = wordsBehind[k] as number;
    if (k < PLACES) {
      note(BEFORE + k, before);
      note(BEHIND + k, behind);
    }
    if (before !== EDGE) note(NEAR_BEFORE, before);
    if (behind !== EDGE) note(NEAR_BEHIND, behind);
  }
  note(AROUND, b1, a1);
  note(TWO_BEFORE, b2, b1);
  note(TWO_BEHIND, a1, a2);
  note(FARTHER_BEFORE, b3, b2);
  note(LOOK_BEHIND_WORD, b1, look);
  note(LOOK_BEFORE_WORD, a1, look);
  if (b1 === EDGE && from > 0) {
    note(LAST_SENTENCE, keyAt(tokens, from - 1));
    if (from > 1) note(LAST_SENTENCE_TWO, keyAt(tokens, from - 2), keyAt(tokens, from - 1));
  }
  if (a1 === EDGE && to < tokens.count) note(NEXT_SENTENCE, keyAt(tokens, to));
  note(GAP_AND_WORD_BEFORE, tokens.gap[from], b1);
  note(GAP_AND_WORD_BEHIND, gapBehind(tokens, to), a1);
}

function keyAt(tokens: Tokens, at: number): number {
  if (!isNumber(tokens, at)) return tokens.key[at] as number;
  const digits = (tokens.to[at] as number) - (tokens.from[at] as number);
  return digits === 4 ? FOUR_DIGITS : digits === 1 ? ONE_DIGIT : ANY_NUMBER;
}

function gapBehind({ gap, count }: Tokens, to: number): number {
  return to < count ? (gap[to] as number) : STOP;
}

function gatherGaps(tokens: Tokens, from: number, to: number, look: number): void {
  const before = tokens.gap[from] as number;
  const behind = gapBehind(tokens, to);
  note(GAP_BEFORE, before);
  note(GAP_BEHIND, behind);
  note(GAPS, before, behind);
  note(LOOK_AND_GAP_BEFORE, before, look);
  note(LOOK_AND_GAP_BEHIND, behind, look);
}

/** What is written right before and behind. */
function gatherSigns(tokens: Tokens, from: number, to: number): void {
  const { codes } = tokens.folded;
  const start = tokens.from[from] as number;
  const end = tokens.to[to - 1] as number;
  const before = codes[start - 1] ?? 0;
  const behind = codes[end] ?? 0;
  note(SIGN_BEFORE, before);
  note(SIGN_BEHIND, behind);
  note(SIGNS, before, behind);
  note(SIGNS_BEFORE, codes[start - 2] ?? 0, before);
  note(SIGNS_BEHIND, behind, codes[end + 1] ?? 0);
}
