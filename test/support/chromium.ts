import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type ElementHandle, type Page } from 'playwright-core';
import {
  askUntil,
  type Box,
  type ConsoleLine,
  type DrivenBrowser,
  findDeep,
  type OpenOptions,
  type Tab,
  type WaitOptions,
} from './driven-browser.ts';
import { chromiumExtensionId } from './extension-id.ts';
import { assertNobodyMoved, loggingFocus, watchedBy, watchFocus } from './focus-log.ts';

export const chromiumPath = '/usr/bin/chromium';

/**
 * Chromium's own errands, so that what the proxy writes down is the doing of pages and the extension.
 * The last --disable-features wins, so Playwright's list is repeated where it keeps the browser quiet or steady.
 */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--component-updater=url-source=http://127.0.0.1:9/none',
  '--gaia-url=http://127.0.0.1:9',
  `--disable-features=${[
    'AutofillServerCommunication',
    'OptimizationGuideModelDownloading',
    'OptimizationHints',
    'OptimizationTargetPrediction',
    'NetworkTimeServiceQuerying',
    'PreconnectToSearch',
    'AimEnabled',
    'LensOverlay',
    'MediaRouter',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'PaintHolding',
  ].join(',')}`,
];

export async function openChromium(options: OpenOptions): Promise<DrivenBrowser> {
  const { headless = true, pages, colorScheme = 'light', zoom = 1, timezone = 'America/Chicago', language } = options;
  const profile = await mkdtemp(join(tmpdir(), 'steward-chromium-'));
  await mkdir(join(profile, 'Default'));
  // The dictionary for spell checking would be fetched as soon as somebody types.
  const extensionDir = options.extensionDir && (await realpath(options.extensionDir));
  const preferences = {
    // Chromium does not ask again for what was allowed before and given back since.
    ...(extensionDir && options.allows && { extensions: { settings: allowedBefore(extensionDir, options.allows) } }),
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [], blocked_dictionaries: ['en-US'] },
  };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const size = options.viewport ?? { width: 1280, height: 800 };
  const followWindow = !headless && !options.viewport && zoom === 1;

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    // Playwright's own headless switch would choose the old shell, which has no extensions.
    headless: false,
    ignoreHTTPSErrors: true,
    colorScheme,
    locale: 'en-US',
    env: { ...process.env, TZ: timezone, ...(language && { LANGUAGE: language }) },
    ...(followWindow ? { viewport: null } : { viewport: zoomed(size, zoom), deviceScaleFactor: zoom }),
    // Playwright switches extensions off by default.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
      '--no-sandbox',
      '--disable-gpu',
      // Lets the driver press the extension's button in the toolbar.
      '--enable-unsafe-extension-debugging',
      ...quiet,
      ...(language ? [`--lang=${language}`] : []),
      `--proxy-server=http://127.0.0.1:${pages.proxyPort}`,
      // Chromium sends localhost past any proxy unless told otherwise; every connection is to be seen.
      '--proxy-bypass-list=<-loopback>',
      ...(extensionDir ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`] : []),
    ],
  });
  // navigator.clipboard is only for filling the clipboard; the paste itself is Control+V.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  if (extensionDir) await assertExtensionLoaded(context, extensionDir);

  await context.addInitScript(watchFocus, watchedBy);
  const moves: string[] = [];
  const known = new Map<Page, ReturnType<typeof loggingFocus>>();
  const tabOf = (page: Page): Tab => {
    const at = known.get(page) ?? loggingFocus(chromiumTab(page, zoom), moves);
    known.set(page, at);
    pageOf.set(at.tab, page);
    return at.tab;
  };
  context.on('page', tabOf);
  let blank = context.pages()[0];

  const open = async (url: string): Promise<Tab> => {
    const page = blank ?? (await context.newPage());
    blank = undefined;
    const tab = tabOf(page);
    await tab.goto(url);
    return tab;
  };

  return {
    name: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    open,
    extensionPage(path) {
      if (!extensionDir) throw new Error('Chromium was opened without the extension.');
      return open(`chrome-extension://${chromiumExtensionId(extensionDir)}/${path}`);
    },
    async pressToolbarButton(over) {
      const session = await context.browser()?.newBrowserCDPSession();
      if (!session || !extensionDir) throw new Error('Chromium was opened without the extension.');
      const url = await over.url();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
      const targetId = targetInfos.find((target) => target.url === url)?.targetId ?? '';
      await session.send('Extensions.triggerAction', { id: chromiumExtensionId(extensionDir), targetId });
      await session.detach();
    },
    async tabs() {
      return context.pages().map(tabOf);
    },
    async close() {
      for (const { take } of known.values()) await take();
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
      assertNobodyMoved(moves);
    },
  };
}

