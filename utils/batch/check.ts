import { calendarDateFrom } from '../dates/calendar-date.ts';
import { settle } from '../findings/settle.ts';
import { statePolicy } from '../policy/directive.ts';
import { rules } from '../rules/catalogue.ts';
import { readingOf } from '../rules/reading.ts';
import type { FieldKind } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import type { TextHit } from '../text/read-text.ts';

/** The kinds of text the command checks, and the field each stands in. */
export const fieldOfKind = {
  'case-note': 'note.text',
  'ticket-description': 'request.description',
  'ticket-subject': 'request.subject',
} as const satisfies Record<string, FieldKind>;

/** One finding as the command prints it; offsets in UTF-16 code units of the text. */
export interface PrintedFinding {
  readonly rule: string;
  readonly type: TextHit['type'];
  readonly start: number;
  readonly end: number;
  readonly status: 'breaks' | 'check';
  readonly says: string;
}

// No date decides about a text; any day will do.
const context = { today: calendarDateFrom('2024-01-19'), policy: statePolicy };

/**
 * @param kind what the text is
 * @param text the text
 * @returns what the rules about free text say of it, in order of place
 */
export function checkText(kind: keyof typeof fieldOfKind, text: string): PrintedFinding[] {
  const reading = readingOf(fieldOfKind[kind], 'text', text);
  const { findings } = runRules(rules, [reading], context);
  return settle(findings, ['text']).flatMap(({ ruleId, span, status, says }) => {
    const hit = span && reading.hits.find(({ start, end }) => start === span.start && end === span.end);
    return hit ? [{ rule: ruleId, type: hit.type, start: hit.start, end: hit.end, status, says }] : [];
  });
}
