import * as z from 'zod/mini';
import { statePolicy } from '../policy/directive.ts';
import { daysLeft, editWindowOf, isOpen } from '../policy/edit-window.ts';
import { entryOf } from '../policy/entry-window.ts';
import { checkText, fieldOfKind, textKinds } from './check.ts';
import { periods } from './periods-verb.ts';
import { review } from './review-verb.ts';
import { date, type Verb, verb } from './verb.ts';

const MUST_BE_DAYS = 'must be a whole number of days, 0 or more';
const days = z
  .int({ error: MUST_BE_DAYS })
  .check(z.gte(0, { error: MUST_BE_DAYS }), z.lte(36_500, { error: MUST_BE_DAYS }));

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
  periods,
  review,
};
