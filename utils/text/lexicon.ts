import * as cues from './lexicon/cue-words.ts';
import { everydayWords } from './lexicon/everyday-words.ts';
import { COURSE, STUDY } from './lexicon/frame-words.ts';
import { patternClasses, phraseGroups, wordLists } from './lexicon/groups.ts';
import { KIN, KIN_HE, KIN_SHE, SENIOR_WORD, SPOUSE } from './lexicon/people-words.ts';
import { classStep, NUMBER_STEP, type Opening, PhraseIndex } from './phrase-index.ts';
import { CLASS_WORDS, MOST_WORDS, WordTable } from './word-table.ts';

/** The word lists and phrase lists, ready for look-up. */
export interface Lexicon {
  readonly words: WordTable;
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

const classOfName: ReadonlyMap<string, number> = new Map(Object.entries(patternClasses));

const NO_CLASS = -1;
const AT = 64;
const BLANK = 32;
const NEWLINE = 10;
const COMMA = 44;
const BAR = 124;
const TILDE = 126;
const OPTIONAL = 63;
const HASH = 35;
const NONE: readonly Opening[] = [];

/**
 * Reads the lists. It runs before the first answer, so it goes over their letters once and makes no strings.
 * @returns the lexicon
 */
function compileLexicon(): Lexicon {
  // A line end after each list, so that a word or phrase never runs into the next list.
  const source = [
    everydayWords,
    ...wordLists.flatMap((list) => list.map(([, words]) => words)),
    ...phraseGroups.map(([, phrases]) => phrases),
    '',
  ].join('\n');
  const words = new WordTable(source);
  const starts = new Uint8Array(MOST_WORDS);
  const bases = new Uint16Array(MOST_WORDS);
  const phrases = new PhraseIndex(source, words, classOfName);
  const headClasses = new Set<number>();
  let at = 0;

  function readWords(length: number, wordClass: number): void {
    const start = starters.get(wordClass) ?? 0;
    const implied = implies.get(wordClass);
    let hash = 0;
    let from = at;
    for (const end = at + length; at <= end; at++) {
      const c = source.charCodeAt(at);
      if (c > BLANK) {
        hash = (Math.imul(hash, 31) + c) | 0;
        continue;
      }
      if (at > from) {
        const id = words.add(from, at - from, hash);
        if (wordClass >= 0) words.classify(id, wordClass);
        if (implied !== undefined) words.classify(id, implied);
        starts[id] = (starts[id] as number) | start;
      }
      hash = 0;
      from = at + 1;
    }
  }

  function readPhrases(length: number, kind: number): void {
    let hash = 0;
    let from = at;
    let phrase = at;
    let inHead = true;
    let isHead = true;
    for (const end = at + length; at <= end; at++) {
      const c = source.charCodeAt(at);
      if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) {
        hash = (Math.imul(hash, 31) + c) | 0;
        continue;
      }
      if (at > from) {
        const first = source.charCodeAt(from);
        let head = 0;
        if (first === AT) {
          const wordClass = classOfName.get(source.slice(from + 1, at)) ?? 0;
          head = classStep(wordClass);
          if (isHead) headClasses.add(wordClass);
        } else if (first !== HASH) head = words.add(from, at - from, hash);
        if (isHead && head !== 0) phrases.link(head, phrase, kind);
      }
      if (c === AT) {
        from = at;
        hash = 0;
        continue;
      }
      if (c === HASH && isHead) phrases.link(NUMBER_STEP, phrase, kind);
      hash = 0;
      from = at + 1;
      if (c === COMMA || c === NEWLINE) {
        phrase = at + 1;
        inHead = isHead = true;
      } else if (c === BLANK) {
        if (source.charCodeAt(at - 1) !== OPTIONAL) inHead = false;
        isHead = inHead;
      } else if (c === BAR) isHead = inHead;
      else if (c === TILDE) isHead = false;
    }
  }

  readWords(everydayWords.length, NO_CLASS);
  for (const list of wordLists) for (const [wordClass, text] of list) readWords(text.length, wordClass);
  for (const [kind, text] of phraseGroups) readPhrases(text.length, kind);

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
    for (const wordClass of headClasses) if (words.isA(id, wordClass)) add(phrases.opening(classStep(wordClass)));
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

  return {
    words,
    and: words.idOf('and'),
    starts,
    bases,
    inherit,
    openingsOf,
    numberOpening: phrases.opening(NUMBER_STEP),
  };
}

let compiled: Lexicon | undefined;

/** @returns the one lexicon, compiled on the first call */
export function lexicon(): Lexicon {
  compiled ??= compileLexicon();
  return compiled;
}
