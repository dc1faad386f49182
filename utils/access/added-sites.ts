import { browser } from '../browser.ts';
import { covers, hostIn, originOf, type SiteAnswer } from './origins.ts';

/** What Steward's own pages ask the background for: to begin on the pages that are open. */
export const USE_SITE = 'site-use';

/** @returns the match patterns of sites that a person added; the browser keeps them, Steward keeps no list */
export async function loadAdded(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  return origins.filter((origin) => origin.startsWith('https:') && !own.includes(origin)).toSorted();
}

/**
 * Asks the browser, which asks the person. To be called from their click and before anything is waited for:
 * browsers forget a click quickly. The question may close the popup that asked, so that the background begins
 * by itself; it is told again for where the browser had nothing left to ask.
 * @param host the one host it is about
 * @returns whether Steward may run there; once it does, where pages of it are open
 */
export async function askForSite(host: string): Promise<SiteAnswer> {
  const origins = [originOf(host)];
  // Chromium answers with a fault instead of a no where a policy blocks the permission.
  const answer = await browser.permissions.request({ origins }).then(
    (may) => (may ? 'runs' : 'refused'),
    () => 'blocked' as const,
  );
  if (answer === 'runs') await browser.runtime.sendMessage({ [USE_SITE]: origins[0] }).catch(() => undefined);
  return answer;
}

/**
 * Gives a site back: the browser withdraws the permission, and the background ends what runs there.
 * @param origin its match pattern
 */
export async function stopSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

/**
 * @param changed called with the match patterns whenever a site was added or withdrawn, the browser's own
 * settings included
 * @param signal ends the watching
 */
export function watchAdded(changed: (added: readonly string[]) => void, signal: AbortSignal): void {
  const heard = () => void loadAdded().then(changed);
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  });
}

/** The site in front of a person. */
export interface SiteInFront {
  readonly host: string;
  /** The match pattern by which it was added; null where it was not. */
  readonly addedAs: string | null;
}

/**
 * @returns the site of the current tab; null where the browser does not tell, and where Steward cannot run:
 * on pages of the browser itself, and where others can read along
 */
export async function siteInFront(): Promise<SiteInFront | null> {
  const [[tab], added] = await Promise.all([browser.tabs.query({ active: true, currentWindow: true }), loadAdded()]);
  const host = tab?.url?.startsWith('https://') ? hostIn(tab.url) : null;
  return host === null ? null : { host, addedAs: added.find((origin) => covers(origin, host)) ?? null };
}
