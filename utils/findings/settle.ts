import type { Finding } from '../rules/run-rules.ts';

/** Names a finding as long as its text and place stay the same; holds nothing of the text. */
export function findingId(finding: Finding): string {
  const at = finding.span ? `${finding.span.start}-${finding.span.end}` : 'field';
  return `${finding.ruleId}@${finding.field}@${at}`;
}

/**
 * Puts findings in the order in which a person reads them, without two about the same words.
 * @param findings in the order of the rules, the most harmful first
 * @returns by field in page order of first mention, then by place in the text; of overlapping findings
 * in one field the earlier rule's stays
 */
export function settle(findings: readonly Finding[], fieldOrder: readonly string[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (!kept.some((other) => overlap(other, finding))) kept.push(finding);
  }
  const place = (finding: Finding) => fieldOrder.indexOf(finding.field);
  return kept.sort((a, b) => place(a) - place(b) || (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function overlap(a: Finding, b: Finding): boolean {
  if (a.field !== b.field || !a.span || !b.span) return false;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
