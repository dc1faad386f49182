import * as z from 'zod/mini';
import type { EditRequest, ServiceChanges } from '../review/edit-request.ts';
import { type Review, reviewRequest } from '../review/review-request.ts';
import { printPeriod } from './periods-verb.ts';
import { endDate, kind, services, text } from './service-lines.ts';
import { date, verb } from './verb.ts';

// What a request leaves out makes it incomplete, and that is an answer. What cannot be (a day that does
// not exist, an unknown kind) is a fault of the line, and so is anything amiss in the record itself.

/** A date the request may leave out, as null, as nothing or as an empty text. */
const statedDate = z.pipe(
  z.transform((value: unknown) => (value === undefined || value === '' ? null : value)),
  z.nullable(date),
);

const MUST_BE_ANSWER = 'must be true, false or null (not yet checked)';
const answer = z.nullish(z.boolean({ error: MUST_BE_ANSWER }));

const newService = z.object(
  { id: z.optional(text), start: z.optional(statedDate), end: z.optional(endDate), kind: z.nullish(kind) },
  { error: 'must be a service: id, start, end, kind' },
);

const changes = z.looseObject(
  { start: z.optional(z.nullable(date)), end: z.optional(endDate), kind: z.optional(kind) },
  { error: 'must name the fields to change and their new values' },
);

const recordedPeriod = z
  .object({ start: date, end: endDate }, { error: 'must be a period: start, end' })
  .check(z.refine(({ start, end }) => end === null || start <= end, { error: 'must not end before it starts' }));

const requestLine = z.object({
  pids: z.nullish(z.array(text, { error: 'must be a list of PIDs' })),
  action: z.nullish(text),
  target: z.nullish(text),
  requested_on: z.optional(statedDate),
  services: z.nullish(services),
  service_id: z.nullish(text),
  service: z.nullish(newService),
  changes: z.nullish(changes),
  msg: z.nullish(
    z.object(
      { date: z.optional(statedDate), new_date: z.optional(statedDate) },
      { error: 'must hold "date", "new_date" or both' },
    ),
  ),
  recorded_periods: z.nullish(z.array(recordedPeriod, { error: 'must be a list of periods' })),
  justification: z.nullish(text),
  supported: answer,
  policy_ok: answer,
});

/** An edit request in, what the State would decide out. */
export const review = verb('what the State would decide about a data edit request, and why', requestLine, (line) =>
  printReview(reviewRequest(requestOf(line))),
);

function requestOf(line: z.output<typeof requestLine>): EditRequest {
  const { service, changes, msg } = line;
  return {
    pids: line.pids ?? [],
    action: line.action ?? '',
    target: (line.target ?? 'service') === 'service' ? 'service' : 'other',
    requestedOn: line.requested_on ?? null,
    services: line.services ?? [],
    serviceId: line.service_id ?? null,
    service: service
      ? { id: service.id ?? '', start: service.start ?? null, end: service.end ?? null, kind: service.kind ?? null }
      : null,
    changes: changes ? changesOf(changes) : null,
    dated: { date: msg?.date ?? null, newDate: msg?.new_date ?? null },
    recordedPeriods: line.recorded_periods ?? null,
    justification: line.justification ?? '',
    supported: line.supported ?? null,
    policyOk: line.policy_ok ?? null,
  };
}

function changesOf({ start, end, kind, ...others }: z.output<typeof changes>): ServiceChanges {
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(kind !== undefined && { kind }),
    otherFields: Object.keys(others),
  };
}

function printReview({ decision, reasons, also, review, cautions, window, before, after }: Review) {
  return {
    decision,
    reasons,
    also,
    review,
    cautions,
    window: window && {
      governing_date: window.governingDate,
      quarter: window.window.quarter.name,
      closes: window.window.closes,
      days_left: window.daysLeft,
    },
    before: before.map(printPeriod),
    after: after.map(printPeriod),
  };
}
