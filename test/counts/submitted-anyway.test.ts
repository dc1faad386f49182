import { beforeEach, expect, test, vi } from 'vitest';
import {
  clearSubmittedAnyway,
  countSubmittedAnyway,
  readSubmittedAnyway,
} from '../../utils/counts/submitted-anyway.ts';

const stored = await vi.hoisted(async () => (await import('../support/fake-storage.ts')).fakeStorage());
vi.mock('../../utils/browser.ts', () => ({ browser: stored.browser }));

beforeEach(() => stored.kept.clear());

test('each sending counts once for each rule, under its reason, and nothing else is kept', async () => {
  expect(await readSubmittedAnyway()).toEqual({});
  await countSubmittedAnyway(['ssn-in-text', 'note-mentions-disability'], 'not-so');
  await countSubmittedAnyway(['ssn-in-text'], 'not-so');
  await countSubmittedAnyway(['ssn-in-text'], 'not-asked');
  const counts = { 'ssn-in-text': { 'not-so': 2, 'not-asked': 1 }, 'note-mentions-disability': { 'not-so': 1 } };
  expect(await readSubmittedAnyway()).toEqual(counts);
  expect([...stored.kept]).toEqual([['submitted-anyway', counts]]);
});

test.each([
  ['text', {}],
  [null, {}],
  [{ 'ssn-in-text': null }, { 'ssn-in-text': {} }],
  [{ 'ssn-in-text': { later: '3', other: 2, unheard: 1 } }, { 'ssn-in-text': { other: 2 } }],
])('what cannot be read is left out: %j', async (odd, counts) => {
  stored.kept.set('submitted-anyway', odd);
  expect(await readSubmittedAnyway()).toEqual(counts);
});

test('cleared, nothing is left of them', async () => {
  await countSubmittedAnyway(['ssn-in-text'], 'later');
  expect(await clearSubmittedAnyway()).toBe(true);
  expect([...stored.kept]).toEqual([['submitted-anyway', {}]]);
});

test('storage that fails is no reason to begin anew', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await countSubmittedAnyway(['ssn-in-text'], 'later');
  vi.spyOn(stored.local, 'get').mockRejectedValueOnce(new TypeError()).mockRejectedValueOnce(new TypeError());
  expect(await readSubmittedAnyway()).toEqual({});
  await countSubmittedAnyway(['ssn-in-text'], 'other');
  vi.spyOn(stored.local, 'set').mockRejectedValueOnce(new TypeError());
  expect(await clearSubmittedAnyway()).toBe(false);
  expect(await readSubmittedAnyway()).toEqual({ 'ssn-in-text': { later: 1 } });
  vi.restoreAllMocks();
});
