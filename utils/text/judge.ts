import { createEvidence, type Evidence } from './evidence.ts';
import { unpackWeights, type WeightTable } from './unpack-weights.ts';
import { weights } from './weights.ts';

let table: WeightTable | undefined;

/**
 * @param evidence what was gathered for a phrase
 * @returns how much more speaks for its being said of somebody than against, in sixteenths of a natural logarithm of
 *   the odds; 0 is even
 */
export function weigh(evidence: Evidence): number {
  table ??= unpackWeights(weights);
  const { views, speakFor, start } = weights;
  let sum = start[views] as number;
  for (let i = 0; i < evidence.wordCount; i++) sum += table.words[evidence.words[i] as number] as number;
  for (let view = 0; view < views; view++) {
    let seen = start[view] as number;
    for (let i = 0; i < evidence.count; i++)
      seen += table.features[(evidence.features[i] as number) * views + view] as number;
    if (seen > 0) sum += view < speakFor ? seen : -seen;
  }
  return sum;
}

/** Reused from phrase to phrase. */
export const evidence = createEvidence();
