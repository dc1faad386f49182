import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import {
  fieldLabelled,
  openCard,
  pasteAsItIs,
  shownOn,
  textIn,
  untilMarked,
  untilWatched,
} from '../support/watched-tab.ts';

// A page that lets somebody write on the whole screen: nothing outside what fills it can be pressed.

const SLIP = 'Verified her card, 219-09-9999, at intake.';

describe.each(browsers)('on the whole screen, in $name', ({ open, extensionDir }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages, extensionDir });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** Waits until a person who points at the middle of one of Steward's parts would hit it. */
  const untilPressable = (tab: Tab, part: string) =>
    tab.waitFor((css) => {
      const root = document.querySelector('steward-marks')?.shadowRoot;
      const box = root?.querySelector(css)?.getBoundingClientRect();
      const at = box && root?.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return Boolean(at?.closest(css));
    }, part);
  const opened = async (filling: string) => {
    const tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
    const notes = await fieldLabelled(tab, 'Notes');
    await tab.evaluate(
      ([css, what]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.id = 'fill';
        button.textContent = 'Whole screen';
        const field = document.querySelector(css);
        const filled = field?.closest<HTMLElement>(what);
        if (filled) filled.style.background = 'Canvas';
        button.addEventListener('click', () => void filled?.requestFullscreen());
        field?.before(button);
      },
      [notes, filling] as const,
    );
    await tab.focus(notes);
    await pasteAsItIs(tab, SLIP);
    await untilMarked(tab, 'Notes', true);
    await tab.click('#fill');
    await tab.waitFor(() => document.fullscreenElement !== null);
    // What stays at the page's foot may now lie over it.
    await tab.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), notes);
    return { tab, notes };
  };
  const left = async (tab: Tab) => {
    await tab.evaluate(() => document.exitFullscreen());
    await tab.waitFor(() => document.fullscreenElement === null);
    if ((await shownOn(tab)).card === null) await openCard(tab, 'Notes');
    for (const part of ['.mark', '.card', '.opener']) await untilPressable(tab, part);
    await tab.close();
  };

  test.each(['form', 'html'])(
    'mark, list and card can be pressed while the %s around a note fills it',
    async (filling) => {
      const { tab, notes } = await opened(filling);
      for (const part of ['.mark', '.opener']) await untilPressable(tab, part);
      await openCard(tab, 'Notes');
      await untilPressable(tab, '.card');
      await tab.focus(notes);
      await tab.click('steward-marks >>> .card button.primary');
      await untilMarked(tab, 'Notes', false);
      expect(await textIn(tab, notes)).toContain('[number removed]');
      await tab.press('Control+z');
      await untilMarked(tab, 'Notes', true);
      await left(tab);
    },
  );

  test('a box that fills it by itself holds nothing else; people write on, and afterwards all is there', async () => {
    const { tab, notes } = await opened('textarea');
    await tab.focus(notes);
    await tab.type(' More.');
    expect(await textIn(tab, notes)).toBe(`${SLIP} More.`);
    await left(tab);
  });
});
