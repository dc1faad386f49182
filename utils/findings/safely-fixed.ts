import type { Span } from '../rules/rule.ts';
import type { Finding } from '../rules/run-rules.ts';

/** A finding whose words may be replaced without anyone looking at them again. */
type SafelyFixed = Finding & { readonly span: Span; readonly fix: NonNullable<Finding['fix']> };

/**
 * @param findings what the rules saw
 * @returns those of them, in the same order
 */
export function safelyFixed(findings: readonly Finding[]): readonly SafelyFixed[] {
  return findings.filter((finding): finding is SafelyFixed => finding.span !== undefined && finding.fix?.safe === true);
}
