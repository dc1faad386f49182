import type { Lexicon } from './lexicon.ts';
import { UNKNOWN } from './slots.ts';
import { idOfForm } from './tokenise.ts';
import type { Tokens } from './tokens.ts';
import { hashOf } from './word-table.ts';

/**
 * Words that only one reader asks for. They need no class of the lexicon: a word that is known is told by its id,
 * any other by the hash of its letters that the tokens hold. A plural, a past or an -ing form of a known word is
 * that word.
 * @param words the words, folded, with blanks between
 * @returns tells whether a token is one of them; quick to say no
 */
export function wordSet(words: string): (tokens: Tokens, at: number) => boolean {
  let keys: ReadonlySet<number> | undefined;
  const sieve = new Int32Array(SIEVED / 32);
  return ({ word, key, count, lexicon }, at) => {
    if (at < 0 || at >= count) return false;
    if (keys === undefined) {
      keys = new Set(words.split(/\s+/).map((one) => keyOf(lexicon, one)));
      for (const one of keys) sieve[placeOf(one)] = (sieve[placeOf(one)] as number) | (1 << (one & 31));
    }
    const own = (word[at] as number) || (key[at] as number);
    return ((sieve[placeOf(own)] as number) & (1 << (own & 31))) !== 0 && keys.has(own);
  };
}

/** Bits by which most words are told not to be among some others. */
const SIEVED = 256;

function placeOf(key: number): number {
  return (key >>> 5) & (SIEVED / 32 - 1);
}

function keyOf(lexicon: Lexicon, word: string): number {
  return idOfForm(lexicon, word) || hashOf(word) | UNKNOWN;
}
