import { openModal } from './open-modal.ts';

/** One way to go on. */
export interface HeldChoice {
  readonly label: string;
  readonly onChoose: () => void;
}

interface HeldPanelProps {
  readonly title: string;
  /** What was found, one sentence each; nothing of what was pasted, and no name of a file. */
  readonly facts: readonly string[];
  /** What the page would do with it. */
  readonly because: string;
  /** The way that helps comes first and has the focus. */
  readonly choices: readonly HeldChoice[];
  /** Nothing is to happen: Escape. */
  readonly onCancel: () => void;
}

/**
 * Asks what is to become of a paste or a file that has been held. It takes the focus, since what the person
 * has just done waits for the answer; nothing behind it can be reached meanwhile.
 */
export function HeldPanel({ title, facts, because, choices, onCancel }: HeldPanelProps) {
  return (
    <dialog
      class="summary held"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="held-title"
      aria-describedby="held-facts"
      ref={openModal}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <div class="summary-head">
        <span class="brand">Steward</span>
        <h2 id="held-title">{title}</h2>
      </div>
      <div id="held-facts" class="summary-list held-facts">
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        <p class="hint">{because}</p>
      </div>
      <div class="summary-foot">
        {choices.map(({ label, onChoose }, index) => (
          <button key={label} type="button" class={index === 0 ? 'primary' : ''} onClick={onChoose}>
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
