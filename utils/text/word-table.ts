/** Room for the words of all lists. */
export const MOST_WORDS = 1 << 13;

/** 32-bit words in the class set of a word. */
export const CLASS_WORDS = 6;

const MOST_LETTERS = 1 << 16;
const SLOTS = 1 << 14;
const LAST = SLOTS - 1;
/** Makes a number of letters and a hash one. */
const LENGTH = 0x9e3779b1;

/** The inverse of 31 modulo 2^32: takes the last letter off a hash again. */
const UNDO_31 = 0xbdef7bdf | 0;

/** @returns the hash with one more letter */
export function addLetter(hash: number, letter: number): number {
  return ((hash << 5) - hash + letter) | 0;
}

/** @returns the hash of a word's letters */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addLetter(hash, word.charCodeAt(i));
  return hash;
}

/** @returns the hash as it was before its last letter came in */
export function dropLetter(hash: number, letter: number): number {
  return Math.imul((hash - letter) | 0, UNDO_31);
}

/**
 * The words the detector knows, found by hash from the codes of a text without making a string.
 */
export class WordTable {
  /** Number of words; ids run from 1. */
  size = 0;
  /** The classes of each id as a set: class k is bit k % 32 of entry CLASS_WORDS * id + k / 32. */
  readonly classes = new Int32Array(MOST_WORDS * CLASS_WORDS);
  /** The letters of all words, one behind the other. */
  readonly letters = new Uint8Array(MOST_LETTERS);
  /** Where in `letters` each id begins; it ends where the next one begins. */
  readonly starts = new Int32Array(MOST_WORDS);
  private readonly slots = new Uint16Array(SLOTS);
  private readonly keys = new Int32Array(MOST_WORDS);

  /**
   * Adds a word that is not in the table.
   * @param end index after its last letter in `letters`, where it stands behind the word before it
   * @param hash of those letters
   * @returns its id
   */
  add(end: number, hash: number): number {
    const { slots, keys, starts } = this;
    const id = ++this.size;
    const key = (hash + Math.imul(end - (starts[id] as number), LENGTH)) | 0;
    let slot = (key ^ (key >>> 15)) & LAST;
    while (slots[slot] !== 0) slot = (slot + 1) & LAST;
    slots[slot] = id;
    keys[id] = key;
    starts[id + 1] = end;
    return id;
  }

  /**
   * @param word one that is not in the table
   * @returns its id
   */
  addWord(word: string): number {
    let end = this.starts[this.size + 1] as number;
    for (let i = 0; i < word.length; i++) this.letters[end++] = word.charCodeAt(i);
    return this.add(end, hashOf(word));
  }

  /** @returns how many letters a word has */
  lengthOf(id: number): number {
    return (this.starts[id + 1] as number) - (this.starts[id] as number);
  }

  /**
   * @param hash of the letters alone; two words that are alike in both are about one pair in four billion
   * @param letters how many letters there are, marks between them not counted
   * @returns the word's id, or 0
   */
  find(hash: number, letters: number): number {
    const { slots, keys } = this;
    const key = (hash + Math.imul(letters, LENGTH)) | 0;
    let slot = (key ^ (key >>> 15)) & LAST;
    for (let id = slots[slot] as number; id !== 0; id = slots[slot] as number) {
      if (keys[id] === key) return id;
      slot = (slot + 1) & LAST;
    }
    return 0;
  }

  /** @returns the id of a word by its letters, or 0 */
  idOf(word: string): number {
    return this.find(hashOf(word), word.length);
  }

  /** @returns whether the word is of a class */
  isA(id: number, wordClass: number): boolean {
    return (((this.classes[id * CLASS_WORDS + (wordClass >> 5)] as number) >>> (wordClass & 31)) & 1) === 1;
  }

  /** Puts the words from one id up to, not including, another into a class. */
  classify(from: number, to: number, wordClass: number): void {
    const { classes } = this;
    const bit = 1 << (wordClass & 31);
    const end = to * CLASS_WORDS;
    for (let at = from * CLASS_WORDS + (wordClass >> 5); at < end; at += CLASS_WORDS)
      classes[at] = (classes[at] as number) | bit;
  }
}
