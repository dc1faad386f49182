import { browser } from './browser.ts';
import { errorName, logFault } from './log.ts';

/** One of the things that are kept in the browser's storage, on this computer only. */
interface Place<Kept> {
  /** Under which it is stored. */
  readonly key: string;
  /** Reads it. @returns null where it cannot be read */
  readonly parse: (stored: unknown) => Kept | null;
  /** What counts where nothing is stored, or nothing that can be read. */
  readonly otherwise: Kept;
}

/** One change waits for the other, so that neither is lost. */
let last: Promise<unknown> = Promise.resolve();

/** @returns what is stored; `otherwise` where the browser does not give it, too: nothing stops for that */
export async function loadStored<Kept>(place: Place<Kept>): Promise<Kept> {
  return (await orNull(() => read(place))) ?? place.otherwise;
}

/**
 * @param change what to make of what is stored by now, whoever has changed it meanwhile
 * @returns what is stored then; null where the browser does not keep it, and nothing has changed
 */
export function changeStored<Kept>(place: Place<Kept>, change: (now: Kept) => Kept): Promise<Kept | null> {
  const changed = last.then(() =>
    orNull(async () => {
      const next = change(await read(place));
      await browser.storage.local.set({ [place.key]: next });
      return next;
    }),
  );
  last = changed;
  return changed;
}

/** What cannot be read is kept beside it as it was, for who comes to mend it. */
async function read<Kept>({ key, parse, otherwise }: Place<Kept>): Promise<Kept> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (stored === undefined) return otherwise;
  const kept = parse(stored);
  if (kept) return kept;
  logFault('settings-unread');
  await browser.storage.local.set({ [`${key}-unread`]: stored });
  return otherwise;
}

async function orNull<Kept>(does: () => Promise<Kept>): Promise<Kept | null> {
  try {
    return await does();
  } catch (error) {
    logFault('storage-fault', errorName(error));
    return null;
  }
}
