import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { practicePages } from '../support/practice.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { clear, fieldLabelled, leaveFor, prepareFor, untilMarked, untilWatched } from '../support/watched-tab.ts';

const NUMBER = '219-09-9999';
const HELD = '.held button';

/** What the page wrote down from its first moment on. */
interface Written {
  /** Moves of the focus with what the test did meanwhile; null where it did nothing. */
  readonly moves: { readonly to: string; readonly during: string | null }[];
  /** What the browser counts of things that jumped: how much, and whether right after a key or a click. */
  readonly shifts: { readonly value: number; readonly asked: boolean }[];
  /** What the test is doing. */
  doing: string | null;
}

declare global {
  interface Window {
    written: Written;
  }
}

/** Sent into each page before its own scripts. */
function writeDown(): void {
  const written: Written = { moves: [], shifts: [], doing: null };
  window.written = written;
  const nameOf = (target: EventTarget | undefined) => {
    if (!(target instanceof Element)) return 'window';
    const ours = (target.getRootNode() as ShadowRoot).host?.localName === 'steward-marks';
    return `${ours || target.localName === 'steward-marks' ? 'Steward ' : ''}${target.localName}${target.id && `#${target.id}`}`;
  };
  for (const name of ['focusin', 'focusout']) {
    window.addEventListener(
      name,
      (event) => {
        const [inside] = event.composedPath();
        // Where the focus goes within Steward's element, the page hears of the element alone.
        const to = name === 'focusin' ? inside : ((event as FocusEvent).relatedTarget ?? document.body);
        written.moves.push({ to: nameOf(to as EventTarget), during: written.doing });
      },
      { capture: true },
    );
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      // Also what follows a key: nothing of the page may jump while someone types either.
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        written.shifts.push({ value: entry.value, asked: entry.hadRecentInput });
    }).observe({ type: 'layout-shift', buffered: true });
  }
}

