import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdLeaks } from '../../entrypoints/page-check.content/held.tsx';
import type { Host } from '../../entrypoints/page-check.content/host.ts';
import type { PageSession } from '../../utils/page/page-session.ts';

type Its = Window & typeof globalThis;

/** What the page hears: names of files as they are attached. */
let attached: string[];
let pasted: unknown[];
/** What had been attached when the form was sent. */
let sent: string[];
let stop: AbortController;
let root: ShadowRoot;
let view: { page: { sendsEarly: boolean }; fields: { field: { element: HTMLElement } }[] };
const at = (css: string) => document.querySelector(css) as HTMLInputElement;
const choices = () => [...root.querySelectorAll<HTMLElement>('.held .summary-foot button')];
const press = (words: string) =>
  choices()
    .find(({ textContent }) => textContent === words)
    ?.click();

beforeEach(() => {
  document.body.innerHTML =
    '<form><textarea></textarea><input type="file"><button>Submit</button></form><aside></aside>';
  attached = [];
  pasted = [];
  stop = new AbortController();
  Object.assign(document, { execCommand: (...given: unknown[]) => pasted.push(given[2]) });
  root = at('aside').attachShadow({ mode: 'open' });
  let files: readonly File[] = [];
  Object.defineProperty(at('input'), 'files', {
    get: () => files,
    set: (next) => {
      files = [...next];
    },
  });
  at('input').addEventListener('change', () => attached.push(files.map(({ name }) => name).join()));
  sent = [];
  at('form').addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(attached.join());
  });
  const host = { root, element: at('aside'), isOurs: () => false, mount: () => {} } as unknown as Host;
  view = { page: { sendsEarly: true }, fields: [{ field: { element: at('textarea') } }] };
  const session = { view: () => view } as unknown as PageSession;
  holdLeaks(
    window as unknown as Its,
    host,
    () => session,
    () => null,
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const choose = (name: string) => {
  at('input').files = [new File(['x'], name)] as unknown as FileList;
  at('input').dispatchEvent(new Event('change', { bubbles: true }));
};
const paste = (text: string) => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const clipboardData = { getData: (type: string) => (type === 'text/plain' ? text : '') };
  at('textarea').dispatchEvent(Object.assign(event, { clipboardData }));
  return event.defaultPrevented;
};
const untilAsked = () => vi.waitFor(() => expect(choices().length).toBeGreaterThan(0));

test('a paste that is held goes to the page when Steward stops', () => {
  expect(paste('Her SSN is 219-09-9999')).toBe(true);
  expect([choices().length, pasted]).toEqual([3, []]);
  stop.abort();
  expect([choices().length, pasted]).toEqual([0, ['Her SSN is 219-09-9999']]);
});

test('what stands in place of a number is left out where it does not fit: the browser would cut it off', () => {
  Object.assign(at('textarea'), { value: 'Reset.', maxLength: 22 });
  paste(' SSN 219-09-9999');
  press('Paste without the number');
  Object.assign(at('textarea'), { value: 'Reset', maxLength: 27 });
  paste(' SSN 219-09-9999');
  press('Paste without the number');
  expect(pasted).toEqual([' SSN ', ' SSN [number removed]']);
});

test('a file that is held goes to the page when Steward stops', async () => {
  choose('Smith 219-09-9999.txt');
  await untilAsked();
  expect(attached).toEqual([]);
  stop.abort();
  expect([choices().length, attached]).toEqual([0, ['Smith 219-09-9999.txt']]);
});

test('what is held while another question stands is asked about next, and nothing is lost', async () => {
  choose('One 219-09-9999.txt');
  choose('Two 219-09-9998.txt');
  await untilAsked();
  paste('Her SSN is 219-09-9997');
  press('Attach as it is');
  expect(attached).toEqual(['One 219-09-9999.txt']);
  press('Attach as it is');
  expect(attached).toEqual(['One 219-09-9999.txt', 'Two 219-09-9998.txt']);
  press('Paste as it is');
  expect(pasted).toEqual(['Her SSN is 219-09-9997']);
  expect(choices()).toEqual([]);
});

test('a file that is not attached takes no other one with it', async () => {
  choose('One 219-09-9999.txt');
  choose('Two 219-09-9998.txt');
  await untilAsked();
  press('Do not attach');
  press('Attach as it is');
  expect(attached).toEqual(['Two 219-09-9998.txt']);
});

const key = (name: string, at: number) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  (root.activeElement ?? root.querySelector('dialog'))?.dispatchEvent(event);
  return event.defaultPrevented;
};

test('whoever types on has answered nothing; the next key after a moment’s rest can', () => {
  paste('Her SSN is 219-09-9999');
  expect(root.activeElement).toBe(root.querySelector('.held'));
  const opened = performance.now();
  expect(key('Tab', opened + 100)).toBe(true);
  for (const name of 'Next') expect(key(name, opened + 900)).toBe(false);
  expect(key(' ', opened + 1000)).toBe(true);
  expect(key('Enter', opened + 1600)).toBe(true);
  expect(key('Shift', opened + 2400)).toBe(false);
  expect(['Tab', 'Enter', ' '].map((name) => key(name, opened + 2500))).toEqual([false, false, false]);
});

test('a paste whose field has been drawn anew is said to be lost', () => {
  for (const [nth, choice] of ['Paste without the number', 'Paste as it is'].entries()) {
    paste('Her SSN is 219-09-9999');
    at('textarea').replaceWith(document.createElement('textarea'));
    press(choice);
    expect(root.querySelector('.held')?.textContent).toContain('paste once more');
    press('Close');
    expect(choices()).toEqual([]);
    view.fields = nth ? [] : [{ field: { element: at('textarea') } }];
  }
  expect(pasted).toEqual([]);
});

test('a form sent while a file is looked at goes once, and with the file', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  choose('Plain.txt');
  at('button').click();
  await vi.waitFor(() => expect(attached).toEqual(['Plain.txt']));
  at('button').click();
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual(['Plain.txt']);
  at('button').click();
  expect(sent).toHaveLength(2);
});

test('a form sent before something is asked about its file waits for the person', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  choose('Smith 219-09-9999.txt');
  at('button').click();
  await untilAsked();
  press('Attach as it is');
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual([]);
  at('button').click();
  expect(sent).toEqual(['Smith 219-09-9999.txt']);
});
