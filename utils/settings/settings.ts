import { browser } from '../browser.ts';
import { changeStored, loadStored } from '../stored.ts';
import { defaultSettings, parseSettings, type Settings } from './schema.ts';

const KEY = 'settings';
const place = { key: KEY, parse: parseSettings, otherwise: defaultSettings };

/**
 * @returns the stored settings; the defaults when there are none, or when they cannot be read
 */
export async function loadSettings(): Promise<Settings> {
  return loadStored(place);
}

/**
 * @param change what to make of the settings as they are by now
 * @returns the settings that are kept then; null where the browser does not keep them, and nothing has changed
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings | null> {
  return changeStored(place, change);
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
