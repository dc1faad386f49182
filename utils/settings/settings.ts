import { browser } from '../browser.ts';
import { logFault } from '../log.ts';
import { defaultSettings, parseSettings, type Settings } from './schema.ts';

const KEY = 'settings';
/** Settings that could not be read are kept here as they were, for who comes to mend them. */
const UNREAD_KEY = 'settings-unread';

/**
 * @returns the stored settings; the defaults when there are none, or when what is stored cannot be read
 */
export async function loadSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return defaultSettings;
  const settings = parseSettings(stored);
  if (settings) return settings;
  logFault('settings-unread');
  await browser.storage.local.set({ [UNREAD_KEY]: stored });
  return defaultSettings;
}

/**
 * @param settings what to keep, on this computer only
 */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/**
 * @param changed called with the new settings whenever another part of Steward has saved them
 * @param signal ends the watching
 */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(parseSettings(changes[KEY]?.newValue) ?? defaultSettings);
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
}
