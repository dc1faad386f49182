import type { CheckContext, FieldKind, Observation, Reading, Rule } from './rule.ts';

/** What a rule saw, with the rule's name and the kind of the field. */
export interface Finding extends Observation {
  readonly ruleId: string;
  readonly kind: FieldKind;
}

/** A rule that threw. It carries names only, so that it can be logged. */
export interface RuleFault {
  readonly ruleId: string;
}

/** The outcome of one look at a page. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly faults: readonly RuleFault[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Runs rules over what the fields hold.
 * @param rules the rules that are switched on
 * @param readings every field that could be read, in page order
 * @param context today and the policy in force
 * @param unfinished keys of the fields in which someone is still writing; rules that judge a whole text
 * say nothing of them yet
 * @returns what they saw, in the rules' order. A rule that throws becomes a fault; the others go on.
 */
export function runRules(
  rules: readonly Rule[],
  readings: readonly Reading[],
  context: CheckContext,
  unfinished: ReadonlySet<string> = NONE,
): CheckResult {
  const findings: Finding[] = [];
  const faults: RuleFault[] = [];
  for (const rule of rules) {
    const wanted = readings.filter((reading) => rule.reads.includes(reading.kind));
    if (wanted.length === 0) continue;
    try {
      for (const observation of rule.check(wanted, context)) {
        const reading = wanted.find(({ key }) => key === observation.field);
        if (reading && !(rule.whenLeft && unfinished.has(reading.key)))
          findings.push({ ...observation, ruleId: rule.id, kind: reading.kind });
      }
    } catch {
      faults.push({ ruleId: rule.id });
    }
  }
  return { findings, faults };
}
