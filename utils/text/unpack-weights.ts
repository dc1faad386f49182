import { FEATURES, PLACES } from './evidence.ts';
import { MOST_WORDS } from './word-table.ts';

/** The weights as they travel, in digits of one character each; learn.ts writes them, sixteenths of a natural logarithm. */
export interface Weights {
  /**
   * How many views are taken of the features, an even number. Each sums up what it sees, and what is above nothing speaks for a
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

/** Added to each weight of a feature, so that none is below nothing and two can be summed up in one number. */
export const RAISED = 64;
/** Two views stand in one number, each in so many bits: far more than the weights of a phrase's features add up to. */
export const LANE = 16;

/** The weights, for looking up. */
export interface WeightTable {
  /** For each feature the number of its row, from 1; 0 for one that weighs nothing. */
  readonly rows: Uint16Array;
  /** For each row half as many numbers as there are views, each the raised weights of two. */
  readonly pairs: Uint32Array;
  /** MOST_WORDS times the place, plus the word's id. */
  readonly words: Int8Array;
}

/**
 * @param weights as they travel
 * @returns the same for looking up
 */
export function unpackWeights({ views, features, words }: Weights): WeightTable {
  const half = views >> 1;
  const rows = new Uint16Array(FEATURES);
  const pairs = new Uint32Array(Math.ceil(features.length / views) * half);
  let feature = 0;
  let row = 0;
  for (let at = 0; at < features.length; ) {
    if (features.charCodeAt(at) === SKIP) {
      feature += features.charCodeAt(at + 1) - ZERO + LARGEST;
      at += 2;
      continue;
    }
    for (let k = 0; k < half; k++) {
      const low = features.charCodeAt(at++) - ZERO + RAISED;
      const high = features.charCodeAt(at++) - ZERO + RAISED;
      pairs[row * half + k] = low + (high << LANE);
    }
    rows[feature++] = ++row;
  }
  return { rows, pairs, words: unpackWords(words) };
}

function unpackWords(words: readonly string[]): Int8Array {
  const read = new Int8Array(PLACES * MOST_WORDS);
  words.forEach((text, place) => {
    let id = place * MOST_WORDS;
    for (let at = 0; at < text.length; at++) {
      let step = text.charCodeAt(at++) - ZERO + LARGEST;
      if (step < 0) {
        step = text.charCodeAt(at++) - ZERO + LARGEST;
        step = step * STEPS + text.charCodeAt(at++) - ZERO + LARGEST;
      }
      id += step;
      read[id] = text.charCodeAt(at) - ZERO;
    }
  });
  return read;
}
