import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeHost } from '../../entrypoints/page-check.content/host.ts';
import { makeTeacher } from '../../entrypoints/page-check.content/teach.tsx';

const stored = await vi.hoisted(async () => (await import('../support/fake-storage.ts')).fakeStorage());
vi.mock('../../utils/browser.ts', () => ({ browser: stored.browser }));

let ended: AbortController;
let root: ShadowRoot;
beforeEach(async () => {
  stored.kept.clear();
  document.body.innerHTML = '<label for="t">What was said</label><textarea id="t"></textarea><input id="bare" />';
  at('#t').focus();
  ended = new AbortController();
  const host = makeHost(document, '');
  root = host.root;
  makeTeacher(window as unknown as Window & typeof globalThis, host, () => null, ended.signal)();
  await vi.waitFor(() => expect(panel()).not.toBeNull());
});
afterEach(() => ended.abort());

const at = (css: string) => document.querySelector<HTMLElement>(css) as HTMLElement;
const panel = () => root.querySelector<HTMLElement>('.teach');
const status = () => root.querySelector<HTMLElement>('.teach [role=status]');
const said = () => status()?.textContent;
const tell = (element: Element | null | undefined, event: string) =>
  element?.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));
const press = (name: string) =>
  tell(
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name),
    'click',
  );
/** Points at the text and says that it holds notes. */
const save = async () => {
  at('#t').click();
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === 'Notes');
  tell(label?.querySelector('input'), 'change');
  await vi.waitFor(() => expect(root.querySelector('.primary:not([disabled])')).not.toBeNull());
  tell(root.querySelector('form'), 'submit');
};

test('each step is said in one place that stays, and the focus is never lost', async () => {
  const place = status();
  expect(root.activeElement).toBe(panel());
  const { violations } = await axe.run(root.host, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(said()).toMatch(/^Click the field/);
  at('#t').click();
  expect(said()).toBe('What is What was said?');
  expect(root.activeElement?.localName).toBe('input');
  press('Another field');
  expect(root.activeElement).toBe(panel());
  await save();
  await vi.waitFor(() => expect(said()).toMatch(/^Kept: “What was said” is Notes\./));
  expect(root.activeElement).toBe(panel());
  expect(status()).toBe(place);
});

test('where it stops, whoever was in a field is there again', () => {
  panel()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(at('#t'));
});

test('what was taught on a route is kept for that route, and can be forgotten there', async () => {
  window.location.hash = '#/notes/104512';
  await save();
  await vi.waitFor(() => expect(said()).toMatch(/^Kept/));
  expect(stored.kept.get('taught')).toMatchObject([{ page: expect.stringMatching(/#\/notes\/\*$/) }]);
  at('#t').click();
  press('Forget what was taught');
  await vi.waitFor(() => expect(stored.kept.get('taught')).toEqual([]));
  window.location.hash = '';
});

test('what another tab taught meanwhile is not lost', async () => {
  const other = {
    host: 'www.example.org',
    page: '/b',
    kind: 'note.text',
    anchors: { name: '', label: 'b', role: 'prose', css: '' },
  };
  stored.kept.set('taught', [other]);
  await save();
  await vi.waitFor(() => expect(said()).toMatch(/^Kept/));
  expect(stored.kept.get('taught')).toEqual([other, expect.objectContaining({ kind: 'note.text' })]);
});

test('nobody is told that it is kept before it is, or where it is not', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const set = vi.spyOn(stored.local, 'set').mockRejectedValueOnce(new TypeError());
  await save();
  await vi.waitFor(() => expect(said()).toMatch(/^The browser did not keep this/));
  expect(stored.kept.size).toBe(0);
  // What was chosen still stands, to be tried again.
  set.mockImplementation(() => new Promise(() => {}));
  tell(root.querySelector('form'), 'submit');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(said()).not.toMatch(/Kept/);
  vi.restoreAllMocks();
});
