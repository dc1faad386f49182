import { say } from '../language/say.ts';

/** The part of an address that says where it leads; other schemes than https are never asked for. */
const ADDRESS = /^(?:https:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::\d+)?(?:[/?#].*)?$/i;

/** What came of asking for a site; `blocked`: nobody was asked, for an administrator has ruled it out. */
export type SiteAnswer = 'runs' | 'refused' | 'blocked';

/**
 * @param written an address or the name of a host, as a person writes or pastes it
 * @returns the host, without its port, or null where it names none that is reached by https
 */
export function hostIn(written: string): string | null {
  return ADDRESS.exec(written.trim())?.[1]?.toLowerCase() ?? null;
}

/**
 * @param host the name of a host
 * @returns the match pattern for all its pages, which is how browsers name a permission
 */
export function originOf(host: string): string {
  return `https://${host}/*`;
}

/**
 * @param origin a match pattern; in its own settings a browser may have a person allow many hosts at once
 * @param host the name of a host
 * @returns whether the one takes in the other
 */
export function covers(origin: string, host: string): boolean {
  const at = hostPart(origin);
  if (at === null) return false;
  if (at === '*' || at === host) return true;
  return at.startsWith('*.') && (host === at.slice(2) || host.endsWith(at.slice(1)));
}

/**
 * @param origin a match pattern
 * @returns what to call it in a list
 */
export function sayOrigin(origin: string): string {
  const at = hostPart(origin);
  if (at === '*') return say('origin_every');
  return at?.startsWith('*.') ? say('origin_below', at.slice(2)) : (at ?? origin);
}

function hostPart(origin: string): string | null {
  return /^(?:https|\*):\/\/([^/:]+)/.exec(origin)?.[1] ?? null;
}
