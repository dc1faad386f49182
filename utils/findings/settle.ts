import type { Span } from '../rules/rule.ts';
import type { Finding } from '../rules/run-rules.ts';
import { groupBy } from './group-by.ts';

/** Names a finding as long as its text and place stay the same; holds nothing of the text. */
export function findingId(finding: Finding): string {
  const at = finding.span ? `${finding.span.start}-${finding.span.end}` : 'field';
  return `${finding.ruleId}@${finding.field}@${at}`;
}

/** A finding about certain words of a field. */
type Placed = Finding & { readonly span: Span };

/**
 * Puts findings in the order in which a person reads them, without two about the same words. Time grows in
 * step with the number of findings, however long a text is.
 * @param findings in the order of the rules, the most harmful first
 * @returns by field in page order of first mention, then by place in the text, what concerns the whole
 * field last; of overlapping findings in one field the earlier rule's stays
 */
export function settle(findings: readonly Finding[], fieldOrder: readonly string[]): readonly Finding[] {
  return fieldOrder.flatMap((field) => {
    const here = findings.filter((finding) => finding.field === field);
    let kept: readonly Placed[] = [];
    for (const ofOneRule of byRule(here.filter(isPlaced))) kept = merge(kept, ofOneRule);
    return [...kept, ...here.filter((finding) => !isPlaced(finding))];
  });
}

function isPlaced(finding: Finding): finding is Placed {
  return finding.span !== undefined;
}

/** @returns the findings of each rule by place, the rules in their order */
function byRule(findings: readonly Placed[]): Placed[][] {
  return groupBy(findings, ({ ruleId }) => ruleId).map((group) => group.sort(inPlace));
}

/** @returns both by place, without those of `more` that share a character with one kept before them */
function merge(kept: readonly Placed[], more: readonly Placed[]): Placed[] {
  let end = 0;
  const free = more.filter(({ span }) => {
    if (span.start < end || (lastBefore(kept, span.end)?.span.end ?? 0) > span.start) return false;
    end = span.end;
    return true;
  });
  return [...kept, ...free].sort(inPlace);
}

/** @returns of findings by place, the last that starts before a place */
function lastBefore(findings: readonly Placed[], place: number): Placed | undefined {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Placed).span.start < place) low = middle + 1;
    else high = middle;
  }
  return findings[low - 1];
}

function inPlace(a: Placed, b: Placed): number {
  return a.span.start - b.span.start;
}
