import { say, sayMany } from '../../utils/language/say.ts';
import type { Place } from '../../utils/page/place-marks.ts';

interface FieldMarkProps {
  /** What people call the field. */
  readonly name: string;
  readonly count: number;
  /** True when at least one finding is certain. */
  readonly certain: boolean;
  readonly open: boolean;
  readonly place: Place;
  readonly onToggle: () => void;
}

/** The one small sign a field carries: how many things there are to check, and the way to them. */
export function FieldMark({ name, count, certain, open, place, onToggle }: FieldMarkProps) {
  const things = sayMany('things', count);
  return (
    <button
      type="button"
      class={`mark ${certain ? 'breaks' : 'check'}`}
      // Moved, not laid out anew: following its field, it counts for no browser as a page that jumps.
      style={{ translate: `${place.left}px ${place.top}px` }}
      aria-expanded={open}
      aria-label={say('mark_name', things, name)}
      title={say('mark_title', things)}
      onClick={onToggle}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {certain ? (
          <path d="M8 1 15.5 14.5H.5ZM7.2 6v4h1.6V6Zm0 5.2v1.6h1.6v-1.6Z" fill-rule="evenodd" />
        ) : (
          <path
            d="M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8ZM7.2 7h1.6v5H7.2Zm0-3h1.6v1.8H7.2Z"
            fill-rule="evenodd"
          />
        )}
      </svg>
      {count > 1 && <span class="count">{count}</span>}
    </button>
  );
}
