import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, parseSettings } from '../../utils/settings/schema.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/settings/settings.ts';

const stored = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const listeners = new Set<(changes: Record<string, { newValue: unknown }>) => void>();
  const onChanged = {
    addListener: (heard: never) => listeners.add(heard),
    removeListener: (heard: never) => listeners.delete(heard),
  };
  const local = {
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(items)) {
        kept.set(key, newValue);
        for (const heard of listeners) heard({ [key]: { newValue } });
      }
    },
    onChanged,
  };
  return { kept, listeners, browser: { storage: { local } } };
});
vi.mock('../../utils/browser.ts', () => ({ browser: stored.browser }));

beforeEach(() => stored.kept.clear());

test('absent means everything is on', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
});

test('what was saved comes back, and others hear of it until they stop listening', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  watchSettings(heard, stop.signal);
  const settings = { ...defaultSettings, rulesOff: ['ssn-in-text'] };
  await saveSettings(settings);
  expect(await loadSettings()).toEqual(settings);
  expect(heard.mock.calls).toEqual([[settings]]);
  stop.abort();
  await saveSettings(defaultSettings);
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
