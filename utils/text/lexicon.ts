import * as cues from './lexicon/cue-words.ts';
import { BODY, BODY_LOOSE, COURSE, DRUG, FUNC, STUDY, TRIGGER } from './lexicon/frame-words.ts';
import { ACCOMMODATION, MEDICINE, SILENT } from './lexicon/groups.ts';
import { KIN, KIN_HE, KIN_SHE, SENIOR_WORD, SPOUSE } from './lexicon/people-words.ts';
import { shortened } from './lexicon/shortened.ts';
import { packedLexicon } from './packed-lexicon.ts';
import { ANY_STEP, classOfStep, classStep, NUMBER_STEP, type Opening, type Sieve } from './phrase-index.ts';
import { unpack } from './unpack-lexicon.ts';
import { CLASS_WORDS, MOST_WORDS, type WordTable } from './word-table.ts';

/** The word lists and phrase lists, ready for look-up. */
export interface Lexicon {
  readonly words: WordTable;
  /** The words that are recognised when misspelled, by id. */
  readonly terms: readonly number[];
  /** The id of "and", which "&" also stands for. */
  readonly and: number;
  /** What may start at a word: AGE, MARITAL, SECRETS and so on. Most words start nothing. */
  readonly starts: Uint8Array;
  /** Per id, 0 until `inherit` was asked; then 1 plus the id of the word it is an ending of. */
  readonly bases: Uint16Array;
  /**
   * Gives a word the classes of the word it is a plural, a past or an -ing form of.
   * @param id the word
   * @param base the other one, or 0 for none
   */
  inherit(id: number, base: number): void;
  /** @returns what may follow a word to make a phrase, null where nothing may */
  beginningOf(id: number): Beginning | null;
  /** @returns whether a word is a medicine, whose name people write with a capital */
  isBrand(id: number): boolean;
  /** What may follow a number. */
  readonly numberOpening: Opening | undefined;
}

/** Bits of `starts`. */
export const AGE = 2;
export const MARITAL = 4;
export const SECRETS = 8;
export const PAIRS = 16;
export const DIGIT_WORDS = 32;
export const MARITAL_BESIDE = 64;
export const ASKING = 128;

/** The classes whose words may start a finding that is not a phrase. */
const starters: ReadonlyMap<number, number> = new Map([
  ...[cues.DECADE, SENIOR_WORD, cues.TEENS, cues.TENS].map((k) => [k, AGE] as const),
  ...[cues.MARRIED, cues.MATRIMONY, cues.EX_WORD, SPOUSE, cues.SINGLE, cues.SEPARATED, cues.HALF].map(
    (k) => [k, MARITAL] as const,
  ),
  ...[cues.SECRET, cues.ANSWER, cues.CODE_WORD, cues.LOGIN_CUE, cues.SECRET_WORD].map((k) => [k, SECRETS] as const),
  [cues.SECURITY, SECRETS | ASKING],
  [cues.SECRET_ADJ, ASKING],
  [cues.SPOKEN, DIGIT_WORDS],
  ...[BODY, BODY_LOOSE, FUNC, TRIGGER, DRUG].map((k) => [k, PAIRS] as const),
]);

/** Words that start a finding where others stand beside them, and that no other reader asks for. */
const startingWords: readonly (readonly [what: number, words: string])[] = [
  [MARITAL_BESIDE, 'split quits wed wedding bachelor commonlaw common engaged eloped knot newly sep marital'],
  [ASKING, 'challenge recovery backup hint identity forgot'],
];

/** Classes whose words are in another one too. */
const implies: ReadonlyMap<number, number> = new Map([
  [KIN_HE, KIN],
  [KIN_SHE, KIN],
  [SPOUSE, KIN],
  [COURSE, STUDY],
]);

/** All phrases that may begin at a word: its own, those of the word it is an ending of, those of its classes. */
export interface Beginning extends Sieve {
  readonly openings: readonly Opening[];
  /** Of the openings that are phrases by themselves, the first kind that silences and the first of the others; 0 for none. */
  readonly silent: number;
  readonly kind: number;
  /** Whether any word or number may come next; whether a number may. */
  readonly any: boolean;
  readonly number: boolean;
  /** The classes that may come next, as a set like a word's; null where none may. */
  readonly classes: Int32Array | null;
}

/** @returns the openings in one, with a sieve of what may come second in any */
function beginningWith(openings: readonly Opening[]): Beginning | null {
  if (openings.length === 0) return null;
  const steps = new Set(openings.flatMap(({ byStep }) => byStep.map(({ step }) => step)));
  const classes = new Int32Array(CLASS_WORDS);
  for (const step of steps) {
    const wordClass = classOfStep(step);
    if (wordClass >= 0) classes[wordClass >> 5] = (classes[wordClass >> 5] as number) | (1 << (wordClass & 31));
  }
  const kinds = openings.map(({ kind }) => kind).filter((kind) => kind !== 0);
  const silences = (kind: number) => kind === SILENT || kind === ACCOMMODATION;
  return {
    openings,
    low: openings.reduce((set, { low }) => set | low, 0),
    high: openings.reduce((set, { high }) => set | high, 0),
    silent: kinds.find(silences) ?? 0,
    kind: kinds.find((kind) => !silences(kind)) ?? 0,
    any: steps.has(ANY_STEP),
    number: steps.has(NUMBER_STEP),
    classes: classes.some((set) => set !== 0) ? classes : null,
  };
}

/**
 * Reads the packed lists.
 * @returns the lexicon
 */
function compileLexicon(): Lexicon {
  const starts = new Uint8Array(MOST_WORDS);
  const bases = new Uint16Array(MOST_WORDS);
  const { words, phrases, terms } = unpack(packedLexicon, (words, from, to, wordClass) => {
    words.classify(from, to, wordClass);
    const implied = implies.get(wordClass);
    if (implied !== undefined) words.classify(from, to, implied);
    const what = starters.get(wordClass);
    if (what !== undefined) for (let id = from; id < to; id++) starts[id] = (starts[id] as number) | what;
  });

  const beginnings: (Beginning | null | undefined)[] = new Array(MOST_WORDS).fill(undefined);
  beginnings[0] = null;
  function beginningOf(id: number): Beginning | null {
    const known = beginnings[id];
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
    const beginning = beginningWith(found);
    beginnings[id] = beginning;
    return beginning;
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

  for (const [what, list] of startingWords) {
    for (const word of list.split(' ')) {
      const id = words.idOf(word) || words.addWord(word);
      starts[id] = (starts[id] as number) | what;
    }
  }

  return {
    words,
    terms,
    and: words.idOf('and'),
    starts,
    bases,
    inherit,
    beginningOf,
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
