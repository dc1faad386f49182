import { anyHost } from './any-host.ts';
import { joblinkSites } from './joblink.ts';
import { oescHelpdesk } from './oesc-helpdesk.ts';
import { okjobmatch } from './okjobmatch.ts';
import type { SiteProfile } from './profile.ts';

/** Every site Steward runs on unasked. The manifest's hosts are computed from it. */
export const sites: readonly SiteProfile[] = [oescHelpdesk, okjobmatch];

/** Sites Steward knows and runs on only where a person lets it in. */
export const optionalSites: readonly SiteProfile[] = joblinkSites;

/**
 * @param host the host name of a page, without its port
 * @returns the profile that claims it, else the general one; undefined for a page without a host
 */
export function siteAt(host: string): SiteProfile | undefined {
  if (host === '') return undefined;
  const own = `https://${host}/*`;
  return [...sites, ...optionalSites].find(({ matches }) => matches.includes(own)) ?? anyHost(host);
}
