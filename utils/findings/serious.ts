import { ruleNamed, rules } from '../rules/catalogue.ts';
import type { Finding } from '../rules/run-rules.ts';
import type { FindingType } from '../text/read-text.ts';

/** What harms a person if it is true, so that it counts even where only a reader can tell. */
const HARMFUL: ReadonlySet<FindingType> = new Set<FindingType>(['ssn', 'card', 'bank', 'disability', 'medical']);

/** What is late stays late: to be asked about it at every save would only stand in the way. */
const PAST: ReadonlySet<string> = new Set(['service-entered-late', 'note-entered-late']);

/**
 * The one place that says which findings are serious: what is certain and can be mended, and what may be a number that can be
 * misused or a fact about someone's health.
 * @param finding a finding of any rule
 * @returns true when a form should not be sent without a second look at it
 */
export function isSerious({ ruleId, status }: Finding): boolean {
  const finds = ruleNamed(ruleId)?.finds;
  if (PAST.has(ruleId)) return false;
  return status === 'breaks' || (finds !== undefined && HARMFUL.has(finds));
}

/**
 * @param findings of one field, in any order
 * @returns the most harmful first, as the catalogue has its rules; of one rule the certain ones first, then by place
 */
export function mostSeriousFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(b.status === 'breaks') - Number(a.status === 'breaks') ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

/**
 * @param finding a finding of any rule
 * @returns how far down the catalogue its rule stands; the less, the more harmful
 */
export function rankOf({ ruleId }: Finding): number {
  const rank = rules.findIndex(({ id }) => id === ruleId);
  return rank < 0 ? rules.length : rank;
}
