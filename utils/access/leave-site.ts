import { browser } from '../browser.ts';
import { covers } from './origins.ts';

const LEAVE_SITE = 'site-leave';

/**
 * Tells every page that these sites are Steward's no more. Only pages of theirs heed it.
 * @param origins match patterns
 */
export async function tellToLeave(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs hold no Steward, and say so by refusing the message.
  await Promise.allSettled(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, { [LEAVE_SITE]: origins })));
}

/**
 * @param tabId a tab
 * @returns whether Steward runs there: it answers when it is told to leave no site at all
 */
export async function runsIn(tabId: number): Promise<boolean> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { [LEAVE_SITE]: [] }).catch(() => false);
  return answer === true;
}

/**
 * @param host the host of this page
 * @param leave ends Steward on it
 * @param signal ends the listening
 */
export function heedLeaving(host: string, leave: () => void, signal: AbortSignal): void {
  const heard = (message: unknown) => {
    const origins = (message as Partial<Record<string, unknown>> | null)?.[LEAVE_SITE];
    if (!Array.isArray(origins)) return undefined;
    if (origins.some((origin) => covers(String(origin), host))) leave();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
