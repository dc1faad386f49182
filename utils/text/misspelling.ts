import { misspeltGroups } from './lexicon/groups.ts';
import type { Lexicon } from './lexicon.ts';

// A word is written down by its sound: vowels go, doubled letters count once, letters that sound alike are one.
// What is left of a term and of its misspelling is mostly the same, or one consonant apart; terms that agree so
// far are compared letter by letter.

const LONGEST_WORD = 20;
/** From this many sounds on, one of them may be wrong. */
const SLIP_FROM = 4;
const SLOTS = 1 << 14;
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

interface Speller {
  readonly terms: readonly string[];
  readonly ids: readonly number[];
  /** Chains of terms by the hash of their sounds, whole and with one left out. */
  readonly slots: Int16Array;
  readonly next: readonly number[];
  readonly chained: readonly number[];
}

let speller: Speller | undefined;

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (SLOTS - 1);
}

function createSpeller(lexicon: Lexicon): Speller {
  const terms: string[] = [];
  const ids: number[] = [];
  const slots = new Int16Array(SLOTS);
  const next: number[] = [0];
  const chained: number[] = [0];
  const seen = new Set<string>();
  for (const list of misspeltGroups) {
    for (const term of list.match(/(?<![^,\n])[a-z]{6,}(?![^,\n])/g) ?? []) {
      if (seen.has(term) || term.length > LONGEST_WORD) continue;
      seen.add(term);
      const t = terms.length;
      terms.push(term);
      ids.push(lexicon.words.idOf(term));
      const codes = Array.from(term, (letter) => letter.charCodeAt(0));
      const count = soundOut(codes, 0, codes.length);
      for (let skip = -1; skip < (count >= SLIP_FROM ? count : 0); skip++) {
        const slot = slotOf(hashSounds(count, skip));
        next.push(slots[slot] as number);
        chained.push(t);
        slots[slot] = chained.length - 1;
      }
    }
  }
  return { terms, ids, slots, next, chained };
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
  speller ??= createSpeller(lexicon);
  const count = soundOut(codes, from, to);
  let best = 0;
  let fewest = size < 7 ? 2 : size < 11 ? 3 : 4;
  for (let skip = -1; skip < (count >= SLIP_FROM ? count : 0); skip++) {
    let link = speller.slots[slotOf(hashSounds(count, skip))] as number;
    for (; link !== 0; link = speller.next[link] as number) {
      const t = speller.chained[link] as number;
      const term = speller.terms[t] as string;
      if (term.charCodeAt(0) !== codes[from] || Math.abs(term.length - size) >= fewest) continue;
      const slips = slipsBetween(codes, from, size, term, fewest - 1);
      if (slips < fewest && slips * 4 <= term.length) {
        fewest = slips;
        best = speller.ids[t] as number;
      }
    }
  }
  return best;
}

const ROW = 32;
const rows = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)];

/** Slips (a letter more, less, other, or swapped) between a word in the text and a term; more than `limit` is given back as `limit + 1`. */
function slipsBetween(codes: Uint8Array, from: number, size: number, term: string, limit: number): number {
  let [previous, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  const width = term.length;
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= size; i++) {
    row[0] = i;
    let least = i;
    const c = codes[from + i - 1] as number;
    for (let j = 1; j <= width; j++) {
      const t = term.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (c === t ? 0 : 1),
      );
      if (i > 1 && j > 1 && c === term.charCodeAt(j - 2) && codes[from + i - 2] === t) {
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
