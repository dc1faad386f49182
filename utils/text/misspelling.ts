/** Finds the long word of the lexicon that an unknown word was meant to be. */
export interface Speller {
  /**
   * @param codes folded text
   * @param from index of the word's first letter
   * @param to index after its last
   * @param hash of its letters
   * @returns the id of the nearest term, or 0 when none is near enough
   */
  nearest(codes: Uint8Array, from: number, to: number, hash: number): number;
}

/** Shorter words are too near to each other for a guess. */
const CACHE = 1 << 11;

const SHORTEST_TERM = 7;
const SHORTEST_WORD = 6;
const LONGEST_WORD = 20;
/** From this length on, two slips are forgiven. */
const TWO_SLIPS_FROM = 9;

/**
 * @param terms the words that may be meant, with their ids; short ones are passed over
 * @returns a speller. A slip is a letter added, dropped, changed or swapped with its neighbour, and the first
 *   letter is always right: people start a word correctly. Everyday words near a term are in the lexicon
 *   (lexicon/everyday-words.ts), so they are never asked about.
 */
export function createSpeller(terms: Iterable<readonly [word: string, id: number]>): Speller {
  // Terms by first letter; a set of letters (one bit each) tells most of them apart at once.
  const ids: number[][] = [];
  const words: string[][] = [];
  const letterSets: number[][] = [];
  for (let c = 0; c < 26; c++) {
    ids.push([]);
    words.push([]);
    letterSets.push([]);
  }
  for (const [word, id] of terms) {
    const first = word.charCodeAt(0) - 97;
    if (word.length < SHORTEST_TERM || first < 0 || first > 25) continue;
    let set = 0;
    for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) - 97);
    (ids[first] as number[]).push(id);
    (words[first] as string[]).push(word);
    (letterSets[first] as number[]).push(set);
  }

  // A text repeats its unknown words, and a note is read again at every pause: remember the last answers.
  const askedHash = new Int32Array(CACHE);
  const askedShape = new Int32Array(CACHE);
  const answers = new Uint16Array(CACHE);

  function nearest(codes: Uint8Array, from: number, to: number, hash: number): number {
    const size = to - from;
    if (size < SHORTEST_WORD || size > LONGEST_WORD) return 0;
    // Length and end letters tell words of the same hash apart.
    const shape = (size << 16) | ((codes[from] as number) << 8) | (codes[to - 1] as number);
    const slot = (hash ^ (hash >>> 12)) & (CACHE - 1);
    if (askedHash[slot] === hash && askedShape[slot] === shape) return answers[slot] as number;
    const found = search(codes, from, size);
    askedHash[slot] = hash;
    askedShape[slot] = shape;
    answers[slot] = found;
    return found;
  }

  function search(codes: Uint8Array, from: number, size: number): number {
    const first = (codes[from] as number) - 97;
    let set = 0;
    for (let i = from; i < from + size; i++) set |= 1 << ((codes[i] as number) - 97);
    const sets = letterSets[first] as number[];
    let best = 0;
    let fewest = size >= TWO_SLIPS_FROM ? 3 : 2;
    for (let t = 0; t < sets.length; t++) {
      // Each slip changes at most two of the letters in use.
      if (bits(set ^ (sets[t] as number)) > 2 * (fewest - 1)) continue;
      const word = (words[first] as string[])[t] as string;
      if (Math.abs(word.length - size) >= fewest) continue;
      const slips = slipsBetween(codes, from, size, word, fewest - 1);
      if (slips < fewest) {
        fewest = slips;
        best = (ids[first] as number[])[t] as number;
      }
    }
    return best;
  }
  return { nearest };
}

function bits(x: number): number {
  let n = 0;
  for (let rest = x; rest !== 0; rest &= rest - 1) n++;
  return n;
}

const ROW = 32;
const rows = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)];

/** Slips between the word in the text and a term; more than `limit` is given back as `limit + 1`. */
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
