import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../utils/text/evidence.ts';
import { fold, originalEnd, originalStart } from '../../utils/text/fold.ts';
import { candidates } from '../../utils/text/health.ts';
import { evidence } from '../../utils/text/judge.ts';
import { GROUPS } from '../../utils/text/lexicon/groups.ts';
import { lexicon } from '../../utils/text/lexicon.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import { type LabelledText, readCorpus } from './corpus.ts';

// `npm run learn`: weighs the evidence around phrases (utils/text/evidence.ts) by logistic regression on the part of
// the corpus that is for tuning, and writes utils/text/weights.ts. The same texts give the same weights. `npm run learn -- try` also tells how well
// they judge texts they were not learned from.

interface Sample {
  /** Rows of the weights: shared features, then those of the group. */
  readonly features: readonly number[];
  readonly label: number;
  readonly file: string;
}

const TENTHS = 10;
const ROUNDS = 800;
const RATE = 0.5;
/** What a weight of a feature costs, shared and for one group. */
const COST_SHARED = 0.0003;
const COST_GROUP = 0.0006;
const WIDTH = FEATURES * (GROUPS + 1);
const PARTS = 8;
/** The rules' own examples count for more than what one author wrote. */
const BY_THE_RULES = 'by-the-rules';
const WEIGHT_OF_RULES = 10;

function samplesOf(texts: readonly LabelledText[]): Sample[] {
  const samples: Sample[] = [];
  for (const { name, text, spans } of texts) {
    const health = spans.filter(({ type }) => type === 'disability' || type === 'medical');
    const tokens = tokenise(fold(text), lexicon());
    candidates(tokens, ({ phrase }) => {
      const start = originalStart(tokens.folded, tokens.from[phrase.from] as number);
      const end = originalEnd(tokens.folded, tokens.to[phrase.to - 1] as number);
      const label = health.some((span) => span.start < end && start < span.end) ? 1 : 0;
      const own = Array.from(evidence.features.subarray(0, evidence.count));
      const ofGroup = own.map((feature) => FEATURES * (evidence.group + 1) + feature);
      const sample = { features: [...own, ...ofGroup], label, file: name.split('#')[0] ?? name };
      const times = sample.file.includes(BY_THE_RULES) ? WEIGHT_OF_RULES : 1;
      for (let time = 0; time < times; time++) samples.push(sample);
      return label === 1;
    });
  }
  return samples;
}

/** Proximal gradient descent with steps scaled by each feature's own history. */
function learn(samples: readonly Sample[]): Float64Array {
  const weights = new Float64Array(WIDTH);
  const history = new Float64Array(WIDTH);
  const slope = new Float64Array(WIDTH);
  for (let round = 0; round < ROUNDS; round++) {
    slope.fill(0);
    for (const { features, label } of samples) {
      let sum = 0;
      for (const feature of features) sum += weights[feature] as number;
      const error = (1 / (1 + Math.exp(-sum)) - label) / samples.length;
      for (const feature of features) slope[feature] = (slope[feature] as number) + error;
    }
    for (let k = 0; k < WIDTH; k++) {
      const g = slope[k] as number;
      if (g === 0) continue;
      history[k] = (history[k] as number) + g * g;
      const step = RATE / (Math.sqrt(history[k] as number) + 1e-3) / 10;
      const moved = (weights[k] as number) - step * g;
      const cost = step * (k < FEATURES ? COST_SHARED : COST_GROUP);
      weights[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - cost);
    }
  }
  return weights;
}

function scoreOf(weights: Float64Array, { features }: Sample): number {
  return features.reduce((sum, feature) => sum + (weights[feature] as number), 0);
}

function written(weights: Float64Array): string {
  const rows: string[] = [];
  for (let row = 0; row <= GROUPS; row++) {
    const parts: string[] = [];
    let last = 0;
    for (let feature = 0; feature < FEATURES; feature++) {
      const value = Math.round((weights[row * FEATURES + feature] as number) * TENTHS);
      if (value === 0) continue;
      parts.push((feature - last).toString(36), value.toString(36));
      last = feature;
    }
    rows.push(`  '${parts.join(' ')}',`);
  }
  return rows.join('\n');
}

const judges = (weights: Float64Array, sample: Sample) => scoreOf(weights, sample) > 0;

/** Learns from all files but every eighth, eight times over, and judges those: how it will do on texts not seen. */
function tryUnseen(samples: readonly Sample[]): string {
  const files = [...new Set(samples.map(({ file }) => file))];
  let hits = 0;
  let right = 0;
  for (let part = 0; part < PARTS; part++) {
    const held = new Set(files.filter((_, index) => index % PARTS === part));
    const weights = learn(samples.filter(({ file }) => !held.has(file)));
    for (const sample of samples.filter(({ file }) => held.has(file))) {
      if (!judges(weights, sample)) continue;
      hits++;
      right += sample.label;
    }
  }
  const wanted = samples.filter(({ label }) => label === 1).length;
  return `of phrases not learned from: precision ${(right / hits).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`;
}

const samples = samplesOf(readCorpus('tune'));
if (process.argv[2] === 'try') console.log(tryUnseen(samples));
const weights = learn(samples);
writeFileSync(
  new URL('../../utils/text/weights.ts', import.meta.url),
  `/**
 * What each piece of evidence weighs, for judge.ts. Written by \`npm run learn\` from the tuning part of the corpus;
 * not edited by hand.
 */
export const weights: readonly string[] = [
${written(weights)}
];
`,
);
const misjudged = samples.filter((sample) => judges(weights, sample) !== (sample.label === 1)).length;
console.log(`learned from ${samples.length} phrases; ${misjudged} of them are still misjudged`);