/** The entry of an extension in the profile, with what it was once allowed. */
function allowedBefore(extensionDir: string, hosts: readonly string[]) {
  const once = {
    api: [],
    explicit_host: hosts.map((host) => `https://${host}/*`),
    manifest_permissions: [],
    scriptable_host: [],
  };
  return { [chromiumExtensionId(extensionDir)]: { granted_permissions: once, runtime_granted_permissions: once } };
}

/** Chromium goes on without an extension it could not load, and every test would fail for another reason. */
async function assertExtensionLoaded(context: BrowserContext, extensionDir: string): Promise<void> {
  const probe = await context.newPage();
  try {
    await probe.goto(`chrome-extension://${chromiumExtensionId(extensionDir)}/manifest.json`);
  } catch {
    await context.close();
    throw new Error(`Chromium did not load the extension in ${extensionDir}. Is its manifest in order?`);
  }
  await probe.close();
}

function zoomed(size: { width: number; height: number }, zoom: number): { width: number; height: number } {
  return { width: Math.round(size.width / zoom), height: Math.round(size.height / zoom) };
}

const pageOf = new WeakMap<Tab, Page>();

/**
 * @param tab a tab of Chromium
 * @returns its developer tools, for what a page cannot say of itself: its memory and who used the processor
 */
export function devToolsOf(tab: Tab): Promise<CDPSession> {
  const page = pageOf.get(tab);
  if (!page) throw new Error('Only a tab of Chromium has these developer tools.');
  return page.context().newCDPSession(page);
}

function chromiumTab(page: Page, zoom: number): Tab {
  const lines: ConsoleLine[] = [];
  page.on('console', (message) => lines.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) => lines.push({ type: 'uncaught', text: error.message }));

  const find = (selector: string): Promise<ElementHandle<Element>> =>
    askUntil(async () => (await page.evaluateHandle(findDeep, selector)).asElement(), `an element for ${selector}`);

  let metrics: CDPSession | undefined;
  const tab: Tab = {
    console: lines,
    url: () => page.evaluate(() => location.href),
    async goto(url) {
      await page.goto(url);
    },
    async back() {
      await page.goBack();
    },
    evaluate: <R, A>(fn: (arg: A) => R | Promise<R>, arg?: A) =>
      page.evaluate(fn as (arg: unknown) => R | Promise<R>, arg as unknown),
    waitFor: <R, A>(fn: (arg: A) => R | Promise<R>, arg?: A, wait?: WaitOptions) =>
      askUntil<R>(() => tab.evaluate(fn, arg), `an answer in ${page.url()}`, wait),
    async click(selector) {
      await (await find(selector)).click({ timeout: 10_000 });
    },
    async hover(selector) {
      await (await find(selector)).hover({ timeout: 10_000 });
    },
    async focus(selector) {
      await (await find(selector)).focus();
    },
    type: (text, { delay = 0 } = {}) => page.keyboard.type(text, { delay }),
    press: (key) => page.keyboard.press(key),
    async paste(text) {
      await page.evaluate((content) => navigator.clipboard.writeText(content), text);
      await page.keyboard.press('Control+v');
    },
    async choose(selector, value) {
      await (await find(selector)).selectOption(value);
    },
    async setFiles(selector, files) {
      await (await find(selector)).setInputFiles([...files]);
    },
    boundingBox: async (selector): Promise<Box | null> => (await find(selector)).boundingBox(),
    async screenshot(file, { fullPage = false } = {}) {
      await page.screenshot({ path: file, fullPage });
    },
    async setViewport(size, asked = zoom) {
      await page.setViewportSize(zoomed(size, asked));
      if (asked === zoom && !metrics) return;
      // What a session has set holds as long as it does.
      metrics ??= await page.context().newCDPSession(page);
      const override = { ...zoomed(size, asked), deviceScaleFactor: asked, mobile: false };
      await metrics.send('Emulation.setDeviceMetricsOverride', override);
    },
    async showIn(colours) {
      const forced = colours.startsWith('forced');
      const colorScheme = colours.endsWith('dark') ? 'dark' : 'light';
      await page.emulateMedia({ colorScheme, forcedColors: forced ? 'active' : 'none' });
    },
    layOutForPaper: (is) => page.emulateMedia({ media: is ? 'print' : 'screen' }),
    atStart: async (fn) => void (await page.addInitScript(fn)),
    async toldOf(selector) {
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      const element = await find(selector);
      await element.evaluate((at) => at.setAttribute('data-told', ''));
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-told]' });
      const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
      await element.evaluate((at) => at.removeAttribute('data-told'));
      await session.detach();
      const [{ name, description } = {}] = nodes;
      return { name: String(name?.value ?? ''), description: String(description?.value ?? '') };
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  return tab;
}