const quiet = (ms = 250) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(browsers)('what stays where it is, in $name', ({ name, open, extensionDir }) => {
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

  const opened = async (page: keyof ServedPages['urls']) => {
    const tab = await browser.open('about:blank');
    await tab.atStart(writeDown);
    await tab.goto(pages.urls[page]);
    await untilWatched(tab, page);
    // Where the page puts the focus as it loads is its own affair, but Steward has none of it.
    const first = await tab.evaluate(() => window.written.moves.splice(0));
    expect(first.filter(({ to }) => to.startsWith('Steward'))).toEqual([]);
    return tab;
  };
  /** Does something as a person does, and has the page know while it lasts. */
  const act = async <T>(tab: Tab, name: string, does: () => Promise<T>): Promise<T> => {
    await tab.evaluate((what) => {
      window.written.doing = what;
    }, name);
    const answer = await does();
    await tab.evaluate(() => {
      window.written.doing = null;
    });
    return answer;
  };
  /** Every element of the page itself, and where it is. */
  const places = (tab: Tab) =>
    tab.evaluate(() =>
      [...document.body.querySelectorAll('*')].flatMap((element) => {
        // What sticks to the window goes along where a person scrolls.
        if (element.getClientRects().length === 0 || element.closest('.form__nav')) return [];
        const { left, top, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[left + scrollX, top + scrollY, width, height].map((one) => one.toFixed(2)).join(' ')}`;
      }),
    );
  /** What jumped since the last time. */
  const shifts = (tab: Tab) => tab.evaluate(() => window.written.shifts.splice(0));

  test('nothing of the page moves through typing, pasting, card, list and the question before Submit', async () => {
    const tab = await opened('caseNote');
    const notes = await fieldLabelled(tab, 'Notes');
    await tab.focus(notes);
    const before = await places(tab);
    const steps: [string, () => Promise<void>][] = [
      ['typing', () => tab.type(`Verified her card, ${NUMBER}, at intake.`)],
      ['mark', () => untilMarked(tab, 'Notes', true)],
      ['pasting', () => tab.paste(' She is 62 years old.')],
      ['card', () => tab.click('steward-marks >>> .mark')],
      ['fold', () => tab.click('steward-marks >>> .card summary')],
      ['fix', () => tab.click('steward-marks >>> .card .primary')],
      ['undo', () => tab.focus(notes).then(() => tab.press('Control+z'))],
      ['closed', () => tab.press('Escape')],
      ['list', () => tab.click('steward-marks >>> .opener')],
      ['show', () => tab.click('steward-marks >>> .tray .ways button')],
      ['list closed', () => tab.press('Escape')],
      ['question', () => tab.click('form:not([role=search]) [type=submit]')],
      ['back', () => tab.click('steward-marks >>> dialog.summary .primary')],
    ];
    for (const [name, does] of steps) {
      await does();
      await quiet(150);
      expect({ name, places: await places(tab) }).toEqual({ name, places: before });
      // What a person opens or mends in Steward's own card and list may move the rest of it; it is their press
      // that did it, and no browser counts that. Writing is no such press.
      const isWriting = ['typing', 'mark', 'pasting', 'card'].includes(name);
      const jumped = (await shifts(tab)).filter(({ asked }) => isWriting || !asked);
      expect({ name, jumped }).toEqual({ name, jumped: [] });
    }
    await tab.close();
  });

  test('nothing of the page moves while a paste or a file is held', async () => {
    const tab = await opened('informationRequest');
    const subject = await fieldLabelled(tab, 'Subject');
    await tab.focus(subject);
    const before = await places(tab);
    // The page's own, as its form comes.
    await shifts(tab);
    await tab.paste(`Reset for ${NUMBER} please`);
    await tab.waitFor(() => Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('.held')));
    await quiet(150);
    expect(await places(tab)).toEqual(before);
    await tab.click(`steward-marks >>> ${HELD}:last-of-type`);
    await quiet(150);
    expect(await places(tab)).toEqual(before);
    expect(await shifts(tab)).toEqual([]);
    await tab.close();
  });

  // On the page that has most of them in each system.
  const five = ['ssn', 'disability', 'late entry', 'edit window', 'phone'];
  const run = practicePages
    .filter(({ page }) => ['caseNote', 'classicServiceEdit'].includes(page))
    .map(({ slips, ...page }) => ({ ...page, slips: slips.filter(({ check }) => five.includes(check)) }));
  test.each(run)('$title: the focus moves only where a person moves it', async ({ page, slips }) => {
    const tab = await opened(page);
    for (const slip of slips) {
      const { field, wrong, right } = slip;
      const selector = await act(tab, 'preparing', async () => {
        await prepareFor(tab, slip);
        const found = await fieldLabelled(tab, field);
        await clear(tab, found);
        return found;
      });
      await act(tab, `focus ${selector}`, () => tab.focus(selector));
      // Typing moves no focus, the mark that comes of it neither.
      await tab.type(wrong);
      if (slip.whenLeft) await act(tab, 'leaving', () => leaveFor(tab, slip));
      await untilMarked(tab, field, true);
      await tab.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), selector);
      await quiet(60);
      await tab.click(`steward-marks >>> button.mark[aria-label$=" in ${field}"]`);
      await tab.waitFor(() => Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('.card')));
      await tab.press('Escape');
      await act(tab, 'preparing', () => clear(tab, selector));
      await tab.type(right);
      if (slip.whenLeft) await act(tab, 'leaving', () => leaveFor(tab, slip));
      await untilMarked(tab, field, false);
    }
    const moves = await tab.evaluate(() => window.written.moves);
    expect(moves.filter(({ during }) => during === null)).toEqual([]);
    expect(moves.filter(({ to }) => to.startsWith('Steward'))).toEqual([]);
    expect(moves.length).toBeGreaterThan(slips.length / 2);
    await tab.close();
  });

  test('the focus goes into what Steward shows only when a person goes there, and back to where it was', async () => {
    const tab = await opened('caseNote');
    const notes = await fieldLabelled(tab, 'Notes');
    const at = () =>
      tab.evaluate(
        () => `${document.activeElement?.localName}${document.activeElement?.id && `#${document.activeElement.id}`}`,
      );
    const inField = `textarea${notes}`;
    await act(tab, 'focus', () => tab.focus(notes));
    await tab.type(`Verified her card, ${NUMBER}, at intake.`);
    await untilMarked(tab, 'Notes', true);
    await tab.click('steward-marks >>> .mark');
    expect(await at()).toBe(inField);
    await act(tab, 'into the card', () => tab.focus('steward-marks >>> .card .primary'));
    expect(await at()).toBe('steward-marks');
    await act(tab, 'Escape', () => tab.press('Escape'));
    expect(await at()).toBe(inField);
    await tab.click('steward-marks >>> .opener');
    expect(await at()).toBe(inField);
    await act(tab, 'into the list', () => tab.focus('steward-marks >>> .list'));
    await act(tab, 'Escape', () => tab.press('Escape'));
    expect(await at()).toBe(inField);
    await act(tab, 'Submit', async () => {
      await tab.click('form:not([role=search]) [type=submit]');
      await tab.waitFor(() =>
        Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('dialog:modal')),
      );
    });
    expect(await at()).toBe('steward-marks');
    const moves = await tab.evaluate(() => window.written.moves.filter(({ during }) => during === null));
    expect(moves).toEqual([]);
    await tab.close();
  });

  test('a screen reader is told at the field that something is to check there', async () => {
    const tab = await opened('caseNote');
    const notes = await fieldLabelled(tab, 'Notes');
    await tab.focus(notes);
    await tab.type(`Verified her card, ${NUMBER}, at intake.`);
    await untilMarked(tab, 'Notes', true);
    const byHand = await tab.evaluate((css) => {
      const ids = document.querySelector(css)?.getAttribute('aria-describedby') ?? '';
      return ids
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    }, notes);
    const told = tab.toldOf ? await tab.toldOf(notes) : { name: 'Notes *', description: byHand };
    expect(told.name).toContain('Notes');
    expect(told.description).toMatch(/^Steward: 1 .*Alt\+Shift\+N/);
    expect(told.description).toBe(byHand);
    expect(told.description).not.toContain(NUMBER);
    await tab.close();
  });

  test.runIf(name === 'Chromium')('on paper the page is as it would be without it', async () => {
    const tab = await opened('caseNote');
    const notes = await fieldLabelled(tab, 'Notes');
    await tab.focus(notes);
    await tab.type(`Verified her card, ${NUMBER}, at intake.`);
    await untilMarked(tab, 'Notes', true);
    const shown = () =>
      tab.evaluate((css) => {
        const [host, field] = ['steward-marks', css].map((at) => document.querySelector(at) as HTMLElement);
        const underlined = getComputedStyle(field as Element, '::highlight(steward-breaks)').textDecorationLine;
        return [host?.checkVisibility(), underlined];
      }, notes);
    expect(await shown()).toEqual([true, 'underline']);
    await tab.layOutForPaper?.(true);
    expect(await shown()).toEqual([false, 'none']);
    await tab.layOutForPaper?.(false);
    expect(await shown()).toEqual([true, 'underline']);
    await tab.close();
  });

  // Firefox ends the scripts of an extension that goes, so that nothing of them could tidy up.
  test.runIf(name === 'Chromium')(
    'loaded anew, it leaves open pages as they were at the next key or press',
    async () => {
      const own = await open({ pages, extensionDir });
      const look = (tab: Tab) =>
        tab.evaluate(() => [document.documentElement.outerHTML, [...CSS.highlights.keys()].join()] as const);
      const marked = async () => {
        const tab = await own.open(pages.urls.caseNote);
        await untilWatched(tab, 'caseNote');
        const [html] = await look(tab);
        await tab.focus(await fieldLabelled(tab, 'Notes'));
        await tab.type('She is 62 years old.');
        await untilMarked(tab, 'Notes', true);
        return { tab, html: html.replace(/<steward-marks.*<\/steward-marks>/, '') };
      };
      const [pressed, written] = [await marked(), await marked()];
      const popup = await own.extensionPage('popup.html');
      await popup
        .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
        .catch(() => undefined);
      await quiet();

      await pressed.tab.bringToFront();
      await pressed.tab.click('steward-marks >>> .mark');
      await written.tab.bringToFront();
      await written.tab.type(` Her card is ${NUMBER}.`);
      for (const { tab, html } of [pressed, written]) {
        await tab.waitFor(() => document.querySelector('steward-marks') === null);
        expect(await look(tab)).toEqual([html, '']);
      }
      await own.close();
    },
  );
});
