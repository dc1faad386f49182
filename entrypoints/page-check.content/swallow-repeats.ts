/** For how long after the key that pressed a button a second press is taken for the same, in milliseconds. */
const SECOND_PRESS = 500;
/** A press of a button this soon after a key is that key's doing, in milliseconds. */
const JUST_NOW = 100;

/** Keeps the key with which something was pressed from going on. */
export interface RepeatSwallower {
  /** To be called when a button of Steward's has been pressed. */
  swallow(): void;
  /** Hears what is pressed in a frame of the page as well: no event of it reaches the window around. */
  alsoIn(frame: Window): void;
}

/**
 * Keeps a key that pressed one of Steward's buttons from acting on the page as well. After a fix the focus
 * is in the field, for its undo; held a moment longer or pressed twice, Enter would send the form.
 * @param window the page's window
 * @param signal ends it all
 * @returns the swallower
 */
export function repeatSwallower(window: Window, signal: AbortSignal): RepeatSwallower {
  let last = { key: '', isDown: false, at: Number.NEGATIVE_INFINITY };
  let swallowed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    timer = setTimeout(() => {
      swallowed = '';
    }, SECOND_PRESS);
  };
  const heard = (event: KeyboardEvent) => {
    // An event's own time counts from when its frame was loaded.
    const at = window.performance.now();
    // A second space is meant where it is written, and does nothing else there.
    if (event.key === ' ' && event.type === 'keydown' && !event.repeat && isWriting(event)) swallowed = '';
    if (event.type !== 'keypress') last = { key: event.key, isDown: event.type === 'keydown', at };
    if (swallowed === '' || event.key !== swallowed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') release();
  };
  const alsoIn = (one: Window) => {
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      one.addEventListener(name, heard, { capture: true, signal });
    }
  };
  alsoIn(window);
  return {
    alsoIn,
    swallow() {
      clearTimeout(timer);
      // A button pressed with the mouse leaves the keyboard alone.
      swallowed = window.performance.now() - last.at < JUST_NOW ? last.key : '';
      if (!last.isDown) release();
    },
  };
}

/** @returns whether a key is pressed in a text */
function isWriting(event: Event): boolean {
  const { selectionStart, isContentEditable } = event.composedPath()[0] as HTMLInputElement;
  return isContentEditable || typeof selectionStart === 'number';
}
