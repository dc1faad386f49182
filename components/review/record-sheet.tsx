import { sayDate } from '../../utils/dates/say-date.ts';
import { say, sayMany } from '../../utils/language/say.ts';
import { directive } from '../../utils/policy/directive.ts';
import type { LocalOpinion } from '../../utils/records/review-record.ts';
import {
  answerWords,
  denialGrounds,
  guidingQuestions,
  isTicked,
  localDecisionWords,
} from '../../utils/review/checklist.ts';
import { codeTexts } from '../../utils/review/codes.ts';
import type { Answer } from '../../utils/review/draft.ts';
import type { EditRequest } from '../../utils/review/edit-request.ts';
import { explain, sayPeriod } from '../../utils/review/explain.ts';
import { kindName } from '../../utils/review/kind-name.ts';
import type { Review } from '../../utils/review/review-request.ts';
import type { Service } from '../../utils/review/service.ts';
import { sayDecision } from './ruling-answer.tsx';

interface RecordSheetProps {
  readonly request: EditRequest;
  readonly review: Review;
  readonly opinion: LocalOpinion;
  /** How many lines of the list could not be read. */
  readonly leftOut: number;
  readonly nameOf: (service: Service) => string;
}

const VERBS = { add: 'sheet_add', modify: 'sheet_change', delete: 'sheet_delete' } as const;
/** More services than this are counted, so that the record stays on its page. */
const MOST_LISTED = 16;

/** The record as it stands on paper: the request, the ruling, the checklist, the local decision. */
export function RecordSheet({ request, review, opinion, leftOut, nameOf }: RecordSheetProps) {
  const { services, requestedOn, recordedPeriods, pids, justification, supported, policyOk } = request;
  const codes = [...review.reasons, ...review.also, ...review.review, ...review.cautions];
  const answerOf = (value: boolean | null): Answer => (value === null ? '' : value ? 'yes' : 'no');
  return (
    <section class="sheet">
      <h1>{say('sheet_title')}</h1>
      <p>{say('sheet_effective', directive.number, sayDate(directive.effective))}</p>
      <dl>
        <dt>{say('request_pid')}</dt>
        <dd>{pids.join(', ') || say('sheet_none_given')}</dd>
        <dt>{say('sheet_request')}</dt>
        <dd>{sayRequest(request, review, nameOf)}</dd>
        <dt>{say('request_day')}</dt>
        <dd>{requestedOn ? sayDate(requestedOn, 'weekday') : say('sheet_none_given')}</dd>
        <dt>{say('request_justification')}</dt>
        <dd>{justification.trim() || say('sheet_none_given')}</dd>
        <dt>{say('sheet_recorded')}</dt>
        <dd>
          {recordedPeriods
            ?.map(({ start, end }) => say('span', sayDate(start), end ? sayDate(end) : say('no_end_yet')))
            .join('; ') ?? say('sheet_none_given')}
        </dd>
        <dt>{say('sheet_services')}</dt>
        <dd>
          {services.length > MOST_LISTED
            ? say('sheet_services_counted', services.length)
            : services.map((service) => say('sheet_service', nameOf(service), spanOf(service))).join('; ')}
          {leftOut > 0 && <b> {sayMany('sheet_left_out', leftOut)}</b>}
        </dd>
        <dt>{say('sheet_before')}</dt>
        <dd>{review.before.map(sayPeriod).join('; ') || say('sheet_none')}</dd>
        <dt>{say('sheet_after')}</dt>
        <dd>{review.after.map(sayPeriod).join('; ') || say('sheet_none')}</dd>
        {review.window && (
          <>
            <dt>{say('answer_last_day')}</dt>
            <dd>
              {say('in_quarter', sayDate(review.window.window.closes, 'weekday'), review.window.window.quarter.name)}
            </dd>
          </>
        )}
      </dl>
      <h2>{sayDecision(review.decision)}</h2>
      {leftOut > 0 && <p>{say('review_unread_lines')}</p>}
      <ol>
        {codes.map((code) => (
          <li key={code}>
            {say(code)} {explain(code, request, review).join(' ')} <i>{codeTexts[code].cites.section}</i>
          </li>
        ))}
      </ol>
      <h2>{say('sheet_questions')}</h2>
      <ul class="plain">
        <li>
          {say(guidingQuestions.justified)} <b>{say(answerWords[opinion.justified])}</b>
        </li>
        <li>
          {say(guidingQuestions.supported)} <b>{say(answerWords[answerOf(supported)])}</b>
        </li>
        <li>
          {say(guidingQuestions.policyOk)} <b>{say(answerWords[answerOf(policyOk)])}</b>
        </li>
      </ul>
      <h2>{say('sheet_grounds')}</h2>
      <ul class="plain grounds">
        {denialGrounds.map((ground) => (
          <li key={ground.id}>
            {isTicked(ground, opinion.grounds, review) ? '☒' : '☐'} {say(ground.words)}
          </li>
        ))}
      </ul>
      <h2>{say('sheet_decision', say(localDecisionWords[opinion.decision]))}</h2>
      <p>{opinion.reasons}</p>
      <p class="signed">
        {say('sheet_signed', opinion.reviewer || '____________')} &nbsp; {say('sheet_date')}
      </p>
    </section>
  );
}

function sayRequest({ action, target }: EditRequest, { edit }: Review, nameOf: (service: Service) => string): string {
  const verb = say(VERBS[action as keyof typeof VERBS] ?? 'sheet_not_stated');
  const dates = (edit?.touched ?? []).map((on) => sayDate(on));
  if (target === 'other') return say('sheet_dated_item', verb, dates.length > 1 ? say('span', ...dates) : dates.join());
  const { was, becomes } = edit ?? {};
  if (was && becomes)
    return say(
      'sheet_becomes',
      verb,
      say('sheet_service', nameOf(was), spanOf(was)),
      spanOf(becomes),
      kindName(becomes.kind),
    );
  const service = was ?? becomes;
  return service ? say('sheet_service', verb, say('sheet_service', nameOf(service), spanOf(service))) : verb;
}

function spanOf({ start, end }: Service): string {
  return say('span_dash', sayDate(start), end ? sayDate(end) : say('open_end'));
}
