import { useMemo } from 'preact/hooks';
import { sayDate, sayDays } from '../../utils/dates/say-date.ts';
import { directive } from '../../utils/policy/directive.ts';
import { type CautionCode, codeTexts, type DenialCode, type ReviewCode } from '../../utils/review/codes.ts';
import type { EditRequest } from '../../utils/review/edit-request.ts';
import { explain } from '../../utils/review/explain.ts';
import type { Review } from '../../utils/review/review-request.ts';
import { otherReading, waysToApproval } from '../../utils/review/ways-to-approval.ts';

interface RulingAnswerProps {
  readonly request: EditRequest;
  readonly review: Review;
}

/** The decisions in words, for headings and for the record. */
export const decisionWords = {
  approve: 'Would be approved',
  'needs-review': 'A person has to look at this',
  deny: 'Would be denied',
} as const;

/** The decision, each reason with the directive's sentence, what else is true, and until when it could have been asked. */
export function RulingAnswer({ request, review }: RulingAnswerProps) {
  const { decision, reasons, also, window } = review;
  const ways = useMemo(() => waysToApproval(request, review), [request, review]);
  const other = otherReading(review);
  return (
    <div class={`ruling ${decision}`}>
      <h3 class="decision">{decisionWords[decision]}</h3>
      {reasons.length > 0 && <Codes title="Because" codes={reasons} request={request} review={review} />}
      {also.length > 0 && (
        <Codes title="It would be denied for this as well" codes={also} request={request} review={review} />
      )}
      {review.review.length > 0 && (
        <Codes title="A person has to look at" codes={review.review} request={request} review={review} />
      )}
      {review.cautions.length > 0 && (
        <Codes title="Good to know" codes={review.cautions} request={request} review={review} />
      )}
      {window && (
        <section class="window">
          <h4>The window</h4>
          <dl>
            <dt>Decided by</dt>
            <dd>
              {sayDate(window.governingDate)}, {window.window.quarter.name}
            </dd>
            <dt>Last day to ask</dt>
            <dd>
              {sayDate(window.window.closes, 'weekday')} (
              {window.daysLeft >= 0
                ? `${sayDays(window.daysLeft)} left`
                : `${sayDays(-window.daysLeft)} before the request`}
              )
            </dd>
          </dl>
          {other && (
            <p class="hint">
              The directive says “the applicable quarter”. Read as that of the period’s end, the last day would be{' '}
              {sayDate(other)}. Steward goes by the date that changes; the State can tell which it applies.
            </p>
          )}
        </section>
      )}
      {(ways.wouldHavePassedOn || ways.says.length > 0) && (
        <section>
          <h4>What would make it approvable</h4>
          <ul>
            {ways.wouldHavePassedOn && (
              <li>
                Asked by {sayDate(ways.wouldHavePassedOn, 'weekday')}, it would have been in time and no exit or quarter
                would have moved, as far as the services of that day tell.
              </li>
            )}
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
          const { says, cites, silent } = codeTexts[code];
          return (
            <li key={code} data-code={code}>
              <p class="says">{says}</p>
              {explain(code, request, review).map((sentence) => (
                <p key={sentence} class="adds-up">
                  {sentence}
                </p>
              ))}
              <p class="cites">
                {silent ? 'The directive does not decide this; nearest comes ' : ''}
                <q>{cites.quote}</q>{' '}
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
