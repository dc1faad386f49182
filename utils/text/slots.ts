import { MOST_WORDS } from './word-table.ts';

// Words and pairs of words are told apart by a hash, so that those no list holds have a weight too. Each hash is the
// number of a slot; weights stand in the slots.

/** There are so many slots, as a power of two. */
const SLOT_BITS = 21;
export const SLOTS = 1 << SLOT_BITS;

/** Key of any number, and of what stands before the first token of a sentence and behind the last. */
export const ANY_NUMBER = MOST_WORDS;
export const EDGE = MOST_WORDS + 1;
/** Keys of known words and of numbers are below it. */
export const KNOWN = MOST_WORDS + 1;
/** Set in the keys of words that no list holds, hashes of their letters, to tell them from ids. */
export const UNKNOWN = 1 << 30;

/**
 * @param first a key
 * @param second another; 0 for none
 * @param as what the two are to each other
 * @returns their slot, from 0 up to, not including, SLOTS; hardly another shares it and its weight
 */
export function slotOf(first: number, second: number, as = 0): number {
  let hash = (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b) + Math.imul(as, 0x27d4eb2f)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - SLOT_BITS);
}

/** What slots weigh. Few weigh something, so each of those stands with its number where its last bits say, or behind. */
export class SlotTable {
  private readonly entries: Uint32Array;
  private readonly last: number;
  /** Slots that may weigh something, told by all bits but their last: most are passed over without looking farther. */
  private readonly sieve = new Uint32Array(SLOTS >> (SIEVED + 5));

  /** @param most no more slots will weigh something */
  constructor(most: number) {
    const room = 2 ** Math.ceil(Math.log2(most + 1) + 1);
    this.entries = new Uint32Array(room);
    this.last = room - 1;
  }

  /**
   * @param slot one of which nothing was said yet
   * @param weight above -MIDDLE, up to MIDDLE
   */
  set(slot: number, weight: number): void {
    const word = slot >>> (SIEVED + 5);
    this.sieve[word] = (this.sieve[word] as number) | (1 << (slot >>> SIEVED));
    let at = slot & this.last;
    while (this.entries[at] !== 0) at = (at + 1) & this.last;
    this.entries[at] = (slot << WEIGHT_BITS) | (weight + MIDDLE);
  }

  /** @returns what a slot weighs, 0 where nothing was said of it */
  weightOf(slot: number): number {
    const { entries, last, sieve } = this;
    if ((((sieve[slot >>> (SIEVED + 5)] as number) >>> (slot >>> SIEVED)) & 1) === 0) return 0;
    let at = slot & last;
    for (let entry = entries[at] as number; entry !== 0; entry = entries[at] as number) {
      if (entry >>> WEIGHT_BITS === slot) return (entry & WEIGHT) - MIDDLE;
      at = (at + 1) & last;
    }
    return 0;
  }
}

const SIEVED = 3;
const WEIGHT_BITS = 7;
const WEIGHT = (1 << WEIGHT_BITS) - 1;
const MIDDLE = 63;
