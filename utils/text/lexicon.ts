import * as cues from './lexicon/cue-words.ts';
import { COURSE, STUDY } from './lexicon/frame-words.ts';
import { MEDICINE } from './lexicon/groups.ts';
import { KIN, KIN_HE, KIN_SHE, SENIOR_WORD, SPOUSE } from './lexicon/people-words.ts';
import { shortened } from './lexicon/shortened.ts';
import { packedLexicon } from './packed-lexicon.ts';
import { classStep, NUMBER_STEP, type Opening } from './phrase-index.ts';
import { unpack } from './unpack-lexicon.ts';
import { CLASS_WORDS, MOST_WORDS, type WordTable } from './word-table.ts';

/** The word lists and phrase lists, ready for look-up. */
export interface Lexicon {
  readonly words: WordTable;
  /** The words that are recognised when misspelled, by id. */
  readonly terms: readonly number[];
  /** The id of "and", which "&" also stands for. */
  readonly and: number;
  /** What may start at a word: AGE, MARITAL, SECRETS. Most words start nothing. */
  readonly starts: Uint8Array;
  /** Per id, 0 until `inherit` was asked; then 1 plus the id of the word it is an ending of. */
  readonly bases: Uint16Array;
  /**
   * Gives a word the classes of the word it is a plural, a past or an -ing form of.
   * @param id the word
   * @param base the other one, or 0 for none
   */
  inherit(id: number, base: number): void;
  /** @returns what may follow a word to make a phrase, nothing for most */
  openingsOf(id: number): readonly Opening[];
  /** @returns whether a word is a medicine, whose name people write with a capital */
  isBrand(id: number): boolean;
  /** What may follow a number. */
  readonly numberOpening: Opening | undefined;
}

/** Bits of `starts`. */
export const AGE = 2;
export const MARITAL = 4;
export const SECRETS = 8;

/** The classes whose words may start a finding that is not a phrase. */
const starters: ReadonlyMap<number, number> = new Map([
  ...[cues.DECADE, SENIOR_WORD, cues.TEENS, cues.TENS].map((k) => [k, AGE] as const),
  ...[cues.MARRIED, cues.CEO, cues.EX_WORD, SPOUSE, cues.SINGLE, cues.SEPARATED].map((k) => [k, MARITAL] as const),
  ...[cues.SECRET, cues.ANSWER, cues.CODE_WORD, cues.LOGIN_CUE].map((k) => [k, SECRETS] as const),
]);

/** Classes whose words are in another one too. */
const implies: ReadonlyMap<number, number> = new Map([
  [KIN_HE, KIN],
  [KIN_SHE, KIN],
  [SPOUSE, KIN],
  [COURSE, STUDY],
]);

const NONE: readonly Opening[] = [];

/**
 * Reads the packed lists.
 * @returns the lexicon
 */
function compileLexicon(): Lexicon {
  const starts = new Uint8Array(MOST_WORDS);
  const bases = new Uint16Array(MOST_WORDS);
  const { words, phrases, terms } = unpack(packedLexicon, (words, id, wordClass) => {
    words.classify(id, wordClass);
    const implied = implies.get(wordClass);
    if (implied !== undefined) words.classify(id, implied);
    starts[id] = (starts[id] as number) | (starters.get(wordClass) ?? 0);
  });

  const openings: (readonly Opening[] | undefined)[] = [];
  function openingsOf(id: number): readonly Opening[] {
    const known = openings[id];
    if (known !== undefined) return known;
    const found: Opening[] = [];
    const add = (opening: Opening | undefined) => {
      if (opening !== undefined) found.push(opening);
    };
    add(phrases.opening(id));
    const base = (bases[id] as number) - 1;
    if (base > 0) add(phrases.opening(base));
    for (const wordClass of phrases.headClasses)
      if (words.isA(id, wordClass)) add(phrases.opening(classStep(wordClass)));
    openings[id] = found.length === 0 ? NONE : found;
    return openings[id] as readonly Opening[];
  }

  function inherit(id: number, base: number): void {
    bases[id] = base + 1;
    if (base === 0) return;
    starts[id] = (starts[id] as number) | (starts[base] as number);
    for (let i = 0; i < CLASS_WORDS; i++) {
      const k = id * CLASS_WORDS + i;
      words.classes[k] = (words.classes[k] as number) | (words.classes[base * CLASS_WORDS + i] as number);
    }
  }

  for (const pair of shortened.trim().split(/[,\n]/)) {
    const [short = '', word = ''] = pair.split(' ');
    inherit(words.idOf(short) || words.addWord(short), words.idOf(word));
  }

  return {
    words,
    terms,
    and: words.idOf('and'),
    starts,
    bases,
    inherit,
    openingsOf,
    isBrand: (id) => phrases.kindAlone[id] === MEDICINE,
    numberOpening: phrases.opening(NUMBER_STEP),
  };
}

let compiled: Lexicon | undefined;

/** @returns the one lexicon, compiled on the first call */
export function lexicon(): Lexicon {
  compiled ??= compileLexicon();
  return compiled;
}
