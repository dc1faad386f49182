import * as z from 'zod/mini';
import { type CalendarDate, parseIso } from '../dates/calendar-date.ts';

/** One verb of the command: what a line must hold, and what is answered. */
export interface Verb {
  /** What the verb answers, for the list of verbs. */
  readonly says: string;
  /**
   * @param line the parsed JSON of one line
   * @returns the answer, without the line's `id`
   * @throws BadLine when the line cannot be answered
   */
  answer(line: unknown): Record<string, unknown>;
}

/** A line that cannot be answered; the message is one plain sentence for the person. */
export class BadLine extends Error {}

const MUST_BE_DATE = 'must be a date like 2021-01-20';

/** A day that exists, spelled `YYYY-MM-DD`. */
export const date = z.pipe(
  z.string({ error: MUST_BE_DATE }).check(z.refine((text) => parseIso(text) !== null, { error: MUST_BE_DATE })),
  z.transform((text) => text as CalendarDate),
);

/**
 * @param says what the verb answers
 * @param schema what a line must hold; its messages end the sentence that the field's name begins
 * @param answer the answer to a line that holds it
 * @returns the verb
 */
export function verb<S extends z.ZodMiniType>(
  says: string,
  schema: S,
  answer: (line: z.output<S>) => Record<string, unknown>,
): Verb {
  return {
    says,
    answer(line) {
      const parsed = schema.safeParse(line);
      if (parsed.success) return answer(parsed.data);
      const [issue] = parsed.error.issues;
      const at = issue?.path.join('.');
      throw new BadLine(at ? `"${at}" ${issue?.message}.` : 'The line must be a JSON object.');
    },
  };
}
