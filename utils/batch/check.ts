import { calendarDateFrom } from '../dates/calendar-date.ts';
import { settle } from '../findings/settle.ts';
import { statePolicy } from '../policy/directive.ts';
import { rules } from '../rules/catalogue.ts';
import { readingOf } from '../rules/reading.ts';
import type { FieldKind, Rule } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';

/** The kinds of text the command checks, and the field each stands in. */
export const fieldOfKind = {
  'case-note': 'note.text',
  'ticket-description': 'request.description',
  'ticket-subject': 'request.subject',
} as const satisfies Record<string, FieldKind>;

/** The names of those kinds. */
export const textKinds = Object.keys(fieldOfKind) as (keyof typeof fieldOfKind)[];

/** One finding as the command prints it. */
interface PrintedFinding {
  readonly rule: string;
  readonly type: NonNullable<Rule['finds']>;
  /** In UTF-16 code units of the text; `end` is the first one after it. */
  readonly start: number;
  readonly end: number;
  readonly status: 'breaks' | 'check';
  readonly says: string;
}

const KEY = 'text';
const textRules = rules.filter(({ finds }) => finds !== undefined);
const typeOf = new Map(textRules.map(({ id, finds }) => [id, finds]));
// No date decides about a text; any moment will do.
const context = { today: calendarDateFrom('2024-01-19'), secondOfDay: 0, policy: statePolicy };

/**
 * Advice is left out: it has no type, and most of it needs the form around the text.
 * @param kind the field the text stands in
 * @param text the text
 * @returns what the text says of a person that may not stand in it, in order of place
 */
export function checkText(kind: FieldKind, text: string): PrintedFinding[] {
  const { findings, faults } = runRules(textRules, [readingOf(kind, KEY, text)], context);
  if (faults.length > 0) throw new Error('A rule failed.');
  return settle(findings, [KEY]).flatMap(({ ruleId, span, status, says }) => {
    const type = typeOf.get(ruleId);
    return span && type ? [{ rule: ruleId, type, ...span, status, says }] : [];
  });
}
