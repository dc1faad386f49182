import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, openChromium, openFirefox, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

const browsers = [
  { name: 'Chromium', open: openChromium, extensionDir: '.output/chrome-mv3' },
  { name: 'Firefox', open: openFirefox, extensionDir: '.output/firefox-mv3' },
];

/** The little of the extension API that a page of Steward is asked to use here; the browser's own types are not loaded. */
interface ExtensionPage {
  chrome: {
    runtime: {
      getURL(path: string): string;
      onMessage: { addListener(heard: (message: object) => void): void };
    };
    tabs: {
      query(asked: object): Promise<{ id: number; active: boolean }[]>;
      remove(ids: number[]): Promise<void>;
    };
  };
  heard: object[];
}

describe.each(browsers)('in $name', ({ open, extensionDir }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  /** A page of the extension that hears what its parts say to each other. */
  let listener: Tab;
  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages, extensionDir });
    listener = await browser.extensionPage('popup.html');
    await listener.waitFor(() => document.querySelector('.quarter') !== null);
    await listener.evaluate(() => {
      const page = globalThis as unknown as ExtensionPage;
      page.heard = [];
      page.chrome.runtime.onMessage.addListener((message) => void page.heard.push(message));
    });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** @returns the companion tabs that are open, closed again on the way out */
  const companions = (close = false) =>
    listener.evaluate(async (closing) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      const found = await chrome.tabs.query({ url: `${chrome.runtime.getURL('/companion.html')}*` });
      if (closing) await chrome.tabs.remove(found.map(({ id }) => id));
      return found.map(({ active }) => active);
    }, close);
  const untilCompanion = async (inFront: boolean) => {
    await listener.waitFor(async (wanted) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      const found = await chrome.tabs.query({ url: `${chrome.runtime.getURL('/companion.html')}*` });
      return found.some(({ active }) => active === wanted);
    }, inFront);
  };

  test('the popup opens one review, and brings it to the front the second time', async () => {
    const ask = async () => {
      const popup = await browser.extensionPage('popup.html');
      await popup.click('.opens');
      await untilCompanion(true);
    };
    await ask();
    await listener.bringToFront();
    await untilCompanion(false);
    await ask();
    expect(await companions(true)).toEqual([true]);
  });
});
