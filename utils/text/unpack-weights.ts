import { FEATURES, PLACES } from './evidence.ts';
import { SlotTable } from './slots.ts';
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
  /** What a weight of one in `pairs` is, in sixteenths. */
  readonly pairStep: number;
  /** What a phrase and its neighbours weigh as pairs. */
  readonly pairs: SlotWeights;
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

/** What slots weigh, as it travels: for each weight the slots that have it, as steps from one to the next in digits of STEP_BASE. */
export type SlotWeights = Readonly<Record<string, string>>;

/** Digits of steps between slots: the last one of a number is below it, the ones before it are raised by it. */
export const STEP_BASE = 45;
/** The digit of nothing there. */
export const STEP_ZERO = 35;

function unpackSlots(weights: SlotWeights): SlotTable {
  // A slot takes one digit at least.
  const read = new SlotTable(Object.values(weights).reduce((most, { length }) => most + length, 0) / 2);
  for (const [weight, text] of Object.entries(weights)) {
    let slot = 0;
    let number = 0;
    for (let at = 0; at < text.length; at++) {
      const digit = text.charCodeAt(at) - STEP_ZERO;
      number = number * STEP_BASE + (digit < STEP_BASE ? digit : digit - STEP_BASE);
      if (digit >= STEP_BASE) continue;
      slot += number;
      number = 0;
      read.set(slot, Number(weight));
    }
  }
  return read;
}

/** What the words of a sentence and its pairs of neighbours weigh, as it travels; learn-wording.ts writes it. */
export interface WordingWeights {
  /** What every sentence begins with, in sixteenths of a natural logarithm. */
  readonly start: number;
  /** What a weight of one is, in the same. */
  readonly step: number;
  readonly slots: SlotWeights;
}

/** The same for looking up. */
export interface WordingTable {
  readonly start: number;
  readonly step: number;
  readonly weights: SlotTable;
}

/**
 * @param weights as they travel
 * @returns the same for looking up
 */
export function unpackWording({ start, step, slots }: WordingWeights): WordingTable {
  return { start, step, weights: unpackSlots(slots) };
}
