import { readFileSync, writeFileSync } from 'node:fs';
import { normaliseLabel } from '../../utils/page/name-control.ts';
import { FIRST_KIND, LAST_KIND, partsOf } from '../../utils/page/read-label.ts';
import type { FieldKind } from '../../utils/rules/rule.ts';
import { SLOTS } from '../../utils/text/slots.ts';
import { ZERO } from '../../utils/text/unpack-weights.ts';
import { randomFrom, shuffle } from '../support/random.ts';
import { FewWeights } from './few-weights.ts';
import { writtenWeights } from './learn-wording.ts';

// `npm run learn:labels`: weighs the parts of labels by what their fields are, from test/quality/labels/learned.json, and writes
// utils/page/label-weights.ts. For each kind of field the labels of its own stand against all others of the same page.
// The same labels give the same weights.

const ROUNDS = 60;
const RATE = 4;
const LEAST = 25;
/** Of the parts of a label so many are left out each time, so that none leans on the others being there. */
const LEFT_OUT = 0.2;
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

/**
 * @param labels by kind
 * @returns what starts and parts weigh for each kind, as it travels
 */
function learnLabels(labels: Labels) {
  const random = randomFrom(5);
  const kinds = Object.keys(labels).filter((key) => !key.endsWith('.others')) as FieldKind[];
  const pages = new Map([...new Set(kinds.map(pageOf))].map((page) => [page, samplesOf(labels, page)]));
  const parts = [...new Set([...pages.values()].flat().flatMap((sample) => sample.parts))].sort((a, b) => a - b);
  // The first of each kind is what every label has.
  const learned = new FewWeights((parts.length + 1) * kinds.length, RATE, LEAST);
  const placeOf = new Map(parts.map((part, place) => [part, (place + 1) * kinds.length]));
  for (const [kindPlace, kind] of kinds.entries()) {
    const samples = (pages.get(pageOf(kind)) as Sample[]).map(({ key, parts }) => ({
      right: key === kind ? 1 : 0,
      numbers: parts.map((part) => (placeOf.get(part) as number) + kindPlace),
    }));
    for (let round = 0; round < ROUNDS; round += 1) {
      shuffle(samples, random);
      for (const { right, numbers } of samples) {
        const here = numbers.filter(() => random() >= LEFT_OUT);
        const odds = here.reduce((sum, number) => sum + learned.weightOf(number), learned.weightOf(kindPlace, 0));
        const slope = 1 / (1 + Math.exp(-odds)) - right;
        learned.learn(kindPlace, slope, 0);
        for (const number of here) learned.learn(number, slope);
      }
    }
  }
  const written = (number: number) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(learned.weightOf(number) * PARTS)));
  const telling = parts
    .map((part) => {
      const place = placeOf.get(part) as number;
      const weights = kinds.map((_, kind) => ({ kind, weight: written(place + kind) }));
      return { part, weights: weights.filter(({ weight }) => weight !== 0) };
    })
    .filter(({ weights }) => weights.length > 0);
  const isTelling = new Float64Array(SLOTS);
  for (const { part } of telling) isTelling[part] = 1;
  const { far, near, weights: places } = writtenWeights(isTelling, 1, 1);
  let next = 0;
  const rows = [...places].map((place) =>
    place.charCodeAt(0) === ZERO ? [{ kind: 0, weight: 0 }] : (telling[next++]?.weights ?? []),
  );
  return {
    kinds,
    starts: kinds.map((_, kind) => Math.round(learned.weightOf(kind, 0) * PARTS)),
    parts: { far, near },
    signs: rows.flatMap((row) => row.map(({ kind }, k) => (k < row.length - 1 ? FIRST_KIND : LAST_KIND) + kind)),
    weights: rows.flat().map(({ weight }) => ZERO + weight),
  };
}

function pageOf(key: string): string {
  return key.split('.')[0] ?? '';
}

function samplesOf(labels: Labels, page: string): Sample[] {
  const samples = Object.entries(labels)
    .filter(([key]) => pageOf(key) === page)
    .flatMap(([key, wordings]) =>
      wordings.flatMap((label, index) =>
        [label, dressed(label, index)].map((one) => ({ key, parts: [...new Set(partsOf(normaliseLabel(one)))] })),
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
const { kinds, starts, parts, signs, weights } = learnLabels(labels);
if (kinds.length > LAST_KIND - FIRST_KIND) throw new Error('A sign has no room for so many kinds.');
writeFileSync(
  new URL('../../utils/page/label-weights.ts', import.meta.url),
  `import type { FieldKind } from '../rules/rule.ts';
import type { Places } from '../text/unpack-weights.ts';

// What the parts of labels weigh, for read-label.ts, in halves of a natural logarithm of the odds. Written by
// \`npm run learn:labels\` from test/quality/labels/learned.json; not edited by hand.

export const kinds: readonly FieldKind[] = ${JSON.stringify(kinds)};

/** What every label begins with, by kind of field. */
export const starts: readonly number[] = ${JSON.stringify(starts)};

/** The parts that weigh something, by number. */
export const labelParts: Places = ${JSON.stringify(parts)};

/** For what kinds each does, a sign a kind, one part behind the other. */
export const labelKinds = ${JSON.stringify(String.fromCharCode(...signs))};

/** How much, a digit a kind. */
export const labelWeights = ${JSON.stringify(String.fromCharCode(...weights))};
`,
);
console.log(`${weights.length} weights`);
