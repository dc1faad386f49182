import type { Place } from './place-marks.ts';

/** A corner of the window, in the words of a style sheet. */
export type Corner = (typeof corners)[number];

/** The order in which corners are tried. */
const corners = ['bottom right', 'bottom left', 'top right', 'top left'] as const;

/** Between the button and the edges of the window, in pixels. */
const EDGE = 12;
/** How closely the page is asked what lies under the button, in pixels. */
const STEP = 16;

/**
 * Finds a corner in which the page has nothing to press.
 * @param now where the button is; it stays while it can, so that it does not jump about under a hand
 * @param button its width and height
 * @param viewport width and height of the window
 * @param isTaken says of a point whether the page has something to press there
 * @returns the corner; null where all are taken
 */
export function placeTray(
  now: Corner,
  button: { width: number; height: number },
  viewport: { width: number; height: number },
  isTaken: (at: Place) => boolean,
): Corner | null {
  const isFree = (corner: Corner) => {
    const left = corner.endsWith('right') ? viewport.width - EDGE - button.width : EDGE;
    const top = corner.startsWith('bottom') ? viewport.height - EDGE - button.height : EDGE;
    for (let x = 0; x < button.width + STEP; x += STEP) {
      for (let y = 0; y < button.height + STEP; y += STEP) {
        if (isTaken({ left: left + Math.min(x, button.width - 1), top: top + Math.min(y, button.height - 1) }))
          return false;
      }
    }
    return true;
  };
  return [now, ...corners].find(isFree) ?? null;
}
