import { say } from '../../utils/language/say.ts';

/** A site in a list. */
export interface SiteRow {
  /** Its host, or its match pattern where it was added. */
  readonly id: string;
  readonly title: string;
  /** What else there is to know. */
  readonly hint?: string | undefined;
  /** It stands in the list for no other reason than that somebody put it there. */
  readonly isRemovable?: boolean;
}

interface SiteRowsProps {
  readonly rows: readonly SiteRow[];
  /** What the button of each row does; absent where there is nothing to do. */
  readonly action?: string;
  readonly onPress?: (row: SiteRow) => void;
  /** Takes a removable one off the list. */
  readonly onRemove?: (row: SiteRow) => void;
}

/** Sites, each with what can be done about it. */
export function SiteRows({ rows, action, onPress, onRemove }: SiteRowsProps) {
  const button = (words: string, row: SiteRow, press: ((row: SiteRow) => void) | undefined) => (
    <button type="button" aria-label={say('button_about', words, row.title)} onClick={() => press?.(row)}>
      {words}
    </button>
  );
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <span>
            {row.title}
            {row.hint && <span class="hint">{row.hint}</span>}
          </span>
          {action && button(action, row, onPress)}
          {row.isRemovable && button(say('options_take_off'), row, onRemove)}
        </li>
      ))}
    </ul>
  );
}
