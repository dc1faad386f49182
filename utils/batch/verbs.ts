import * as z from 'zod/mini';
import { type CalendarDate, parseIso } from '../dates/calendar-date.ts';
import { statePolicy } from '../policy/directive.ts';
import { daysLeft, editWindowOf, isOpen } from '../policy/edit-window.ts';
import { entryOf } from '../policy/entry-window.ts';
import { checkText, fieldOfKind, textKinds } from './check.ts';

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

const date = z.pipe(
  z.string({ error: MUST_BE_DATE }).check(z.refine((text) => parseIso(text) !== null, { error: MUST_BE_DATE })),
  z.transform((text) => text as CalendarDate),
);
const MUST_BE_DAYS = 'must be a whole number of days, 0 or more';
const days = z
  .int({ error: MUST_BE_DAYS })
  .check(z.gte(0, { error: MUST_BE_DAYS }), z.lte(36_500, { error: MUST_BE_DAYS }));

function verb<S extends z.ZodMiniType>(
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

/** The verbs of `npm run --silent steward -- VERB`; their shapes are a contract. */
export const verbs: Readonly<Record<string, Verb>> = {
  window: verb(
    'when the State accepts edits of something dated on a day',
    z.object({ date, on: date }),
    ({ date, on }) => {
      const window = editWindowOf(date);
      return {
        date,
        on,
        quarter: window.quarter.name,
        opens: window.opens,
        closes: window.closes,
        report_due: window.reportDue,
        open: isOpen(window, on),
        days_left: daysLeft(window, on),
        safe_by: window.safeBy,
      };
    },
  ),
  entry: verb(
    'whether a service or note was entered on time',
    z.object({ service_date: date, entered_on: date, limit: z.optional(days) }),
    ({ service_date, entered_on, limit = statePolicy.entryDays }) => {
      const entry = entryOf(service_date, entered_on, limit);
      return {
        service_date,
        entered_on,
        limit,
        due: entry.due,
        days: entry.days,
        late: entry.late,
        days_late: entry.daysLate,
        before_service: entry.beforeService,
      };
    },
  ),
  check: verb(
    'what a note or ticket says of a person that may not stand in it',
    z.object({
      kind: z.enum(textKinds, { error: `must be one of ${textKinds.join(', ')}` }),
      text: z.string({ error: 'must be a text' }),
    }),
    ({ kind, text }) => ({ findings: checkText(fieldOfKind[kind], text) }),
  ),
};
