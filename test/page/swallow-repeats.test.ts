import { Window as FrameWindow } from 'happy-dom';
import { expect, test } from 'vitest';
import { repeatSwallower } from '../../entrypoints/page-check.content/swallow-repeats.ts';

type Its = Window & typeof globalThis;
const page = window as unknown as Its;
const frame = new FrameWindow() as unknown as Its;

/** @returns whether the page hears of a key */
function hears(on: Its, name: string): boolean {
  const event = new on.KeyboardEvent(name, { key: 'Enter', cancelable: true });
  on.dispatchEvent(event);
  return !event.defaultPrevented;
}

test.each([
  ['goes on in the page', page, page],
  // A fix gives the caret back to its field.
  ['goes on in a frame', page, frame],
  // A question takes the focus out of the form that was to be sent.
  ['began in a frame', frame, page],
])('a key that pressed a button of Steward’s and %s does nothing there until it has been let go', (_, from, to) => {
  const stop = new AbortController();
  const repeats = repeatSwallower(page, stop.signal);
  repeats.alsoIn(frame);
  expect(hears(from, 'keydown')).toBe(true);
  repeats.swallow();
  expect(['keydown', 'keypress', 'keyup', 'keydown'].filter((name) => hears(to, name))).toEqual([]);
  stop.abort();
  expect(hears(to, 'keydown')).toBe(true);
});

test('a space written after the space bar pressed a button is not lost; one that presses anything, or is held down, is', () => {
  document.body.innerHTML = '<textarea></textarea><input type="checkbox">';
  const stop = new AbortController();
  const repeats = repeatSwallower(page, stop.signal);
  const hearsSpace = (css: string, name: string, repeat = false) => {
    const event = new KeyboardEvent(name, { key: ' ', repeat, bubbles: true, cancelable: true });
    document.querySelector(css)?.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  const press = () => {
    hearsSpace('input', 'keydown');
    hearsSpace('input', 'keyup');
    repeats.swallow();
  };
  press();
  expect(hearsSpace('input', 'keydown')).toBe(false);
  expect(hearsSpace('textarea', 'keydown', true)).toBe(false);
  for (const name of ['keydown', 'keypress', 'keyup']) expect(hearsSpace('textarea', name)).toBe(true);
  press();
  expect(hearsSpace('input', 'keydown')).toBe(false);
  stop.abort();
});
