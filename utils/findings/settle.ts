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
function merge(kept: readonly Placed[], more: readonly Placed[]): readonly Placed[] {
  const both: Placed[] = [];
  let next = 0;
  let end = 0;
  for (const finding of more) {
    const { span } = finding;
    for (let one = kept[next]; one !== undefined && one.span.start <= span.start; one = kept[++next]) {
      both.push(one);
      end = one.span.end;
    }
    const behind = kept[next];
    if (span.start < end || (behind !== undefined && behind.span.start < span.end)) continue;
    both.push(finding);
    end = span.end;
  }
  while (next < kept.length) both.push(kept[next++] as Placed);
  return both;
}

function inPlace(a: Placed, b: Placed): number {
  return a.span.start - b.span.start;
}
