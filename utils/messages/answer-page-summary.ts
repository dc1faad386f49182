import { browser } from '../browser.ts';
import { ASK_REPORT, ASK_SUMMARY } from './names.ts';
import type { PageSummary } from './page-summary.ts';

// What runs in every page answers from here, without the schema by which the popup reads the answer.

/**
 * Answers the popup.
 * @param summary says what the page holds now
 * @param report says how each control of the page was taken, in labels and scores
 * @param signal ends the answering
 */
export function answerPageSummary(summary: () => PageSummary, report: () => string, signal: AbortSignal): void {
  const heard = (message: unknown) => {
    if (message === ASK_SUMMARY) return Promise.resolve(summary());
    return message === ASK_REPORT ? Promise.resolve(report()) : undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
