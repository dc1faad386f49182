import { wordByEnding } from './endings.ts';
import type { Folded } from './fold.ts';
import { CLOSED, SHORT } from './lexicon/frame-words.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestTerm } from './misspelling.ts';
import { ANY_NUMBER, UNKNOWN } from './slots.ts';
import {
  COMMA,
  GUESSED,
  HYPHENED,
  JOINED,
  NUMBER,
  OWNER,
  PLURAL,
  SLASHED,
  SPACED,
  STOP,
  type Tokens,
} from './tokens.ts';
import { addLetter, CLASS_WORDS, dropLetter, hashOf, MOST_WORDS, type WordTable } from './word-table.ts';

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const DASH = 4;
const SLASH = 5;
const DOT = 6;
const TICK = 7;
const BREAK = 8;
const LINE = 9;
const AND = 10;

const KIND = new Uint8Array(256);
/** The small form of each letter, 0 for everything else. */
const LOWER = new Uint8Array(256);
for (let c = 97; c <= 122; c++) {
  KIND[c] = KIND[c - 32] = LETTER;
  LOWER[c] = LOWER[c - 32] = c;
}
for (let c = 48; c <= 57; c++) KIND[c] = DIGIT;
for (const [kind, signs] of [
  [BLANK, ' '],
  [DASH, '-_'],
  [SLASH, '/'],
  [DOT, '.'],
  [TICK, "'"],
  [BREAK, '!?'],
  [LINE, '\n\r'],
  [AND, '&'],
] as const) {
  for (const sign of signs) KIND[sign.charCodeAt(0)] = kind;
}

/** Tokens behind the last that a reader may look at. */
const BEHIND = 8;

/** Longer runs of letters are not words. */
const LONGEST_WORD = 24;

/**
 * Cuts a text into words and numbers, once, looking each up in the word table on the way.
 * "A.D.H.D." and "d/t" are one word, "can't" is `cant`, "wife's" is `wife` marked OWNER.
 * @param folded the text
 * @param lexicon the known words
 * @returns the tokens in order, good until the next call; offsets are indices into `folded.codes`
 */
export function tokenise(folded: Folded, lexicon: Lexicon): Tokens {
  const { codes, length } = folded;
  const { words, bases } = lexicon;
  const { classes } = words;
  const { starts } = lexicon;
  const { from, to, word, key, gap, marks, open } = roomFor(length + BEHIND + 1);
  const present = new Int32Array(CLASS_WORDS);
  reading++;
  const tokens: Tokens = { folded, lexicon, count: 0, from, to, word, key, gap, marks, open, openCount: 0, present };
  let count = 0;
  let openCount = 0;
  let before = STOP;
  let i = 0;

  while (i < length) {
    const start = i;
    const kind = KIND[codes[i] as number] as number;
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === AND) {
        from[count] = i;
        to[count] = i + 1;
        word[count] = key[count] = lexicon.and;
        marks[count] = 0;
        gap[count++] = Math.max(before, SPACED);
        before = SPACED;
      } else if (kind === BLANK) {
        if (before < SPACED) before = SPACED;
      } else before = gapAt(before, kind, folded, i, tokens, count - 1);
      i++;
      continue;
    }
    let hash = 0;
    let id = 0;
    let mark = 0;
    if (kind === DIGIT) {
      for (let c = codes[i] as number; c >= 48 && c <= 57; c = codes[++i] as number) hash = addLetter(hash, c);
      mark = NUMBER;
      if (i - start < 6) id = words.find(hash, i - start);
    } else {
      let letters = 0;
      for (;;) {
        const run = i;
        for (let c = LOWER[codes[i] as number] as number; c !== 0; c = LOWER[codes[++i] as number] as number) {
          codes[i] = c;
          hash = (Math.imul(hash, 31) + c) | 0;
        }
        letters += i - run;
        if (i >= length) break;
        const sign = KIND[codes[i] as number] as number;
        if (sign !== TICK && sign !== DOT && sign !== SLASH) break;
        if (i + 1 >= length || KIND[codes[i + 1] as number] !== LETTER) break;
        if (sign === TICK) {
          if (((codes[i + 1] as number) | 32) === LETTER_S && KIND[codes[i + 2] as number] !== LETTER) {
            mark = OWNER;
            break;
          }
        } else if (letters !== dotted(codes, start, i, length)) break;
        i++;
      }
      if (letters <= LONGEST_WORD) {
        id = words.find(hash, letters);
        if (id !== 0) {
          if (bases[id] === 0) inheritFromBase(lexicon, id);
          if (bases[id] !== 1) mark |= PLURAL;
        } else if (letters > 3 && letters === i - start) {
          const meant =
            meanings.recall(hash, letters) ?? meanings.keep(hash, letters, meaningOf(lexicon, codes, start, i, hash));
          if (meant < 0) {
            id = -meant;
            mark |= PLURAL;
          } else if (
            meant > 0 &&
            (before === STOP || letters >= LONG || lexicon.isBrand(meant) || !isTitleCase(folded, start))
          ) {
            id = meant;
            mark |= GUESSED;
          }
          if (id !== 0 && bases[id] === 0) inheritFromBase(lexicon, id);
        }
      }
    }
    from[count] = start;
    to[count] = i;
    word[count] = id;
    if (id !== 0) key[count] = Math.max((bases[id] as number) - 1, 0) || id;
    else key[count] = mark === NUMBER ? ANY_NUMBER : hash | UNKNOWN;
    gap[count] = before;
    if ((starts[id] as number) !== 0 || mark === NUMBER) open[openCount++] = count;
    marks[count++] = mark;
    if (mark & OWNER) i += 2;
    before = JOINED;
    if (id !== 0 && seen[id] !== reading) {
      seen[id] = reading;
      const row = id * CLASS_WORDS;
      for (let k = 0; k < CLASS_WORDS; k++) present[k] = (present[k] as number) | (classes[row + k] as number);
    }
  }
  // Readers look a few tokens past the end.
  for (let i = count; i < count + BEHIND; i++) {
    from[i] = to[i] = length;
    word[i] = marks[i] = 0;
    gap[i] = STOP;
  }
  return { ...tokens, count, openCount };
}

