import { browser } from '../browser.ts';

/** The message that asks a page for its summary. The page trusts nothing in it, so no schema comes along here. */
export const ask = 'page-summary';

/**
 * Answers the popup.
 * @param summary says what the page holds now: a PageSummary
 * @param signal ends the answering
 */
export function answerPageSummary(summary: () => object, signal: AbortSignal): void {
  const heard = (message: unknown) => (message === ask ? Promise.resolve(summary()) : undefined);
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
