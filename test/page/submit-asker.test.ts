import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Host } from '../../entrypoints/page-check.content/host.ts';
import { makeSubmitGuard, type SubmitAsker } from '../../entrypoints/page-check.content/submit-guard.tsx';
import { countSubmittedAnyway } from '../../utils/counts/submitted-anyway.ts';
import type { PageSession } from '../../utils/page/page-session.ts';

vi.mock('../../utils/counts/submitted-anyway.ts', () => ({ countSubmittedAnyway: vi.fn(async () => {}) }));

const page = '<form><textarea></textarea><button>Save</button></form>';

let stop: AbortController;
let root: ShadowRoot;
let asker: SubmitAsker;
let submits: number;
const at = (css: string) => document.querySelector(css) as HTMLElement;
const asked = () => root.querySelector('dialog.summary');
const said = () => root.querySelector('[role=alert]')?.textContent;
const answer = (which: 'first' | 'last') =>
  root.querySelector<HTMLElement>(`.summary-foot button:${which}-of-type`)?.click();
/** The page draws its form anew, and Steward looks at it. */
const redraw = (html: string) => {
  at('main').innerHTML = html;
  asker.keepUp();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(countSubmittedAnyway).mockClear();
  document.body.innerHTML = `<main>${page}</main><aside></aside>`;
  submits = 0;
  stop = new AbortController();
  const { signal } = stop;
  document.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      submits++;
    },
    { signal },
  );
  root = at('aside').attachShadow({ mode: 'open' });
  const reading = { key: 'note.text', kind: 'note.text', text: '219-09-9999' };
  const finding = { ruleId: 'ssn-in-text', status: 'breaks', field: 'note.text', kind: 'note.text', says: 'So.' };
  const view = () => ({
    fields: at('textarea')
      ? [{ field: { element: at('textarea'), key: 'note.text', label: 'Notes' }, reading, findings: [finding] }]
      : [],
  });
  asker = makeSubmitGuard(
    window as unknown as Window & typeof globalThis,
    { root, element: at('aside'), isOurs: (node: Node) => node === at('aside') } as unknown as Host,
    () => ({ view, lookBeforeSending: view }) as unknown as PageSession,
    () => 'summary',
    signal,
  );
  at('button').focus();
  at('button').click();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('the question stays for the form that took the place of the one it was about', async () => {
  expect(asked()).not.toBeNull();
  redraw(page);
  expect([Boolean(asked()), said()]).toEqual([true, '']);
  answer('last');
  await vi.runAllTimersAsync();
  expect([asked(), submits]).toEqual([null, 1]);
  expect(countSubmittedAnyway).toHaveBeenCalledOnce();
});

test('where form and button have gone, it says that nothing was sent, and counts nothing', async () => {
  redraw('<textarea></textarea>');
  expect(said()).toContain('has not been sent');
  answer('last');
  await vi.runAllTimersAsync();
  expect([Boolean(asked()), submits]).toEqual([true, 0]);
  expect(countSubmittedAnyway).not.toHaveBeenCalled();
  // The form is only being drawn.
  redraw(page);
  expect(said()).toBe('');
  redraw('<textarea></textarea>');
  answer('first');
  expect(asked()).toBeNull();
  expect(document.activeElement).toBe(at('textarea'));
});

test('a button that has gone while the question stood is missed at the answer', async () => {
  at('main').innerHTML = at('textarea').outerHTML;
  answer('last');
  await vi.runAllTimersAsync();
  expect(said()).toContain('has not been sent');
});
