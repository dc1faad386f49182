import { CLASS_WORDS, type Lexicon } from './compile-lexicon.ts';
import type { Folded } from './fold.ts';
import { SHORT } from './lexicon/frame-words.ts';
import { COMMA, HYPHENED, JOINED, NUMBER, OWNER, PLURAL, SLASHED, SPACED, STOP, type Tokens } from './tokens.ts';
import type { WordTable } from './words.ts';

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
for (let c = 97; c <= 122; c++) KIND[c] = LETTER;
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

/** Longer runs of letters are not words. */
const LONGEST_WORD = 24;

/**
 * Cuts a text into words and numbers, once, looking each up in the word table on the way.
 * "A.D.H.D." and "d/t" are one word, "can't" is `cant`, "wife's" is `wife` marked OWNER.
 * @param folded the text
 * @param lexicon the known words
 * @returns the tokens in order; offsets are indices into `folded.codes`
 */
export function tokenise(folded: Folded, lexicon: Lexicon): Tokens {
  const { codes, length } = folded;
  const { words, classes, base } = lexicon;
  const room = (length >> 1) + 2;
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  const word = new Uint16Array(room);
  const gap = new Uint8Array(room);
  const marks = new Uint8Array(room);
  const present = new Int32Array(CLASS_WORDS);
  const seen = new Uint8Array(words.size + 1);
  const tokens: Tokens = { folded, lexicon, count: 0, from, to, word, gap, marks, present };
  let count = 0;
  let before = STOP;
  let i = 0;

  while (i < length) {
    const start = i;
    const kind = KIND[codes[i] as number] as number;
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === AND) {
        from[count] = i;
        to[count] = i + 1;
        word[count] = words.and;
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
      for (let c = codes[i] as number; c >= 48 && c <= 57; c = codes[++i] as number)
        hash = (Math.imul(hash, 31) + c) | 0;
      mark = NUMBER;
      if (i - start < 6) id = words.find(codes, start, i, hash, i - start);
    } else {
      let letters = 0;
      for (;;) {
        const run = i;
        for (let c = codes[i] as number; c >= 97 && c <= 122; c = codes[++i] as number)
          hash = (Math.imul(hash, 31) + c) | 0;
        letters += i - run;
        if (i >= length) break;
        const sign = KIND[codes[i] as number] as number;
        if (sign !== TICK && sign !== DOT && sign !== SLASH) break;
        if (i + 1 >= length || KIND[codes[i + 1] as number] !== LETTER) break;
        if (sign === TICK) {
          if (codes[i + 1] === LETTER_S && KIND[codes[i + 2] as number] !== LETTER) {
            mark = OWNER;
            break;
          }
        } else if (letters !== dotted(codes, start, i, length)) break;
        i++;
      }
      if (letters <= LONGEST_WORD) {
        id = words.find(codes, start, i, hash, letters);
        if (id !== 0) {
          if (base[id] !== 0) mark |= PLURAL;
        } else if (letters > 3 && letters === i - start) {
          id = findBase(words, codes, start, i);
          if (id !== 0) mark |= PLURAL;
          else if (letters > 5 && (before === STOP || !isTitleCase(folded, start)))
            id = lexicon.speller.nearest(codes, start, i, hash);
        }
      }
    }
    from[count] = start;
    to[count] = i;
    word[count] = id;
    gap[count] = before;
    marks[count++] = mark;
    if (mark & OWNER) i += 2;
    before = JOINED;
    if (id !== 0 && seen[id] === 0) {
      seen[id] = 1;
      const row = id * CLASS_WORDS;
      for (let k = 0; k < CLASS_WORDS; k++) present[k] = (present[k] as number) | (classes[row + k] as number);
    }
  }
  return { ...tokens, count };
}

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

/** The id of the word this one is a plural, a past or an -ing form of, as inflection.ts has it; else 0. */
function findBase(words: WordTable, codes: Uint8Array, start: number, end: number): number {
  const last = codes[end - 1];
  const second = codes[end - 2];
  if (last === LETTER_S && second !== LETTER_S) {
    if (second === LETTER_E && codes[end - 3] === LETTER_I) return findStem(words, codes, start, end - 3, LETTER_Y);
    return (
      findStem(words, codes, start, end - 1, 0) || (second === LETTER_E ? findStem(words, codes, start, end - 2, 0) : 0)
    );
  }
  let stem = 0;
  if (last === LETTER_D && second === LETTER_E) {
    if (codes[end - 3] === LETTER_I) return findStem(words, codes, start, end - 3, LETTER_Y);
    stem = end - 2;
  } else if (last === LETTER_G && second === LETTER_N && codes[end - 3] === LETTER_I) stem = end - 3;
  if (stem - start < 3) return 0;
  const found = findStem(words, codes, start, stem, 0) || findStem(words, codes, start, stem, LETTER_E);
  return found !== 0 || codes[stem - 1] !== codes[stem - 2] ? found : findStem(words, codes, start, stem - 1, 0);
}

/** Looks up the letters before `end` with one more letter behind them (0 for none). */
function findStem(words: WordTable, codes: Uint8Array, start: number, end: number, ending: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (codes[i] as number)) | 0;
  if (ending === 0) return end - start < 3 ? 0 : words.find(codes, start, end, hash, end - start);
  const kept = codes[end] as number;
  codes[end] = ending;
  const id = words.find(codes, start, end + 1, (Math.imul(hash, 31) + ending) | 0, end + 1 - start);
  codes[end] = kept;
  return id;
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
  const set = lexicon.classes[(word[token] as number) * CLASS_WORDS + (SHORT >> 5)] as number;
  return ((set >>> (SHORT & 31)) & 1) === 1 || (to[token] as number) - (from[token] as number) === 1;
}

// A new line that starts with a capital, a mark or another line end is a new statement; otherwise the form
// only wrapped the old one.
function startsSentence(folded: Folded, at: number): boolean {
  if (at >= folded.length) return true;
  const c = folded.text.charCodeAt(folded.map === null ? at : (folded.map[at] as number));
  return !(c >= 97 && c <= 122) && c !== 32 && !(c >= 48 && c <= 57);
}
