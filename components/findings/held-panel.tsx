import { useRef } from 'preact/hooks';
import { openModal } from './open-modal.ts';

/** Whoever has just been typing has not read the question yet, in milliseconds after the last key. */
const UNREAD = 700;
/** What answers, or goes where an answer can be given. */
const ANSWERS = [' ', 'Enter', 'Tab'];

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
  /** The way that helps comes first. */
  readonly choices: readonly HeldChoice[];
  /** Nothing is to happen: Escape. */
  readonly onCancel: () => void;
}

/**
 * Asks what is to become of a paste or a file that has been held. It takes the focus, since what the person
 * has just done waits for the answer; nothing behind it can be reached meanwhile. Who pastes, types on all the same,
 * before having seen that something is asked: none of those keys is an answer.
 */
export function HeldPanel({ title, facts, because, choices, onCancel }: HeldPanelProps) {
  const typedAt = useRef(performance.now());
  const isAnswer = useRef(false);
  const onKey = (event: KeyboardEvent) => {
    const { key, type, timeStamp } = event;
    const answers = ANSWERS.includes(key);
    if (type === 'keydown') {
      isAnswer.current = answers && timeStamp - typedAt.current > UNREAD;
      if (!isAnswer.current && (answers || key.length === 1)) typedAt.current = timeStamp;
    }
    if (answers && !isAnswer.current) event.preventDefault();
  };
  return (
    <dialog
      class="summary held"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="held-title"
      aria-describedby="held-facts"
      tabIndex={-1}
      ref={openModal}
      onKeyDown={onKey}
      onKeyUp={onKey}
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
