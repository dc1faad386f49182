import { fold } from '../../utils/text/fold.ts';
import { lexicon } from '../../utils/text/lexicon.ts';
import { SLOTS } from '../../utils/text/slots.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import {
  BACKSLASH,
  BASE,
  LARGEST as LARGEST_DIGIT,
  type SparseWeights,
  unpackWording,
  type WordingTable,
  type WordingWeights,
  ZERO,
} from '../../utils/text/unpack-weights.ts';
import { eachSentence, evened, gatherSlots, slots } from '../../utils/text/wording.ts';
import { randomFrom, shuffle } from '../support/random.ts';
import { healthLabel, inText, type LabelledText, partsByAuthor } from './corpus.ts';

// Part of `npm run learn`: weighs words and pairs of neighbours by whether the sentences they stand in say something
// on somebody's health. Each weight learns at its own speed (AdaGrad). What comes about seldom is not weighed, and
// of the rest only what tells most is kept and learned once more.

interface WordedSentence {
  readonly slots: readonly number[];
  /** By what the sum of the weights is divided. */
  readonly evened: number;
  readonly label: number;
}

const ROUNDS = 12;
const RATE = 0.5;
const RATE_OF_START = 0.01;
/** How strongly a weight is pulled towards nothing, as a part of it: what was right by chance does not grow. */
const PULL = 0.001;
/** Slots must come about so often in the texts, */
const LEAST_OFTEN = 3;
/** so many are kept, those that weigh most; how often they come about counts by this power. */
const KEPT = 20_000;
const POWER = 0.35;
/** Weights are written in so many parts of one, up to so many. */
const PARTS = 1;
const LARGEST = 6;
const SIXTEENTHS = 16;

function sentencesIn(texts: readonly LabelledText[]): WordedSentence[] {
  return texts.flatMap((text) => {
    const tokens = tokenise(fold(text.text), lexicon());
    const sentences: WordedSentence[] = [];
    eachSentence(tokens, (from, to) => {
      const ofSentence = [...slots.subarray(0, gatherSlots(tokens, from, to))];
      sentences.push({
        slots: ofSentence,
        evened: evened(to - from),
        label: healthLabel(text, inText(tokens, from, to)),
      });
    });
    return sentences;
  });
}

interface Learned {
  readonly weights: Float64Array;
  readonly start: number;
}

function learn(sentences: readonly WordedSentence[], kept: Uint8Array): Learned {
  const random = randomFrom(3);
  const weights = new Float64Array(SLOTS);
  const moved = new Float64Array(SLOTS).fill(1e-3);
  let start = 0;
  const order = [...sentences];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { slots, evened, label } of order) {
      const odds = slots.reduce((sum, slot) => sum + (weights[slot] as number), 0) / evened + start;
      const error = 1 / (1 + Math.exp(-odds)) - label;
      start -= RATE_OF_START * error;
      const slope = error / evened;
      for (const slot of slots) {
        if (kept[slot] === 0) continue;
        const weight = weights[slot] as number;
        const pulled = slope + PULL * weight;
        moved[slot] = (moved[slot] as number) + pulled * pulled;
        weights[slot] = weight - (RATE * pulled) / Math.sqrt(moved[slot] as number);
      }
    }
  }
  return { weights, start };
}

/**
 * Learns from all authors but those of one part, for each part.
 * @param texts labelled ones
 * @param parts into how many their authors are divided
 * @returns for each text the weights learned without its author
 */
export function learnWithoutAuthor(
  texts: readonly LabelledText[],
  parts: number,
): (text: LabelledText) => WordingTable {
  const inPart = partsByAuthor(
    texts.map(({ name }) => name),
    parts,
  );
  const partOf = ({ name }: LabelledText) => inPart(name);
  const tables = Array.from({ length: parts }, (_, part) =>
    unpackWording(learnWording(texts.filter((text) => partOf(text) !== part))),
  );
  return (text) => tables[partOf(text)] as WordingTable;
}

/**
 * @param texts labelled ones
 * @returns what their words and pairs weigh
 */
export function learnWording(texts: readonly LabelledText[]): WordingWeights {
  const sentences = sentencesIn(texts);
  const often = new Uint32Array(SLOTS);
  for (const { slots } of sentences) for (const slot of slots) often[slot] = (often[slot] as number) + 1;
  const first = learn(
    sentences,
    Uint8Array.from(often, (times) => (times >= LEAST_OFTEN ? 1 : 0)),
  );
  const tells = first.weights.map((weight, slot) => Math.abs(weight) * (often[slot] as number) ** POWER);
  const least = tells.toSorted()[tells.length - KEPT] as number;
  const { weights, start } = learn(
    sentences,
    Uint8Array.from(tells, (tell) => (tell >= least ? 1 : 0)),
  );
  return written(weights, start);
}

function written(weights: Float64Array, start: number): WordingWeights {
  return {
    start: Math.round(start * SIXTEENTHS),
    step: SIXTEENTHS / PARTS,
    slots: withoutBackslash(writtenWeights(weights, PARTS, LARGEST)),
  };
}

/**
 * @param weights of many, few of which weigh something
 * @param parts they are written in so many parts of one
 * @param largest up to so many parts
 * @returns as they travel
 */
export function writtenWeights(weights: Float64Array, parts: number, largest: number): SparseWeights {
  const digit = (value: number) => String.fromCharCode(ZERO - LARGEST_DIGIT + value);
  const written = { far: '', near: '', weights: '' };
  let last = 0;
  const write = (at: number, weight: number) => {
    written.far += digit(Math.floor((at - last) / BASE));
    written.near += digit((at - last) % BASE);
    written.weights += digit(LARGEST_DIGIT + weight);
    last = at;
  };
  weights.forEach((exact, at) => {
    const weight = Math.max(-largest, Math.min(largest, Math.round(exact * parts)));
    if (weight === 0) return;
    // Farther than two digits reach, something that weighs nothing stands between.
    while (at - last >= BASE * BASE) write(last + BASE * BASE - 1, 0);
    write(at, weight);
  });
  return written;
}

/** @returns the same, a few bytes shorter in code */
export function withoutBackslash(written: SparseWeights): SparseWeights {
  return { ...written, near: written.near.replaceAll('\\', BACKSLASH) };
}
