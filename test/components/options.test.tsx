import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { Options } from '../../entrypoints/options/options.tsx';
import type { SiteAnswer } from '../../utils/access/origins.ts';
import type { SubmittedAnyway } from '../../utils/counts/submitted-anyway.ts';
import { defaultSettings, type Settings } from '../../utils/settings/schema.ts';
import type { TaughtField } from '../../utils/sites/taught.ts';

const field: TaughtField = {
  host: 'www.example.org',
  page: '/notes',
  kind: 'note.text',
  anchors: { name: '', label: 'what was said', role: 'prose', css: '' },
};
const counts: SubmittedAnyway = {
  'age-in-text': { other: 1 },
  'ssn-in-text': { 'not-so': 2, later: 1, 'not-asked': 4 },
  'card-in-text': {},
};

let stage: HTMLElement;
let settings: Settings;
let named: readonly string[];
let taught: readonly TaughtField[];
/** Whether the browser keeps anything. */
let keeps: boolean;
let answer: SiteAnswer;
beforeEach(() => {
  stage = document.createElement('main');
  document.body.replaceChildren(stage);
  [settings, taught, named, keeps, answer] = [defaultSettings, [field], [], true, 'refused'];
  show();
});

const show = () =>
  render(
    <Options
      firstAdded={[]}
      firstTaught={taught}
      firstNamed={named}
      managed={{ sites: [], taught: [] }}
      firstSettings={settings}
      firstCounts={counts}
      use={async () => answer}
      stop={async () => {}}
      change={async (change) => (keeps ? (taught = change(taught)) : null)}
      changeNamed={async (change) => (keeps ? (named = change(named)) : null)}
      changeSettings={async (change) => (keeps ? (settings = change(settings)) : null)}
      clearCounts={async () => keeps}
      saveFile={() => {}}
      onChange={() => {}}
    />,
    stage,
  );

const press = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
const note = () => document.querySelector('[role=status]')?.textContent;
const text = () => document.body.textContent ?? '';
const rows = () => [...document.querySelectorAll('.rows li:has(strong)')];
const choice = (at: number) => document.querySelectorAll<HTMLInputElement>('[name=submit-guard]')[at];
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test('what was sent anyway can be seen, reason by reason, and cleared', async () => {
  expect(rows().map((row) => [...row.querySelectorAll('.hint, strong')].map(({ textContent }) => textContent))).toEqual(
    [
      ['It is not what Steward thinks: 2', 'I will correct it later: 1', 'No reason was asked for: 4', '7 times'],
      ['Another reason: 1', '1 time'],
    ],
  );
  const { violations } = await axe.run(stage, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  press('Clear these numbers');
  await soon();
  expect(rows()).toEqual([]);
  expect(note()).toBe('The numbers are cleared.');
  expect(document.activeElement?.textContent).toBe('Sent anyway');
});

test('to be asked, for a reason or not, is chosen here', async () => {
  expect(choice(0)?.checked).toBe(true);
  choice(1)?.click();
  await soon();
  expect(settings).toEqual({ ...defaultSettings, submitGuard: 'summary' });
  expect([choice(0)?.checked, choice(1)?.checked]).toEqual([false, true]);
});

test('what the browser does not keep is as it was, and is said', async () => {
  keeps = false;
  for (const act of [() => press('Clear these numbers'), () => press('Forget'), () => choice(2)?.click()]) {
    act();
    await soon();
    expect(note()).toMatch(/^The browser did not keep this/);
    expect(rows()).toHaveLength(2);
    expect(text()).toContain('what was said');
    expect(choice(0)?.checked).toBe(true);
  }
});

test('an address that may not be added stays in its box, and whose doing that is, is said', async () => {
  const box = () => document.querySelector<HTMLInputElement>('#address');
  for (const [given, says, left] of [
    [
      'blocked',
      /^The administrator of this computer does not allow Steward on cases\.example\.org/,
      'cases.example.org',
    ],
    ['refused', /^The browser did not allow Steward on cases\.example\.org/, 'cases.example.org'],
    ['runs', /^Steward runs on cases\.example\.org/, ''],
  ] as const) {
    answer = given;
    const address = box();
    if (address) address.value = 'cases.example.org';
    address?.dispatchEvent(new Event('input', { bubbles: true }));
    await soon();
    document.querySelector('form.add')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await soon();
    expect(note()).toMatch(says);
    expect(box()?.value).toBe(left);
  }
});

test('who lets a waiting site in goes on from the heading, and who is refused stays at its button', async () => {
  const button = () => document.querySelector<HTMLButtonElement>('[aria-label="Use Steward there: www.example.org"]');
  for (const [given, focused] of [
    ['refused', 'Use Steward there'],
    ['runs', 'Sites'],
  ] as const) {
    answer = given;
    button()?.focus();
    button()?.click();
    await soon();
    expect(document.activeElement?.textContent).toBe(focused);
  }
});

/** Brings in a file with this in it. */
async function bringIn(sites: readonly string[], more: readonly TaughtField[] = []) {
  const text = JSON.stringify({ format: 'steward-settings', version: 1, sites, taught: more });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no box for a file.');
  const file = { size: text.length, text: () => Promise.resolve(text) };
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await soon();
}

test('a site that nothing but a file named can be taken off the list; one with a taught field stays', async () => {
  const removers = () => document.querySelectorAll<HTMLButtonElement>('[aria-label^="Take off the list"]');
  await bringIn(['wrong.example.org', 'www.example.org']);
  expect([...removers()].map((one) => one.getAttribute('aria-label'))).toEqual([
    'Take off the list: wrong.example.org',
  ]);
  removers()[0]?.click();
  await soon();
  expect([named, removers().length]).toEqual([['www.example.org'], 0]);
  expect(document.activeElement?.textContent).toBe('Sites');
});

test('a site that a file names waits until Steward is let in, also when the page is opened anew', async () => {
  const waits = () => document.querySelector('[aria-label="Use Steward there: only.example.org"]') !== null;
  await bringIn(['only.example.org']);
  expect(waits()).toBe(true);
  render(null, stage);
  show();
  expect(waits()).toBe(true);
  answer = 'runs';
  document.querySelector<HTMLButtonElement>('[aria-label="Use Steward there: only.example.org"]')?.click();
  await soon();
  expect(named).toEqual([]);
  expect(waits()).toBe(false);
  keeps = false;
  await bringIn(['only.example.org']);
  expect(note()).toMatch(/^The browser did not keep this/);
});

test('a field of which a file speaks three times is one field', async () => {
  const again = (label: string): TaughtField => ({ ...field, anchors: { ...field.anchors, label } });
  await bringIn([], [again('one'), again('two'), again('three')]);
  expect(taught).toEqual([again('three')]);
  expect(note()).toContain('1 field brought in, 1 in the place of what was there.');
});
