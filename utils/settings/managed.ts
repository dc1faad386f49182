import { browser } from '../browser.ts';
import { type TaughtField, teachableKinds } from '../sites/taught.ts';
import { parseTaught } from './taught.ts';

/** What an administrator set by policy, in the shape of the file that Steward's settings are saved to. */
export interface Managed {
  /** Hosts to be offered; only a person can let Steward in. */
  readonly sites: readonly string[];
  readonly taught: readonly TaughtField[];
}

/** @returns what an administrator set; nothing where there is no policy, or none that can be read */
export async function loadManaged(): Promise<Managed> {
  const { sites, taught } = await policy();
  return {
    sites: Array.isArray(sites) ? sites.filter((host) => typeof host === 'string') : [],
    taught: (parseTaught(taught) ?? []).filter(({ kind }) => teachableKinds.includes(kind)),
  };
}

async function policy(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox throws where no policy speaks of the extension.
    return {};
  }
}
