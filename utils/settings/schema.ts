import * as z from 'zod/mini';

/** Which checks a person has switched off. What is absent is on, so that new checks arrive switched on. */
export const settingsSchema = z.object({
  version: z.literal(1),
  sitesOff: z.array(z.string()),
  rulesOff: z.array(z.string()),
});

/** @see settingsSchema */
export type Settings = z.infer<typeof settingsSchema>;

/** Everything on. */
export const defaultSettings: Settings = { version: 1, sitesOff: [], rulesOff: [] };

/**
 * @param stored what storage gave back, from whatever version wrote it
 * @returns the settings, or null when they cannot be read
 */
export function parseSettings(stored: unknown): Settings | null {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
