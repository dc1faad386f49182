import { okjobmatch } from './okjobmatch.ts';
import type { SiteProfile } from './profile.ts';

/**
 * Where a case system really stands is not public, and it moves. On a host that no profile knows, the pages of
 * one are recognised by their headings; on all others, only what a person has taught is a field.
 * @param host where a person let Steward in
 * @returns a profile for it, which is called as the host is
 */
export function anyHost(host: string): SiteProfile {
  return { ...okjobmatch, id: host, title: host, matches: [`https://${host}/*`] };
}
