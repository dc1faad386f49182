import { browser } from '../browser.ts';
import { ASIDE } from './names.ts';

// What runs in every page asks from here, without the schema by which the background reads what arrives.

/**
 * @returns which rules rest in this tab today, as `putAsideToday` writes them; none where nobody answers
 */
export async function askAside(): Promise<readonly string[]> {
  const answer = await ask(ASIDE.ask);
  return Array.isArray(answer) && answer.every((key) => typeof key === 'string') ? answer : [];
}

/**
 * @param today what is to be kept while the tab is open, in place of what was kept before: a day, a page and a
 * rule each, nothing that anyone typed
 */
export async function rememberAside(today: readonly string[]): Promise<void> {
  // Where the background does not answer, it holds on this page until that is left.
  await ask({ [ASIDE.keep]: today });
}

/** @returns the background's answer; null where there is none, or where the extension has gone from under the page */
async function ask(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}
