import { okjobmatch } from './okjobmatch.ts';
import type { SiteProfile } from './profile.ts';

/**
 * Oklahoma's own portal, which answers in the place of OKJobMatch's public pages, and the other States' doors to
 * the system behind OKJobMatch, as its vendor runs them.
 */
const doors = {
  'www.employoklahoma.gov': 'EmployOklahoma',
  'azjobconnection.gov': 'Arizona Job Connection',
  'arjoblink.arkansas.gov': 'Arkansas JobLink',
  'joblink.delaware.gov': 'Delaware JobLink',
  'idahoworks.gov': 'IdahoWorks',
  'illinoisjoblink.illinois.gov': 'IllinoisJobLink',
  'kansasworks.com': 'KANSASWORKS',
  'joblink.maine.gov': 'Maine JobLink',
  'vermontjoblink.com': 'Vermont JobLink',
};

/** They show such pages, under names of their own; Steward runs there only where a person lets it in. */
export const joblinkSites: readonly SiteProfile[] = Object.entries(doors).map(([host, title]) => ({
  ...okjobmatch,
  id: host,
  title,
  matches: [`https://${host}/*`],
}));
