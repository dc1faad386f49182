/** What some sites write behind the sign instead of a path; elsewhere it is a place on the page. */
const ROUTE = /^#[/!]/;

/**
 * @param hash of an address, with its sign
 * @returns it where it tells one page of the site from another, and nothing elsewhere
 */
export function routeIn(hash: string): string {
  return ROUTE.test(hash) ? hash : '';
}
