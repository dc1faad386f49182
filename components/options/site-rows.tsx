import { say } from '../../utils/language/say.ts';

/** A site in a list. */
export interface SiteRow {
  /** Its host, or its match pattern where it was added. */
  readonly id: string;
  readonly title: string;
  /** What else there is to know. */
  readonly hint?: string | undefined;
}

interface SiteRowsProps {
  readonly rows: readonly SiteRow[];
  /** What the button of each row does; absent where there is nothing to do. */
  readonly action?: string;
  readonly onPress?: (row: SiteRow) => void;
}

/** Sites, each with the one thing that can be done about it. */
export function SiteRows({ rows, action, onPress }: SiteRowsProps) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <span>
            {row.title}
            {row.hint && <span class="hint">{row.hint}</span>}
          </span>
          {action && (
            <button type="button" aria-label={say('button_about', action, row.title)} onClick={() => onPress?.(row)}>
              {action}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
