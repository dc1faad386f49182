import type { TargetedKeyboardEvent } from 'preact';
import { type SubmitReason, submitReasons } from '../../utils/findings/submit-reasons.ts';
import { say, sayMany } from '../../utils/language/say.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import type { ExplainedFinding } from './finding-card.tsx';
import { openModal } from './open-modal.ts';

/** A field with what stands in it, the most serious first. */
export interface SummarisedField {
  readonly key: string;
  /** What people call it. */
  readonly name: string;
  readonly findings: readonly (ExplainedFinding & { readonly id: string })[];
}

interface SubmitSummaryProps {
  /** At least one field, the one with the most serious finding first. */
  readonly fields: readonly SummarisedField[];
  /** True once "Submit anyway" has been pressed and a reason is wanted. */
  readonly asksReason: boolean;
  readonly reason: SubmitReason | null;
  /** What is still to be done, in a sentence. */
  readonly notice: string | null;
  readonly onGoBack: () => void;
  readonly onGoTo: (finding: Finding) => void;
  readonly onReason: (reason: SubmitReason) => void;
  readonly onSubmit: () => void;
}

/**
 * What stands when a form is about to be sent, and the choice to go back or to send it as it is. It opens as
 * the browser's own modal dialog, so nothing behind it can be reached while it is there; Escape goes back.
 */
export function SubmitSummary(props: SubmitSummaryProps) {
  const { fields, asksReason, reason, notice, onGoBack, onGoTo, onReason, onSubmit } = props;
  const count = fields.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <dialog
      class="summary"
      aria-modal="true"
      aria-labelledby="summary-title"
      aria-describedby="summary-count"
      ref={openModal}
      onKeyDown={keepFocusInside}
      onCancel={(event) => {
        event.preventDefault();
        onGoBack();
      }}
      onClose={onGoBack}
    >
      <div class="summary-head">
        <span class="brand">Steward</span>
        <h2 id="summary-title">{say('submit_title')}</h2>
        <p id="summary-count">{sayMany('submit_count', count)}</p>
      </div>
      {asksReason ? (
        <fieldset ref={focusFirst}>
          <legend>{say('submit_why')}</legend>
          {submitReasons.map(({ id, words }) => (
            <label key={id}>
              <input type="radio" name="reason" checked={reason === id} onChange={() => onReason(id)} />
              {say(words)}
            </label>
          ))}
          <p class="hint">{say('submit_counted')}</p>
        </fieldset>
      ) : (
        <div class="summary-list">
          {fields.map(({ key, name, findings }) => (
            <section key={key}>
              <h3>{name}</h3>
              <ol>
                {findings.map(({ id, finding, rule }) => (
                  <li key={id} class={finding.status}>
                    <h4>
                      <span class="status">{say(finding.status === 'breaks' ? 'card_breaks' : 'card_check')}</span>
                      {titleOf(rule.id)}
                    </h4>
                    <p>{finding.says}</p>
                    <button
                      type="button"
                      aria-label={say('submit_go_to_which', titleOf(rule.id), name)}
                      onClick={() => onGoTo(finding)}
                    >
                      {say('submit_go_to')}
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
      )}
      <div class="summary-foot">
        {/* There before it says anything, so that it is read aloud when it does. */}
        <p role="alert">{notice}</p>
        <button type="button" class="primary" onClick={onGoBack}>
          {say('submit_go_back')}
        </button>
        {/* The second half of a double click on the page's button is no answer. */}
        <button type="button" onClick={({ detail }) => detail < 2 && onSubmit()}>
          {say('submit_anyway')}
        </button>
      </div>
    </dialog>
  );
}

function focusFirst(choices: HTMLFieldSetElement | null): void {
  choices?.querySelector('input')?.focus();
}

// A modal dialog lets Tab out to the browser's own buttons; from there it is a long way back.
function keepFocusInside(event: TargetedKeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== 'Tab') return;
  const dialog = event.currentTarget;
  const first =
    dialog.querySelector<HTMLElement>('input:checked') ?? dialog.querySelector<HTMLElement>('input, button');
  const last = dialog.querySelector<HTMLElement>('.summary-foot button:last-of-type');
  const at = event.target as HTMLElement;
  // The choices of a list take one stop of Tab together.
  const leaves = event.shiftKey ? at === first || at.matches('input, dialog') : at === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
