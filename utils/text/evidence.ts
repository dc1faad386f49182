import type { Phrase } from './find-phrases.ts';
import { POSS, SELF } from './lexicon/people-words.ts';
import { isCapital, isInBrackets, isNameLike, isUpper } from './nearby.ts';
import { PERCENT, QUOTE } from './signs.ts';
import { EDGE, slotOf } from './slots.ts';
import { COMMA, GUESSED, HYPHENED, isPresent, NUMBER, OWNER, PLURAL, SLASHED, STOP, type Tokens } from './tokens.ts';
import type { Whose } from './whose.ts';
import { CLASS_WORDS, MOST_WORDS } from './word-table.ts';

// Whether a phrase of the lexicon is said of a person is a matter of the words around it. Each class of words at
// each distance is a small piece of evidence for or against, and so is each common word at its place; what they weigh,
// alone and together, is learned from the labelled texts (test/quality/learn.ts writes weights.ts).

/** Features of a phrase: one a kind, seven places of classes, signs of the place. */
const KINDS = 32;
const CLASSES = 192;
const ZONES = 7;
const SIGNS = 64;
export const FEATURES = KINDS + ZONES * CLASSES + SIGNS;

const SETS = CLASSES / 32;
const BEFORE = 0;
const BEHIND = 3;
const INSIDE = 6;
/** How many tokens away evidence may stand. */
const REACH = 8;
/** No phrase has more features. */
export const MOST_FEATURES = 1200;

/** Places of words: right before the phrase, farther before, inside it, right behind, farther behind. */
export const PLACES = 5;
const NEAR_BEFORE = 0;
const FAR_BEFORE = 1;
const WITHIN = 2;
const NEAR_BEHIND = 3;
const FAR_BEHIND = 4;
/** How many tokens away a word may stand. */
const WORD_REACH = 4;
const LONGEST = 64;
/** Pairs of a phrase. */
const PAIRS = 5;

/** What was gathered for one phrase; reused from phrase to phrase. */
export interface Evidence {
  count: number;
  readonly features: Uint16Array;
  /** Known words at their places, as MOST_WORDS * place + id. */
  wordCount: number;
  readonly words: Uint16Array;
  /** Slots of the phrase and its neighbours, two by two. */
  readonly pairs: Int32Array;
}

const zones = new Int32Array(ZONES * SETS);

/** @returns room for the features of a phrase */
export function createEvidence(): Evidence {
  return {
    count: 0,
    features: new Uint16Array(MOST_FEATURES),
    wordCount: 0,
    words: new Uint16Array(LONGEST),
    pairs: new Int32Array(PAIRS),
  };
}

/** The classes that tell about persons and their health; those around numbers do not. */
const telling = Int32Array.of(-1, -1, 7, 0, (1 << 26) | (1 << 29) | (1 << 30) | (1 << 31), 3);

function collect(tokens: Tokens, at: number, zone: number): void {
  const id = tokens.word[at] as number;
  if (id === 0) return;
  const row = id * CLASS_WORDS;
  const { classes } = tokens.lexicon.words;
  const k = zone * SETS;
  for (let i = 0; i < SETS; i++)
    zones[k + i] = (zones[k + i] as number) | ((classes[row + i] as number) & (telling[i] as number));
}

function collectBefore(tokens: Tokens, from: number): void {
  let far = false;
  for (let j = from - 1; j >= 0 && j >= from - REACH; j--) {
    const gap = tokens.gap[j + 1] as number;
    if (gap >= STOP) return;
    if (gap >= COMMA) far = true;
    const away = from - j;
    collect(tokens, j, BEFORE + (far || away > 3 ? 2 : away > 1 ? 1 : 0));
  }
}

