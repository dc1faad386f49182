import { expect, test, vi } from 'vitest';
import { keepRulesOff } from '../../entrypoints/page-check.content/rules-off.ts';
import { defaultSettings, type Settings } from '../../utils/settings/schema.ts';

function start(save: (settings: Settings) => Promise<void> = async () => {}) {
  let settings = defaultSettings;
  const take = vi.fn((next: Settings) => {
    settings = next;
  });
  const saved = vi.fn(save);
  const unsaved = vi.fn();
  return { rulesOff: keepRulesOff({ settings: () => settings, take, save: saved, unsaved }), take, saved, unsaved };
}

test('what is turned off is off before it has been saved, and a second press keeps the first', () => {
  const { rulesOff, saved } = start(() => new Promise(() => {}));
  rulesOff.turnOff('age-in-text');
  expect(rulesOff.ids()).toEqual(['age-in-text']);
  rulesOff.turnOff('birthdate-in-text');
  expect(saved).toHaveBeenLastCalledWith({ ...defaultSettings, rulesOff: ['age-in-text', 'birthdate-in-text'] });
  rulesOff.turnOn('age-in-text');
  expect(saved).toHaveBeenLastCalledWith({ ...defaultSettings, rulesOff: ['birthdate-in-text'] });
});

test('a rule that was turned on again elsewhere is none that was turned off from this page', () => {
  const { rulesOff, take } = start();
  rulesOff.turnOff('age-in-text');
  expect(rulesOff.anyHere()).toBe(true);
  take(defaultSettings);
  expect(rulesOff.anyHere()).toBe(false);
});

test('where nothing can be saved it holds all the same, and that is said', async () => {
  const { rulesOff, unsaved } = start(() => Promise.reject(new Error('full')));
  rulesOff.turnOff('age-in-text');
  await vi.waitFor(() => expect(unsaved).toHaveBeenCalledOnce());
  expect(rulesOff.ids()).toEqual(['age-in-text']);
});
