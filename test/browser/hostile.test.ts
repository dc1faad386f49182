import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostileWay, hostileWays } from '../pages/okjobmatch/hostile.ts';
import { demoUrls, hostileNoteUrl } from '../pages/urls.ts';
import { type AskedPage, pageAsker } from '../support/asked-page.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

// Pages that are built badly, or against everybody: people can still type and send, nothing hangs, nothing
// of ours is thrown, and what can be known is still checked.

const WRONG = 'Verified her card, 219-09-9999, at intake.';
/** A page has to answer within this time, in milliseconds. */
const PATIENCE = 1000;

const DATE = 'note.contactDate by label';
const SUBJECT = 'note.subject by label';
const NOTES = 'note.text by label';

interface Expected {
  readonly fields?: readonly string[];
  /** Where the number is typed; where nothing can be known of the note, into the subject. */
  readonly into?: 'subject' | 'notes';
  /** Absent where the page lets no mark stand. */
  readonly marked?: false;
  /** The page has put the caret where it belongs, and answers no questions for a while. */
  readonly mute?: true;
}
const unknownNote: Expected = { fields: [DATE, SUBJECT], into: 'subject' };
const expected: Partial<Record<HostileWay, Expected>> = {
  confusing: { fields: [SUBJECT, DATE, NOTES] },
  twenty: unknownNote,
  twoOfOneId: unknownNote,
  remover: { marked: false },
  prototypes: { mute: true },
};

describe.each(browsers)('in $name', ({ open, extensionDir }) => {
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

  /** Asks the page for anything at all while it goes about its business. */
  const answers = async () => {
    const from = performance.now();
    await tab.evaluate(() => true);
    return performance.now() - from;
  };

  test.each(Object.entries(hostileWays) as [HostileWay, string][])('%s: a page %s', async (way) => {
    const { fields = [DATE, SUBJECT, NOTES], into = 'notes', marked = true, mute } = expected[way] ?? {};
    const said = tab.console.length;
    await tab.goto(hostileNoteUrl(way));
    if (way === 'flood' || way === 'remover') {
      for (let n = 0; n < 10; n += 1) expect(await answers()).toBeLessThan(PATIENCE);
    }
    if (['flood', 'detached', 'rewritten'].includes(way)) await tab.waitFor(() => window.hostile.done);
    await expect.poll(asked.fields, { timeout: 10_000 }).toEqual(fields);

    if (!mute) await tab.waitFor(focusOn, into);
    await tab.type(WRONG);
    if (mute) await tab.waitFor(() => window.hostile.done);
    expect(await tab.waitFor(typedInto, into)).toBe(WRONG);
    expect(await answers()).toBeLessThan(PATIENCE);
    if (marked) {
      const mark = await tab.waitFor(markShown);
      expect(mark?.name).toMatch(into === 'notes' ? / in Notes$/ : / in Subject$/);
      // Its style has come through as well.
      expect([mark?.width, mark?.height]).toEqual([26, 26]);
    }

    await tab.waitFor(focusOn, 'subject');
    await tab.press('Enter');
    const sent = await tab.waitFor(sentAnyway);
    expect(sent).toContain(WRONG);
    const ours = tab.console.slice(said).filter(({ text }) => !text.startsWith('broken by the page'));
    expect(ours.map(({ type, text }) => `${type}: ${text}`)).toEqual([]);
  });

  test('where a page takes the marks out again and again, they stay out, until the next page', async () => {
    await tab.goto(hostileNoteUrl('remover'));
    await expect.poll(asked.fields, { timeout: 10_000 }).toEqual([DATE, SUBJECT, NOTES]);
    await tab.waitFor(() => window.hostile.removed > 0);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const before = await tab.evaluate(() => window.hostile);
    await tab.waitFor(focusOn, 'notes');
    await tab.type('Reviewed the plan.');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const after = await tab.evaluate(() => window.hostile);
    expect(after.frames).toBeGreaterThan(before.frames);
    expect(before.removed).toBeLessThan(10);
    expect(after.removed - before.removed).toBeLessThan(4);

    await tab.goto(hostileNoteUrl('cycle'));
    await tab.waitFor(() => document.querySelector('steward-marks') !== null);
  });
});

// What is sent into these pages goes by the browser's own functions: some have others under their names.

/** Puts the caret into a box; sent into the page. */
function focusOn(id: string): boolean {
  const box = Document.prototype.querySelector.call(document, `#${id}`) as HTMLElement | null;
  box?.focus();
  return box !== null;
}

/** Answers the question before sending, as far as it is asked, and says what was received in the end; sent into the page. */
function sentAnyway(): string {
  const find = (css: string) => Document.prototype.querySelector.call(document, css);
  const received = find('dl.received');
  if (received) return received.textContent ?? '';
  const question = find('steward-marks')?.shadowRoot?.querySelector('dialog.summary');
  const reason = question?.querySelector('input');
  if (reason && !reason.checked) reason.click();
  const buttons = [...(question?.querySelectorAll('button') ?? [])];
  buttons.find((button) => button.textContent === 'Submit anyway')?.click();
  return '';
}

/** What stands in a box; sent into the page. */
function typedInto(id: string): string {
  return (Document.prototype.querySelector.call(document, `#${id}`) as HTMLInputElement).value;
}

/** The one mark on the page, or null while there is none; sent into the page. */
function markShown(): { name: string; width: number; height: number } | null {
  const host = Document.prototype.querySelector.call(document, 'steward-marks');
  const mark = host?.shadowRoot?.querySelector('button.mark');
  const { width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
  return mark ? { name: mark.getAttribute('aria-label') ?? '', width, height } : null;
}
