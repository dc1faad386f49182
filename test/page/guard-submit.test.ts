import { Window as FrameWindow } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardSubmit, type HeldSending } from '../../utils/page/guard-submit.ts';
import type { FieldView } from '../../utils/page/page-session.ts';

const page = `<main>
  <form id="note"><input id="line"><textarea id="text"></textarea><button id="send">Save</button>
    <button id="today" type="button">Today</button><button id="draft" type="button">Save and close</button></form>
  <input id="far" form="note">
  <form id="search"><input><button id="find">Submit</button></form>
  <section role="dialog"><div id="box"></div><button id="loose">  Save
    changes </button><button id="saved" type="button">Saved searches</button></section>
</main>`;

let stop: AbortController;
let held: HeldSending[];
let faults: unknown[];
let standing: FieldView[];
/** The control that has something serious in it. */
let slipIn: string;
beforeEach(() => {
  document.body.innerHTML = page;
  document.addEventListener('submit', onSubmit);
  stop = new AbortController();
  held = [];
  faults = [];
  standing = [{ reading: {}, findings: [{}] } as unknown as FieldView];
  slipIn = '#text';
});
afterEach(() => {
  stop.abort();
  document.removeEventListener('submit', onSubmit);
  vi.restoreAllMocks();
});

let submits = 0;
const onSubmit = (event: Event) => {
  event.preventDefault();
  submits++;
};
const at = (css: string) => document.querySelector(css) as HTMLElement;
const start = (more = {}) =>
  guardSubmit(window as unknown as Window & typeof globalThis, {
    check: (holds) => (holds(at(slipIn)) ? standing : []),
    ask: (one) => held.push(one),
    isOurs: (node) => node instanceof Element && node.id === 'ours',
    onFault: (error) => faults.push(error),
    signal: stop.signal,
    ...more,
  });
/** @returns how many times the page itself hears of it */
const heard = (act: () => void, css: string) => {
  const before = submits;
  let clicks = 0;
  const count = () => clicks++;
  at(css).addEventListener('click', count);
  act();
  at(css).removeEventListener('click', count);
  return [clicks, submits - before];
};
const press = (css: string) => heard(() => at(css).click(), css);

describe('the sending of a form', () => {
  test.each(['#text', '#line', '#far'])('is held at the press of its button while something stands in %s', (css) => {
    slipIn = css;
    start();
    expect(press('#send')).toEqual([0, 0]);
    expect(held).toMatchObject([{ place: at('#note'), standing }]);
    expect(heard(() => held[0]?.send(), '#send')).toEqual([1, 1]);
    expect(faults).toEqual([]);
  });

  test('goes through where nothing stands in that form', () => {
    slipIn = '#box';
    start();
    expect(press('#send')).toEqual([1, 1]);
    expect(press('#find')).toEqual([1, 1]);
    expect(press('#today')).toEqual([1, 0]);
    expect(held).toEqual([]);
  });

  test('is held at the event, and goes on from there', () => {
    start();
    const form = at('#note') as HTMLFormElement;
    const again = () => form.requestSubmit();
    expect(heard(again, '#send')).toEqual([0, 0]);
    expect(heard(() => held[0]?.send(), '#send')).toEqual([0, 1]);
    expect(held).toHaveLength(1);
  });

  test('is not asked about again when the page itself sends what has been answered for', () => {
    start();
    const form = at('#note') as HTMLFormElement;
    // A captcha: it stops the press and sends the form once it is content.
    at('#send').addEventListener('click', (event) => event.preventDefault());
    press('#send');
    held[0]?.send();
    expect(heard(() => form.requestSubmit(), '#send')).toEqual([0, 1]);
    // Another text is another sending.
    standing = [{ ...standing[0], reading: {} } as unknown as FieldView];
    expect(heard(() => form.requestSubmit(), '#send')).toEqual([0, 0]);
    expect(held).toHaveLength(2);
  });

  test('is asked about again when the person presses again', () => {
    start();
    press('#send');
    held[0]?.send();
    const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
    at('#send').dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })));
    expect(held).toHaveLength(2);
  });

  test('goes on by another way when its button has gone meanwhile', () => {
    start();
    press('#send');
    const before = submits;
    at('#send').remove();
    held[0]?.send();
    expect(submits - before).toBe(1);
  });
});

