import { bytesOf } from './bytes.ts';
import { END, NEXT, OPTIONAL, OR, PhraseIndex, WITH } from './phrase-index.ts';
import { WordTable } from './word-table.ts';

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
/** No word shares more letters with another than signs can tell. */
const MOST_SHARED = SMALL_A - SHARED;
/** Kinds of phrases are numbers below it. */
const KINDS = 32;
/** Room for signs and classes above the last id: step -k is written as the last id plus k. */
const MOST_CLASSES = TERMS + 2;

/** The digit that a code of a packed text stands for; below 0 for a sign. */
const DIGIT = new Int8Array(128).map((_, code) => {
  return code - FIRST_DIGIT - (code > BACKTICK ? 2 : code > BACKSLASH ? 1 : 0);
});

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

/** Told of the words of each class, which have the ids from one up to, not including, another. */
type Classify = (words: WordTable, from: number, to: number, wordClass: number) => void;

/** As `Classify`, of each role. */
type Assign = (from: number, to: number, role: number) => void;

// All this runs once, before the first answer, when nothing is compiled yet: plain loops over bytes, that call as little
// as they can.

/**
 * @param packed the lists
 * @param classify told of the words of each class
 * @returns what they hold
 */
export function unpack(packed: Packed, classify: Classify): Unpacked {
  const words = new WordTable();
  const phrases = new PhraseIndex();
  const terms: number[] = [];

  const assign: Assign = (from, to, role) => {
    if (role < TERMS) classify(words, from, to, role);
    else if (role < KNOWN_ONLY) {
      if (role >= ALONE) phrases.kindAlone.fill((role - ALONE) & (KINDS - 1), from, to);
      if (role >= ALONE_TERMS || role === TERMS) for (let id = from; id < to; id++) terms.push(id);
    }
  };

  const firstFresh = readSpelled(bytesOf(packed.spelled), words, assign);
  const heads = headsFor(words.size + MOST_CLASSES);
  readAgain(bytesOf(packed.again), heads, assign);
  readPhrases(packed, words.size, firstFresh, heads, phrases);
  return { words, phrases, terms };
}

/** @returns the id of the first word of the last list */
function readSpelled(spelled: Uint8Array, words: WordTable, assign: Assign): number {
  const { letters } = words;
  /** What the letters of the last word hash to, the first of them, the first two and so on. */
  const hashes = new Int32Array(MOST_SHARED);
  let role = 0;
  let first = 1;
  let before = 0;
  let end = 0;
  for (let at = 0; at < spelled.length; ) {
    let c = spelled[at++] as number;
    if (c === LIST_END) {
      if (role < IN_PHRASES) {
        assign(first, words.size + 1, role++);
        first = words.size + 1;
      }
      continue;
    }
    const start = end;
    let count = c - SHARED;
    for (const shared = start + count; end < shared; ) letters[end++] = letters[before++] as number;
    let hash = hashes[count] as number;
    for (c = spelled[at] as number; c >= SMALL_A || (c >= ZERO && c < SHARED); c = spelled[++at] as number) {
      letters[end++] = c;
      hashes[++count] = hash = ((hash << 5) - hash + c) | 0;
    }
    words.add(end, hash);
    before = start;
  }
  return first;
}

function readAgain(again: Uint8Array, heads: number, assign: Assign): void {
  let role = 0;
  let id = 0;
  for (let at = 0; at < again.length; at++) {
    const digit = DIGIT[again[at] as number] as number;
    if (digit < 0) {
      role++;
      id = 0;
      continue;
    }
    id = digit < heads ? digit * BASE + (DIGIT[again[++at] as number] as number) : id + digit - heads + 1;
    assign(id, id + 1, role);
  }
}

function readPhrases(packed: Packed, size: number, firstFresh: number, heads: number, phrases: PhraseIndex): void {
  const { steps, followedBy } = phrases;
  const common = bytesOf(packed.common);
  const text = bytesOf(packed.phrases);
  let fresh = firstFresh;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = DIGIT[text[at++] as number] as number;
    while (text[at] !== LIST_END) {
      const begin = end;
      let inHead = true;
      let isHead = true;
      let follows: number = OR;
      while ((follows & 3) !== END) {
        const code = text[at++] as number;
        let step = fresh;
        if (code === NEW_WORD) fresh++;
        else {
          const digit = DIGIT[code] as number;
          const often = (digit - heads) * 2;
          const number =
            often < 0
              ? digit * BASE + (DIGIT[text[at++] as number] as number)
              : (DIGIT[common[often] as number] as number) * BASE + (DIGIT[common[often + 1] as number] as number);
          // Numbers above the last id are signs and classes.
          step = number <= size ? number : size - number;
        }
        if (isHead) phrases.link(step, begin, kind);
        let sign = text[at];
        follows = OR;
        if (sign === MAY_MISS) {
          follows = OPTIONAL;
          sign = text[++at];
        }
        if (sign === AND_WITH || sign === AND_NEXT || sign === AND_END) {
          follows += sign === AND_WITH ? WITH : sign === AND_NEXT ? NEXT : END;
          at++;
        }
        steps[end] = step;
        followedBy[end++] = follows;
        if (follows === NEXT) inHead = false;
        isHead = inHead && follows !== WITH;
      }
    }
  }
}
