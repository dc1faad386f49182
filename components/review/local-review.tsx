import type { LocalOpinion } from '../../utils/records/review-record.ts';
import { denialGrounds, guidingQuestions } from '../../utils/review/checklist.ts';
import type { Answer, ReviewDraft } from '../../utils/review/draft.ts';
import type { Review } from '../../utils/review/review-request.ts';
import { Choice } from './choice.tsx';
import { TextBox } from './text-box.tsx';

interface LocalReviewProps {
  readonly draft: ReviewDraft;
  readonly review: Review;
  readonly opinion: LocalOpinion;
  /** What the reviewer's own words hold that should not be written down. */
  readonly privateFacts: readonly string[];
  readonly onDraft: (part: Partial<ReviewDraft>) => void;
  readonly onOpinion: (part: Partial<LocalOpinion>) => void;
}

const ANSWERS: readonly { readonly value: Answer; readonly label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '', label: 'Not yet checked' },
];

/** The directive's guiding questions and grounds for denial as a checklist, and the reviewer's own decision. */
export function LocalReview({ draft, review, opinion, privateFacts, onDraft, onOpinion }: LocalReviewProps) {
  const denials: readonly string[] = [...review.reasons, ...review.also];
  return (
    <section class="local-review" aria-labelledby="local-title">
      <h2 id="local-title">Local review</h2>
      <p class="hint">
        “The request must first be analyzed by the Local Workforce Development Board and/or Service Provider”
        (Processes).
      </p>
      <Choice
        name="justified"
        legend={guidingQuestions.justified}
        value={opinion.justified}
        options={ANSWERS}
        onChoose={(justified) => onOpinion({ justified })}
      />
      <Choice
        name="supported"
        legend={guidingQuestions.supported}
        value={draft.supported}
        options={ANSWERS}
        onChoose={(supported) => onDraft({ supported })}
      />
      <Choice
        name="policy"
        legend={guidingQuestions.policyOk}
        value={draft.policyOk}
        options={ANSWERS}
        onChoose={(policyOk) => onDraft({ policyOk })}
      />
      <fieldset class="grounds">
        <legend>Grounds for denial (ticked as the ruling has it; change what you know better)</legend>
        {denialGrounds.map(({ id, words, codes }) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={opinion.grounds[id] ?? codes.some((code) => denials.includes(code))}
              onChange={(event) => onOpinion({ grounds: { ...opinion.grounds, [id]: event.currentTarget.checked } })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <Choice
        name="local-decision"
        legend="Decision of the local review"
        value={opinion.decision}
        options={[
          { value: 'approve', label: 'Send to the State' },
          { value: 'deny', label: 'Deny' },
          { value: 'return', label: 'Return for more information' },
          { value: '', label: 'Not yet decided' },
        ]}
        onChoose={(decision) => onOpinion({ decision })}
      />
      <TextBox
        id="local-reasons"
        label="Reasons"
        lines={2}
        hint="No names; the PID says who it is about."
        fault={privateFacts.length > 0 ? `Please check before you file this: ${privateFacts.join('; ')}.` : undefined}
        value={opinion.reasons}
        onWrite={(reasons) => onOpinion({ reasons })}
      />
      <TextBox
        id="reviewer"
        label="Reviewed by (initials)"
        value={opinion.reviewer}
        onWrite={(reviewer) => onOpinion({ reviewer })}
      />
    </section>
  );
}
