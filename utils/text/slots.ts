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

/** What slots weigh. Few weigh something; those stand in order, and each part of them knows where its last stands. */
export class SlotTable {
  private readonly slots: Int32Array;
  private readonly weights: string;
  private readonly zero: number;
  private readonly lastOf = new Uint16Array(PARTS);
  /** Slots that may weigh something, told by all bits but their last: most are passed over without looking farther. */
  private readonly sieve = new Int32Array(PARTS);

  /**
   * @param slots those that weigh something, in order
   * @param weights what they weigh, a code for each
   * @param zero the code of nothing
   */
  constructor(slots: Int32Array, weights: string, zero: number) {
    this.slots = slots;
    this.weights = weights;
    this.zero = zero;
    const { lastOf, sieve } = this;
    for (let k = 0; k < slots.length; k++) {
      const slot = slots[k] as number;
      const part = slot >>> PART_BITS;
      lastOf[part] = k;
      sieve[part] = (sieve[part] as number) | (1 << (slot >>> SIEVED));
    }
  }

  /** @returns which of those that weigh something a slot is, -1 where it is none */
  placeOf(slot: number): number {
    const { slots, sieve } = this;
    const part = slot >>> PART_BITS;
    if ((((sieve[part] as number) >>> (slot >>> SIEVED)) & 1) === 0) return -1;
    let k = this.lastOf[part] as number;
    while ((slots[k] as number) > slot) k--;
    return slots[k] === slot ? k : -1;
  }

  /** @returns what a slot weighs, 0 where nothing was said of it */
  weightOf(slot: number): number {
    const k = this.placeOf(slot);
    return k < 0 ? 0 : this.weights.charCodeAt(k) - this.zero;
  }
}

const SIEVED = 3;
/** A part has as many bits in the sieve as a number has. */
const PART_BITS = SIEVED + 5;
const PARTS = SLOTS >> PART_BITS;