describe('where there is no form', () => {
  test('the press of Save is held beside the fields, and no other', () => {
    slipIn = '#box';
    start();
    expect(press('#saved')).toEqual([1, 0]);
    expect(press('#loose')).toEqual([0, 0]);
    expect(held).toMatchObject([{ place: at('section') }]);
    expect(heard(() => held[0]?.send(), '#loose')).toEqual([1, 0]);
    slipIn = '#text';
    expect(press('#loose')).toEqual([1, 0]);
    expect(held).toHaveLength(1);
  });

  test('a button of a form that the page sends by script counts by its name', () => {
    start();
    expect(press('#draft')).toEqual([0, 0]);
    expect(heard(() => held[0]?.send(), '#draft')).toEqual([1, 0]);
  });

  test('fields and buttons are found in shadow roots', () => {
    const inside = at('#box').attachShadow({ mode: 'open' });
    inside.innerHTML = '<textarea></textarea><button>Submit</button>';
    const area = inside.querySelector('textarea') as HTMLElement;
    start({ check: (holds: (control: Element) => boolean) => (holds(area) ? standing : []) });
    inside.querySelector('button')?.click();
    expect(held).toMatchObject([{ place: at('section') }]);
  });
});

describe('in a frame of the same site', () => {
  let inside: Document;
  const inFrame = (css: string) => inside.querySelector(css) as HTMLElement;
  beforeEach(() => {
    // A window of its own, with constructors of its own, is what a frame has.
    const frame = new FrameWindow() as unknown as Window;
    inside = frame.document;
    inside.body.innerHTML = '<form><textarea></textarea><button>Save</button></form>';
    inside.addEventListener('submit', onSubmit);
    const area = inFrame('textarea');
    const { alsoIn } = start({ check: (holds: (control: Element) => boolean) => (holds(area) ? standing : []) });
    for (let told = 0; told < 2; told += 1) alsoIn(frame);
  });

  test('a form is held at the press of its button, and pressed again in the end', () => {
    const before = submits;
    inFrame('button').click();
    expect([held.length, submits - before]).toEqual([1, 0]);
    held[0]?.send();
    expect([held.length, submits - before]).toEqual([1, 1]);
  });

  test('a form is held at the event, and goes on from there', () => {
    const before = submits;
    const form = inFrame('form') as HTMLFormElement;
    form.requestSubmit();
    expect(held).toMatchObject([{ place: form }]);
    held[0]?.send();
    expect([held.length, submits - before, faults]).toEqual([1, 1, []]);
  });

  test('the press of Save is held where there is no form', () => {
    inFrame('form').replaceWith(...inFrame('form').childNodes);
    let presses = 0;
    inFrame('button').addEventListener('click', () => presses++);
    inFrame('button').click();
    expect([held.length, presses]).toEqual([1, 0]);
    held[0]?.send();
    expect(presses).toBe(1);
  });
});

describe('the form is sent all the same', () => {
  test.each([
    [
      'the look throws',
      {
        check: () => {
          throw new TypeError();
        },
      },
      'TypeError',
    ],
    [
      'nobody can be asked',
      {
        ask: () => {
          throw new TypeError();
        },
      },
      'TypeError',
    ],
  ])('where %s', (_, how, name) => {
    start(how);
    expect(press('#send')).toEqual([1, 1]);
    expect(new Set(faults.map((fault) => (fault as Error).name))).toEqual(new Set([name]));
  });

  test('where the look takes more than 50 ms', () => {
    let now = 0;
    vi.spyOn(window.performance, 'now').mockImplementation(() => now);
    start({
      check: () => {
        now += 51;
        return standing;
      },
    });
    expect(press('#send')).toEqual([1, 1]);
    expect(held).toEqual([]);
    expect(faults).toHaveLength(2);
  });

  test('once Steward has stopped, and what Steward itself is pressed for is no sending', () => {
    at('#send').innerHTML = '<i id="ours"></i>';
    start();
    expect(press('#ours')[0]).toBe(1);
    expect(held).toEqual([]);
    stop.abort();
    expect(press('#send')).toEqual([1, 1]);
  });
});
