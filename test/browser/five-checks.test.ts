import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { titleOf } from '../../utils/rules/rule-words.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { practicePages } from '../support/practice.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import {
  clear,
  fieldLabelled,
  leaveFor,
  openCard,
  pasteAsItIs,
  prepareFor,
  readStopwatch,
  shownOn,
  startStopwatch,
  textIn,
  untilMarked,
  untilWatched,
} from '../support/watched-tab.ts';

describe.each(browsers)('in $name, on the shipped build', ({ name, open, extensionDir }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  const waits: { pasted: number[]; typed: number[] } = { pasted: [], typed: [] };

  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages, extensionDir });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    const slowest = (list: number[]) => `${Math.round(Math.max(0, ...list))} ms at most in ${list.length}`;
    console.log(`${name}: mark after a paste ${slowest(waits.pasted)}; after the last key ${slowest(waits.typed)}`);
  });

  const opened = async (page: keyof ServedPages['urls']): Promise<Tab> => {
    const tab = await browser.open(pages.urls[page]);
    await untilWatched(tab, page);
    return tab;
  };

  describe.each(practicePages)('$title', ({ page, slips }) => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await opened(page);
    });
    afterAll(() => tab?.close());

    test.each(slips)('$check in $field: shown, explained, gone when corrected', async (slip) => {
      const { field, ruleId, wrong, right } = slip;
      await prepareFor(tab, slip);
      const selector = await fieldLabelled(tab, field);

      await clear(tab, selector);
      await startStopwatch(tab);
      await pasteAsItIs(tab, wrong);
      await leaveFor(tab, slip);
      await untilMarked(tab, field, true);
      waits.pasted.push(await readStopwatch(tab));

      const card = await openCard(tab, field);
      expect(card).toContain(titleOf(ruleId));
      expect(card).toContain('WSD 58-2024');

      await clear(tab, selector);
      await untilMarked(tab, field, false);
      await startStopwatch(tab);
      await tab.type(wrong);
      await leaveFor(tab, slip);
      await untilMarked(tab, field, true);
      waits.typed.push(await readStopwatch(tab));

      await clear(tab, selector);
      await tab.type(right);
      await leaveFor(tab, slip);
      await untilMarked(tab, field, false);
      await clear(tab, selector);
      expect(tab.console.map(({ text }) => text)).toEqual([]);
    });
  });

  test.each(['serviceEdit', 'classicServiceEdit'] as const)(
    '%s: the phone is fixed with one key, and one undo brings it back',
    async (page) => {
      const tab = await opened(page);
      const field = await fieldLabelled(tab, 'Work Telephone Number');
      await tab.focus(field);
      await tab.type('(405) 555-0134');
      await untilMarked(tab, 'Work Telephone Number', true);
      await openCard(tab, 'Work Telephone Number');
      await tab.focus('steward-marks >>> .card button.primary');
      await tab.press('Enter');
      await untilMarked(tab, 'Work Telephone Number', false);
      expect(await textIn(tab, field)).toBe('4055550134');
      await tab.press('Control+z');
      await untilMarked(tab, 'Work Telephone Number', true);
      expect(await textIn(tab, field)).toBe('(405) 555-0134');
      await tab.close();
    },
  );

  test.each([
    ['serviceEdit', 'Description'],
    ['informationRequest', 'Description'],
    ['caseNote', 'Notes'],
  ] as const)('%s: a number is taken out of %s, and one undo brings it back', async (page, label) => {
    const tab = await opened(page);
    const field = await fieldLabelled(tab, label);
    await tab.focus(field);
    await tab.type('Verified her card, 219-09-9999, at intake.');
    await untilMarked(tab, label, true);
    await openCard(tab, label);
    await tab.click('steward-marks >>> .card button.primary');
    await untilMarked(tab, label, false);
    expect(await textIn(tab, field)).toBe('Verified her card, [number removed], at intake.');
    await tab.press('Control+z');
    await untilMarked(tab, label, true);
    expect(await textIn(tab, field)).toBe('Verified her card, 219-09-9999, at intake.');
    // The caret stays where it was, at the end.
    await tab.press('Control+End');
    await tab.click('steward-marks >>> .card button.primary');
    await untilMarked(tab, label, false);
    await tab.type(' Done.');
    expect(await textIn(tab, field)).toBe('Verified her card, [number removed], at intake. Done.');
    await tab.close();
  });

  test('a fix that finds no room is refused, and the corrected text can be copied', async () => {
    const tab = await opened('classicServiceEdit');
    const [subject, description] = [await fieldLabelled(tab, 'Subject'), await fieldLabelled(tab, 'Description')];
    // The box takes 150 characters, and what takes the number's place is five longer.
    const [before, after] = ['Her card says 219-09-9999, and '.padEnd(131, 'so on '), ' that is all there is.'];
    await tab.focus(subject);
    await pasteAsItIs(tab, (before + after).slice(0, 148));
    await untilMarked(tab, 'Subject', true);
    await openCard(tab, 'Subject');
    await tab.click('steward-marks >>> .card button.primary');
    await tab.waitFor(() =>
      document
        .querySelector('steward-marks')
        ?.shadowRoot?.querySelector('.notice')
        ?.textContent?.includes('did not take'),
    );
    const kept = await textIn(tab, subject);
    expect(kept).toContain('219-09-9999');
    await tab.click('steward-marks >>> .card div.notice button');
    await tab.waitFor(() =>
      document.querySelector('steward-marks')?.shadowRoot?.querySelector('.notice')?.textContent?.includes('Copied'),
    );
    await tab.focus(description);
    await tab.press('Control+v');
    expect(await textIn(tab, description)).toBe(kept.replace('219-09-9999', '[number removed]'));
    await tab.close();
  });

  test('a text is judged as a whole once its field has been left', async () => {
    const tab = await opened('serviceEdit');
    const field = await fieldLabelled(tab, 'Justification');
    await tab.focus(field);
    await tab.type('Extended time was given.');
    // Longer than the pause after which everything else is looked at.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await shownOn(tab)).marks).toEqual([]);
    await tab.press('Tab');
    await untilMarked(tab, 'Justification', true);
    await tab.focus(field);
    await tab.type(' It was noted on 9/18.');
    await untilMarked(tab, 'Justification', false);
    await tab.press('Tab');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await shownOn(tab)).marks).toEqual([]);
    await tab.close();
  });

  test('Show selects the words in the field', async () => {
    const tab = await opened('caseNote');
    const field = await fieldLabelled(tab, 'Notes');
    await tab.focus(field);
    await pasteAsItIs(tab, 'Verified her card, 219-09-9999, at intake.');
    await untilMarked(tab, 'Notes', true);
    await openCard(tab, 'Notes');
    await tab.click('steward-marks >>> .card .actions button:last-child');
    const selected = await tab.evaluate((css) => {
      const area = document.querySelector(css) as HTMLTextAreaElement;
      return [document.activeElement === area, area.value.slice(area.selectionStart, area.selectionEnd)];
    }, field);
    expect(selected).toEqual([true, '219-09-9999']);
    await tab.close();
  });

  test('opening a card leaves the caret where it is; Escape closes it', async () => {
    const tab = await opened('caseNote');
    const field = await fieldLabelled(tab, 'Notes');
    await tab.focus(field);
    await pasteAsItIs(tab, 'Verified her card, 219-09-9999, at intake.');
    await untilMarked(tab, 'Notes', true);
    await openCard(tab, 'Notes');
    expect(await tab.evaluate((css) => document.activeElement === document.querySelector(css), field)).toBe(true);
    await tab.press('Escape');
    expect((await shownOn(tab)).card).toBeNull();
    await tab.type(' More.');
    expect(await textIn(tab, field)).toContain('More.');
    await tab.close();
  });

  test.each(['helpdeskArticle', 'jobSearch'] as const)('%s, a page nobody knows, stays untouched', async (page) => {
    const tab = await browser.open(pages.urls[page]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const look = () =>
      tab.evaluate(() => ({ html: document.documentElement.outerHTML, nodes: document.querySelectorAll('*').length }));
    const before = await look();
    await tab.evaluate(() =>
      window.addEventListener('message', ({ data }) => console.log('message', JSON.stringify(data))),
    );
    await tab.focus('textarea, input[type=text], input[type=search]');
    await pasteAsItIs(tab, '219-09-9999 and her epilepsy');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await look()).toEqual(before);
    expect(before.html).not.toContain('steward');
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('no connection was asked for but by the pages themselves', () => {
    expect(pages.connects.filter(({ served }) => !served)).toEqual([]);
    const allowed =
      /^(GET|POST) (oesc\.zendesk\.com|okjobmatch\.com) \/(hc\/|api\/v2\/help_center\/|assets\/|packs\/|staff\/|search\/|[^?]*\.(js|css))/;
    const others = pages.requests
      .map(({ method, host, path }) => `${method} ${host} ${path}`)
      .filter((line) => !allowed.test(line));
    expect(others).toEqual([]);
  });
});
