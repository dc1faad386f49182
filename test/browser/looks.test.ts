import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtNoteUrl } from '../pages/urls.ts';
import { type AskedPage, pageAsker } from '../support/asked-page.ts';
import { faultsOf } from '../support/axe.ts';
import { type Colours, type DrivenBrowser, openChromium, openFirefox, type Tab } from '../support/browsers.ts';
import { cutOff } from '../support/cut-off.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { storedIn } from '../support/stored-in.ts';
import { fieldLabelled, openCard, pasteAsItIs, popupOver, untilMarked, untilWatched } from '../support/watched-tab.ts';

const NUMBER = '219-09-9999';
const NOTE = `Verified her card, ${NUMBER}, at intake. She is 62 years old. Reached her at 405-555-0134, cell.`;

/** Where the pictures go; nobody compares them but people. */
const pictures = resolve('.artifacts/looks');
const folder = mkdtempSync(join(tmpdir(), 'steward-looks-'));

// Firefox takes its colours when it starts: there it shows the dark ones, Chromium all of them.
const browsers = [
  {
    name: 'Chromium',
    open: openChromium,
    extensionDir: '.output/chrome-mv3',
    colours: ['light', 'dark', 'forced light', 'forced dark'] as const,
  },
  { name: 'Firefox', open: openFirefox, extensionDir: '.output/firefox-mv3', colours: ['dark'] as const },
];

/** Something that Steward shows, and how a person comes to see it. */
interface State {
  readonly name: string;
  /** One of Steward's own pages. */
  readonly isOwn?: true;
  /** In CSS pixels before zoom; the window of a laptop where it is not given. */
  readonly size?: (zoom: number) => { width: number; height: number };
  /** The field that is kept in sight. */
  readonly field?: string;
  /** What is to be there in the end, inside Steward's element or its page. */
  readonly shows: string;
  open(browser: DrivenBrowser, pages: ServedPages, asked: AskedPage): Promise<Tab>;
}

const onPage = async (browser: DrivenBrowser, pages: ServedPages, page: keyof ServedPages['urls']) => {
  const tab = await browser.open(pages.urls[page]);
  await untilWatched(tab, page);
  return tab;
};
const onNote = async (browser: DrivenBrowser, pages: ServedPages) => {
  const tab = await onPage(browser, pages, 'caseNote');
  await tab.focus(await fieldLabelled(tab, 'Notes'));
  await pasteAsItIs(tab, NOTE);
  await untilMarked(tab, 'Notes', true);
  return tab;
};

