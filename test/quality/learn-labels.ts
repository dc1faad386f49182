import { readFileSync, writeFileSync } from 'node:fs';
import { normaliseLabel } from '../../utils/page/name-control.ts';
import { numberOf, partsOf } from '../../utils/page/read-label.ts';
import type { FieldKind } from '../../utils/rules/rule.ts';
import { SLOTS, slotOf } from '../../utils/text/slots.ts';
import { randomFrom, shuffle } from '../support/random.ts';
import { writtenWeights } from './learn-wording.ts';

// `npm run learn:labels`: weighs the parts of labels by what their fields are, from test/quality/labels/learned.json, and writes
// utils/page/label-weights.ts. For each kind of field the labels of its own stand against all others of the same page.
// Steps are those of follow-the-regularised-leader (FTRL-proximal): a weight stays nothing until enough speaks for it,
// which keeps few. The same labels give the same weights.

const ROUNDS = 60;
const RATE = 4;
/** How much must speak for a weight before it is any. */
const LEAST = 5;
/** A part must come about so often on a page to be weighed. */
const LEAST_OFTEN = 2;
/** Weights are written in so many parts of one, up to so many. */
const PARTS = 2;
const LARGEST = 20;

/** Labels by kind, those of other fields by page and `others`. */
type Labels = Readonly<Record<string, readonly string[]>>;

interface Sample {
  readonly key: string;
  readonly parts: readonly number[];
}

/** What is learned of one part for one kind. */
class Learned {
  private readonly against = new Float64Array(SLOTS);
  private readonly moved = new Float64Array(SLOTS);

  weightOf(slot: number, least = LEAST): number {
    const against = this.against[slot] as number;
    if (Math.abs(against) <= least) return 0;
    return -(against - Math.sign(against) * least) / ((1 + Math.sqrt(this.moved[slot] as number)) / RATE);
  }

  learn(slot: number, slope: number, least?: number): void {
    const moved = this.moved[slot] as number;
    const now = moved + slope * slope;
    const step = (Math.sqrt(now) - Math.sqrt(moved)) / RATE;
    this.against[slot] = (this.against[slot] as number) + slope - step * this.weightOf(slot, least);
    this.moved[slot] = now;
  }
}

/** The part that every label has. */
const START = 0;

/**
 * @param labels by kind
 * @returns what starts and parts weigh for each kind, as it travels
 */
function learnLabels(labels: Labels) {
  const random = randomFrom(5);
  const learned = new Learned();
  const kinds = Object.keys(labels).filter((key) => !key.endsWith('.others')) as FieldKind[];
  const starts: Partial<Record<FieldKind, number>> = {};
  const used = new Set<number>();
  for (const page of new Set(kinds.map(pageOf))) {
    const samples = samplesOf(labels, page);
    for (const kind of kinds.filter((one) => pageOf(one) === page)) {
      const number = numberOf(kind);
      const startSlot = slotOf(START, number);
      for (let round = 0; round < ROUNDS; round += 1) {
        shuffle(samples, random);
        for (const { key, parts } of samples) {
          const slots = parts.map((part) => slotOf(part, number));
          const odds = slots.reduce((sum, slot) => sum + learned.weightOf(slot), learned.weightOf(startSlot, 0));
          const slope = 1 / (1 + Math.exp(-odds)) - (key === kind ? 1 : 0);
          learned.learn(startSlot, slope, 0);
          for (const slot of slots) learned.learn(slot, slope);
        }
      }
      for (const { parts } of samples) for (const part of parts) used.add(slotOf(part, number));
      starts[kind] = Math.round(learned.weightOf(startSlot, 0) * PARTS);
    }
  }
  const weights = Float64Array.from({ length: SLOTS }, (_, slot) => (used.has(slot) ? learned.weightOf(slot) : 0));
  return { starts, slots: writtenWeights(weights, PARTS, LARGEST) };
}

function pageOf(key: string): string {
  return key.split('.')[0] ?? '';
}

function samplesOf(labels: Labels, page: string): Sample[] {
  const samples = Object.entries(labels)
    .filter(([key]) => pageOf(key) === page)
    .flatMap(([key, wordings]) =>
      wordings.flatMap((label, index) =>
        [label, dressed(label, index)].map((one) => ({ key, parts: partsOf(normaliseLabel(one)) })),
      ),
    );
  const often = new Map<number, number>();
  for (const { parts } of samples) for (const part of parts) often.set(part, (often.get(part) ?? 0) + 1);
  return samples.map(({ key, parts }) => ({
    key,
    parts: parts.filter((part) => (often.get(part) as number) >= LEAST_OFTEN),
  }));
}

/** What forms say around any label; what it says of a field is nothing. */
const AROUND = [
  (label: string) => `${label} This field is required`,
  (label: string) => `${label} (mm/dd/yyyy)`,
  (label: string) => `${label} - select one`,
  (label: string) => `${label} cannot be blank`,
  (label: string) => `${label} (if any)`,
  (label: string) => `${label} (max 255 characters)`,
  (label: string) => `${label} (if applicable)`,
  (label: string) => `${label} 0/150`,
  (label: string) => `${label} help`,
  (label: string) => `Enter the ${label}`,
  (label: string) => `${label} i`,
  (label: string) => `Required ${label}`,
  (label: string) => `Please provide ${label}`,
];

/** The same label as another form shows it. */
function dressed(label: string, index: number): string {
  return AROUND[index % AROUND.length]?.(label) ?? label;
}

const labels: Labels = JSON.parse(readFileSync(new URL('./labels/learned.json', import.meta.url), 'utf8'));
const { starts, slots } = learnLabels(labels);
writeFileSync(
  new URL('../../utils/page/label-weights.ts', import.meta.url),
  `import type { FieldKind } from '../rules/rule.ts';
import type { SparseWeights } from '../text/unpack-weights.ts';

// What the parts of labels weigh, for read-label.ts, in halves of a natural logarithm of the odds. Written by
// \`npm run learn:labels\` from test/quality/labels/learned.json; not edited by hand.

/** What every label begins with, by kind of field. */
export const starts: Readonly<Partial<Record<FieldKind, number>>> = ${JSON.stringify(starts)};

export const labelWeights: SparseWeights = ${JSON.stringify(slots)};
`,
);
console.log(`${slots.weights.length} weights`);
