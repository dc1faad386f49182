/** The words the detector knows, found by hash from the codes of a text without making a string. */
export interface WordTable {
  /** Number of ids given out; ids run from 1. */
  readonly size: number;
  /** The id of "and", which "&" also stands for. */
  readonly and: number;
  /**
   * @param codes folded text
   * @param start index of the first letter
   * @param end index after the last
   * @param hash of the letters alone, each step `hash * 31 + letter`, kept to 32 bits
   * @param letters how many letters there are, marks between them not counted
   * @returns the word's id, or 0
   */
  find(codes: Uint8Array, start: number, end: number, hash: number, letters: number): number;
  /** @returns the letters of a word */
  spell(id: number): string;
}

/** Ids stay below this; the edges of the phrase tree rely on it. */
export const MOST_WORDS = 1 << 13;

const SLOTS = 1 << 14;
// Up to this length no two words share a hash: 31 is more than the letters, and nothing has overflowed yet.
const EXACT = 6;
const APOSTROPHE = 39;
const DOT = 46;
const SLASH = 47;

/**
 * @param ids every word with its id, ids counted from 1 in the order of the map; it must hold "and"
 * @returns the table
 */
export function wordTable(ids: ReadonlyMap<string, number>): WordTable {
  const spelled = ['', ...ids.keys()];
  const slots = new Uint16Array(SLOTS);
  const hashes = new Int32Array(spelled.length);
  for (let id = 1; id < spelled.length; id++) {
    const word = spelled[id] as string;
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
    hashes[id] = hash;
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = id;
  }

  function find(codes: Uint8Array, start: number, end: number, hash: number, letters: number): number {
    let slot = slotOf(hash);
    for (;;) {
      const id = slots[slot] as number;
      if (id === 0) return 0;
      if (hashes[id] === hash && (letters <= EXACT || same(spelled[id] as string, codes, start, end, letters)))
        return id;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  return { size: ids.size, and: ids.get('and') ?? 0, find, spell: (id) => spelled[id] ?? '' };
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (SLOTS - 1);
}

// Equal hashes of long words are nearly always equal words; the letters settle it, skipping apostrophes, dots and slashes.
function same(word: string, codes: Uint8Array, start: number, end: number, letters: number): boolean {
  if (word.length !== letters) return false;
  let w = 0;
  for (let i = start; i < end; i++) {
    const c = codes[i] as number;
    if (c !== APOSTROPHE && c !== DOT && c !== SLASH && word.charCodeAt(w++) !== c) return false;
  }
  return true;
}
