import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import puppeteer, { type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import {
  askUntil,
  type ConsoleLine,
  type DrivenBrowser,
  findDeep,
  type OpenOptions,
  type Tab,
  type WaitOptions,
} from './driven-browser.ts';
import { firefoxExtensionId } from './extension-id.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { assertNobodyMoved, loggingFocus, watchedBy, watchFocus } from './focus-log.ts';

export const firefoxPath = '/usr/bin/firefox-esr';

export async function openFirefox(options: OpenOptions): Promise<DrivenBrowser> {
  const { headless = true, pages, colorScheme = 'light', zoom = 1, timezone = 'America/Chicago' } = options;
  const extensionDir = options.extensionDir && (await realpath(options.extensionDir));
  const size = options.viewport ?? { width: 1280, height: 800 };
  const followWindow = !headless && !options.viewport && zoom === 1;
  // Firefox gives each extension a random origin per profile. Choosing it beforehand is the only way
  // to know the address of the popup without asking the extension.
  const origin = randomUUID();

  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless,
    acceptInsecureCerts: true,
    // Firefox lets WebDriver into pages of an extension only with this.
    args: ['--remote-allow-system-access'],
    defaultViewport: followWindow ? null : zoomed(size, zoom),
    // The second lets the preference that silences the settings server count in a release build.
    env: { ...process.env, TZ: timezone, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...firefoxPreferences({ proxyPort: pages.proxyPort, colorScheme }),
      ...(options.allows && { 'extensions.webextOptionalPermissionPrompts': false }),
      ...(extensionDir && {
        'extensions.webextensions.uuids': JSON.stringify({ [firefoxExtensionId(extensionDir)]: origin }),
      }),
    },
  });
  if (extensionDir) await browser.installExtension(extensionDir);

  const moves: string[] = [];
  const known = new Map<Page, ReturnType<typeof loggingFocus>>();
  const tabOf = (page: Page): Tab => {
    const at = known.get(page) ?? loggingFocus(firefoxTab(page, zoom), moves);
    known.set(page, at);
    return at.tab;
  };
  let first = (await browser.pages())[0];

  const open = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchFocus, watchedBy);
    const tab = tabOf(page);
    // The tab Firefox starts with never gets the focus (no focus, no blur events), so it is not used.
    await first?.close();
    first = undefined;
    await tab.goto(url);
    return tab;
  };

  return {
    name: 'firefox',
    version: await browser.version(),
    open,
    extensionPage(path) {
      if (!extensionDir) throw new Error('Firefox was opened without the extension.');
      return open(`moz-extension://${origin}/${path}`);
    },
    async tabs() {
      return (await browser.pages()).map(tabOf);
    },
    async close() {
      for (const { take } of known.values()) await take();
      await browser.close();
      assertNobodyMoved(moves);
    },
  };
}

function zoomed(size: { width: number; height: number }, zoom: number) {
  return {
    width: Math.round(size.width / zoom),
    height: Math.round(size.height / zoom),
    deviceScaleFactor: zoom,
  };
}

/**
 * WebDriver BiDi goes to a page of an extension but reports no event from it, so that puppeteer would wait
 * for the load for ever. The page itself can be asked.
 */
async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => {});
  await askUntil(
    () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    `${url} to load`,
  );
}

function firefoxTab(page: Page, zoom: number): Tab {
  const lines: ConsoleLine[] = [];
  page.on('console', (message) => lines.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) =>
    lines.push({ type: 'uncaught', text: error instanceof Error ? error.message : String(error) }),
  );

  const find = (selector: string): Promise<ElementHandle<Element>> =>
    askUntil(
      async () => (await page.evaluateHandle(findDeep, selector)).asElement() as ElementHandle<Element> | null,
      `an element for ${selector}`,
    );

  const press = async (combination: string): Promise<void> => {
    const keys = combination.split('+');
    const last = keys.pop() as KeyInput;
    for (const key of keys) await page.keyboard.down(key as KeyInput);
    await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key as KeyInput);
  };

  const tab: Tab = {
    console: lines,
    // Puppeteer does not hear of a page of an extension and would say about:blank.
    url: () => page.evaluate(() => location.href),
    async goto(url) {
      if (url.startsWith('moz-extension:')) await gotoExtensionPage(page, url);
      else await page.goto(url);
    },
    async back() {
      await page.goBack();
    },
    evaluate: <R, A>(fn: (arg: A) => R | Promise<R>, arg?: A) =>
      page.evaluate(fn as (arg: unknown) => R | Promise<R>, arg as unknown) as Promise<R>,
    waitFor: <R, A>(fn: (arg: A) => R | Promise<R>, arg?: A, wait?: WaitOptions) =>
      askUntil<R>(() => tab.evaluate(fn, arg), `an answer in ${page.url()}`, wait),
    async click(selector) {
      // What was found on a page that is just being loaded anew can be pressed no more; it is found again.
      const press = async () => (await find(selector)).click();
      await press().catch(press);
    },
    async hover(selector) {
      await (await find(selector)).hover();
    },
    async focus(selector) {
      await (await find(selector)).focus();
    },
    async type(text, { delay = 0 } = {}) {
      await page.keyboard.type(text, { delay });
    },
    press,
    async paste(text) {
      await page.evaluate((content) => navigator.clipboard.writeText(content), text);
      await press('Control+v');
    },
    async choose(selector, value) {
      await (await find(selector)).select(value);
    },
    async setFiles(selector, files) {
      await ((await find(selector)) as ElementHandle<HTMLInputElement>).uploadFile(...files);
    },
    boundingBox: async (selector) => (await find(selector)).boundingBox(),
    async screenshot(file, { fullPage = false } = {}) {
      await page.screenshot({ path: file as `${string}.png`, fullPage });
    },
    async setViewport(size, asked = zoom) {
      await page.setViewport(zoomed(size, asked));
    },
    atStart: async (fn) => void (await page.evaluateOnNewDocument(fn)),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  return tab;
}
