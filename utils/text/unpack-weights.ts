import { FEATURES, PLACES } from './evidence.ts';
import { MOST_WORDS } from './word-table.ts';

/** The weights as they travel, in digits of one character each; learn.ts writes them, sixteenths of a natural logarithm. */
export interface Weights {
  /**
   * How many views are taken of the features. Each sums up what it sees, and what is above nothing speaks for a
   * finding or against it.
   */
  readonly views: number;
  /** How many of the views, the first ones, speak for a finding. */
  readonly speakFor: number;
  /** What each view begins with, and the sum. */
  readonly start: readonly number[];
  /** For each feature a digit a view; SKIP and a digit stand for so many features that weigh nothing. */
  readonly features: string;
  /** For each place the words that weigh something: steps from one id to the next, and what each weighs. */
  readonly words: readonly string[];
}

/** Stands before a number of features without weight, and before a step of two digits. */
export const SKIP = 33; // !
/** The digit of nothing; digits reach LARGEST to either side. */
export const ZERO = 80;
export const LARGEST = 45;
/** Numbers that are never below nothing: one digit below it, or SKIP and two digits of as much. */
export const STEPS = 90;

/** The weights by feature and view, and by word at its place. */
export interface WeightTable {
  /** Views times the feature, plus the view. */
  readonly features: Int8Array;
  /** MOST_WORDS times the place, plus the word's id. */
  readonly words: Int8Array;
}

/**
 * @param weights as they travel
 * @returns the same for looking up
 */
export function unpackWeights({ views, features, words }: Weights): WeightTable {
  const read: WeightTable = { features: new Int8Array(FEATURES * views), words: new Int8Array(PLACES * MOST_WORDS) };
  let k = 0;
  for (let at = 0; at < features.length; at++) {
    const code = features.charCodeAt(at);
    if (code === SKIP) k += (features.charCodeAt(++at) - ZERO + LARGEST) * views;
    else read.features[k++] = code - ZERO;
  }
  words.forEach((text, place) => {
    let id = place * MOST_WORDS;
    for (let at = 0; at < text.length; at++) {
      let step = text.charCodeAt(at++) - ZERO + LARGEST;
      if (step < 0) {
        step = text.charCodeAt(at++) - ZERO + LARGEST;
        step = step * STEPS + text.charCodeAt(at++) - ZERO + LARGEST;
      }
      id += step;
      read.words[id] = text.charCodeAt(at) - ZERO;
    }
  });
  return read;
}
