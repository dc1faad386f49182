import { createEvidence, type Evidence, MOST_FEATURES } from './evidence.ts';
import { LANE, RAISED, unpackWeights, type WeightTable } from './unpack-weights.ts';
import { weights } from './weights.ts';

let table: WeightTable | undefined;

const HALF = weights.views >> 1;
/** Where in the table the features of a phrase that weigh something begin; reused. */
const weighing = new Int32Array(MOST_FEATURES);
const LOW = (1 << LANE) - 1;

/**
 * @param evidence what was gathered for a phrase
 * @returns how much more speaks for its being said of somebody than against, in sixteenths of a natural logarithm of
 *   the odds; 0 is even
 */
export function weigh(evidence: Evidence): number {
  table ??= unpackWeights(weights);
  const { rows, sums, words, pairs } = table;
  const { views, speakFor, start, pairStep } = weights;
  let count = 0;
  for (let i = 0; i < evidence.count; i++) {
    const row = rows[evidence.features[i] as number] as number;
    if (row !== 0) weighing[count++] = (row - 1) * HALF;
  }
  const raised = count * RAISED;
  let sum = start[views] as number;
  for (let i = 0; i < evidence.wordCount; i++) sum += words[evidence.words[i] as number] as number;
  for (const slot of evidence.pairs) sum += pairs.weightOf(slot) * pairStep;
  for (let view = 0; view < views; view += 2) {
    let both = 0;
    for (let i = 0; i < count; i++) both = (both + (sums[(weighing[i] as number) + (view >> 1)] as number)) | 0;
    const first = (both & LOW) - raised + (start[view] as number);
    if (first > 0) sum += view < speakFor ? first : -first;
    const second = (both >>> LANE) - raised + (start[view + 1] as number);
    if (second > 0) sum += view + 1 < speakFor ? second : -second;
  }
  return sum;
}

/** Reused from phrase to phrase. */
export const evidence = createEvidence();
