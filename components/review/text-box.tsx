import { say } from '../../utils/language/say.ts';

/**
 * @param facts the kinds of private fact that a box holds
 * @returns what to say below it; nothing where it holds none
 */
export function sayPrivate(facts: readonly string[]): string | undefined {
  return facts.length > 0 ? say('request_private', facts.join('; ')) : undefined;
}

interface TextBoxProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly hint?: string;
  /** What is amiss with what stands in it. */
  readonly fault?: string | undefined;
  readonly disabled?: boolean;
  readonly lines?: number;
}

/** A box with its name above it and what is amiss below. */
export function TextBox({ id, label, value, onWrite, hint, fault, disabled = false, lines }: TextBoxProps) {
  const shared = {
    id,
    value,
    disabled,
    autocomplete: 'off',
    'aria-describedby': `${id}-said`,
    'aria-invalid': fault !== undefined,
  } as const;
  return (
    <div class="box">
      <label for={id}>{label}</label>
      {lines ? (
        <textarea {...shared} rows={lines} onInput={(event) => onWrite(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onWrite(event.currentTarget.value)} />
      )}
      <p id={`${id}-said`} class={fault ? 'fault' : 'hint'}>
        {fault ?? hint}
      </p>
    </div>
  );
}
