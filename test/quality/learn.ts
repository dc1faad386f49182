import { writeFileSync } from 'node:fs';
import { FEATURES, PLACES } from '../../utils/text/evidence.ts';
import { fold } from '../../utils/text/fold.ts';
import { candidates, WORDING_SHARE } from '../../utils/text/health.ts';
import { evidence } from '../../utils/text/judge.ts';
import { lexicon } from '../../utils/text/lexicon.ts';
import { SLOTS } from '../../utils/text/slots.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import { BASE, LARGEST, SKIP, type Weights, type WordingTable, ZERO } from '../../utils/text/unpack-weights.ts';
import { MOST_WORDS } from '../../utils/text/word-table.ts';
import { sentencesOf } from '../../utils/text/wording.ts';
import { randomFrom, shuffle } from '../support/random.ts';
import { healthLabel, inText, type LabelledText, partsByAuthor, readCorpus } from './corpus.ts';
import { learnWithoutAuthor, learnWording, withoutBackslash, writtenWeights } from './learn-wording.ts';

// `npm run learn`: weighs the evidence around phrases (utils/text/evidence.ts) on the part of the corpus that is for
// tuning, and writes utils/text/weights.ts. What it learns is a small network: a few views of the features, each
// counting only above nothing, and a weight for each common word at its place. Steps are Adam's, with a pull towards
// nothing, so that what tells little weighs nothing. The same texts give the same weights.
// `npm run learn -- try` tells how well authors are judged whose texts were not learned from.

interface Sample {
  readonly features: readonly number[];
  /** MOST_WORDS * place + id, and PAIRS + slot. */
  readonly words: readonly number[];
  readonly label: number;
  readonly file: string;
  /** What the wording of its sentence tells, judged without its author. */
  readonly wording: number;
}

const VIEWS = 32;
const ROUNDS = 18;
const BATCH = 256;
const RATE = 0.01;
/** How strongly weights are pulled towards nothing, as parts of a step. */
const PULL_FEATURES = 0.0008;
const PULL_WORDS = 0.001;
/** Views and features are left out so often while learning, so that none relies on another. */
const VIEWS_LEFT_OUT = 0.2;
const FEATURES_LEFT_OUT = 0.1;
/** A word must stand at its place in so many samples to be weighed. */
const LEAST_OFTEN = 10;
/** Weights are written in so many parts of one. */
const PARTS = 16;
/** Those of pairs in so many, up to so many. */
const PARTS_OF_PAIRS = 4;
const LARGEST_OF_PAIRS = 11;
/** Added to the slot of a pair, to tell it from a word. */
const PAIRS = PLACES * MOST_WORDS;
const FOLDS = 6;
/** The rules' own examples count for more than what one author wrote. */
const BY_THE_RULES = 'by-the-rules';
const WEIGHT_OF_RULES = 20;

function samplesOf(texts: readonly Framed[], tableOf: (text: LabelledText) => WordingTable): Sample[] {
  const samples: Sample[] = [];
  for (const one of texts) {
    const { name, text, own } = one;
    const tokens = tokenise(fold(text), lexicon());
    const sentences = sentencesOf(tokens, tableOf(one));
    candidates(tokens, ({ phrase }) => {
      const place = inText(tokens, phrase.from, phrase.to);
      const label = healthLabel(one, place);
      if (place.start < (own?.start ?? 0) || place.end > (own?.end ?? text.length)) return label === 1;
      const sample = {
        features: Array.from(evidence.features.subarray(0, evidence.count)),
        words: [
          ...evidence.words.subarray(0, evidence.wordCount),
          ...Array.from(evidence.pairs, (slot) => PAIRS + slot),
        ],
        label,
        file: name.split('#')[0] ?? name,
        wording: (WORDING_SHARE * (sentences.find(({ to }) => to > phrase.from)?.odds ?? 0)) / PARTS,
      };
      const times = sample.file.includes(BY_THE_RULES) ? WEIGHT_OF_RULES : 1;
      for (let time = 0; time < times; time++) samples.push(sample);
      return label === 1;
    });
  }
  return samples;
}

/** A text in others: only what it says itself is learned from. */
interface Framed extends LabelledText {
  readonly own?: { readonly start: number; readonly end: number };
}

/** Each text again between sentences of clean ones: what stands around a statement is to weigh nothing. */
function framed(texts: readonly LabelledText[]): Framed[] {
  const random = randomFrom(2);
  const clean = texts.filter(({ text, spans }) => spans.length === 0 && text.length < 160 && !text.includes('\n'));
  const sentence = () => {
    const { text = '' } = clean[Math.floor(random() * clean.length)] ?? {};
    return /[.?!]$/.test(text) ? text : `${text}.`;
  };
  return texts
    .filter(({ text }) => text.length < 400)
    .map(({ text, spans, ...rest }) => {
      const before = `${sentence()} `;
      const ends = /[.?!]\s*$/.test(text) ? ' ' : '. ';
      const move = before.length;
      return {
        ...rest,
        own: { start: move, end: move + text.length },
        text: `${before}${text}${ends}${sentence()}`,
        spans: spans.map((span) => ({ ...span, start: span.start + move, end: span.end + move })),
      };
    });
}

