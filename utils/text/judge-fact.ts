import { factSlots, gatherFact, type PossibleFact } from './fact-evidence.ts';
import { factWeights } from './fact-weights.ts';
import type { SlotTable } from './slots.ts';
import type { Tokens } from './tokens.ts';
import { unpackSlots } from './unpack-weights.ts';

/** Decides whether what may tell a fact does. */
export type FactJudge = (tokens: Tokens, fact: PossibleFact) => boolean;

/** What must speak for a fact, in eighths of a natural logarithm of the odds: a wrong warning costs trust. */
const SURE_ENOUGH = 6;

let table: SlotTable | undefined;

/** @returns whether what stands around speaks for a fact, by what was learned */
export const believes: FactJudge = (tokens, fact) => {
  table ??= unpackSlots(factWeights);
  let sum = 0;
  for (let k = gatherFact(tokens, fact) - 1; k >= 0; k--) sum += table.weightOf(factSlots[k] as number);
  return sum >= SURE_ENOUGH;
};
