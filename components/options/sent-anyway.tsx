import type { CountedReason, SubmittedAnyway } from '../../utils/counts/submitted-anyway.ts';
import { submitReasons } from '../../utils/findings/submit-reasons.ts';
import { say, sayMany } from '../../utils/language/say.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';

interface SentAnywayProps {
  readonly counts: SubmittedAnyway;
  readonly onClear: () => void;
}

/** What stood in forms that were sent all the same, the most frequent first, and why they were. */
export function SentAnyway({ counts, onClear }: SentAnywayProps) {
  const rows = Object.entries(counts)
    .map(([ruleId, byReason]) => ({
      ruleId,
      byReason,
      all: Object.values(byReason).reduce((sum, one) => sum + one, 0),
    }))
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all);
  if (rows.length === 0) return <p>{say('options_no_counts')}</p>;
  return (
    <>
      <p class="hint">{say('options_counts_hold')}</p>
      <ul class="rows">
        {rows.map(({ ruleId, byReason, all }) => (
          <li key={ruleId}>
            <span>
              {titleOf(ruleId)}
              {reasons
                .filter(({ id }) => byReason[id])
                .map(({ id, words }) => (
                  <span key={id} class="hint">
                    {say('button_about', say(words), byReason[id] ?? 0)}
                  </span>
                ))}
            </span>
            <strong>{sayMany('options_times', all)}</strong>
          </li>
        ))}
      </ul>
      <div class="tools">
        <button type="button" onClick={onClear}>
          {say('options_clear')}
        </button>
      </div>
    </>
  );
}

const reasons = [...submitReasons, { id: 'not-asked', words: 'options_not_asked' }] as const satisfies readonly {
  id: CountedReason;
  words: string;
}[];
