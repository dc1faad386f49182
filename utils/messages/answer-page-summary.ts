import { browser } from '../browser.ts';
import { ASK_SUMMARY } from './names.ts';
import type { PageSummary } from './page-summary.ts';

// What runs in every page answers from here, without the schema by which the popup reads the answer.

/**
 * Answers the popup.
 * @param summary says what the page holds now
 * @param signal ends the answering
 */
export function answerPageSummary(summary: () => PageSummary, signal: AbortSignal): void {
  const heard = (message: unknown) => (message === ASK_SUMMARY ? Promise.resolve(summary()) : undefined);
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
