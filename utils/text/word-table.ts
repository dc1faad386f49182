/** Room for the words of all lists. */
export const MOST_WORDS = 1 << 14;

/** 32-bit words in the class set of a word. */
export const CLASS_WORDS = 6;

const SLOTS = 1 << 15;

/** The inverse of 31 modulo 2^32: takes the last letter off a hash again. */
const UNDO_31 = 0xbdef7bdf | 0;

/** @returns the hash with one more letter */
export function addLetter(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** @returns the hash as it was before its last letter came in */
export function dropLetter(hash: number, letter: number): number {
  return Math.imul((hash - letter) | 0, UNDO_31);
}

/**
 * The words the detector knows, found by hash from the codes of a text without making a string. Their letters
 * stay where they were written, in the source text of the lists.
 */
export class WordTable {
  /** Number of words; ids run from 1. */
  size = 0;
  /** The classes of each id as a set: class k is bit k % 32 of entry CLASS_WORDS * id + k / 32. */
  readonly classes = new Int32Array(MOST_WORDS * CLASS_WORDS);
  private readonly slots = new Uint16Array(SLOTS);
  private readonly hashes = new Int32Array(MOST_WORDS);
  private readonly spelledAt = new Int32Array(MOST_WORDS);
  private readonly lengths = new Uint8Array(MOST_WORDS);

  private readonly source: string;

  /** @param source the text that holds the words; lower-case ASCII */
  constructor(source: string) {
    this.source = source;
  }

  /**
   * @param at index in the source of a word's first letter
   * @param length how many letters it has
   * @param hash of those letters
   * @returns its id, a new one on first sight
   */
  add(at: number, length: number, hash: number): number {
    let slot = slotOf(hash);
    for (let id = this.slots[slot] as number; id !== 0; id = this.slots[slot] as number) {
      if (this.hashes[id] === hash && this.lengths[id] === length) return id;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const id = ++this.size;
    this.slots[slot] = id;
    this.hashes[id] = hash;
    this.spelledAt[id] = at;
    this.lengths[id] = length;
    return id;
  }

  /**
   * @param hash of the letters alone; two words of one length that share one are about one pair in four billion
   * @param letters how many letters there are, marks between them not counted
   * @returns the word's id, or 0
   */
  find(hash: number, letters: number): number {
    const { slots, hashes, lengths } = this;
    let slot = slotOf(hash);
    for (let id = slots[slot] as number; id !== 0; id = slots[slot] as number) {
      if (hashes[id] === hash && lengths[id] === letters) return id;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }

  /** @returns the id of a word by its letters, or 0 */
  idOf(word: string): number {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = addLetter(hash, word.charCodeAt(i));
    let slot = slotOf(hash);
    for (let id = this.slots[slot] as number; id !== 0; id = this.slots[slot] as number) {
      if (this.hashes[id] === hash && this.spelling(id) === word) return id;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }

  /** @returns the letters of a word */
  spelling(id: number): string {
    const at = this.spelledAt[id] as number;
    return this.source.slice(at, at + (this.lengths[id] as number));
  }

  /** @returns whether the word is of a class */
  isA(id: number, wordClass: number): boolean {
    return (((this.classes[id * CLASS_WORDS + (wordClass >> 5)] as number) >>> (wordClass & 31)) & 1) === 1;
  }

  /** Puts a word into a class. */
  classify(id: number, wordClass: number): void {
    const at = id * CLASS_WORDS + (wordClass >> 5);
    this.classes[at] = (this.classes[at] as number) | (1 << (wordClass & 31));
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