/** The arrays of the text before, used again: a note is read at every pause. They hold places, never letters. */
let room = arraysOf(1 << 11);

function arraysOf(size: number) {
  return {
    from: new Int32Array(size),
    to: new Int32Array(size),
    word: new Uint16Array(size),
    key: new Int32Array(size),
    gap: new Uint8Array(size),
    marks: new Uint8Array(size),
    open: new Int32Array(size),
  };
}

/** Longer texts are rare, and what they need is not kept. */
const KEPT = 1 << 15;

function roomFor(size: number): ReturnType<typeof arraysOf> {
  if (size <= room.from.length) return room;
  if (size > KEPT) return arraysOf(size);
  room = arraysOf(size * 2);
  return room;
}

/** The reading that last met each word, so that its classes are noted once a reading. */
const seen = new Float64Array(MOST_WORDS);
let reading = 0;

/** Letters so far when the run from `start` is letters set off by one sign ("p.t.s.d", "d/t") and another follows; else -1. */
function dotted(codes: Uint8Array, start: number, sign: number, length: number): number {
  if (sign + 2 < length && KIND[codes[sign + 2] as number] === LETTER) return -1;
  const letters = (sign - start + 1) >> 1;
  return letters === 1 || codes[sign - 2] === codes[sign] ? letters : -1;
}

function isTitleCase(folded: Folded, at: number): boolean {
  return isCapital(folded, at) && !isCapital(folded, at + 1);
}

function isCapital(folded: Folded, at: number): boolean {
  const c = folded.text.charCodeAt(folded.map === null ? at : (folded.map[at] as number));
  return c >= 65 && c <= 90;
}

const PERCENT = 37;
const LETTER_S = 115;
const LETTER_D = 100;
const LETTER_E = 101;
const LETTER_G = 103;
const LETTER_I = 105;
const LETTER_N = 110;
const LETTER_Y = 121;

/** What an unknown word is read as: minus the id of the word it is an ending of, or the id of one it stands for, or 0. */
function meaningOf(lexicon: Lexicon, codes: Uint8Array, start: number, end: number, hash: number): number {
  const base = findBase(lexicon.words, codes, start, end, hash);
  if (base !== 0) return -base;
  if (end - start < SHORTEST_GUESS) return 0;
  return wordByEnding(lexicon, codes, start, end) || nearestTerm(lexicon, codes, start, end);
}

/**
 * @param lexicon the known words
 * @param word a folded word
 * @returns the id that its tokens bear: its own, or that of the word it is a plural, a past or an -ing form of; 0 for none
 */
export function idOfForm({ words }: Lexicon, word: string): number {
  const codes = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
  const own = words.idOf(word);
  if (own !== 0 || codes.length <= SHORTEST_BASE) return own;
  return findBase(words, codes, 0, codes.length, hashOf(word));
}

const SHORTEST_GUESS = 6;
/** Hardly a name is so long and so near to a term. */
const LONG = 9;

/** A note is read again at every pause, so what its unknown words mean is remembered: by number, never by letter. */
const MEMORY = 1 << 14;
const meanings = {
  hashes: new Int32Array(MEMORY),
  lengths: new Uint8Array(MEMORY),
  values: new Int16Array(MEMORY),
  recall(hash: number, letters: number): number | undefined {
    const slot = (hash ^ (hash >>> 12)) & (MEMORY - 1);
    return this.hashes[slot] === hash && this.lengths[slot] === letters ? this.values[slot] : undefined;
  },
  keep(hash: number, letters: number, value: number): number {
    const slot = (hash ^ (hash >>> 12)) & (MEMORY - 1);
    this.hashes[slot] = hash;
    this.lengths[slot] = letters;
    this.values[slot] = value;
    return value;
  },
};

/**
 * The id of the word this one is a plural, a past or an -ing form of: stops, stopped, stopping and stoppin of
 * stop, carries of carry, moving of move. 0 when none is known.
 */
