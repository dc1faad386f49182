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
 * @param host the host of this page
 * @param leave ends Steward on it
 * @param signal ends the listening
 */
export function heedLeaving(host: string, leave: () => void, signal: AbortSignal): void {
  const heard = (message: unknown) => {
    const origins = (message as Partial<Record<string, unknown>> | null)?.[LEAVE_SITE];
    if (Array.isArray(origins) && origins.some((origin) => covers(String(origin), host))) leave();
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
