import type { Folded } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { CLASS_WORDS } from './word-table.ts';

/** What stands before a token. A phrase may run over anything below COMMA; a sentence ends at STOP. */
export const JOINED = 0;
export const SPACED = 1;
export const HYPHENED = 2;
export const SLASHED = 3;
export const COMMA = 4;
export const STOP = 5;

/** Bits of `marks`. */
export const NUMBER = 1;
/** The token ended in an apostrophe and s, which is not part of the word. */
export const OWNER = 2;
/** The word is a plural, a past or an -ing form of one the lexicon knows. */
export const PLURAL = 4;
/** The word is taken for one that is spelled or ends alike. */
export const GUESSED = 8;

/** The words and numbers of a text, as parallel arrays. */
export interface Tokens {
  readonly folded: Folded;
  readonly lexicon: Lexicon;
  readonly count: number;
  /** Index of the first code of each token, and the one after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Id in the word table; 0 for a word the lexicon does not know. */
  readonly word: Uint16Array;
  /** What a token is to slots.ts: the id of its word or of the one it is an ending of, a hash of an unknown one. */
  readonly key: Int32Array;
  readonly gap: Uint8Array;
  readonly marks: Uint8Array;
  /** The tokens at which something other than a phrase may begin: numbers, and words that `starts` has; so many of them. */
  readonly open: Int32Array;
  readonly openCount: number;
  /** The classes that some word of the text is in, as a set like a word's; most searches end here. */
  readonly present: Int32Array;
}

/**
 * @param tokens the tokens of a text
 * @param token index of one; any number, there is no class beyond the ends
 * @param wordClass a class of words
 * @returns whether the token is a word of that class
 */
export function isA(tokens: Tokens, token: number, wordClass: number): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const { classes } = tokens.lexicon.words;
  const set = classes[(tokens.word[token] as number) * CLASS_WORDS + (wordClass >> 5)] as number;
  return ((set >>> (wordClass & 31)) & 1) === 1;
}

/** @returns whether a token stands in one phrase with the one before: there is one, and no comma or more between */
export function continues({ count, gap }: Tokens, at: number): boolean {
  return at < count && (gap[at] as number) < COMMA;
}

/** @returns whether a token is a number; there is none beyond the ends */
export function isNumber({ marks, count }: Tokens, at: number): boolean {
  return at >= 0 && at < count && ((marks[at] as number) & NUMBER) !== 0;
}

/** @returns whether at a token something may start: AGE, MARITAL, SECRETS or another of lexicon.ts */
export function mayStart({ lexicon, word }: Tokens, token: number, what: number): boolean {
  return ((lexicon.starts[word[token] as number] as number) & what) !== 0;
}

/** @returns the tokens at which something may start, in order; `what` as for `mayStart` */
export function startsOf(tokens: Tokens, what: number): number[] {
  const starts: number[] = [];
  for (let n = 0; n < tokens.openCount; n++) {
    const token = tokens.open[n] as number;
    if (mayStart(tokens, token, what)) starts.push(token);
  }
  return starts;
}

/** @returns whether any word of the text is of a class */
export function isPresent(tokens: Tokens, wordClass: number): boolean {
  return (((tokens.present[wordClass >> 5] as number) >>> (wordClass & 31)) & 1) === 1;
}
