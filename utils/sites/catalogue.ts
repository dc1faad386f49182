import { oescHelpdesk } from './oesc-helpdesk.ts';
import { okjobmatch } from './okjobmatch.ts';
import type { SiteProfile } from './profile.ts';

/** Every site Steward knows. The manifest's hosts are computed from it. */
export const sites: readonly SiteProfile[] = [oescHelpdesk, okjobmatch];

/**
 * @param host the host name of a page
 * @returns the profile that claims it, or undefined
 */
export function siteAt(host: string): SiteProfile | undefined {
  return sites.find(({ matches }) => matches.some((pattern) => pattern === `https://${host}/*`));
}