/** Numbers that are learned together: where Adam stands with each. */
class Learned {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private readonly pull: number;

  constructor(size: number, pull: number, begin: () => number) {
    this.pull = pull;
    this.values = Float64Array.from({ length: size }, begin);
    this.slopes = new Float64Array(size);
    this.first = new Float64Array(size);
    this.second = new Float64Array(size);
  }

  /** @param step counted from 1; @param slower from 1 down to 0 */
  learn(step: number, slower: number): void {
    const { values, slopes, first, second } = this;
    const early = 1 - 0.9 ** step;
    const earlier = 1 - 0.999 ** step;
    for (let k = 0; k < values.length; k++) {
      const slope = slopes[k] as number;
      first[k] = 0.9 * (first[k] as number) + 0.1 * slope;
      second[k] = 0.999 * (second[k] as number) + 0.001 * slope * slope;
      const move = ((first[k] as number) / early) * (1 / (Math.sqrt((second[k] as number) / earlier) + 1e-8));
      const moved = (values[k] as number) - RATE * slower * move;
      values[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - this.pull * slower);
    }
    slopes.fill(0);
  }
}

interface Network {
  readonly features: Learned;
  readonly starts: Learned;
  readonly views: Learned;
  readonly sum: Learned;
  readonly words: Learned;
  /** Place of a word's weight in `words`, by MOST_WORDS * place + id. */
  readonly places: ReadonlyMap<number, number>;
}

function commonWords(samples: readonly Sample[]): Map<number, number> {
  const often = new Map<number, number>();
  for (const { words } of samples) for (const word of new Set(words)) often.set(word, (often.get(word) ?? 0) + 1);
  const kept = [...often].filter(([, times]) => times >= LEAST_OFTEN).map(([word]) => word);
  return new Map(kept.sort((a, b) => a - b).map((word, index) => [word, index]));
}

function learn(samples: readonly Sample[]): Network {
  const random = randomFrom(1);
  const even = (width: number) => () => (random() * 2 - 1) * width;
  const places = commonWords(samples);
  const network: Network = {
    features: new Learned(FEATURES * VIEWS, PULL_FEATURES, even(0.08)),
    starts: new Learned(VIEWS, 0, () => 0),
    views: new Learned(VIEWS, 0, even(1 / Math.sqrt(VIEWS))),
    sum: new Learned(1, 0, () => 0),
    words: new Learned(places.size, PULL_WORDS, () => 0),
    places,
  };
  const order = samples.map((_, index) => index);
  const steps = ROUNDS * Math.ceil(samples.length / BATCH);
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const index of batch) {
        const sample = samples[index] as Sample;
        const features = sample.features.filter(() => random() >= FEATURES_LEFT_OUT);
        slopesOf(network, { ...sample, features }, batch.length, random);
      }
      const slower = 1 - step / steps;
      step++;
      for (const part of [network.features, network.starts, network.views, network.sum, network.words])
        part.learn(step, slower);
    }
  }
  return network;
}

function slopesOf(network: Network, sample: Sample, size: number, random: () => number): void {
  const { features, starts, views, sum, words, places } = network;
  const seen = viewsOf(network, sample);
  const kept = seen.map((value) => (value > 0 && random() >= VIEWS_LEFT_OUT ? 1 / (1 - VIEWS_LEFT_OUT) : 0));
  let odds = (sum.values[0] as number) + wordsOf(network, sample) + sample.wording;
  for (let view = 0; view < VIEWS; view++)
    odds += (seen[view] as number) * (kept[view] as number) * (views.values[view] as number);
  const error = (1 / (1 + Math.exp(-odds)) - sample.label) / size;
  sum.slopes[0] = (sum.slopes[0] as number) + error;
  for (const word of sample.words) {
    const at = places.get(word);
    if (at !== undefined) words.slopes[at] = (words.slopes[at] as number) + error;
  }
  for (let view = 0; view < VIEWS; view++) {
    const share = kept[view] as number;
    if (share === 0) continue;
    views.slopes[view] = (views.slopes[view] as number) + error * share * (seen[view] as number);
    const slope = error * share * (views.values[view] as number);
    starts.slopes[view] = (starts.slopes[view] as number) + slope;
    for (const feature of sample.features) {
      const at = feature * VIEWS + view;
      features.slopes[at] = (features.slopes[at] as number) + slope;
    }
  }
}

function viewsOf({ features, starts }: Network, sample: Sample): number[] {
  return Array.from(starts.values, (start, view) =>
    sample.features.reduce((all, feature) => all + (features.values[feature * VIEWS + view] as number), start),
  );
}

function wordsOf({ words, places }: Network, sample: Sample): number {
  return sample.words.reduce((all, word) => all + (words.values[places.get(word) ?? -1] ?? 0), 0);
}

