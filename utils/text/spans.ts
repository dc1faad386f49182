/** A stretch of a text, in codes of its folded form or in code units as typed. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text in tokens: `from` up to, not including, `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts two rows of spans into one; time grows in step with their number.
 * @param kept spans in order, without overlap
 * @param more others, in any order
 * @returns all of `kept` and what of `more` shares no character with them or with one before it, in order
 */
export function withFree<Span extends CodeSpan>(kept: readonly Span[], more: readonly Span[]): Span[] {
  if (more.length === 0) return [...kept];
  const merged: Span[] = [];
  let next = 0;
  for (const span of [...more].sort((a, b) => a.start - b.start)) {
    for (let one = kept[next]; one !== undefined && one.start <= span.start; one = kept[++next]) merged.push(one);
    const before = merged.at(-1)?.end ?? 0;
    const behind = kept[next]?.start ?? Number.POSITIVE_INFINITY;
    if (before <= span.start && span.end <= behind) merged.push(span);
  }
  return merged.concat(kept.slice(next));
}
