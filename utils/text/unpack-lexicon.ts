import { END, NEXT, OPTIONAL, OR, PhraseIndex, WITH } from './phrase-index.ts';
import { addLetter, WordTable } from './word-table.ts';

/**
 * The lists of utils/text/lexicon as they travel. What takes fewer bytes when compressed decides the form; the lists
 * themselves are for people, and test/support/pack-lexicon.ts makes this of them.
 */
export interface Packed {
  /**
   * The lists of words, one for each role, each closed by LIST_END. Of a word stands how many letters it shares
   * with the one before it in its list (SHARED and on), then the other letters. A word is spelled where it comes
   * first; its id is its place in this text, from 1.
   */
  readonly spelled: string;
  /** The words of each role that were spelled before: ids, and small steps from the one before. */
  readonly again: string;
  /** The words, classes and signs that phrases hold most often. */
  readonly common: string;
  /** The phrases of each list: steps, and what follows when it is not another choice. */
  readonly phrases: string;
}

/** Roles of a list of words from here on; those below are classes. Terms that are recognised when misspelled; */
export const TERMS = 192;
/** phrases by themselves, of a kind; the same for terms. */
export const ALONE = 193;
export const ALONE_TERMS = 225;
/** Words that are only known, and those of phrases alone, by first use. */
export const KNOWN_ONLY = 257;
export const IN_PHRASES = 258;

/** Signs in the text, by code; below FIRST_DIGIT where digits may stand as well. */
export const LIST_END = 33; // !
export const SHARED = 65; // A
export const NEW_WORD = 35; // #
export const AND_NEXT = 32; // blank
export const AND_END = 37; // %
export const AND_WITH = 38; // &
export const MAY_MISS = 36; // $

/** Numbers are written in digits of this many, "(" first; two signs that a string cannot hold plainly are left out. */
export const BASE = 85;
const FIRST_DIGIT = 40;
const BACKSLASH = 92;
const BACKTICK = 96;

const SMALL_A = 97;
const ZERO = 48;
/** Kinds of phrases are numbers below it. */
const KINDS = 32;
/** Room for signs and classes above the last id: step -k is written as the last id plus k. */
const MOST_CLASSES = TERMS + 2;

/** @returns the digit that a code of a packed text stands for; below 0 for a sign */
function digitOf(code: number): number {
  return code - FIRST_DIGIT - (code > BACKTICK ? 2 : code > BACKSLASH ? 1 : 0);
}

/** @returns how many digits begin a number of two, for numbers up to `most`; the others are numbers by themselves */
export function headsFor(most: number): number {
  return Math.floor(most / BASE) + 1;
}

/** What is unpacked. */
export interface Unpacked {
  readonly words: WordTable;
  readonly phrases: PhraseIndex;
  /** The words that are recognised when misspelled. */
  readonly terms: readonly number[];
}

/**
 * @param packed the lists
 * @param classify told of each word of each class
 * @returns what they hold
 */
export function unpack(packed: Packed, classify: (words: WordTable, id: number, wordClass: number) => void): Unpacked {
  const words = new WordTable();
  const phrases = new PhraseIndex();
  const terms: number[] = [];

  function assign(id: number, role: number): void {
    if (role < TERMS) classify(words, id, role);
    else if (role < KNOWN_ONLY) {
      if (role >= ALONE) phrases.kindAlone[id] = (role - ALONE) & (KINDS - 1);
      if (role >= ALONE_TERMS || role === TERMS) terms.push(id);
    }
  }

  const firstFresh = readSpelled(packed.spelled, words, assign);
  const heads = headsFor(words.size + MOST_CLASSES);
  readAgain(packed.again, heads, assign);
  readPhrases(packed, words.size, firstFresh, heads, phrases);
  return { words, phrases, terms };
}

/** @returns the id of the first word of the last list */
function readSpelled(spelled: string, words: WordTable, assign: (id: number, role: number) => void): number {
  const { letters, starts } = words;
  let role = 0;
  let first = 1;
  let at = 0;
  while (at < spelled.length) {
    let c = spelled.charCodeAt(at++);
    if (c === LIST_END) {
      if (++role === IN_PHRASES) first = words.size + 1;
      continue;
    }
    const start = starts[words.size + 1] as number;
    const before = starts[words.size] as number;
    let end = start;
    let hash = 0;
    for (const shared = start + c - SHARED; end < shared; end++) {
      letters[end] = c = letters[before + end - start] as number;
      hash = addLetter(hash, c);
    }
    for (c = spelled.charCodeAt(at); c >= SMALL_A || (c >= ZERO && c < SHARED); c = spelled.charCodeAt(++at)) {
      letters[end++] = c;
      hash = addLetter(hash, c);
    }
    assign(words.add(end, hash), role);
  }
  return first;
}

function readAgain(again: string, heads: number, assign: (id: number, role: number) => void): void {
  let role = 0;
  let id = 0;
  for (let at = 0; at < again.length; at++) {
    const digit = digitOf(again.charCodeAt(at));
    if (digit < 0) {
      role++;
      id = 0;
      continue;
    }
    id = digit < heads ? digit * BASE + digitOf(again.charCodeAt(++at)) : id + digit - heads + 1;
    assign(id, role);
  }
}

function readPhrases(
  { common, phrases: text }: Packed,
  size: number,
  firstFresh: number,
  heads: number,
  phrases: PhraseIndex,
): void {
  let fresh = firstFresh;
  let at = 0;
  while (at < text.length) {
    const kind = digitOf(text.charCodeAt(at++));
    while (text.charCodeAt(at) !== LIST_END) {
      const begin = phrases.end;
      let inHead = true;
      let isHead = true;
      let followedBy: number = OR;
      while ((followedBy & 3) !== END) {
        const code = text.charCodeAt(at++);
        let digit = digitOf(code);
        let step = fresh;
        if (code === NEW_WORD) fresh++;
        else {
          let source = text;
          let from = at;
          if (digit >= heads) {
            source = common;
            from = (digit - heads) * 2;
            digit = digitOf(common.charCodeAt(from++));
          } else at++;
          const number = digit * BASE + digitOf(source.charCodeAt(from));
          // Numbers above the last id are signs and classes.
          step = number <= size ? number : size - number;
        }
        if (isHead) phrases.link(step, begin, kind);
        let sign = text.charCodeAt(at);
        followedBy = OR;
        if (sign === MAY_MISS) {
          followedBy = OPTIONAL;
          sign = text.charCodeAt(++at);
        }
        if (sign === AND_WITH || sign === AND_NEXT || sign === AND_END) {
          followedBy += sign === AND_WITH ? WITH : sign === AND_NEXT ? NEXT : END;
          at++;
        }
        phrases.add(step, followedBy);
        if (followedBy === NEXT) inHead = false;
        isHead = inHead && followedBy !== WITH;
      }
    }
    at++;
  }
}
