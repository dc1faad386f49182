import { browser } from '../browser.ts';
import { TEACH } from './names.ts';

/** Asks the page in the current tab to let the person point at a field. */
export async function askToTeach(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, TEACH, { frameId: 0 }).catch(() => undefined);
}

/**
 * Begins when the popup asks.
 * @param begin lets the person point
 * @param signal ends the answering
 */
export function answerTeach(begin: () => void, signal: AbortSignal): void {
  const heard = (message: unknown) => {
    if (message === TEACH) begin();
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
