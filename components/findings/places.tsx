import { say } from '../../utils/language/say.ts';

interface PlacesProps {
  /** What is in all these places, for those who hear the buttons without what stands around them. */
  readonly what: string;
  /** The place in front, from 0; -1 before the first. */
  readonly nth: number;
  readonly count: number;
  /** Called with the next place, and whether a key pressed the button. */
  readonly onTurn: (nth: number, byKey: boolean) => void;
}

/** Leafs through the places of one rule in one field; after the last comes the first again. */
export function Places({ what, nth, count, onTurn }: PlacesProps) {
  const button = (words: string, next: number) => (
    <button
      type="button"
      aria-label={say('button_about', words, what)}
      // A press by key counts no clicks.
      onClick={(event) => onTurn(next, event.detail === 0)}
    >
      {words}
    </button>
  );
  return (
    <div class="places">
      <span>{nth < 0 ? say('places_all', count) : say('places_at', nth + 1, count)}</span>
      {button(say('places_previous'), (Math.max(nth, 0) + count - 1) % count)}
      {button(say('places_next'), (nth + 1) % count)}
    </div>
  );
}
