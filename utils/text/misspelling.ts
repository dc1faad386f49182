import type { Lexicon } from './lexicon.ts';

// A word is written down by its sound: vowels go, doubled letters count once, letters that sound alike are one.
// What is left of a term and of its misspelling is mostly the same, or one consonant apart; terms that agree so
// far are compared letter by letter.

const SHORTEST_TERM = 6;
const LONGEST_WORD = 20;
/** From this many sounds on, one of them may be wrong. */
const SLIP_FROM = 4;
/** Stands for a first letter that has no sound. */
const SILENT_START = 1;
const FIRST_SOUND = 2;

/** Sound of each letter, 0 for none: vowels and y have none, and some consonants share one. */
const SOUND = new Uint8Array(128);
['b', 'p', 'ckqg', 'sz', 'd', 't', 'fv', 'j', 'l', 'm', 'n', 'r', 'w', 'x'].forEach((letters, sound) => {
  for (const letter of letters) SOUND[letter.charCodeAt(0)] = sound + FIRST_SOUND;
});

const LETTER_C = 99;
const LETTER_E = 101;
const LETTER_F = 102;
const LETTER_H = 104;
const LETTER_I = 105;
const LETTER_P = 112;
const LETTER_S = 115;
const LETTER_Y = 121;

const sounds = new Uint8Array(LONGEST_WORD + 1);

/** Writes the sounds of a word; returns how many there are. The first letter always counts. */
function soundOut(codes: ArrayLike<number>, from: number, to: number): number {
  let count = 0;
  let last = 0;
  for (let i = from; i < to; i++) {
    const c = codes[i] as number;
    let sound = SOUND[c & 127] as number;
    if (c === LETTER_C) {
      const next = codes[i + 1];
      if (i + 1 < to && (next === LETTER_E || next === LETTER_I || next === LETTER_Y))
        sound = SOUND[LETTER_S] as number;
    } else if (c === LETTER_P && i + 1 < to && codes[i + 1] === LETTER_H) sound = SOUND[LETTER_F] as number;
    if (sound === 0) {
      if (i === from && c !== LETTER_H) sounds[count++] = SILENT_START;
      if (c !== LETTER_H) last = 0;
      continue;
    }
    if (sound !== last) sounds[count++] = sound;
    last = sound;
  }
  return count;
}

/** Hash of the sounds without the one at `skip`. */
function hashSounds(count: number, skip: number): number {
  let hash = 7;
  for (let i = 0; i < count; i++) if (i !== skip) hash = (Math.imul(hash, 31) + (sounds[i] as number)) | 0;
  return hash;
}

/** The terms that begin with one letter, by the hash of their sounds, whole and with one left out. */
type Terms = Map<number, number[]>;

/** Sounded out when a text first has an unknown word with that letter: people start a word correctly. */
const sounded: (Terms | undefined)[] = [];

function termsWith({ words, terms: all }: Lexicon, letter: number): Terms {
  const known = sounded[letter];
  if (known !== undefined) return known;
  const terms: Terms = new Map();
  for (const term of all) {
    const from = words.starts[term] as number;
    const length = words.lengthOf(term);
    if (words.letters[from] !== letter || length < SHORTEST_TERM || length > LONGEST_WORD) continue;
    const count = soundOut(words.letters, from, from + length);
    for (let skip = -1; skip < (count >= SLIP_FROM ? count : 0); skip++) {
      const hash = hashSounds(count, skip);
      const alike = terms.get(hash);
      if (alike === undefined) terms.set(hash, [term]);
      else alike.push(term);
    }
  }
  sounded[letter] = terms;
  return terms;
}

/**
 * @param lexicon the known words
 * @param codes folded text
 * @param from index of the first letter of a word that the lexicon does not know
 * @param to index after its last
 * @returns the id of the long term that was meant, or 0 when none is near enough
 */
export function nearestTerm(lexicon: Lexicon, codes: Uint8Array, from: number, to: number): number {
  const size = to - from;
  if (size > LONGEST_WORD) return 0;
  const { words } = lexicon;
  const terms = termsWith(lexicon, codes[from] as number);
  const count = soundOut(codes, from, to);
  let best = 0;
  let fewest = size < 7 ? 2 : size < 11 ? 3 : 4;
  for (let skip = -1; skip < (count >= SLIP_FROM ? count : 0); skip++) {
    for (const term of terms.get(hashSounds(count, skip)) ?? []) {
      const length = words.lengthOf(term);
      if (Math.abs(length - size) >= fewest) continue;
      const start = words.starts[term] as number;
      const slips = slipsBetween(codes, from, size, words.letters.subarray(start, start + length), fewest - 1);
      if (slips < fewest && slips * 4 <= length) {
        fewest = slips;
        best = term;
      }
    }
  }
  return best;
}

const ROW = 32;
const rows = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)];

/** Slips (a letter more, less, other, or swapped) between a word in the text and a term; more than `limit` is given back as `limit + 1`. */
function slipsBetween(codes: Uint8Array, from: number, size: number, term: Uint8Array, limit: number): number {
  let [previous, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  const width = term.length;
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= size; i++) {
    row[0] = i;
    let least = i;
    const c = codes[from + i - 1] as number;
    for (let j = 1; j <= width; j++) {
      const t = term[j - 1] as number;
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (c === t ? 0 : 1),
      );
      if (i > 1 && j > 1 && c === term[j - 2] && codes[from + i - 2] === t) {
        cost = Math.min(cost, (previous[j - 2] as number) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [previous, last, row] = [last, row, previous];
  }
  return last[width] as number;
}
