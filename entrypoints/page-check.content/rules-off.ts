import type { Settings } from '../../utils/settings/schema.ts';

/** The rules that are turned off, and the ways to turn them off and on again. */
export interface RulesOff {
  /** @returns all of them */
  ids(): readonly string[];
  /** @returns whether any was turned off from this page and is off still */
  anyHere(): boolean;
  turnOff(ruleId: string): void;
  turnOn(ruleId: string): void;
}

/**
 * What is turned off or on holds at once: whoever pressed the button is not to wait for the browser's storage.
 * @param options.settings the settings as they are now
 * @param options.take makes others of them, for this page
 * @param options.save keeps them
 * @param options.unsaved called where they could not be kept; they hold on this page all the same
 * @returns the rules, for as long as the document lives
 */
export function keepRulesOff(options: {
  readonly settings: () => Settings;
  readonly take: (settings: Settings) => void;
  readonly save: (settings: Settings) => Promise<void>;
  readonly unsaved: () => void;
}): RulesOff {
  const { settings, take, save, unsaved } = options;
  const fromHere = new Set<string>();
  const ids = () => settings().rulesOff;
  const keep = (rulesOff: readonly string[]) => {
    const next = { ...settings(), rulesOff };
    take(next);
    void save(next).catch(unsaved);
  };
  return {
    ids,
    // A rule may have been turned on again in the popup.
    anyHere: () => ids().some((id) => fromHere.has(id)),
    turnOff(ruleId) {
      fromHere.add(ruleId);
      keep([...ids().filter((id) => id !== ruleId), ruleId]);
    },
    turnOn: (ruleId) => keep(ids().filter((id) => id !== ruleId)),
  };
}
