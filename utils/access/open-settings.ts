import { browser } from '../browser.ts';

/** Brings Steward's settings to the front: the tab that has them, or a new one. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
