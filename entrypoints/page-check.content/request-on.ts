import type { Handover } from '../../utils/messages/review-handover.ts';
import type { FieldView } from '../../utils/page/page-session.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';

const ACTION = /^(add|modify|delete)\b/;

/**
 * @param fields the form, as it was seen last
 * @param finding a finding about the date that is to be edited
 * @returns its dates and what is to be done, for the review; nothing that anyone wrote
 */
export function requestOn(fields: readonly FieldView[], finding: Finding): Handover {
  const reading = (kind: string) => fields.find(({ field }) => field.kind === kind)?.reading;
  const action = ACTION.exec(reading('request.action')?.text.trim().toLowerCase() ?? '')?.[1];
  return {
    action: (action as Handover['action'] | undefined) ?? null,
    target: finding.kind === 'request.serviceDate' ? 'service' : 'other',
    dated: reading(finding.kind)?.on ?? null,
    requestedOn: reading('request.date')?.on ?? null,
    services: [],
  };
}