function oddsOf(network: Network, sample: Sample): number {
  const seen = viewsOf(network, sample);
  const counted = seen.map((value, view) => Math.max(0, value) * (network.views.values[view] as number));
  return counted.reduce(
    (all, value) => all + value,
    (network.sum.values[0] as number) + wordsOf(network, sample) + sample.wording,
  );
}

const whole = (value: number) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * PARTS)));
const digit = (value: number) => String.fromCharCode(ZERO + value);
const count = (value: number) => digit(value - LARGEST);

/** Views that speak for a finding come first; what a view weighs is worked into what it sees. */
function written({ features, starts, views, sum, words, places }: Network): Weights {
  const order = Array.from({ length: VIEWS }, (_, view) => view).sort(
    (a, b) => Math.sign(views.values[b] as number) - Math.sign(views.values[a] as number),
  );
  const size = (view: number) => Math.abs(views.values[view] as number);
  let text = '';
  let nothing = 0;
  const skip = () => {
    for (; nothing > 0; nothing -= Math.min(nothing, BASE))
      text += String.fromCharCode(SKIP) + count(Math.min(nothing, BASE));
  };
  for (let feature = 0; feature < FEATURES; feature++) {
    const row = order.map((view) => whole((features.values[feature * VIEWS + view] as number) * size(view)));
    if (row.every((value) => value === 0)) nothing++;
    else {
      skip();
      text += row.map(digit).join('');
    }
  }
  const ofWords = new Float64Array(PLACES * MOST_WORDS);
  const ofPairs = new Float64Array(SLOTS);
  for (const [word, at] of places) {
    const weight = words.values[at] as number;
    if (word >= PAIRS) ofPairs[word - PAIRS] = weight;
    else ofWords[word] = weight;
  }
  return {
    views: VIEWS,
    speakFor: order.filter((view) => (views.values[view] as number) > 0).length,
    start: [
      ...order.map((view) => Math.round((starts.values[view] as number) * size(view) * PARTS)),
      Math.round((sum.values[0] as number) * PARTS),
    ],
    features: text,
    words: withoutBackslash(writtenWeights(ofWords, PARTS, LARGEST)),
    pairStep: PARTS / PARTS_OF_PAIRS,
    pairs: withoutBackslash(writtenWeights(ofPairs, PARTS_OF_PAIRS, LARGEST_OF_PAIRS)),
  };
}

/** Learns from all authors but every sixth, six times over, and judges those: how it will do on people not met. */
function tryUnseen(samples: readonly Sample[]): string {
  const partOf = partsByAuthor(
    samples.map(({ file }) => file),
    FOLDS,
  );
  const judged: { odds: number; label: number }[] = [];
  for (let part = 0; part < FOLDS; part++) {
    const network = learn(samples.filter(({ file }) => partOf(file) !== part));
    for (const sample of samples.filter(({ file }) => partOf(file) === part && !file.includes(BY_THE_RULES)))
      judged.push({ odds: oddsOf(network, sample), label: sample.label });
  }
  judged.sort((a, b) => b.odds - a.odds);
  const wanted = judged.filter(({ label }) => label === 1).length;
  const lines: string[] = [];
  let right = 0;
  const floors = [0.97, 0.95, 0.93, 0.9];
  const best = floors.map(() => ({ recall: 0, odds: 0 }));
  judged.forEach(({ odds, label }, index) => {
    right += label;
    floors.forEach((floor, k) => {
      if (right / (index + 1) >= floor) best[k] = { recall: right / wanted, odds };
    });
  });
  floors.forEach((floor, k) => {
    lines.push(
      `  precision ${floor}: recall ${best[k]?.recall.toFixed(3)} from ${((best[k]?.odds ?? 0) * PARTS).toFixed(0)} on`,
    );
  });
  return `of phrases by authors not learned from:\n${lines.join('\n')}`;
}

const texts = readCorpus('tune');
const samples = samplesOf([...texts, ...framed(texts)], learnWithoutAuthor(texts, FOLDS));
if (process.argv[2] === 'try') {
  console.log(tryUnseen(samples));
  process.exit();
}
const network = learn(samples);
writeFileSync(
  new URL('../../utils/text/weights.ts', import.meta.url),
  `import type { Weights, WordingWeights } from './unpack-weights.ts';

/**
 * What each piece of evidence weighs, for judge.ts; unpack-weights.ts reads it. Written by \`npm run learn\` from the tuning part of the corpus;
 * not edited by hand.
 */
export const weights: Weights = ${JSON.stringify(written(network), null, 2)};

/** What words and pairs of neighbours weigh, for wording.ts. Written and read as the others. */
export const wordingWeights: WordingWeights = ${JSON.stringify(learnWording(texts), null, 2)};
`,
);
const misjudged = samples.filter((sample) => oddsOf(network, sample) > 0 !== (sample.label === 1)).length;
console.log(`learned from ${samples.length} phrases; ${misjudged} of them are still misjudged`);
