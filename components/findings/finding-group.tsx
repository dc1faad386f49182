import { useState } from 'preact/hooks';
import { type Reach, reachesOf } from '../../utils/findings/dismissals.ts';
import { safelyFixed } from '../../utils/findings/safely-fixed.ts';
import { say, type Words } from '../../utils/language/say.ts';
import { directive } from '../../utils/policy/directive.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import { titleOf, whyOf } from '../../utils/rules/rule-words.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import { Places } from './places.tsx';

/** What a person puts aside, in the words of the buttons. */
const PUT_ASIDE: Readonly<Record<Reach, Words>> = { here: 'card_here', today: 'card_today', off: 'card_off' };

/** What can be done with a finding on a card. */
export interface FindingActions {
  readonly onFix: (finding: Finding) => void;
  /** Takes all safe fixes among findings of one rule. */
  readonly onFixAll: (findings: readonly Finding[]) => void;
  readonly onShow: (finding: Finding) => void;
  /** Goes to another place of the same rule; `byKey` when a key pressed the button, which then keeps the focus. */
  readonly onTurn: (finding: Finding, byKey: boolean) => void;
  /** Takes the request this is about into the review. */
  readonly onReview: (finding: Finding) => void;
  readonly onPutAside: (finding: Finding, reach: Reach) => void;
}

interface FindingGroupProps extends FindingActions {
  readonly rule: Rule;
  /** What the rule saw in the field, by place; at least one. */
  readonly findings: readonly Finding[];
  /** Which of them is told first, from 0. */
  readonly first: number;
}

/** One rule on a card: one of its findings in full, and the way to the others in the same field. */
export function FindingGroup({ rule, findings, first, ...actions }: FindingGroupProps) {
  const [wanted, turn] = useState(first);
  const nth = Math.min(wanted, findings.length - 1);
  const finding = findings[nth] as Finding;
  const safe = safelyFixed(findings).length;
  return (
    <li class={finding.status}>
      <h2>
        <span class="status">{say(finding.status === 'breaks' ? 'card_breaks' : 'card_check')}</span>
        {titleOf(rule.id)}
      </h2>
      {findings.length > 1 && (
        <Places
          what={titleOf(rule.id)}
          nth={nth}
          count={findings.length}
          onTurn={(next, byKey) => {
            turn(next);
            actions.onTurn(findings[next] as Finding, byKey);
          }}
        />
      )}
      <p class="says" id={`says-${rule.id}`}>
        {finding.says}
      </p>
      <div class="actions">
        {finding.fix && (
          <button
            type="button"
            class="primary"
            aria-describedby={`says-${rule.id}`}
            onClick={() => actions.onFix(finding)}
          >
            {finding.fix.label}
          </button>
        )}
        {safe > 1 && (
          <button type="button" onClick={() => actions.onFixAll(findings)}>
            {say('card_fix_all', safe)}
          </button>
        )}
        {rule.offers === 'review' && (
          <button type="button" onClick={() => actions.onReview(finding)}>
            {say('card_review')}
          </button>
        )}
        <button type="button" onClick={() => actions.onShow(finding)}>
          {say(finding.span ? 'card_show_words' : 'card_go_to_field')}
        </button>
      </div>
      <details class="put-aside">
        <summary>{say('card_not_now')}</summary>
        <div class="ways">
          {reachesOf(rule).map((reach) => (
            <button key={reach} type="button" onClick={() => actions.onPutAside(finding, reach)}>
              {say(PUT_ASIDE[reach])}
            </button>
          ))}
        </div>
      </details>
      <details>
        <summary>{say('card_source', directive.number, rule.cites[0].section)}</summary>
        <blockquote lang="en-US">{rule.cites[0].quote}</blockquote>
        {rule.cites[0].also && <p>{say('card_see_also', rule.cites[0].also)}</p>}
        <p>{whyOf(rule.id)}</p>
      </details>
    </li>
  );
}
