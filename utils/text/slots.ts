import { MOST_WORDS } from './word-table.ts';

// Words and pairs of words are told apart by a hash, so that those no list holds have a weight too. Each hash is the
// number of a slot; weights stand in the slots.

/** There are so many slots, as a power of two. */
const SLOT_BITS = 18;
export const SLOTS = 1 << SLOT_BITS;

/** Key of any number, and of what stands before the first token of a sentence and behind the last. */
export const ANY_NUMBER = MOST_WORDS;
export const EDGE = MOST_WORDS + 1;
/** Set in the keys of words that no list holds, hashes of their letters, to tell them from ids. */
export const UNKNOWN = 1 << 30;

/**
 * @param first a key
 * @param second another; 0 for none
 * @param as what the two are to each other
 * @returns their slot, from 0 up to, not including, SLOTS; a few others share it and its weight
 */
export function slotOf(first: number, second: number, as = 0): number {
  let hash = (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b) + Math.imul(as, 0x27d4eb2f)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - SLOT_BITS);
}