const states: readonly State[] = [
  { name: 'underlined', field: 'Notes', shows: '.mark', open: onNote },
  {
    name: 'card',
    field: 'Notes',
    shows: '.card',
    async open(browser, pages) {
      const tab = await onNote(browser, pages);
      await openCard(tab, 'Notes');
      return tab;
    },
  },
  {
    name: 'card-unfolded',
    field: 'Notes',
    shows: '.card details[open]',
    async open(browser, pages) {
      const tab = await onNote(browser, pages);
      await openCard(tab, 'Notes');
      await tab.evaluate(() => {
        const root = document.querySelector('steward-marks')?.shadowRoot;
        for (const details of root?.querySelectorAll('li:first-child details') ?? []) details.setAttribute('open', '');
      });
      return tab;
    },
  },
  {
    name: 'tray',
    field: 'Notes',
    shows: '.tray .list',
    async open(browser, pages) {
      const tab = await onNote(browser, pages);
      await tab.click('steward-marks >>> .opener');
      return tab;
    },
  },
  {
    name: 'held-paste',
    shows: '.held',
    async open(browser, pages) {
      const tab = await onPage(browser, pages, 'passwordReset');
      await tab.focus(await fieldLabelled(tab, 'Subject'));
      await tab.paste(`Reset for ${NUMBER} please`);
      return tab;
    },
  },
  {
    name: 'held-file',
    shows: '.held',
    async open(browser, pages) {
      const tab = await onPage(browser, pages, 'passwordReset');
      const file = join(folder, `Smith ${NUMBER}.png`);
      writeFileSync(file, 'no picture');
      await tab.setFiles('input[type=file]', [file]);
      return tab;
    },
  },
  {
    name: 'submit-question',
    shows: 'dialog.summary',
    async open(browser, pages) {
      const tab = await onNote(browser, pages);
      await tab.click('form:not([role=search]) [type=submit]');
      return tab;
    },
  },
  {
    name: 'submit-reason',
    shows: 'dialog.summary fieldset',
    async open(browser, pages) {
      const tab = await onNote(browser, pages);
      await tab.click('form:not([role=search]) [type=submit]');
      await tab.click('steward-marks >>> dialog.summary .summary-foot button:last-of-type');
      return tab;
    },
  },
  {
    name: 'teach',
    shows: '.teach form',
    async open(browser, _pages, asked) {
      const tab = await browser.open(builtNoteUrl('remeant'));
      await expect.poll(asked.summary, { timeout: 8000 }).not.toBeNull();
      await asked.teach();
      await tab.waitFor(() => Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('.teach')));
      await tab.click('textarea');
      return tab;
    },
  },
  {
    name: 'popup',
    isOwn: true,
    // A popup is as wide as it asks for, zoomed or not.
    size: (zoom) => ({ width: 400 * zoom, height: 640 }),
    shows: '.page-tools',
    async open(browser, pages) {
      const front = await onNote(browser, pages);
      const popup = await popupOver(browser, front);
      await popup.waitFor(() => document.querySelector('main')?.textContent?.includes('to check'));
      await popup.bringToFront();
      await front.close();
      return popup;
    },
  },
  {
    name: 'options',
    isOwn: true,
    shows: '.rows strong',
    async open(browser) {
      const tab = await browser.extensionPage('options.html');
      await storedIn(tab, {
        'submitted-anyway': { 'ssn-in-text': { later: 3, other: 1 }, 'note-mentions-disability': { 'not-so': 12 } },
      });
      await tab.goto(await tab.url());
      return tab;
    },
  },
  {
    name: 'companion',
    isOwn: true,
    shows: '.ruling .decision',
    async open(browser) {
      const tab = await browser.extensionPage('companion.html');
      await tab.click('.tools > button:nth-of-type(2)');
      return tab;
    },
  },
];

describe.each(browsers)('what a person sees, in $name', ({ name, open, extensionDir, colours }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  let asked: AskedPage;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    pages = await servePages();
    browser = await open({ pages, extensionDir, colorScheme: colours[0] === 'dark' ? 'dark' : 'light' });
    asked = await pageAsker(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    if (name === 'Firefox') rmSync(folder, { recursive: true, force: true });
  });

  test.each(states)('$name: nothing is cut off, every target can be hit, axe finds nothing', async (state) => {
    const { isOwn = false, size = () => ({ width: 1280, height: 800 }), field, shows } = state;
    const tab = await state.open(browser, pages, asked);
    await tab.waitFor(
      ([css, own]) => {
        const root = own ? document : document.querySelector('steward-marks')?.shadowRoot;
        return root?.querySelector(css) != null;
      },
      [shows, isOwn] as const,
    );
    const faults: string[] = [];
    const look = async (shown: Colours, zoom: number) => {
      await tab.setViewport(size(zoom), zoom);
      await tab.showIn?.(shown);
      const selector = field ? await fieldLabelled(tab, field) : 'html';
      await tab.evaluate(async (css) => {
        if (css !== 'html') document.querySelector(css)?.scrollIntoView({ block: 'center' });
        // Drawn again after the window has changed, and once more where that changed a height.
        for (let turn = 0; turn < 4; turn += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      }, selector);
      const said = await cutOff(tab, isOwn);
      // axe asks for colours and names; neither is another at another size. Firefox keeps it out of an extension's pages.
      if ((tab.showIn || !isOwn) && zoom === 1)
        said.push(...(await faultsOf(tab, isOwn ? 'document' : 'steward-marks')));
      faults.push(...said.map((fault) => `${shown}, ${zoom * 100} %: ${fault}`));
      const file = `${browser.name}-${state.name}-${shown.replace(' ', '-')}-${zoom * 100}.png`;
      if (!shown.startsWith('forced') || zoom === 1) await tab.screenshot(join(pictures, file), { fullPage: isOwn });
    };
    for (const shown of colours) {
      await look(shown, 1);
      if (!shown.startsWith('forced')) await look(shown, 2);
    }
    await tab.close();
    expect(faults).toEqual([]);
  });
});
