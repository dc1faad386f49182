import { createEvidence, type Evidence } from './evidence.ts';
import { LANE, RAISED, unpackWeights, type WeightTable } from './unpack-weights.ts';
import { weights } from './weights.ts';

let table: WeightTable | undefined;

const HALF = weights.views >> 1;
/** What each two views have seen so far, raised; reused. */
const seen = new Uint32Array(HALF);
const LOW = (1 << LANE) - 1;

/**
 * @param evidence what was gathered for a phrase
 * @returns how much more speaks for its being said of somebody than against, in sixteenths of a natural logarithm of
 *   the odds; 0 is even
 */
export function weigh(evidence: Evidence): number {
  table ??= unpackWeights(weights);
  const { rows, pairs, words } = table;
  const { views, speakFor, start } = weights;
  let raised = 0;
  seen.fill(0);
  for (let i = 0; i < evidence.count; i++) {
    const row = rows[evidence.features[i] as number] as number;
    if (row === 0) continue;
    raised += RAISED;
    const at = (row - 1) * HALF;
    for (let k = 0; k < HALF; k++) seen[k] = (seen[k] as number) + (pairs[at + k] as number);
  }
  let sum = start[views] as number;
  for (let i = 0; i < evidence.wordCount; i++) sum += words[evidence.words[i] as number] as number;
  for (let view = 0; view < views; view++) {
    const both = seen[view >> 1] as number;
    const one = ((view & 1) === 0 ? both & LOW : both >>> LANE) - raised + (start[view] as number);
    if (one > 0) sum += view < speakFor ? one : -one;
  }
  return sum;
}

/** Reused from phrase to phrase. */
export const evidence = createEvidence();
