import { createEvidence, type Evidence, FEATURES } from './evidence.ts';
import { GROUPS } from './lexicon/groups.ts';
import { weights } from './weights.ts';

/** Weights in tenths, a row of features for each group of phrases. */
let table: Int16Array | undefined;

/**
 * Each text of weights.ts holds pairs "feature weight" in base 36, features as steps from the one before; the
 * first goes for every group, the others for one group each.
 */
function readWeights(): Int16Array {
  const rows = new Int16Array(GROUPS * FEATURES);
  weights.forEach((text, index) => {
    const numbers = text.split(' ').map((digits) => Number.parseInt(digits, 36));
    let feature = 0;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      feature += numbers[i] as number;
      const first = index === 0 ? 0 : index - 1;
      const last = index === 0 ? GROUPS - 1 : index - 1;
      for (let group = first; group <= last; group++) {
        rows[group * FEATURES + feature] = (rows[group * FEATURES + feature] as number) + (numbers[i + 1] as number);
      }
    }
  });
  return rows;
}

/**
 * @param evidence what was gathered for a phrase
 * @returns how much more speaks for its being said of somebody than against, in tenths; 0 is even
 */
export function weigh(evidence: Evidence): number {
  table ??= readWeights();
  const row = evidence.group * FEATURES;
  let sum = 0;
  for (let i = 0; i < evidence.count; i++) sum += table[row + (evidence.features[i] as number)] as number;
  return sum;
}

/** Reused from phrase to phrase. */
export const evidence = createEvidence();
