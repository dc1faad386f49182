import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, parseSettings } from '../../utils/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../../utils/settings/settings.ts';

const stored = await vi.hoisted(async () => (await import('../support/fake-storage.ts')).fakeStorage());
vi.mock('../../utils/browser.ts', () => ({ browser: stored.browser }));

beforeEach(() => {
  stored.kept.clear();
  vi.restoreAllMocks();
});

test('absent means everything is on', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
});

test('what was saved comes back, and others hear of it until they stop listening', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  watchSettings(heard, stop.signal);
  const settings = { ...defaultSettings, rulesOff: ['ssn-in-text'] };
  await changeSettings(() => settings);
  expect(await loadSettings()).toEqual(settings);
  expect(heard.mock.calls).toEqual([[settings]]);
  stop.abort();
  await changeSettings(() => defaultSettings);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(stored.listeners.size).toBe(0);
});

test.each([
  ['text'],
  [{ version: 1 }],
  [{ version: 99, rulesOff: [] }],
  [{ ...defaultSettings, submitGuard: 'on' }],
  [null],
])('what cannot be read gives the defaults and is kept as it was: %j', async (odd) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  stored.kept.set('settings', odd);
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(stored.kept.get('settings-unread')).toEqual(odd);
  expect(warn.mock.calls).toEqual([['Steward: settings-unread']]);
  warn.mockRestore();
});

const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

test('of two changes at once neither is lost', async () => {
  await Promise.all(['a', 'b'].map((id) => changeSettings((now) => ({ ...now, rulesOff: [...now.rulesOff, id] }))));
  expect((await loadSettings()).rulesOff).toEqual(['a', 'b']);
});

test('storage that cannot be written takes nothing along', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  stored.kept.set('settings', 'text');
  vi.spyOn(stored.local, 'set').mockImplementation(full);
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(await changeSettings((now) => now)).toBeNull();
  expect(warn.mock.calls).toContainEqual(['Steward: storage-fault (QuotaExceededError)']);
});

test('storage that cannot be read gives the defaults, and they never take the place of what is there', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const settings = { ...defaultSettings, rulesOff: ['ssn-in-text'] };
  stored.kept.set('settings', settings);
  const get = vi.spyOn(stored.local, 'get').mockImplementation(full);
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(warn.mock.calls).toEqual([['Steward: storage-fault (QuotaExceededError)']]);
  expect(await changeSettings((now) => ({ ...now, describeFields: false }))).toBeNull();
  get.mockRestore();
  expect(await changeSettings((now) => ({ ...now, describeFields: false }))).toEqual({
    ...settings,
    describeFields: false,
  });
  expect(stored.kept.get('settings')).toEqual({ ...settings, describeFields: false });
});

test('a sample of every version is kept and still read', () => {
  const samples = readdirSync('test/settings/samples');
  // A setting that came within a version has a sample of its own beside the one that lacks it.
  const versions = Array.from({ length: defaultSettings.version }, (_, index) => `v${index + 1}`);
  expect([...new Set(samples.map((name) => name.split(/[-.]/)[0]))]).toEqual(versions);
  for (const sample of samples) {
    expect(parseSettings(JSON.parse(readFileSync(`test/settings/samples/${sample}`, 'utf8')))).not.toBeNull();
  }
});

test('what a version did not know yet is as if it had never been changed', () => {
  const sample = (name: string) => parseSettings(JSON.parse(readFileSync(`test/settings/samples/${name}`, 'utf8')));
  expect(sample('v1.json')?.submitGuard).toBe('summary-and-reason');
  expect(sample('v1-submit-guard.json')?.submitGuard).toBe('summary');
});
