import { browser } from '../browser.ts';
import { logFault } from '../log.ts';
import { type Anchors, MOST_TAUGHT, type TaughtField } from '../sites/taught.ts';

const KEY = 'taught';
/** What could not be read is kept here as it was, for who comes to mend it. */
const UNREAD_KEY = 'taught-unread';

/**
 * @returns what people said of fields; nothing when nothing is stored, or when it cannot be read
 */
export async function loadTaught(): Promise<readonly TaughtField[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return [];
  const taught = parseTaught(stored);
  if (taught) return taught;
  logFault('settings-unread');
  await browser.storage.local.set({ [UNREAD_KEY]: stored });
  return [];
}

/**
 * @param taught what to keep, on this computer only; the last of 500
 */
export async function saveTaught(taught: readonly TaughtField[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: taught.slice(-MOST_TAUGHT) });
}

/**
 * @param changed called with all of it whenever another part of Steward has saved
 * @param signal ends the watching
 */
export function watchTaught(changed: (taught: readonly TaughtField[]) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(parseTaught(changes[KEY]?.newValue) ?? []);
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
}

/**
 * By hand, as the settings: a schema library would weigh more in every page than what it does there.
 * @param stored what storage gave back
 * @returns what was taught, or null where it cannot be read
 */
export function parseTaught(stored: unknown): readonly TaughtField[] | null {
  return Array.isArray(stored) && stored.every(isTaught) ? stored : null;
}

function isTaught(value: unknown): value is TaughtField {
  if (typeof value !== 'object' || value === null) return false;
  const { host, page, kind, anchors } = value as Record<string, unknown>;
  return [host, page, kind].every((word) => typeof word === 'string') && isAnchors(anchors);
}

function isAnchors(value: unknown): value is Anchors {
  if (typeof value !== 'object' || value === null) return false;
  const { name, label, role, css } = value as Record<string, unknown>;
  return [name, label, role, css].every((word) => typeof word === 'string');
}
