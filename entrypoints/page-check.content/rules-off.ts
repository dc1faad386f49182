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
 * @param options.change makes the same of what is stored by now, whichever tab changed it; null where it is not kept
 * @param options.unsaved called where they could not be kept; they hold on this page all the same
 * @returns the rules, for as long as the document lives
 */
export function keepRulesOff(options: {
  readonly settings: () => Settings;
  readonly take: (settings: Settings) => void;
  readonly change: (change: (now: Settings) => Settings) => Promise<Settings | null>;
  readonly unsaved: () => void;
}): RulesOff {
  const { settings, take, change, unsaved } = options;
  const fromHere = new Set<string>();
  const ids = () => settings().rulesOff;
  const keep = (ruleId: string, off: readonly string[]) => {
    const next = (now: Settings): Settings => ({
      ...now,
      rulesOff: [...now.rulesOff.filter((id) => id !== ruleId), ...off],
    });
    take(next(settings()));
    void change(next).then((kept) => kept ?? unsaved());
  };
  return {
    ids,
    // A rule may have been turned on again in the popup.
    anyHere: () => ids().some((id) => fromHere.has(id)),
    turnOff(ruleId) {
      fromHere.add(ruleId);
      keep(ruleId, [ruleId]);
    },
    turnOn: (ruleId) => keep(ruleId, []),
  };
}
