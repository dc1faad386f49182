import { directive } from '../../utils/policy/directive.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';

/** A finding beside the rule that made it. */
export interface ExplainedFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly rule: Rule;
}

interface FindingCardProps {
  /** What people call the field. */
  readonly name: string;
  readonly findings: readonly ExplainedFinding[];
  /** What became of the last fix, in a sentence. */
  readonly notice: string | null;
  readonly onFix: (finding: Finding) => void;
  readonly onShow: (finding: Finding) => void;
  /** Takes the request this is about into the review. */
  readonly onReview: (finding: Finding) => void;
  readonly onClose: () => void;
}

/** Says what is to check in one field: the fact, the section, why, and the one fix. */
export function FindingCard({ name, findings, notice, onFix, onShow, onReview, onClose }: FindingCardProps) {
  return (
    // A click on its words leaves the focus in the card: the field has not been left for another one.
    <section class="card" role="dialog" aria-label={`Steward on ${name}`} tabIndex={-1}>
      <div class="title">
        <span class="brand">Steward</span>
        <span class="field-name">{name}</span>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="m1.5 1.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.6" fill="none" />
          </svg>
        </button>
      </div>
      {notice && <p class="notice">{notice}</p>}
      <ol>
        {findings.map(({ id, finding, rule }) => (
          <li key={id} class={finding.status}>
            <h2>
              <span class="status">{finding.status === 'breaks' ? 'Against the directive' : 'Please check'}</span>
              {rule.title}
            </h2>
            <p class="says">{finding.says}</p>
            <div class="actions">
              {finding.fix && (
                <button
                  type="button"
                  class="primary"
                  // What is to be fixed may not outlast the focus: the helpdesk empties a date box as it is left.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onFix(finding)}
                >
                  {finding.fix.label}
                </button>
              )}
              {rule.offers === 'review' && (
                <button type="button" onClick={() => onReview(finding)}>
                  Review this request
                </button>
              )}
              <button type="button" onClick={() => onShow(finding)}>
                {finding.span ? 'Show the words' : 'Go to the field'}
              </button>
            </div>
            <details>
              <summary>
                {directive.number}, {rule.cites[0].section}
              </summary>
              <blockquote>{rule.cites[0].quote}</blockquote>
              {rule.cites[0].also && <p>See also {rule.cites[0].also}.</p>}
              <p>{rule.why}</p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
