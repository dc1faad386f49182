import { browser } from '../browser.ts';
import type { Handover } from './review-handover.ts';

// What runs in every page gives from here, without the schema by which the review reads what arrives.

/** The names of the messages; only Steward's own parts can send them, and each says so again on arrival. */
export const NAMES = { give: 'review-give', take: 'review-take', list: 'review-list-services' } as const;

/**
 * Gives a request to the review, which opens.
 * @param handover what the page holds of it
 */
export async function handOver(handover: Handover): Promise<void> {
  await browser.runtime.sendMessage({ [NAMES.give]: handover });
}

/**
 * Hands over the services of this page when the popup asks.
 * @param services reads them
 * @param signal ends the answering
 */
export function answerServices(services: () => Handover['services'], signal: AbortSignal): void {
  const heard = (message: unknown) =>
    message === NAMES.list
      ? handOver({ action: null, target: 'service', dated: null, requestedOn: null, services: services() })
      : undefined;
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