function collectBehind(tokens: Tokens, to: number): void {
  let far = false;
  for (let j = to; j < tokens.count && j < to + REACH; j++) {
    const gap = tokens.gap[j] as number;
    if (gap >= STOP) return;
    if (gap >= COMMA) far = true;
    const away = j - to + 1;
    collect(tokens, j, BEHIND + (far || away > 3 ? 2 : away > 1 ? 1 : 0));
  }
}

/**
 * Gathers what speaks for and against a phrase.
 * @param tokens the tokens of the text
 * @param phrase a phrase of the lexicon
 * @param person whose it is, as whose.ts says
 * @param lastTo the end of the finding before it, 0 for none
 * @param shouted whether the text is all in capitals
 * @param into gets the features
 */
export function gather(
  tokens: Tokens,
  phrase: Phrase,
  person: Whose,
  lastTo: number,
  shouted: boolean,
  into: Evidence,
): void {
  const { from, to, kind } = phrase;
  const { features } = into;
  let n = 0;
  zones.fill(0);
  collectBefore(tokens, from);
  collectBehind(tokens, to);
  for (let j = from; j < to; j++) collect(tokens, j, INSIDE);
  features[n++] = kind;
  for (let k = 0; k < zones.length; k++) {
    for (let bits = zones[k] as number; bits !== 0; bits &= bits - 1) {
      features[n++] = KINDS + k * 32 + 31 - Math.clz32(bits & -bits);
    }
  }
  const sign = (is: boolean, which: number) => {
    if (is) features[n++] = KINDS + ZONES * CLASSES + which;
  };
  const { gap, marks, count, word } = tokens;
  const gapBefore = gap[from] as number;
  const gapBehind = to < count ? (gap[to] as number) : STOP;
  const last = to - 1;
  const named = !shouted && isNameLike(tokens, from);
  const nameBehind = gapBehind < COMMA && isNameLike(tokens, to);
  sign(named && gapBefore < STOP, 0);
  sign(named && gapBefore >= STOP, 1);
  sign(gapBefore < COMMA && !shouted && isNameLike(tokens, from - 1) && (gap[from - 1] as number) < STOP, 2);
  sign(nameBehind && !shouted, 3);
  sign(!shouted && isUpper(tokens, from), 4);
  sign(((marks[last] as number) & PLURAL) !== 0, 5);
  sign(isInBrackets(tokens, from), 6);
  sign(gapBehind === HYPHENED, 7);
  sign(gapBefore === HYPHENED, 8);
  sign(gapBefore < COMMA && ((marks[from - 1] as number) & NUMBER) !== 0, 9);
  sign(gapBehind < COMMA && ((marks[to] as number) & NUMBER) !== 0, 10);
  sign(((marks[last] as number) & OWNER) !== 0, 11);
  sign(gapBefore < COMMA && ((marks[from - 1] as number) & OWNER) !== 0, 12);
  sign(gapBefore >= STOP, 13);
  sign(gapBefore === COMMA, 14);
  sign(gapBehind >= STOP, 15);
  sign(gapBehind === COMMA, 16);
  sign(lastTo > 0 && from - lastTo <= 1 && gapBefore < STOP, 17);
  sign(person === 'other', 18);
  sign(person === 'kin', 19);
  sign(isPresent(tokens, SELF) || isPresent(tokens, POSS), 20);
  sign(to - from === 1, 21);
  sign(to - from > 2, 22);
  sign(shouted, 23);
  sign(gapBehind < COMMA && word[to] === 0 && ((marks[to] as number) & NUMBER) === 0 && !isCapital(tokens, to), 24);
  sign(gapBefore < COMMA && word[from - 1] === 0 && ((marks[from - 1] as number) & NUMBER) === 0, 25);
  sign(
    to - from === 1 && ((marks[from] as number) & PLURAL) !== 0 && tokens.lexicon.bases[word[from] as number] === 1,
    26,
  );
  sign(gapBefore === SLASHED || gapBehind === SLASHED, 27);
  sign(hasPercent(tokens, from), 28);
  sign(isPresent(tokens, SELF), 29);
  sign(nameBehind && gapBefore < COMMA && isNameLike(tokens, from - 1), 30);
  sign(lastTo > 0, 31);
  for (let j = from; j < to; j++) if ((marks[j] as number) & GUESSED) sign(true, 32);
  sign(isQuoted(tokens, from, to), 33);
  sign(true, 48 + stepOf(from - sentenceStart(tokens, from), PLACES_IN_SENTENCE));
  into.count = n;
  gatherWords(tokens, from, to, into);
  gatherPairs(tokens, phrase, into.pairs);
}

