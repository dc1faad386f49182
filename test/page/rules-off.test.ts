import { expect, test, vi } from 'vitest';
import { keepRulesOff } from '../../entrypoints/page-check.content/rules-off.ts';
import { defaultSettings, type Settings } from '../../utils/settings/schema.ts';

function start(answers: (kept: Settings) => Promise<Settings | null> = async (kept) => kept) {
  let settings = defaultSettings;
  let stored = defaultSettings;
  const take = vi.fn((next: Settings) => {
    settings = next;
  });
  const change = (next: (now: Settings) => Settings) => {
    stored = next(stored);
    return answers(stored);
  };
  const unsaved = vi.fn();
  const rulesOff = keepRulesOff({ settings: () => settings, take, change, unsaved });
  return {
    rulesOff,
    take,
    unsaved,
    stored: () => stored.rulesOff,
    elsewhere: (ruleId: string) => {
      stored = { ...stored, rulesOff: [ruleId] };
    },
  };
}

test('what is turned off is off before it has been saved, and a second press keeps the first', () => {
  const { rulesOff, stored } = start(() => new Promise(() => {}));
  rulesOff.turnOff('age-in-text');
  expect(rulesOff.ids()).toEqual(['age-in-text']);
  rulesOff.turnOff('birthdate-in-text');
  expect(stored()).toEqual(['age-in-text', 'birthdate-in-text']);
  rulesOff.turnOn('age-in-text');
  expect(stored()).toEqual(['birthdate-in-text']);
});

test('what another tab turned off meanwhile stays off', () => {
  const { rulesOff, stored, elsewhere } = start();
  elsewhere('card-in-text');
  rulesOff.turnOff('age-in-text');
  expect(stored()).toEqual(['card-in-text', 'age-in-text']);
});

test('a rule that was turned on again elsewhere is none that was turned off from this page', () => {
  const { rulesOff, take } = start();
  rulesOff.turnOff('age-in-text');
  expect(rulesOff.anyHere()).toBe(true);
  take(defaultSettings);
  expect(rulesOff.anyHere()).toBe(false);
});

test('where nothing can be saved it holds all the same, and that is said', async () => {
  const { rulesOff, unsaved } = start(async () => null);
  rulesOff.turnOff('age-in-text');
  await vi.waitFor(() => expect(unsaved).toHaveBeenCalledOnce());
  expect(rulesOff.ids()).toEqual(['age-in-text']);
});
