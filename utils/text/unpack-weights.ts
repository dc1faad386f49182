import { bytesOf } from './bytes.ts';
import { FEATURES, PLACES } from './evidence.ts';
import { KNOWN, SlotTable } from './slots.ts';
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
  /** What words weigh at their places, by MOST_WORDS times the place plus the word's id. */
  readonly words: SparseWeights;
  /** What a weight of one in `pairs` is, in sixteenths. */
  readonly pairStep: number;
  /** What a phrase and its neighbours weigh as pairs. */
  readonly pairs: SparseWeights;
}

/** Few places among many, as they travel; in order, a digit of one character each. */
export interface Places {
  /** How far each is from the one before: so many times BASE, */
  readonly far: string;
  /** and so many more; BACKSLASH may stand for a backslash. */
  readonly near: string;
}

/** What weighs something among many that do not, as it travels; a digit of one character each. */
export interface SparseWeights extends Places {
  readonly weights: string;
}

/** The digit of nothing; digits reach LARGEST to either side. */
export const ZERO = 80;
export const LARGEST = 45;
/** Numbers that are never below nothing have digits below it, from LARGEST below ZERO on. */
export const BASE = 90;
/** In code a backslash takes two characters, so this may stand for one; no digit reaches it. */
export const BACKSLASH = '~';
/** Stands before a number of features without weight. */
export const SKIP = 33; // !

/** Added to each weight of a feature, so that none is below nothing and two can be summed up in one number. */
export const RAISED = 64;
/** Two views stand in one small number, each in so many bits: room for 300 features, and no phrase has half as many. */
export const LANE = 15;

/** The weights, for looking up. */
export interface WeightTable {
  /** For each feature the number of its row, from 1; 0 for one that weighs nothing. */
  readonly rows: Uint16Array;
  /** For each row half as many numbers as there are views, each the raised weights of two. */
  readonly sums: Int32Array;
  readonly pairs: SlotTable;
  /** MOST_WORDS times the place, plus the word's id. */
  readonly words: Int8Array;
}

/**
 * @param weights as they travel
 * @returns the same for looking up
 */
export function unpackWeights({ views, features, words, pairs }: Weights): WeightTable {
  const half = views >> 1;
  const rows = new Uint16Array(FEATURES);
  const sums = new Int32Array(Math.ceil(features.length / views) * half);
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
      sums[row * half + k] = low + (high << LANE);
    }
    rows[feature++] = ++row;
  }
  return { rows, sums, words: unpackWords(words), pairs: unpackSlots(pairs) };
}

function unpackWords(words: SparseWeights): Int8Array {
  const read = new Int8Array(PLACES * MOST_WORDS);
  const at = unpackPlaces(words);
  for (let k = 0; k < at.length; k++) read[at[k] as number] = words.weights.charCodeAt(k) - ZERO;
  return read;
}

/** @returns weights of slots as they travel, for looking up */
export function unpackSlots(slots: SparseWeights): SlotTable {
  return new SlotTable(unpackPlaces(slots), slots.weights, ZERO);
}

/**
 * Runs once before the first answer, when nothing is compiled yet: a plain loop, no call for each.
 * @param places as they travel
 * @returns the same, in order
 */
export function unpackPlaces(places: Places): Int32Array {
  const far = bytesOf(places.far);
  const near = bytesOf(places.near.replaceAll(BACKSLASH, '\\'));
  const read = new Int32Array(far.length);
  const first = (LARGEST - ZERO) * (BASE + 1);
  let at = 0;
  for (let k = 0; k < read.length; k++) {
    at += (far[k] as number) * BASE + (near[k] as number) + first;
    read[k] = at;
  }
  return read;
}

/** What the words of a sentence and its pairs of neighbours weigh, as it travels; learn-wording.ts writes it. */
export interface WordingWeights {
  /** What every sentence begins with, in sixteenths of a natural logarithm. */
  readonly start: number;
  /** What a weight of one is, in the same. */
  readonly step: number;
  readonly slots: SparseWeights;
}

/** The same for looking up. */
export interface WordingTable {
  readonly start: number;
  readonly step: number;
  readonly weights: SlotTable;
  /** What known words weigh by themselves, by key, NOT_LOOKED_UP until asked for; most words of a text are among them. */
  readonly known: Int8Array;
}

/** No weight is so small. */
export const NOT_LOOKED_UP = -128;

/**
 * @param weights as they travel
 * @returns the same for looking up
 */
export function unpackWording({ start, step, slots }: WordingWeights): WordingTable {
  return { start, step, weights: unpackSlots(slots), known: new Int8Array(KNOWN).fill(NOT_LOOKED_UP) };
}