/** What stands right before and behind, with the kind of the phrase and with its own words. */
function gatherPairs(tokens: Tokens, { from, to, kind }: Phrase, pairs: Int32Array): void {
  const { key } = tokens;
  const before = (tokens.gap[from] as number) < STOP ? (key[from - 1] as number) : EDGE;
  const behind = to < tokens.count && (tokens.gap[to] as number) < STOP ? (key[to] as number) : EDGE;
  const first = key[from] as number;
  const last = key[to - 1] as number;
  pairs[0] = slotOf(before, kind, 1);
  pairs[1] = slotOf(kind, behind, 2);
  pairs[2] = slotOf(before, first, 3);
  pairs[3] = slotOf(last, behind, 4);
  pairs[4] = slotOf(first, last, 5);
}

function gatherWords(tokens: Tokens, from: number, to: number, into: Evidence): void {
  into.wordCount = 0;
  // What stands in another sentence is about something else.
  let first = from;
  while (first > 0 && from - first < WORD_REACH && (tokens.gap[first] as number) < STOP) first--;
  const last = Math.min(tokens.count, to + WORD_REACH, first + LONGEST);
  let end = Math.min(to, last);
  while (end < last && (tokens.gap[end] as number) < STOP) end++;
  for (let j = first; j < end; j++) {
    if (tokens.word[j] === 0) continue;
    let place = WITHIN;
    if (j < from) place = j === from - 1 ? NEAR_BEFORE : FAR_BEFORE;
    else if (j >= to) place = j === to ? NEAR_BEHIND : FAR_BEHIND;
    into.words[into.wordCount++] = place * MOST_WORDS + (tokens.key[j] as number);
  }
}

/** How far into its sentence a phrase stands, in tokens; farther ones are all alike. */
const PLACES_IN_SENTENCE = [1, 2, 3, 5];

function stepOf(value: number, steps: readonly number[]): number {
  let step = 0;
  while (step < steps.length && value >= (steps[step] as number)) step++;
  return step;
}

const FARTHEST = 5;

function sentenceStart(tokens: Tokens, from: number): number {
  let start = from;
  while (start > 0 && from - start < FARTHEST && (tokens.gap[start] as number) < STOP) start--;
  return start;
}

function isQuoted({ folded: { codes }, from, to }: Tokens, first: number, end: number): boolean {
  return codes[(from[first] as number) - 1] === QUOTE || codes[to[end - 1] as number] === QUOTE;
}

/** "12% of enrollees" */
function hasPercent(tokens: Tokens, from: number): boolean {
  for (let j = from - 1; j >= 0 && j >= from - REACH && (tokens.gap[j + 1] as number) < STOP; j--) {
    if ((tokens.marks[j] as number) & NUMBER && tokens.folded.codes[tokens.to[j] as number] === PERCENT) return true;
  }
  return false;
}

/** @returns whether capitals tell nothing here: the first words of the text are in capitals throughout */
export function isShouted(tokens: Tokens): boolean {
  let upper = 0;
  let seen = 0;
  for (let i = 0; i < tokens.count && i < 60 && seen < 12; i++) {
    if ((tokens.to[i] as number) - (tokens.from[i] as number) < 4 || (tokens.marks[i] as number) & NUMBER) continue;
    seen++;
    if (isUpper(tokens, i)) upper++;
  }
  return seen > 0 && upper * 2 > seen;
}
