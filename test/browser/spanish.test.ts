import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { openWindows } from '../../utils/policy/edit-window.ts';
import { faultsOf } from '../support/axe.ts';
import { type DrivenBrowser, openChromium, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { fieldLabelled, pasteAsItIs, textIn, untilWatched } from '../support/watched-tab.ts';

// A browser that speaks Spanish. Debian's Firefox speaks English alone, and an extension follows its browser.

const said = (name: keyof typeof spanish) => spanish[name].message;
/** The English sentences in a text; the directive's own words stay as printed. */
const englishIn = (text: string) =>
  Object.entries(english)
    .filter(([name, { message }]) => message.length > 14 && message !== said(name as keyof typeof spanish))
    .filter(([name, { message }]) => !/^(ground|question)_/.test(name) && text.includes(message))
    .map(([name]) => name);
const NOTE = 'Verified her card, 219-09-9999, at intake.';

describe.each(['light', 'dark', 'forced light', 'forced dark'] as const)('in a Spanish Chromium, %s', (colours) => {
  const picture = (what: string) => `.artifacts/looks/es-${what}-${colours.replace(' ', '-')}.png`;
  let pages: ServedPages;
  let browser: DrivenBrowser;
  beforeAll(async () => {
    pages = await servePages();
    const opened = await openChromium({ pages, language: 'es', extensionDir: '.output/chrome-mv3' });
    const coloured = async (tab: Tab) => {
      await tab.showIn?.(colours);
      return tab;
    };
    browser = {
      ...opened,
      open: async (url) => coloured(await opened.open(url)),
      extensionPage: async (path) => coloured(await opened.extensionPage(path)),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  test('the popup and the settings are in Spanish, with Spanish dates', async () => {
    const popup = await browser.extensionPage('popup.html');
    await popup.waitFor(() => document.querySelector('.quarter') !== null);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('es-US');
    const text = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
    expect(text).toContain(said('popup_windows'));
    expect(text).toContain(said('ssn_in_text_title'));
    const [next] = openWindows(oklahomaClock().now().on);
    const closes = new Intl.DateTimeFormat('es-US', {
      timeZone: 'UTC',
      weekday: 'short',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
    }).format(new Date(`${next?.closes}T00:00:00Z`));
    expect(text).toContain(closes);
    expect(englishIn(text)).toEqual([]);
    expect(await faultsOf(popup, 'document')).toEqual([]);
    expect(await overflowing(popup)).toEqual([]);
    await popup.screenshot(picture('popup'), { fullPage: true });
    await popup.close();

    const options = await browser.extensionPage('options.html');
    await options.waitFor(() => document.querySelector('h1') !== null);
    expect(await options.evaluate(() => document.querySelector('h1')?.textContent)).toBe(said('options_title'));
    expect(await faultsOf(options, 'document')).toEqual([]);
    expect(await overflowing(options)).toEqual([]);
    await options.screenshot(picture('options'), { fullPage: true });
    await options.close();
  });

  test('a review is in Spanish, its picture and its table too', async () => {
    const review = await browser.extensionPage('companion.html');
    await review.waitFor(() => document.querySelectorAll('.tools button').length > 2);
    await review.click('.tools button:nth-of-type(2)');
    const decision = await review.waitFor(() => document.querySelector('.decision')?.textContent);
    expect(decision).toBe(said('decision_deny'));
    await review.click('details summary');
    await review.waitFor(() => document.querySelector('.timeline-table') !== null);
    const text = await review.evaluate(() => document.querySelector('main')?.innerText ?? '');
    for (const name of ['GAP_OVER_LIMIT', 'EXIT_QUARTER_CHANGED', 'NEW_PERIOD', 'local_title'] as const)
      expect(text).toContain(said(name));
    expect(text).toContain('20 oct 2020 a 20 ene 2021');
    expect(englishIn(text)).toEqual([]);
    expect(await faultsOf(review, 'document')).toEqual([]);
    expect(await overflowing(review)).toEqual([]);
    await review.screenshot(picture('review'), { fullPage: true });
    await review.close();
  });

  test('the mark, the card, the list and the question before Submit are in Spanish; what is written is not', async () => {
    const tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
    const notes = await fieldLabelled(tab, 'Notes');
    await tab.focus(notes);
    await pasteAsItIs(tab, NOTE);
    await tab.waitFor(
      (name) => document.querySelector('steward-marks')?.shadowRoot?.querySelector('.mark')?.ariaLabel === name,
      'Steward: 1 punto por revisar en Notes',
    );
    expect(await tab.evaluate(() => document.querySelector<HTMLElement>('steward-marks')?.lang)).toBe('es-US');
    await tab.click('steward-marks >>> .mark');
    const cardText = () =>
      document.querySelector('steward-marks')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '';
    const card = await tab.waitFor(cardText);
    expect(card).toContain(said('ssn_in_text_title'));
    expect(card).toContain(said('ssn_in_text_breaks'));
    expect(card).toContain(said('card_not_now'));
    await tab.screenshot(picture('card'));
    await tab.click('steward-marks >>> .tray .opener');
    await tab.waitFor(() => Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('.tray .list')));
    expect(await faultsOf(tab, 'steward-marks')).toEqual([]);
    await tab.screenshot(picture('list'));
    await tab.press('Escape');

    await tab.click('form [type=submit]');
    const question = await tab.waitFor(
      () =>
        document.querySelector('steward-marks')?.shadowRoot?.querySelector<HTMLElement>('dialog.summary:modal')
          ?.innerText ?? '',
    );
    expect(question).toContain(said('submit_title'));
    expect(question).toContain(said('submit_anyway'));
    expect(await faultsOf(tab, 'steward-marks')).toEqual([]);
    await tab.screenshot(picture('submit'));
    // The same key again, within half a second, would be the one that closed the list.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await tab.press('Escape');

    await tab.waitFor(() => !document.querySelector('steward-marks')?.shadowRoot?.querySelector('dialog.summary'));
    if ((await tab.evaluate(cardText)) === '') await tab.click('steward-marks >>> .mark');
    await tab.click('steward-marks >>> .card .primary');
    await expect.poll(() => textIn(tab, notes)).toBe('Verified her card, [number removed], at intake.');
    await tab.close();
  });

  test('what is held before it leaves is asked about in Spanish', async () => {
    const tab = await browser.open(pages.urls.passwordReset);
    await untilWatched(tab, 'passwordReset');
    await tab.focus(await fieldLabelled(tab, 'Subject'));
    await tab.paste('Reset for 219-09-9999 please');
    const held = await tab.waitFor(
      () => document.querySelector('steward-marks')?.shadowRoot?.querySelector<HTMLElement>('.held')?.innerText ?? '',
    );
    expect(englishIn(held)).toEqual([]);
    expect(await faultsOf(tab, 'steward-marks')).toEqual([]);
    await tab.screenshot(picture('held'));
    await tab.close();
  });
});

/** What says more than it has room for; sent into the page. */
function overflowing(tab: { evaluate<R>(fn: () => R): Promise<R> }): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .filter((one) => getComputedStyle(one).overflowX !== 'auto')
      .map(({ localName, innerText }) => `${localName}: ${innerText.slice(0, 60)}`),
  );
}
