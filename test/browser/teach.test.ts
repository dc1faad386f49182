import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Practice } from '../pages/okjobmatch/builds.ts';
import { builtNoteUrl, demoUrls } from '../pages/urls.ts';
import { type AskedPage, pageAsker } from '../support/asked-page.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { untilMarked } from '../support/watched-tab.ts';

declare global {
  interface Window {
    practice: Practice;
  }
}

/** A page takes a moment to load, and Steward another. */
const PATIENTLY = { timeout: 8000 };
const panel = 'steward-marks >>> .teach';

describe.each(browsers)('teaching a field in $name', ({ open, extensionDir }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  let asked: AskedPage;
  let tab: Tab;
  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages, extensionDir });
    tab = await browser.open(demoUrls.jobSearch);
    asked = await pageAsker(browser);
    await tab.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  // On a page without a field nothing shows that Steward has come; it answers.
  const untilThere = () => expect.poll(asked.summary, PATIENTLY).not.toBeNull();
  const untilAsks = (part: string) =>
    tab.waitFor((css) => Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector(css)), part);
  const panelText = () =>
    tab.evaluate(
      () => document.querySelector('steward-marks')?.shadowRoot?.querySelector<HTMLElement>('.teach')?.innerText ?? '',
    );
  const choose = (title: string) =>
    tab.evaluate((wanted) => {
      const root = document.querySelector('steward-marks')?.shadowRoot;
      const label = [...(root?.querySelectorAll('.teach label') ?? [])].find((one) => one.textContent === wanted);
      label?.querySelector('input')?.click();
    }, title);

  test('a click points and does nothing else; what was said holds at the next visit, until the words change', async () => {
    await tab.goto(builtNoteUrl('remeant'));
    await tab.waitFor(() => window.practice?.at !== undefined);
    await untilThere();
    expect(await asked.fields()).toEqual([]);
    await asked.teach();
    await untilAsks('.teach');
    await tab.click('textarea');
    await untilAsks('.teach form');
    expect(await panelText()).toContain('What was said');
    await choose('Notes');
    await tab.click(`${panel} button.primary`);
    await expect.poll(panelText, PATIENTLY).toContain('Kept');
    await tab.press('Escape');
    await expect.poll(panelText, PATIENTLY).toBe('');
    await expect.poll(asked.fields, PATIENTLY).toEqual(['note.text by taught']);

    await tab.focus('textarea');
    await tab.paste('Her number is 219-09-9999.');
    await untilMarked(tab, 'What was said', true);

    await tab.goto(builtNoteUrl('remeant', 1));
    await expect.poll(asked.fields, PATIENTLY).toEqual(['note.text by taught']);
    await tab.goto(builtNoteUrl('remeant', 2));
    await expect.poll(async () => (await asked.summary())?.changed, PATIENTLY).toEqual(['Notes']);
    expect(await asked.fields()).toEqual([]);
  });

  test('by the keyboard alone, on a page whose ids, classes and order are others at each visit', async () => {
    await tab.goto(builtNoteUrl('moved', 1));
    await expect.poll(asked.fields, PATIENTLY).toHaveLength(3);
    await asked.teach();
    await untilAsks('.teach');
    await tab.evaluate(() => window.practice.at?.('notes').focus());
    await tab.press('Enter');
    await untilAsks('.teach form');
    await tab.type(' ');
    await tab.press('Enter');
    await expect.poll(panelText, PATIENTLY).toContain('Kept');
    await tab.press('Escape');
    const taught = (await asked.fields()).filter((field) => field.endsWith('taught'));
    expect(taught).toHaveLength(1);
    for (const visit of [2, 3, 4]) {
      await tab.goto(builtNoteUrl('moved', visit));
      await expect.poll(asked.fields, PATIENTLY).toEqual(expect.arrayContaining(taught));
    }
  });

  test('Escape stops it and the page is as it was', async () => {
    await tab.goto(demoUrls.jobSearch);
    await untilThere();
    await asked.teach();
    await untilAsks('.teach');
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelector('steward-marks') === null);
  });
});
