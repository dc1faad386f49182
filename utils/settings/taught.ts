import { browser } from '../browser.ts';
import { type Anchors, MOST_TAUGHT, type TaughtField } from '../sites/taught.ts';
import { changeStored, loadStored } from '../stored.ts';

type Taught = readonly TaughtField[];

const KEY = 'taught';
const place = { key: KEY, parse: parseTaught, otherwise: [] as Taught };

/**
 * @returns what people said of fields; nothing when nothing is stored, or when it cannot be read
 */
export async function loadTaught(): Promise<Taught> {
  return loadStored(place);
}

/**
 * @param change what to make of what is kept by now, whichever tab taught it
 * @returns what is kept then, the last of 500; null where the browser does not keep it, and nothing has changed
 */
export async function changeTaught(change: (now: Taught) => Taught): Promise<Taught | null> {
  return changeStored(place, (now) => change(now).slice(-MOST_TAUGHT));
}

/**
 * @param changed called with all of it whenever another part of Steward has saved
 * @param signal ends the watching
 */
export function watchTaught(changed: (taught: Taught) => void, signal: AbortSignal): void {
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
export function parseTaught(stored: unknown): Taught | null {
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
