import * as z from 'zod/mini';
import { type CalendarDate, parseIso } from '../dates/calendar-date.ts';
import { say } from '../language/say.ts';
import { directive } from '../policy/directive.ts';
import { serviceKinds } from '../policy/service-kinds.ts';
import type { ReviewDraft } from '../review/draft.ts';

const answer = z.enum(['', 'yes', 'no']);
const kind = z.enum(serviceKinds);
const kindOrNone = z.enum(['', ...serviceKinds]);
const span = z.object({ start: z.string(), end: z.string() });

const draft: z.ZodMiniType<ReviewDraft> = z.object({
  list: z.string(),
  kinds: z.record(z.string(), kind),
  recorded: z.array(span),
  target: z.enum(['service', 'other']),
  action: z.enum(['', 'add', 'modify', 'delete']),
  requestedOn: z.string(),
  serviceId: z.string(),
  added: z.object({ name: z.string(), start: z.string(), end: z.string(), kind: kindOrNone }),
  changes: z.object({
    start: z.string(),
    end: z.string(),
    noEnd: z.boolean(),
    kind: kindOrNone,
    others: z.string(),
  }),
  dated: z.object({ date: z.string(), newDate: z.string() }),
  pid: z.string(),
  justification: z.string(),
  supported: answer,
  policyOk: answer,
});

const opinion = z.object({
  justified: answer,
  /** Grounds for denial ticked or unticked by hand; the others follow the ruling. */
  grounds: z.record(z.string(), z.boolean()),
  decision: z.enum(['', 'approve', 'deny', 'return']),
  reasons: z.string(),
  /** Who reviewed, by initials. */
  reviewer: z.string(),
});

/** What the local reviewer adds to the ruling. */
export type LocalOpinion = z.infer<typeof opinion>;

const record = z.object({
  format: z.literal('steward-review-record'),
  version: z.literal(1),
  directive: z.string(),
  savedOn: z.custom<CalendarDate>((value) => typeof value === 'string' && parseIso(value) !== null),
  draft,
  opinion,
  /** What the ruling was when the record was saved; null while there was nothing to rule on. */
  decision: z.nullable(z.enum(['approve', 'needs-review', 'deny'])),
});

/** A review as a local board files it. It is to name a participant by the PID alone. */
export type ReviewRecord = z.infer<typeof record>;

/** An opinion nobody has given yet. */
export const noOpinion: LocalOpinion = { justified: '', grounds: {}, decision: '', reasons: '', reviewer: '' };

/**
 * @param parts the draft, the reviewer's opinion, the decision that was shown, and the day
 * @returns the record as the text of a JSON file
 */
export function printRecord(parts: Pick<ReviewRecord, 'draft' | 'opinion' | 'decision' | 'savedOn'>): string {
  const whole: ReviewRecord = { format: 'steward-review-record', version: 1, directive: directive.number, ...parts };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * @param text what a file holds
 * @returns the record, or why it cannot be opened, in a sentence that repeats nothing of the file
 */
export function parseRecord(text: string): { readonly record: ReviewRecord } | { readonly why: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: say('record_not_json') };
  }
  const parsed = record.safeParse(value);
  return parsed.success ? { record: parsed.data } : { why: say('record_unread') };
}
