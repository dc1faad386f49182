import { browser } from '../browser.ts';
import { REVIEW } from './names.ts';
import type { Handover } from './review-handover.ts';

// What runs in every page gives from here, without the schema by which the review reads what arrives.

/**
 * Gives a request to the review, which opens. Where nobody answers any more, nothing opens.
 * @param handover what the page holds of it
 */
export async function handOver(handover: Handover): Promise<void> {
  try {
    await browser.runtime.sendMessage({ [REVIEW.give]: handover });
  } catch {
    // The extension has gone from under the page, or its background with it.
  }
}

/**
 * Hands over the services of this page when the popup asks.
 * @param services reads them
 * @param signal ends the answering
 */
export function answerServices(services: () => Handover['services'], signal: AbortSignal): void {
  const heard = (message: unknown) =>
    message === REVIEW.list
      ? handOver({ action: null, target: 'service', dated: null, requestedOn: null, services: services() })
      : undefined;
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
