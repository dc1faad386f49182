import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oklahomaClock } from '../../utils/dates/clock.ts';
import { sayDate } from '../../utils/dates/say-date.ts';
import { openWindows } from '../../utils/policy/edit-window.ts';
import { faultsOf } from '../support/axe.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { fieldLabelled, openCard, popupOver, untilMarked, untilWatched } from '../support/watched-tab.ts';

describe.each(browsers)('in $name', ({ open, extensionDir, name }) => {
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

  const text = (tab: Tab) => tab.evaluate(() => document.querySelector('main')?.innerText ?? '');

  test('the popup says today in program-year terms and each open quarter, the next close first', async () => {
    const popup = await browser.extensionPage('popup.html');
    await popup.waitFor(() => document.querySelector('.quarter') !== null);
    const said = await text(popup);
    const today = oklahomaClock().now().on;
    expect(said).toContain(sayDate(today, 'weekday'));
    const places = openWindows(today).map(({ quarter, closes, reportDue }) => {
      expect(said).toContain(sayDate(closes, 'weekday'));
      expect(said).toContain(`about ${sayDate(reportDue)}`);
      return said.indexOf(quarter.name);
    });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(said).toContain('Steward is not checking this tab');
    await popup.close();
  });

  test('"which window is this date in?" answers for any date, and says how to write one', async () => {
    const popup = await browser.extensionPage('popup.html');
    await popup.focus('#lookup-date');
    await popup.type('10/20/20');
    expect(await text(popup)).toMatch(/PY2020 Q2[\s\S]*Tue, Oct 27, 2020[\s\S]*Wed, Jan 20, 2021/);
    await popup.press('Control+a');
    await popup.type('2/30/2021');
    expect(await text(popup)).toContain('Write a day that exists');
    await popup.close();
  });

  test('it tells how many fields the tab in front has, and a check switched off there is off at once', async () => {
    const tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
    await tab.focus(await fieldLabelled(tab, 'Notes'));
    await tab.paste('Verified her card, 219-09-9999, at intake.');
    await untilMarked(tab, 'Notes', true);

    const popup = await popupOver(browser, tab);
    await popup.waitFor(() => document.querySelector('main')?.innerText.includes('3 of 3 expected fields found'));
    expect(await text(popup)).toContain('1 to check');
    expect(await text(popup)).not.toContain('219');

    await popup.bringToFront();
    const rule = '#check-ssn-in-text';
    await popup.click(rule);
    await untilMarked(tab, 'Notes', false);
    await popup.click(rule);
    await untilMarked(tab, 'Notes', true);
    await popup.close();
    await tab.close();
  });

  test('switched off for a site, it leaves the page byte for byte as it was', async () => {
    const look = (tab: Tab) =>
      tab.evaluate(() => [document.documentElement.outerHTML, [...CSS.highlights.keys()].join()] as const);
    const tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
    await tab.focus(await fieldLabelled(tab, 'Notes'));
    await tab.paste('Verified her card, 219-09-9999, at intake.');
    await untilMarked(tab, 'Notes', true);
    const [watched] = await look(tab);

    const popup = await popupOver(browser, tab);
    await popup.bringToFront();
    await popup.click('#check-okjobmatch');
    await tab.waitFor(() => document.querySelector('steward-marks') === null);
    const [html, highlights] = await look(tab);
    const ours = /<steward-marks.*<\/steward-marks>| aria-describedby="steward-on-[\w.]+"/g;
    expect(watched.match(ours)).toHaveLength(2);
    expect(html).toBe(watched.replace(ours, ''));
    expect(html).not.toContain('steward');
    expect(highlights).toBe('');
    await popup.click('#check-okjobmatch');
    await untilMarked(tab, 'Notes', true);
    await popup.close();
    await tab.close();
  });

  test('axe finds nothing wrong with marks and cards', async () => {
    const tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
    await tab.focus(await fieldLabelled(tab, 'Notes'));
    await tab.paste('Verified her card, 219-09-9999, at intake.');
    await untilMarked(tab, 'Notes', true);
    await openCard(tab, 'Notes');
    expect(await faultsOf(tab, 'steward-marks')).toEqual([]);
    await tab.close();
  });

  // An extension page refuses code that comes as text, which is the point of its CSP; only a driver that
  // works beside the page's own world, as Chromium's does, can bring axe in.
  test.runIf(name === 'Chromium')('axe finds nothing wrong with the popup', async () => {
    const popup = await browser.extensionPage('popup.html');
    await popup.waitFor(() => document.querySelector('.quarter') !== null);
    await popup.focus('#lookup-date');
    await popup.type('10/20/20');
    expect(await faultsOf(popup, 'document')).toEqual([]);
    await popup.close();
  });

  test('the popup may not connect anywhere', async () => {
    const popup = await browser.extensionPage('popup.html');
    const refused = await popup.evaluate(() =>
      fetch('https://oesc.zendesk.com/hc/en-us').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    await popup.close();
  });
});
