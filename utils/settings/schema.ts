/** Which checks a person has switched off. What is absent is on, so that new checks arrive switched on. */
export interface Settings {
  readonly version: 1;
  readonly sitesOff: string[];
  readonly rulesOff: string[];
}

/** Everything on. */
export const defaultSettings: Settings = { version: 1, sitesOff: [], rulesOff: [] };

// Written out, not by a schema library: every page would carry that library for these three fields.
const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

/**
 * @param stored what storage gave back, from whatever version wrote it
 * @returns the settings, or null when they cannot be read
 */
export function parseSettings(stored: unknown): Settings | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, sitesOff, rulesOff }: Partial<Record<string, unknown>> = { ...stored };
  return version === 1 && isNames(sitesOff) && isNames(rulesOff) ? { version, sitesOff, rulesOff } : null;
}