function findBase(words: WordTable, codes: Uint8Array, start: number, end: number, hash: number): number {
  const last = codes[end - 1] as number;
  if (last === LETTER_N) {
    // "hearin", "walkin": the g is not always written.
    if (codes[end - 2] !== LETTER_I || end - start < SHORTEST_GUESS) return 0;
    const whole = find(words, start, end + 1, addLetter(hash, LETTER_G));
    return whole !== 0 ? whole : baseOfStem(words, codes, start, end - 2, dropLetter(dropLetter(hash, last), LETTER_I));
  }
  if (last !== LETTER_S && last !== LETTER_D && last !== LETTER_G) return 0;
  const second = codes[end - 2] as number;
  const third = codes[end - 3] as number;
  const one = dropLetter(hash, last);
  if (last === LETTER_S) {
    if (second === LETTER_S) return 0;
    const whole = find(words, start, end - 1, one);
    if (whole !== 0 || second !== LETTER_E) return whole;
    const two = dropLetter(one, second);
    return third === LETTER_I
      ? findWith(words, start, end - 3, dropLetter(two, third), LETTER_Y)
      : find(words, start, end - 2, two);
  }
  if (second !== (last === LETTER_D ? LETTER_E : LETTER_N)) return 0;
  const two = dropLetter(one, second);
  if (last === LETTER_D && third === LETTER_I) return findWith(words, start, end - 3, dropLetter(two, third), LETTER_Y);
  if (last === LETTER_D) return baseOfStem(words, codes, start, end - 2, two);
  return third === LETTER_I ? baseOfStem(words, codes, start, end - 3, dropLetter(two, third)) : 0;
}

/** A known word is what its own letters make it, however it was spelled where it was first met. */
function inheritFromBase(lexicon: Lexicon, id: number): void {
  const { words } = lexicon;
  const start = words.starts[id] as number;
  const end = start + words.lengthOf(id);
  let hash = 0;
  for (let i = start; i < end; i++) hash = addLetter(hash, words.letters[i] as number);
  const base = findBase(words, words.letters, start, end, hash);
  if (base !== 0 && lexicon.bases[base] === 0) inheritFromBase(lexicon, base);
  lexicon.inherit(id, base);
}

/** The id of the word whose past or -ing form has this stem: "stopp" of stop, "mov" of move. */
function baseOfStem(words: WordTable, codes: Uint8Array, start: number, stem: number, stemHash: number): number {
  const found = find(words, start, stem, stemHash) || findWith(words, start, stem, stemHash, LETTER_E);
  if (found !== 0 || codes[stem - 1] !== codes[stem - 2]) return found;
  return find(words, start, stem - 1, dropLetter(stemHash, codes[stem - 1] as number));
}

const SHORTEST_BASE = 3;

/** Small words have no endings: "hering" is not "her". */
function find(words: WordTable, start: number, end: number, hash: number): number {
  if (end - start < SHORTEST_BASE) return 0;
  const id = words.find(hash, end - start);
  return id !== 0 && words.isA(id, CLOSED) && end - start < 5 ? 0 : id;
}

/** Looks up the letters before `end` with one more letter behind them. */
function findWith(words: WordTable, start: number, end: number, hash: number, letter: number): number {
  return end - start < 2 ? 0 : words.find(addLetter(hash, letter), end + 1 - start);
}

/** What stands before the next token once the sign at `at` is read. */
function gapAt(before: number, kind: number, folded: Folded, at: number, tokens: Tokens, last: number): number {
  switch (kind) {
    case DASH:
      // A dash with blanks round it sets words apart; one inside a word does not.
      return before === SPACED ? COMMA : Math.max(before, HYPHENED);
    case SLASH:
      return Math.max(before, SLASHED);
    case DOT:
      if (at + 1 < folded.length && (folded.codes[at + 1] as number) > 34) return Math.max(before, COMMA);
      return isShort(tokens, last) ? Math.max(before, SPACED) : STOP;
    case BREAK:
      return STOP;
    case LINE:
      return startsSentence(folded, at + 1) ? STOP : Math.max(before, SPACED);
    case TICK:
      return Math.max(before, SPACED);
    default:
      return (folded.codes[at] as number) <= 32 || folded.codes[at] === PERCENT
        ? Math.max(before, SPACED)
        : Math.max(before, COMMA);
  }
}

/** An abbreviation, a single letter, or letters with full stops between: the next full stop ends no sentence. */
function isShort({ lexicon, word, from, to }: Tokens, token: number): boolean {
  if (token < 0) return false;
  return lexicon.words.isA(word[token] as number, SHORT) || (to[token] as number) - (from[token] as number) === 1;
}

// A new line that starts with a capital, a mark or another line end is a new statement; otherwise the form
// only wrapped the old one.
function startsSentence(folded: Folded, at: number): boolean {
  if (at >= folded.length) return true;
  const c = folded.text.charCodeAt(folded.map === null ? at : (folded.map[at] as number));
  return !(c >= 97 && c <= 122) && c !== 32 && !(c >= 48 && c <= 57);
}
