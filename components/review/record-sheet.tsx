import { sayDate } from '../../utils/dates/say-date.ts';
import { directive } from '../../utils/policy/directive.ts';
import type { LocalOpinion } from '../../utils/records/review-record.ts';
import { denialGrounds, guidingQuestions } from '../../utils/review/checklist.ts';
import { codeTexts } from '../../utils/review/codes.ts';
import type { Answer } from '../../utils/review/draft.ts';
import type { EditRequest } from '../../utils/review/edit-request.ts';
import { explain, sayPeriod } from '../../utils/review/explain.ts';
import type { Review } from '../../utils/review/review-request.ts';
import type { Service } from '../../utils/review/service.ts';
import { decisionWords } from './ruling-answer.tsx';

interface RecordSheetProps {
  readonly request: EditRequest;
  readonly review: Review;
  readonly opinion: LocalOpinion;
  readonly nameOf: (service: Service) => string;
}

const ANSWERS = { yes: 'Yes', no: 'No', '': 'Not yet checked' } as const;
const DECISIONS = {
  approve: 'Send to the State',
  deny: 'Deny',
  return: 'Return for more information',
  '': 'Not yet decided',
} as const;
/** More services than this are counted, so that the record stays on its page. */
const MOST_LISTED = 16;

/** The record as it stands on paper: the request, the ruling, the checklist, the local decision. */
export function RecordSheet({ request, review, opinion, nameOf }: RecordSheetProps) {
  const { services, requestedOn, recordedPeriods, pids, justification, supported, policyOk } = request;
  const codes = [...review.reasons, ...review.also, ...review.review, ...review.cautions];
  const denials: readonly string[] = [...review.reasons, ...review.also];
  const answerOf = (value: boolean | null): Answer => (value === null ? '' : value ? 'yes' : 'no');
  return (
    <section class="sheet" aria-hidden="true">
      <h1>Local review of a data edit request</h1>
      <p>
        {directive.number}, effective {sayDate(directive.effective)}
      </p>
      <dl>
        <dt>PID</dt>
        <dd>{pids.join(', ') || 'none given'}</dd>
        <dt>Request</dt>
        <dd>{sayRequest(request, review, nameOf)}</dd>
        <dt>Day of the request</dt>
        <dd>{requestedOn ? sayDate(requestedOn, 'weekday') : 'none given'}</dd>
        <dt>Justification</dt>
        <dd>{justification.trim() || 'none given'}</dd>
        <dt>Recorded period</dt>
        <dd>
          {recordedPeriods
            ?.map(({ start, end }) => `${sayDate(start)} to ${end ? sayDate(end) : 'no end yet'}`)
            .join('; ') ?? 'none given'}
        </dd>
        <dt>Services</dt>
        <dd>
          {services.length > MOST_LISTED
            ? `${services.length} services`
            : services
                .map(
                  (service) =>
                    `${nameOf(service)} ${sayDate(service.start)} – ${service.end ? sayDate(service.end) : 'open'}`,
                )
                .join('; ')}
        </dd>
        <dt>Periods before</dt>
        <dd>{review.before.map(sayPeriod).join('; ') || 'none'}</dd>
        <dt>Periods after</dt>
        <dd>{review.after.map(sayPeriod).join('; ') || 'none'}</dd>
        {review.window && (
          <>
            <dt>Last day to ask</dt>
            <dd>
              {sayDate(review.window.window.closes, 'weekday')} ({review.window.window.quarter.name})
            </dd>
          </>
        )}
      </dl>
      <h2>{decisionWords[review.decision]}</h2>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            {codeTexts[code].says} {explain(code, request, review).join(' ')} <i>{codeTexts[code].cites.section}</i>
          </li>
        ))}
      </ol>
      <h2>Guiding questions</h2>
      <ul class="plain">
        <li>
          {guidingQuestions.justified} <b>{ANSWERS[opinion.justified]}</b>
        </li>
        <li>
          {guidingQuestions.supported} <b>{ANSWERS[answerOf(supported)]}</b>
        </li>
        <li>
          {guidingQuestions.policyOk} <b>{ANSWERS[answerOf(policyOk)]}</b>
        </li>
      </ul>
      <h2>Grounds for denial</h2>
      <ul class="plain grounds">
        {denialGrounds.map(({ id, words, codes: standFor }) => (
          <li key={id}>
            {(opinion.grounds[id] ?? standFor.some((code) => denials.includes(code))) ? '☒' : '☐'} {words}
          </li>
        ))}
      </ul>
      <h2>Local decision: {DECISIONS[opinion.decision]}</h2>
      <p>{opinion.reasons}</p>
      <p class="signed">Reviewed by: {opinion.reviewer || '____________'} &nbsp; Date: ____________</p>
    </section>
  );
}

function sayRequest({ action, target }: EditRequest, { edit }: Review, nameOf: (service: Service) => string): string {
  const verb = { add: 'Add', modify: 'Change', delete: 'Delete' }[action] ?? 'Not stated';
  if (target === 'other') return `${verb} a dated item: ${(edit?.touched ?? []).map((on) => sayDate(on)).join(' to ')}`;
  const span = ({ start, end }: Service) => `${sayDate(start)} – ${end ? sayDate(end) : 'open'}`;
  const { was, becomes } = edit ?? {};
  if (was && becomes)
    return `${verb} ${nameOf(was)} ${span(was)}; new: ${span(becomes)}, ${becomes.kind.replace('-', ' ')}`;
  const service = was ?? becomes;
  return service ? `${verb} ${nameOf(service)} ${span(service)}` : verb;
}
