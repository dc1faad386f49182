import { say } from '../../utils/language/say.ts';

interface CheckSwitchProps {
  /** The rule's or site's id. */
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
  /** How many things stand on the page; null where the check has nothing to read. */
  readonly findings: number | null;
  readonly onChange: (on: boolean) => void;
}

/** Turns one check on or off, and says what it sees on the page. */
export function CheckSwitch({ id, title, on, findings, onChange }: CheckSwitchProps) {
  return (
    <li class="switch">
      <label for={`check-${id}`}>
        <input
          type="checkbox"
          id={`check-${id}`}
          checked={on}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{title}</span>
      </label>
      {on && findings !== null && (
        <span class={findings ? 'some' : 'none'}>{findings ? say('check_some', findings) : say('check_clear')}</span>
      )}
    </li>
  );
}
