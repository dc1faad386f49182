import { useMemo } from 'preact/hooks';
import { sayDate, sayDays } from '../../utils/dates/say-date.ts';
import { say } from '../../utils/language/say.ts';
import { directive } from '../../utils/policy/directive.ts';
import { type CautionCode, codeTexts, type DenialCode, type ReviewCode } from '../../utils/review/codes.ts';
import type { EditRequest } from '../../utils/review/edit-request.ts';
import { explain } from '../../utils/review/explain.ts';
import type { Review } from '../../utils/review/review-request.ts';
import { otherReading, waysToApproval } from '../../utils/review/ways-to-approval.ts';
import { Said } from '../said.tsx';

interface RulingAnswerProps {
  readonly request: EditRequest;
  readonly review: Review;
}

const DECISIONS = {
  approve: 'decision_approve',
  'needs-review': 'decision_needs_review',
  deny: 'decision_deny',
} as const;

/**
 * @param decision a decision
 * @returns it in words, for headings and for the record
 */
export function sayDecision(decision: Review['decision']): string {
  return say(DECISIONS[decision]);
}

/** The decision, each reason with the directive's sentence, what else is true, and until when it could have been asked. */
export function RulingAnswer({ request, review }: RulingAnswerProps) {
  const { decision, reasons, also, window } = review;
  const ways = useMemo(() => waysToApproval(request, review), [request, review]);
  const other = otherReading(review);
  return (
    <div class={`ruling ${decision}`}>
      <h3 class="decision">{sayDecision(decision)}</h3>
      {reasons.length > 0 && <Codes title={say('answer_because')} codes={reasons} request={request} review={review} />}
      {also.length > 0 && <Codes title={say('answer_also')} codes={also} request={request} review={review} />}
      {review.review.length > 0 && (
        <Codes title={say('answer_review')} codes={review.review} request={request} review={review} />
      )}
      {review.cautions.length > 0 && (
        <Codes title={say('answer_cautions')} codes={review.cautions} request={request} review={review} />
      )}
      {window && (
        <section class="window">
          <h4>{say('answer_window')}</h4>
          <dl>
            <dt>{say('answer_decided_by')}</dt>
            <dd>{say('service_on', sayDate(window.governingDate), window.window.quarter.name)}</dd>
            <dt>{say('answer_last_day')}</dt>
            <dd>
              {say(
                window.daysLeft >= 0 ? 'answer_left' : 'answer_before',
                sayDate(window.window.closes, 'weekday'),
                sayDays(Math.abs(window.daysLeft)),
              )}
            </dd>
          </dl>
          {other && <p class="hint">{say('answer_other', sayDate(other))}</p>}
        </section>
      )}
      {(ways.wouldHavePassedOn || ways.says.length > 0) && (
        <section>
          <h4>{say('answer_ways')}</h4>
          <ul>
            {ways.wouldHavePassedOn && <li>{say('answer_would_have', sayDate(ways.wouldHavePassedOn, 'weekday'))}</li>}
            {ways.says.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface CodesProps extends RulingAnswerProps {
  readonly title: string;
  readonly codes: readonly (DenialCode | ReviewCode | CautionCode)[];
}

function Codes({ title, codes, request, review }: CodesProps) {
  return (
    <section>
      <h4>{title}</h4>
      <ol class="codes">
        {codes.map((code) => {
          const { cites, silent } = codeTexts[code];
          return (
            <li key={code} data-code={code}>
              <p class="says">{say(code)}</p>
              {explain(code, request, review).map((sentence) => (
                <p key={sentence} class="adds-up">
                  {sentence}
                </p>
              ))}
              <p class="cites">
                {silent ? (
                  <Said words="answer_silent" part={<q lang="en-US">{cites.quote}</q>} />
                ) : (
                  <q lang="en-US">{cites.quote}</q>
                )}{' '}
                <span class="section">
                  {directive.number}, {cites.section}
                  {cites.also ? `; ${cites.also}` : ''}
                </span>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
