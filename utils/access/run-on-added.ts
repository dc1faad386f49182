import { browser } from '../browser.ts';
import { errorName, logFault } from '../log.ts';
import { loadAdded, USE_SITE } from './added-sites.ts';
import { runsIn, tellToLeave } from './leave-site.ts';

/**
 * Runs the content script on the sites that a person added, on pages that are open at once, and ends it
 * where the permission was withdrawn, by whatever way. The browser starts it on later pages and remembers to
 * across sessions; an update makes it forget.
 */
export function runOnAddedSites(): void {
  // One after the other: what is registered is read before it is changed.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    last = last.then(work).catch((error) => logFault('site-fault', errorName(error)));
    return last;
  };
  browser.runtime.onInstalled.addListener(() => void inTurn(() => register(true)));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void inTurn(() => begin(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void inTurn(() => end(origins)));
  browser.runtime.onMessage.addListener((message: unknown, { id, url }) => {
    // Only Steward's own pages may ask, not what runs in the pages of others.
    if (id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL('/'))) return undefined;
    const origin = (message as Partial<Record<string, unknown>> | null)?.[USE_SITE];
    return typeof origin === 'string' ? inTurn(() => begin([origin])).then(() => undefined) : undefined;
  });
}

async function begin(origins: readonly string[]): Promise<void> {
  await register();
  const url = origins.filter((origin) => origin.startsWith('https:'));
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  // A tab may be closing, or show a fault of the network; the others are none the worse.
  await Promise.allSettled(tabs.map(({ id = -1 }) => runIn(id)));
}

/** Runs it in a tab, unless it runs there; ends when it answers. */
async function runIn(tabId: number): Promise<void> {
  if (await runsIn(tabId)) return;
  const { css, js } = script();
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

async function end(origins: readonly string[]): Promise<void> {
  await register();
  const may = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  await tellToLeave(origins.filter((_, index) => !may[index]));
}

/** Has the browser start the script where a person added sites, and nowhere else. */
async function register(afresh = false): Promise<void> {
  const added = await loadAdded();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => afresh || !added.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = added.filter((origin) => gone.includes(origin) || !registered.includes(origin));
  if (missing.length === 0) return;
  const { css, js } = script();
  await browser.scripting.registerContentScripts(
    missing.map((origin) => ({
      id: origin,
      matches: [origin],
      css,
      js,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

/** The one content script, as the manifest has it for Steward's own sites. */
function script(): { readonly css: string[]; readonly js: string[] } {
  const { css = [], js = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  // Firefox tells them as whole addresses, and takes them as paths only.
  const path = (file: string) => file.replace(browser.runtime.getURL('/'), '');
  return { css: css.map(path), js: js.map(path) };
}
