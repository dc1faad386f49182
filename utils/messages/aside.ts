import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { ASIDE } from './names.ts';

/** Longer than a day, a page's and a rule's name together. */
const MOST_CHARACTERS = 200;
/** More than all rules on all kinds of pages. */
const MOST_KEYS = 500;

const keep = z.object({
  [ASIDE.keep]: z.array(z.string().check(z.maxLength(MOST_CHARACTERS))).check(z.maxLength(MOST_KEYS)),
});

/**
 * Keeps for each tab which rules rest there today, from one page of it to the next. In memory only: it ends with
 * the tab, and with the browser.
 */
export function keepAside(): void {
  browser.runtime.onMessage.addListener((said: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return undefined;
    const name = nameFor(sender.tab.id);
    if (said === ASIDE.ask) return browser.storage.session.get(name).then(({ [name]: kept }) => kept ?? []);
    const kept = keep.safeParse(said);
    return kept.success ? browser.storage.session.set({ [name]: kept.data[ASIDE.keep] }) : undefined;
  });
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(nameFor(tabId)));
}

function nameFor(tabId: number): string {
  return `aside-${tabId}`;
}
