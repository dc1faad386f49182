import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { askUntil } from '../support/driven-browser.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { fieldLabelled, openCard, popupOver, shownOn, untilMarked, untilWatched } from '../support/watched-tab.ts';

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

/** The popup's ways into the review; sent into the page. */
function reviewButtons(): string[] {
  const words = [...document.querySelectorAll('.opens')].map(({ textContent }) => textContent ?? '');
  return words.filter((text) => /review|services/i.test(text));
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

  /** @returns the review, once the driver has heard of its tab */
  const companionTab = () =>
    askUntil(async () => {
      // A tab that has just been closed may still be listed; it has no address any more.
      for (const tab of await browser.tabs()) {
        if ((await tab.url().catch(() => '')).endsWith('/companion.html')) return tab;
      }
      return null;
    }, 'the review');

  /** @returns what was handed over since it was asked last */
  const heard = () =>
    listener.waitFor(() => {
      const page = globalThis as unknown as ExtensionPage;
      const given = page.heard.filter((message) => typeof message === 'object');
      page.heard = [];
      return given.length > 0 ? given : null;
    });

  /** Chooses in a list that the page draws itself, in either theme. */
  async function chooseAction(tab: Tab, option: string): Promise<void> {
    const mark = (css: string, wanted: string) =>
      tab.waitFor(
        ([selector, text]) => {
          const clean = (one: Element) => (one.textContent ?? '').replace('*', '').trim();
          const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => clean(one) === text);
          return found ? `#${CSS.escape(found.id)}` : '';
        },
        [css, wanted] as const,
      );
    const label = await mark('label', 'Type of edit');
    const id = label.slice(1).replaceAll('\\', '');
    await tab.click(`div:has(> ${label}) [data-garden-id="dropdowns.combobox.trigger"], a[aria-labelledby~="${id}"]`);
    await tab.click(await mark('[role=listbox] [role=option], .nesty-panel.open li', option));
  }

  test.each([
    ['serviceEdit', 'Service Date', 'service'],
    ['skillGainEdit', 'Date of skill gain', 'other'],
    ['classicServiceEdit', 'Service Date', 'service'],
  ] as const)(
    '%s: a request whose window has closed is taken into the review, dates and action alone',
    async (page, label, target) => {
      const tab = await browser.open(pages.urls[page]);
      await untilWatched(tab, page);
      await chooseAction(tab, 'Delete');
      await tab.focus(await fieldLabelled(tab, 'Description'));
      await tab.paste('Please delete the second one.');
      await tab.focus(await fieldLabelled(tab, 'Date'));
      await tab.type('5/30/2021');
      await tab.focus(await fieldLabelled(tab, label));
      await tab.type('10/20/2020');
      await untilMarked(tab, label, true);
      await openCard(tab, label);
      await tab.click('steward-marks >>> .card .actions button:first-child');
      await untilCompanion(true);
      expect(await heard()).toEqual([
        { 'review-give': { action: 'delete', target, dated: '2020-10-20', requestedOn: '2021-05-30', services: [] } },
      ]);
      const companion = await companionTab();
      await companion.waitFor(() => document.querySelector('.note')?.textContent?.includes('helpdesk page'));
      const filled = await companion.evaluate(() =>
        ['#requested-on', '#services', '#dated-date'].map(
          (css) => document.querySelector<HTMLInputElement>(css)?.value ?? null,
        ),
      );
      expect(filled).toEqual(
        target === 'service'
          ? ['2021-05-30', 'Service of the ticket: 2020-10-20 – 2020-10-20', null]
          : ['2021-05-30', '', '2020-10-20'],
      );
      expect(await companion.evaluate(() => document.querySelector('.ruling')?.textContent)).toContain('Jan 20, 2021');
      expect(await companion.evaluate(() => location.pathname + location.search + location.hash)).toBe(
        '/companion.html',
      );
      expect(await companions(true)).toEqual([true]);
      await tab.close();
    },
  );

  test('the services that a page lists are counted in the popup, and taken into the review as the page shows them', async () => {
    const tab = await browser.open(pages.urls.caseServices);
    const popup = await popupOver(browser, tab);
    expect(await popup.evaluate(reviewButtons)).toEqual(['Review an edit request', 'Use these services (10)']);
    // As in a popup, the click does not bring another tab to the front.
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.opens')];
      setTimeout(() => buttons.find(({ textContent }) => textContent?.startsWith('Use these'))?.click(), 400);
    });
    await tab.bringToFront();
    await untilCompanion(true);
    const [message] = (await heard()) as [{ 'review-give': { services: object[] } }];
    const { services, ...rest } = message['review-give'];
    expect(rest).toEqual({ action: null, target: 'service', dated: null, requestedOn: null });
    expect(services).toHaveLength(10);
    expect(services[4]).toEqual({
      name: 'Workforce Preparation Assistance',
      start: '10/20/20',
      end: '10/20/20',
      kind: 'Career',
    });
    expect(services[5]).toMatchObject({ start: '11/02/20', end: '' });
    expect(JSON.stringify(services)).not.toMatch(/Objective|Practice|Completed/);
    expect(await companions(true)).toEqual([true]);
    await tab.close();
  });

  test('a page that lists none offers none', async () => {
    const tab = await browser.open(pages.urls.jobSearch);
    const popup = await popupOver(browser, tab);
    expect(await popup.evaluate(reviewButtons)).toEqual(['Review an edit request']);
    await popup.close();
    await tab.close();
  });

  describe('before a request is sent', () => {
    const opened = async (page: keyof ServedPages['urls']) => {
      const tab = await browser.open(pages.urls[page]);
      await untilWatched(tab, page);
      return tab;
    };

    test('a date that the form would drop is written the way it takes it, with one press', async () => {
      const tab = await opened('serviceEdit');
      const field = await fieldLabelled(tab, 'Date');
      await tab.focus(field);
      await tab.type('2026-11-02');
      await untilMarked(tab, 'Date', true);
      await openCard(tab, 'Date');
      await tab.click('steward-marks >>> .card button.primary');
      await untilMarked(tab, 'Date', false);
      await tab.press('Tab');
      expect(await tab.waitFor((css) => document.querySelector<HTMLInputElement>(css)?.value, field)).toBe(
        'November 2, 2026',
      );
      await new Promise((done) => setTimeout(done, 300));
      expect((await shownOn(tab)).marks).toEqual([]);
      await tab.close();
    });

    test.each(['serviceEdit', 'classicServiceEdit'] as const)(
      '%s: a file that is mentioned is missed until it is there',
      async (page) => {
        const tab = await opened(page);
        await tab.focus(await fieldLabelled(tab, 'Description'));
        await tab.paste('The end date is wrong, see attached.');
        await tab.press('Tab');
        await untilMarked(tab, 'Description', true);
        await tab.setFiles('input[type=file]', [resolve('public/icon/16.png')]);
        await untilMarked(tab, 'Description', false);
        await tab.close();
      },
    );

    test.each(['serviceEdit', 'classicServiceEdit'] as const)(
      '%s: a justification is missed once it was passed over, or at Submit',
      async (page) => {
        const tab = await opened(page);
        const [subject, justification] = [
          await fieldLabelled(tab, 'Subject'),
          await fieldLabelled(tab, 'Justification'),
        ];
        const quiet = async () => {
          await new Promise((done) => setTimeout(done, 400));
          return (await shownOn(tab)).marks;
        };
        // High enough for the whole form: a field out of sight has no mark.
        await tab.setViewport({ width: 1280, height: 2400 });
        await tab.focus(subject);
        await tab.type('Service edit');
        expect(await quiet()).toEqual([]);
        await tab.focus(justification);
        expect(await quiet()).toEqual([]);
        await tab.focus(subject);
        await untilMarked(tab, 'Justification', true);
        await tab.goto(pages.urls[page]);
        await untilWatched(tab, page);
        await tab.focus(subject);
        await tab.type('Service edit');
        await tab.focus('form:not([role=search]) [type=submit]');
        await untilMarked(tab, 'Justification', true);
        await tab.close();
      },
    );
  });
});
