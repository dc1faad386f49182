import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { printTaughtFile } from '../../utils/records/taught-file.ts';
import type { TaughtField } from '../../utils/sites/taught.ts';
import { otherHost } from '../pages/okjobmatch/addresses.ts';
import { faultsOf } from '../support/axe.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { fieldLabelled, popupOver, shownOn, untilMarked } from '../support/watched-tab.ts';

// A site that no profile knows: Steward runs there when a person lets it in, and not a moment longer.

const origin = `https://${otherHost}/*`;
const taught: TaughtField = {
  host: otherHost,
  page: '/search/jobs',
  kind: 'note.subject',
  anchors: {
    name: 'search_job_search[keywords]',
    label: 'keywords',
    role: 'line',
    css: '#search_job_search_keywords',
  },
};

/** What the browser itself says, asked on a page of the extension. */
interface Extension {
  readonly permissions: {
    remove(what: { origins: string[] }): Promise<boolean>;
    contains(what: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  readonly storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}
declare global {
  var browser: Extension | undefined;
  var chrome: Extension;
}

const text = (tab: Tab) => tab.evaluate(() => document.querySelector('main')?.innerText ?? '');
const says = (tab: Tab, words: string) =>
  tab.waitFor((wanted) => document.querySelector('main')?.innerText.includes(wanted), words);
const watched = (tab: Tab) => tab.waitFor(() => document.querySelector('steward-marks') !== null);
const left = (tab: Tab) => tab.waitFor(() => document.querySelector('steward-marks') === null);
const stateOf = (tab: Tab) =>
  tab.evaluate(() => [document.documentElement.outerHTML, [...CSS.highlights.keys()].join()] as const);

describe.each(browsers)('in $name', ({ open, extensionDir, name }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  let settings: Tab;
  let files: string;
  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages, extensionDir, allows: [otherHost] });
    files = await mkdtemp(join(tmpdir(), 'steward-files-'));
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    await rm(files, { recursive: true, force: true });
  });
  beforeEach(async () => {
    settings = await browser.extensionPage('options.html');
    await says(settings, 'Taught fields');
  });
  afterEach(async () => {
    await settings.evaluate(
      (mine) => (globalThis.browser ?? chrome).permissions.remove({ origins: [mine] }).then(() => undefined),
      origin,
    );
    await settings.close();
  });

  const add = async (address: string) => {
    await settings.bringToFront();
    await settings.focus('#address');
    await settings.type(address);
    await settings.press('Enter');
  };
  const registered = () =>
    settings.evaluate(() =>
      (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id)),
    );
  const fileOf = async (content: string) => {
    const path = join(files, 'steward-settings.json');
    await writeFile(path, content);
    return path;
  };

  test('a site added by its address is checked at once, and on pages opened later', async () => {
    const tab = await browser.open(pages.urls.otherNote);
    expect(await shownOn(tab)).toEqual({ marks: [], card: null });
    expect(await registered()).toEqual([]);
    await add(`${pages.urls.otherNote}?from=mail`);
    await says(settings, `Steward runs on ${otherHost} from now on`);
    await watched(tab);
    await tab.bringToFront();
    await tab.focus(await fieldLabelled(tab, 'Notes'));
    await tab.paste('Verified her card, 219-09-9999, at intake.');
    await untilMarked(tab, 'Notes', true);
    expect(await registered()).toEqual([origin]);

    const later = await browser.open(pages.urls.otherNote);
    await watched(later);
    await later.close();
    await tab.close();
  });

  test('"Stop using Steward here" leaves the page as it was found, and later pages alone', async () => {
    const tab = await browser.open(pages.urls.otherNote);
    const [found] = await stateOf(tab);
    await add(otherHost);
    await watched(tab);
    await tab.bringToFront();
    await tab.focus(await fieldLabelled(tab, 'Notes'));
    await tab.paste('Verified her card, 219-09-9999, at intake.');
    await untilMarked(tab, 'Notes', true);

    const popup = await popupOver(browser, tab);
    await says(popup, `Stop using Steward on ${otherHost}`);
    expect(await text(popup)).toContain('3 of 3 expected fields found');
    await popup.bringToFront();
    await popup.click('main section:last-of-type > button.opens');
    await left(tab);
    expect(await stateOf(tab)).toEqual([found, '']);
    await says(popup, 'Steward is not checking this tab');
    expect(await registered()).toEqual([]);
    await popup.close();

    await tab.goto(pages.urls.otherNote);
    await settings.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect((await stateOf(tab))[0]).not.toContain('steward');
    await tab.close();
  });

  test('withdrawn by the browser, or let in twice, it ends and begins without a trace', async () => {
    const tab = await browser.open(pages.urls.otherNote);
    const [found] = await stateOf(tab);
    for (const _ of [1, 2]) {
      await add(otherHost);
      await watched(tab);
      await says(settings, 'Added by you');
      // What the browser's own settings do arrives the same way.
      await settings.evaluate(
        (mine) => (globalThis.browser ?? chrome).permissions.remove({ origins: [mine] }).then(() => undefined),
        origin,
      );
      await left(tab);
      expect(await stateOf(tab)).toEqual([found, '']);
      await settings.waitFor(() => !document.querySelector('main')?.innerText.includes('Added by you'));
    }
    // Asked for while it runs, it goes on.
    await add(otherHost);
    await watched(tab);
    await add(otherHost);
    await says(settings, 'from now on');
    await watched(tab);
    expect(await tab.evaluate(() => document.querySelectorAll('steward-marks').length)).toBe(1);
    await tab.close();
  });

  test.runIf(name === 'Chromium')('"Use Steward on this page" asks for the host of the tab in front', async () => {
    const tab = await browser.open(pages.urls.otherNote);
    await tab.bringToFront();
    await browser.pressToolbarButton?.(tab);
    const popup = await popupOver(browser, tab);
    await says(popup, 'Use Steward on this page');
    expect(await text(popup)).toContain(`The browser asks once, for ${otherHost} alone`);
    expect(await faultsOf(popup, 'document')).toEqual([]);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('main section:last-of-type > button.opens')?.focus(),
    );
    await popup.press('Enter');
    await watched(tab);
    await popup.close();
    await tab.close();
  });

  test('fields taught elsewhere are brought in, and checked where the person lets Steward in', async () => {
    const tab = await browser.open(pages.urls.otherSearch);
    await settings.bringToFront();
    await settings.setFiles('input[type=file]', [
      await fileOf(printTaughtFile({ sites: [otherHost], taught: [taught] })),
    ]);
    await says(settings, '1 field brought in. The file names sites that Steward may not run on yet');
    expect(await text(settings)).toMatch(/Waiting for you[\s\S]*cases\.example\.org/);
    expect(await text(settings)).toContain('“keywords” is Subject (Add Notes)');
    await settings.click(`[aria-label="Use Steward there: ${otherHost}"]`);
    await says(settings, 'Added by you');
    await tab.bringToFront();
    await watched(tab);
    await tab.focus('#search_job_search_keywords');
    await tab.type('219-09-9999 ');
    await untilMarked(tab, 'Keywords', true);
    await tab.close();

    await settings.bringToFront();
    await settings.click(`[aria-label="Stop: ${otherHost}"]`);
    await says(settings, `Steward has stopped on ${otherHost}. What was taught there is kept.`);
    await settings.click(`[aria-label="Forget Subject (Add Notes) of ${otherHost}"]`);
    await says(settings, 'Nothing has been taught.');
  });

  test('a file that cannot be read is answered place by place, and takes nothing away', async () => {
    const kept = () =>
      settings.evaluate(() => (globalThis.browser ?? chrome).storage.local.get('taught').then(JSON.stringify));
    await settings.setFiles('input[type=file]', [await fileOf(printTaughtFile({ sites: [], taught: [taught] }))]);
    await says(settings, '1 field brought in');
    const before = await kept();
    const { kind: _, ...without } = taught;
    const bad = { format: 'steward-settings', version: 1, sites: [], taught: [taught, without] };
    await settings.setFiles('input[type=file]', [await fileOf(JSON.stringify(bad))]);
    await says(settings, `Field 2 of ${otherHost}: kind is missing.`);
    expect(await text(settings)).toContain('Nothing was brought in, and everything is as it was.');
    expect(await kept()).toBe(before);

    await settings.evaluate(() => {
      const page = globalThis as unknown as { saved: Promise<string> };
      page.saved = new Promise((resolve) => {
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then(resolve);
          return '#';
        };
      });
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await settings.evaluate(() => document.querySelector<HTMLElement>('section:last-of-type .tools > button')?.focus());
    await settings.press('Enter');
    const saved = await settings.waitFor(() => (globalThis as unknown as { saved: Promise<string> }).saved);
    expect(saved).toBe(printTaughtFile({ sites: [], taught: [taught] }));
  });

  test('an address without a site is answered with how to write one', async () => {
    await add('http://www.example.org/');
    await says(settings, 'This names no site that is reached by https.');
  });

  // An extension page refuses code that comes as text; only Chromium's driver can bring axe in.
  test.runIf(name === 'Chromium').each(['light', 'dark'] as const)('axe finds nothing wrong in %s', async (scheme) => {
    const own = await open({ pages, extensionDir, allows: [otherHost], colorScheme: scheme });
    try {
      const tab = await own.extensionPage('options.html');
      await says(tab, 'Taught fields');
      const bad = { format: 'steward-settings', version: 1, sites: [], taught: [{ ...taught, kind: 'none' }] };
      await tab.setFiles('input[type=file]', [await fileOf(printTaughtFile({ sites: [otherHost], taught: [taught] }))]);
      await says(tab, 'brought in');
      await tab.setFiles('input[type=file]', [await fileOf(JSON.stringify(bad))]);
      await says(tab, 'kind is none that Steward checks');
      await tab.click('summary');
      expect(await faultsOf(tab, 'document')).toEqual([]);
      await tab.setViewport({ width: 320, height: 800 });
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await faultsOf(tab, 'document')).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
