import { groupBy } from '../../utils/findings/group-by.ts';
import { say } from '../../utils/language/say.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import { type FindingActions, FindingGroup } from './finding-group.tsx';
import { PanelTitle } from './panel-title.tsx';

/** A finding beside the rule that made it. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly rule: Rule;
}

/** Which finding a card begins with. */
export interface CardFront {
  readonly ruleId: string;
  /** Which of that rule's findings in the field, from 0. */
  readonly nth: number;
  /** Another number each time a person goes to a finding, the same one included. */
  readonly turn: number;
}

interface FindingCardProps extends FindingActions {
  /** What people call the field. */
  readonly name: string;
  /** By place; as many of one rule as there are. */
  readonly findings: readonly ExplainedFinding[];
  /** Null: the first comes first. */
  readonly front: CardFront | null;
  /** What became of the last fix, in a sentence. */
  readonly notice: string | null;
  /** Copies the text as the last fix meant it, which the page did not take; null where there is none. */
  readonly onCopy: (() => void) | null;
  readonly onClose: () => void;
}

/** Says what is to check in one field: the fact, the section, why, and the one fix; each rule once. */
export function FindingCard({ name, findings, front, notice, onCopy, onClose, ...actions }: FindingCardProps) {
  const groups = groupBy(findings, ({ rule }) => rule.id);
  const isFront = (group: readonly ExplainedFinding[]) => group[0]?.rule.id === front?.ruleId;
  return (
    // A click on its words leaves the focus in the card: the field has not been left for another one.
    <section class="card" role="dialog" aria-label={say('card_name', name)} tabIndex={-1}>
      <PanelTitle about={name} closes={say('close')} onClose={onClose} />
      {notice && <p class="notice">{notice}</p>}
      {onCopy && (
        <div class="notice">
          {/* The field is not left for a button that is to mend it. */}
          <button type="button" onClick={onCopy}>
            {say('card_copy')}
          </button>
        </div>
      )}
      <ol>
        {[...groups.filter(isFront), ...groups.filter((group) => !isFront(group))].map((group) => {
          const { rule } = group[0] as ExplainedFinding;
          const first = isFront(group) ? front : null;
          return (
            <FindingGroup
              key={`${rule.id} ${first?.turn ?? ''}`}
              rule={rule}
              findings={group.map(({ finding }) => finding)}
              first={first?.nth ?? 0}
              {...actions}
            />
          );
        })}
      </ol>
    </section>
  );
}
