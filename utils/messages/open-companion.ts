import { browser } from '../browser.ts';

/**
 * Brings the companion page to the front: the tab that has it, or a new one. The browser tells an extension
 * the addresses of its own pages without any permission.
 */
export async function openCompanion(): Promise<void> {
  const url = browser.runtime.getURL('/companion.html');
  const [tab] = await browser.tabs.query({ url: `${url}*` });
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
