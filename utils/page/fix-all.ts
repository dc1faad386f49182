import { safelyFixed } from '../findings/safely-fixed.ts';
import type { Finding } from '../rules/run-rules.ts';
import type { Field } from './field.ts';
import { textOf } from './read-field.ts';
import { type WriteOutcome, writeField } from './write-field.ts';

/**
 * Takes the safe fixes among some findings, the last in the text first so that the places of the others hold.
 * Each is a step of its own in the field's undo.
 * @param field the field
 * @param seen the text in which they were found; any other text now means `moved-on`
 * @param findings findings in this text, by place
 * @returns how many were taken, and how the last try ended; the first that is not `written` is the last
 */
export async function fixAll(
  field: Field,
  seen: string,
  findings: readonly Finding[],
): Promise<{ done: number; outcome: WriteOutcome }> {
  let done = 0;
  let text = seen;
  for (const { span, fix } of safelyFixed(findings).toReversed()) {
    const outcome = await writeField(field, text, span, fix.replacement);
    if (outcome !== 'written') return { done, outcome };
    done += 1;
    // An editor may have written a space as one that does not break; its own text is what the next try compares.
    text = textOf(field);
  }
  return { done, outcome: 'written' };
}
