/** What happens before a form with serious findings is sent: nothing, a summary, or a summary that asks for a reason. */
export type SubmitGuard = (typeof submitGuards)[number];

const submitGuards = ['off', 'summary', 'summary-and-reason'] as const;

/** What a person has switched off. What is absent is on, so that new checks arrive switched on. */
export interface Settings {
  readonly version: 1;
  readonly sitesOff: readonly string[];
  readonly rulesOff: readonly string[];
  readonly submitGuard: SubmitGuard;
  /** Whether a field says in its own description, to a screen reader, how much there is to check in it. */
  readonly describeFields: boolean;
}

/** Everything on. */
export const defaultSettings: Settings = {
  version: 1,
  sitesOff: [],
  rulesOff: [],
  submitGuard: 'summary-and-reason',
  describeFields: true,
};

/**
 * Two lists of names, a choice and a switch are looked at by hand: a schema library would weigh more, in every page, than all
 * that the content script does with them.
 * @param stored what storage gave back, from whatever version wrote it
 * @returns the settings, or null when they cannot be read
 */
export function parseSettings(stored: unknown): Settings | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const {
    version,
    sitesOff,
    rulesOff,
    submitGuard = defaultSettings.submitGuard,
    describeFields,
  } = stored as Record<string, unknown>;
  if (version !== 1 || !isNames(sitesOff) || !isNames(rulesOff)) return null;
  if (!isSubmitGuard(submitGuard)) return null;
  return { version, sitesOff, rulesOff, submitGuard, describeFields: describeFields !== false };
}

function isSubmitGuard(value: unknown): value is SubmitGuard {
  return (submitGuards as readonly unknown[]).includes(value);
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
