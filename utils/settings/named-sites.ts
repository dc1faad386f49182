import { changeStored, loadStored } from '../stored.ts';

type Hosts = readonly string[];

/** As many as a file may name. */
const MOST_NAMED = 500;

const place = { key: 'sites-named', parse: parseNamed, otherwise: [] as Hosts };

/** @returns the hosts that a brought in file named and where nobody has let Steward in; nothing where none can be read */
export async function loadNamed(): Promise<Hosts> {
  return loadStored(place);
}

/**
 * @param change what to make of what is kept by now
 * @returns what is kept then, each once and the last of 500; null where the browser does not keep it
 */
export async function changeNamed(change: (now: Hosts) => Hosts): Promise<Hosts | null> {
  return changeStored(place, (now) => [...new Set(change(now))].slice(-MOST_NAMED));
}

function parseNamed(stored: unknown): Hosts | null {
  return Array.isArray(stored) && stored.every((host) => typeof host === 'string') ? stored : null;
}
