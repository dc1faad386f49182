import type { Finding } from '../rules/run-rules.ts';

/** Where a person is: in which field, and before which character of it; null where a place has no meaning. */
export interface Caret {
  readonly field: string;
  readonly place: number | null;
}

/**
 * @param findings of one field
 * @param place the caret in it, in code units; null when it is elsewhere
 * @returns the finding whose words hold the caret, else the one with the fewest characters between, else the first
 */
export function nearestTo(findings: readonly Finding[], place: number | null): Finding | undefined {
  if (place === null) return findings[0];
  const distance = ({ span }: Finding) =>
    span ? Math.max(0, span.start - place, place - span.end) : Number.POSITIVE_INFINITY;
  let nearest = findings[0];
  for (const finding of findings) if (nearest && distance(finding) < distance(nearest)) nearest = finding;
  return nearest;
}

/**
 * @param findings all of a page, by field and by place in each
 * @param fieldOrder the keys of all its fields, in page order
 * @param caret where the person is; null outside every field
 * @returns the first finding at or after that, and after the last the first one again; of a field as a whole
 * it comes after all about its words
 */
export function findingAfter(
  findings: readonly Finding[],
  fieldOrder: readonly string[],
  caret: Caret | null,
): Finding | undefined {
  if (caret === null) return findings[0];
  const here = fieldOrder.indexOf(caret.field);
  const after = findings.find(({ field, span }) => {
    const there = fieldOrder.indexOf(field);
    return there === here ? (span?.start ?? Number.POSITIVE_INFINITY) >= (caret.place ?? 0) : there > here;
  });
  return after ?? findings[0];
}
