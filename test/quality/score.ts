import type { TextHit } from '../../utils/text/read-text.ts';
import type { LabelledSpan, LabelledText } from './corpus.ts';

/** The finding types, in the order of the table. */
export const types = [
  'disability',
  'medical',
  'ssn',
  'card',
  'bank',
  'phone-personal',
  'dob',
  'age',
  'marital',
  'password',
] as const;

/** How a reader did on one type. */
export interface Score {
  readonly type: (typeof types)[number];
  readonly spans: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the clean texts that got a finding of this type. */
  readonly cleanFlagged: number;
  /** Where it went wrong, by name of the text. */
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

const overlaps = (a: LabelledSpan, b: LabelledSpan) => a.start < b.end && b.start < a.end;

// Chronic illness, injury, medication and treatment may be typed either way.
const alike = (a: string, b: string) => a === b || [a, b].every((type) => type === 'disability' || type === 'medical');

/**
 * Scores by overlap: a labelled span is found when a hit of its type touches it; a hit is false when it
 * touches no label that could be of its type.
 * @param texts labelled texts
 * @param read the reader under test
 * @returns a score for each type
 */
export function score(texts: readonly LabelledText[], read: (text: string) => readonly TextHit[]): Score[] {
  const results = texts.map((one) => ({ ...one, hits: read(one.text) }));
  const clean = results.filter(({ spans }) => spans.length === 0);
  return types.map((type) => {
    const missed: string[] = [];
    const wrong: string[] = [];
    let right = 0;
    let labels = 0;
    let hits = 0;
    for (const { name, spans, hits: found } of results) {
      const wanted = spans.filter((span) => span.type === type);
      labels += wanted.length;
      const lost = wanted.filter((span) => !found.some((hit) => alike(hit.type, type) && overlaps(span, hit)));
      if (lost.length > 0) missed.push(name);
      right += wanted.length - lost.length;
      const ours = found.filter((hit) => hit.type === type);
      hits += ours.length;
      const bad = ours.filter((hit) => !spans.some((span) => alike(span.type, type) && overlaps(span, hit)));
      for (const _ of bad) wrong.push(name);
    }
    const precision = hits === 0 ? 0 : (hits - wrong.length) / hits;
    const recall = labels === 0 ? 0 : right / labels;
    return {
      type,
      spans: labels,
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      cleanFlagged: clean.filter((one) => one.hits.some((hit) => hit.type === type)).length / clean.length,
      missed,
      false: wrong,
    };
  });
}
