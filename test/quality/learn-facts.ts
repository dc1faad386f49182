import { writeFileSync } from 'node:fs';
import { findAges } from '../../utils/text/age.ts';
import { findBankNumbers } from '../../utils/text/bank.ts';
import { findBirthDates } from '../../utils/text/birth.ts';
import { findCards } from '../../utils/text/card.ts';
import { findDigits } from '../../utils/text/digits.ts';
import { factSlots, gatherFact } from '../../utils/text/fact-evidence.ts';
import { fold } from '../../utils/text/fold.ts';
import type { FactJudge } from '../../utils/text/judge-fact.ts';
import { lexicon } from '../../utils/text/lexicon.ts';
import { findMarital } from '../../utils/text/marital.ts';
import { findSecrets } from '../../utils/text/password.ts';
import { findPhones } from '../../utils/text/phone.ts';
import { SLOTS } from '../../utils/text/slots.ts';
import { findSsns } from '../../utils/text/ssn.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import { randomFrom, shuffle } from '../support/random.ts';
import { inText, type LabelledText, readCorpus } from './corpus.ts';
import { FewWeights } from './few-weights.ts';
import { withoutBackslash, writtenWeights } from './learn-wording.ts';

// Part of `npm run learn`: weighs what stands around numbers, dates and words that may tell a fact (utils/text/fact-evidence.ts)
// by what they are in the part of the corpus that is for tuning, and writes utils/text/fact-weights.ts. The same texts
// give the same weights.

const ROUNDS = 6;
/** It is learned so many times, in other orders, and what comes out is evened: the order is chance. */
const TIMES = 10;
/** Weights below this are none, in natural logarithms of the odds. */
const TOO_LITTLE = 0.15;
const RATE = 0.3;
const LEAST = 6;
/** Examples of how a rule is meant count for more than what one author wrote. */
const EXAMPLES = 'examples-of-facts';
const WEIGHT_OF_EXAMPLES = 5;
/** Slots must come about so often to be weighed. */
const LEAST_OFTEN = 3;
/** The ways written down know these texts; so often what they say is left out, or nothing else would be learned. */
const UNTOLD = 0.5;
/** Weights are written in so many parts of one, up to so many. */
const PARTS = 8;
const LARGEST = 45;

interface Sample {
  readonly slots: readonly number[];
  readonly isTold: boolean;
  readonly label: 0 | 1;
}

function samplesOf(texts: readonly LabelledText[]): Sample[] {
  const samples: Sample[] = [];
  for (const { name, text, spans } of texts) {
    const judge: FactJudge = (tokens, fact) => {
      const count = gatherFact(tokens, fact);
      const place = inText(tokens, fact.from, fact.to);
      const is = spans.some(({ type, start, end }) => type === fact.kind && start < place.end && place.start < end);
      const sample: Sample = { slots: [...factSlots.subarray(0, count)], isTold: fact.isTold, label: is ? 1 : 0 };
      for (let time = name.includes(EXAMPLES) ? WEIGHT_OF_EXAMPLES : 1; time > 0; time -= 1) samples.push(sample);
      return is;
    };
    const tokens = tokenise(fold(text), lexicon());
    const digits = findDigits(tokens);
    findCards(digits);
    findPhones(digits, judge);
    findSsns(digits);
    findBankNumbers(digits, judge);
    findBirthDates(digits, judge);
    findAges(tokens, judge);
    findMarital(tokens, judge);
    findSecrets(tokens, judge);
  }
  return samples;
}

function learnFacts(texts: readonly LabelledText[]): Float64Array {
  const random = randomFrom(7);
  const samples = samplesOf(texts);
  const often = new Int32Array(SLOTS);
  for (const { slots } of samples) for (const slot of slots) often[slot] = (often[slot] as number) + 1;
  const sums = new Float64Array(SLOTS);
  for (let time = 0; time < TIMES; time += 1) {
    const learned = learnOnce(samples, often, random);
    for (let slot = 0; slot < SLOTS; slot += 1) sums[slot] = (sums[slot] as number) + learned.weightOf(slot) / TIMES;
  }
  return sums.map((weight) => (Math.abs(weight) < TOO_LITTLE ? 0 : weight));
}

function learnOnce(samples: Sample[], often: Int32Array, random: () => number): FewWeights {
  const learned = new FewWeights(SLOTS, RATE, LEAST);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(samples, random);
    for (const { slots, isTold, label } of samples) {
      // That it is told is noted last.
      const noted = isTold && random() < UNTOLD ? slots.slice(0, -1) : slots;
      const known = noted.filter((slot) => (often[slot] as number) >= LEAST_OFTEN);
      const odds = known.reduce((sum, slot) => sum + learned.weightOf(slot), 0);
      const slope = 1 / (1 + Math.exp(-odds)) - label;
      for (const slot of known) learned.learn(slot, slope);
    }
  }
  return learned;
}

const weights = withoutBackslash(
  writtenWeights(learnFacts([...readCorpus('tune'), ...readCorpus('numbers')]), PARTS, LARGEST),
);
writeFileSync(
  new URL('../../utils/text/fact-weights.ts', import.meta.url),
  `import type { SparseWeights } from './unpack-weights.ts';

// What the surroundings of numbers, dates and words weigh for and against their telling a fact, for judge-fact.ts, in eighths of
// a natural logarithm of the odds. Written by \`npm run learn\` from the corpus; not edited by hand.

export const factWeights: SparseWeights = ${JSON.stringify(weights)};
`,
);
console.log(`${weights.weights.length} weights of facts`);
