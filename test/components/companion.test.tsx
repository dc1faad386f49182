import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Companion } from '../../entrypoints/companion/companion.tsx';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';

const TODAY = calendarDateFrom('2026-11-23');

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('main');
  document.body.replaceChildren(stage);
});
afterEach(() => render(null, stage));

/** Until what was set has been drawn. */
const drawn = () => new Promise((done) => setTimeout(done, 5));

async function open() {
  render(
    <Companion
      today={TODAY}
      save={() => undefined}
      print={() => undefined}
      take={() => Promise.resolve(null)}
      onFront={() => undefined}
    />,
    stage,
  );
  await drawn();
}

const one = <Found extends Element = HTMLElement>(css: string) => {
  const found = stage.querySelector<Found>(css);
  if (!found) throw new Error(`There is no ${css}.`);
  return found;
};
const said = (css: string) => stage.querySelector(css)?.textContent ?? null;

async function write(css: string, text: string) {
  const box = one<HTMLInputElement>(css);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

async function press(css: string) {
  one(css).click();
  await drawn();
}

async function choose(css: string, value: string) {
  const list = one<HTMLSelectElement>(css);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

test('while a box cannot be read there is no ruling, and who listens hears which box it is', async () => {
  await open();
  await write('#services', 'A: 7/1/26 – 9/18/26');
  await press('input[name=action][value=modify]');
  await choose('#service', 'A 2026-07-01');
  await write('#new-start', '10/15/2026');
  await write('#new-end', '11/30/2026');
  expect(said('.ruling:not(.waiting) .decision')).not.toBeNull();
  expect(one('#new-end').getAttribute('aria-invalid')).toBe('false');
  await write('#new-end', '11/31/2026');
  expect(said('.ruling:not(.waiting)')).toBeNull();
  expect(said('.heard')).toBe('Not enough to tell yet');
  expect(said('.waiting li')).toBe('New end date: No such day. Write it as 10/20/2026.');
  expect(one('#new-end').getAttribute('aria-invalid')).toBe('true');
});
