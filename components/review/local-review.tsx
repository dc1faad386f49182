import { say, type Words } from '../../utils/language/say.ts';
import type { LocalOpinion } from '../../utils/records/review-record.ts';
import {
  answerWords,
  denialGrounds,
  guidingQuestions,
  isTicked,
  localDecisionWords,
} from '../../utils/review/checklist.ts';
import type { ReviewDraft } from '../../utils/review/draft.ts';
import type { Review } from '../../utils/review/review-request.ts';
import { Choice } from './choice.tsx';
import { sayPrivate, TextBox } from './text-box.tsx';

interface LocalReviewProps {
  readonly draft: ReviewDraft;
  readonly review: Review;
  readonly opinion: LocalOpinion;
  /** What the reviewer's own words hold that should not be written down. */
  readonly privateFacts: Readonly<Record<'reasons' | 'reviewer', readonly string[]>>;
  readonly onDraft: (part: Partial<ReviewDraft>) => void;
  readonly onOpinion: (part: Partial<LocalOpinion>) => void;
}

const ANSWERS = choices(answerWords);
const DECISIONS = choices(localDecisionWords);

/** The directive's guiding questions and grounds for denial as a checklist, and the reviewer's own decision. */
export function LocalReview({ draft, review, opinion, privateFacts, onDraft, onOpinion }: LocalReviewProps) {
  return (
    <section class="local-review" aria-labelledby="local-title">
      <h2 id="local-title">{say('local_title')}</h2>
      <p class="hint">{say('local_about')}</p>
      <Choice
        name="justified"
        legend={say(guidingQuestions.justified)}
        value={opinion.justified}
        options={ANSWERS}
        onChoose={(justified) => onOpinion({ justified })}
      />
      <Choice
        name="supported"
        legend={say(guidingQuestions.supported)}
        value={draft.supported}
        options={ANSWERS}
        onChoose={(supported) => onDraft({ supported })}
      />
      <Choice
        name="policy"
        legend={say(guidingQuestions.policyOk)}
        value={draft.policyOk}
        options={ANSWERS}
        onChoose={(policyOk) => onDraft({ policyOk })}
      />
      <fieldset class="grounds">
        <legend>{say('local_grounds')}</legend>
        {denialGrounds.map((ground) => (
          <label key={ground.id} class="tick">
            <input
              type="checkbox"
              checked={isTicked(ground, opinion.grounds, review)}
              onChange={(event) =>
                onOpinion({ grounds: { ...opinion.grounds, [ground.id]: event.currentTarget.checked } })
              }
            />
            {say(ground.words)}
          </label>
        ))}
      </fieldset>
      <Choice
        name="local-decision"
        legend={say('local_decision')}
        value={opinion.decision}
        options={DECISIONS}
        onChoose={(decision) => onOpinion({ decision })}
      />
      <TextBox
        id="local-reasons"
        label={say('local_reasons')}
        lines={2}
        hint={say('local_reasons_hint')}
        fault={sayPrivate(privateFacts.reasons)}
        value={opinion.reasons}
        onWrite={(reasons) => onOpinion({ reasons })}
      />
      <TextBox
        id="reviewer"
        label={say('local_reviewer')}
        value={opinion.reviewer}
        fault={sayPrivate(privateFacts.reviewer)}
        onWrite={(reviewer) => onOpinion({ reviewer })}
      />
    </section>
  );
}

function choices<Value extends string>(words: Readonly<Record<Value, Words>>) {
  return (Object.keys(words) as Value[]).map((value) => ({ value, words: words[value] }));
}
