import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uploadsPath } from '../pages/helpdesk/addresses.ts';
import { demoUrls } from '../pages/urls.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { devToolsOf } from '../support/chromium.ts';
import { keyOfBrowser } from '../support/focus-log.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { clear, fieldLabelled, popupOver, textIn, untilMarked, untilWatched } from '../support/watched-tab.ts';

const NUMBER = '219-09-9999';
const PASTED = `Reset for ${NUMBER} please`;

describe.each(browsers)('before anything leaves, in $name', ({ name, open, extensionDir }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  let tab: Tab;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'steward-files-'));
    pages = await servePages();
    browser = await open({ pages, extensionDir });
    tab = await browser.open(demoUrls.jobSearch);
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let from = 0;
  beforeEach(() => {
    from = pages.requests.length;
  });

  const sentSince = () => pages.requests.slice(from).map(({ path, sent }) => decodeURIComponent(path) + sent);
  const asked = () =>
    tab.waitFor(
      () => document.querySelector('steward-marks')?.shadowRoot?.querySelector<HTMLElement>('.held')?.innerText,
    );
  const gone = () => tab.waitFor(() => !document.querySelector('steward-marks')?.shadowRoot?.querySelector('.held'));
  const choose = async (label: string) => {
    await asked();
    await tab.evaluate((wanted) => {
      const root = document.querySelector('steward-marks')?.shadowRoot;
      [...(root?.querySelectorAll<HTMLElement>('.held button') ?? [])]
        .find((one) => one.textContent === wanted)
        ?.click();
    }, label);
    await gone();
  };
  const awhile = (ms = 900) => new Promise((resolve) => setTimeout(resolve, ms));

  const helpdesks = ['passwordReset', 'classicServiceEdit'] as const;

  test.each(helpdesks)('%s: a number pasted into Subject and left out is in no request, ever', async (page) => {
    await tab.goto(demoUrls[page]);
    await untilWatched(tab, page);
    const subject = await fieldLabelled(tab, 'Subject');
    await tab.focus(subject);
    await tab.paste(PASTED);
    expect(await asked()).toContain('a social security number');
    // Whoever has not seen the question types on; none of that is an answer.
    await tab.type(' it is urgent');
    await awhile();
    await tab.press('Tab');
    await tab.type('Next field');
    await awhile();
    expect(await textIn(tab, subject)).toBe('');
    expect(await asked()).toContain('a social security number');
    await tab.press(' ');
    await gone();
    await expect.poll(() => textIn(tab, subject)).toBe('Reset for [number removed] please');
    await awhile();
    // The page did ask for articles with what stands there now, and with nothing else.
    expect(sentSince().some((request) => request.includes('suggestions.json'))).toBe(true);
    expect(sentSince().filter((request) => request.includes(NUMBER))).toEqual([]);
    await tab.press('Control+z');
    await expect.poll(() => textIn(tab, subject)).toBe('');
  });

  test('as it is, it is pasted as it is; Escape pastes nothing and gives the caret back', async () => {
    await tab.goto(demoUrls.informationRequest);
    await untilWatched(tab, 'informationRequest');
    const notes = await fieldLabelled(tab, 'Description');
    await tab.focus(notes);
    await tab.type('Before. ');
    await tab.paste(PASTED);
    await asked();
    await tab.press('Escape');
    await gone();
    expect(await textIn(tab, notes)).toBe('Before. ');
    await tab.paste(PASTED);
    await choose('Paste as it is');
    await expect.poll(() => textIn(tab, notes)).toBe(`Before. ${PASTED}`);
    await tab.type(' After.');
    expect(await textIn(tab, notes)).toBe(`Before. ${PASTED} After.`);
    await clear(tab, notes);
    await tab.paste('Nothing to see here, PID 104512.');
    expect(await textIn(tab, notes)).toBe('Nothing to see here, PID 104512.');
  });

  test('what is dropped from outside the page is asked about like a paste, and goes to where it was dropped', async (context) => {
    if (name !== 'Chromium') context.skip('Only Chromium’s tools can drop something.');
    await tab.goto(demoUrls.passwordReset);
    await untilWatched(tab, 'passwordReset');
    const subject = await fieldLabelled(tab, 'Subject');
    await tab.focus(subject);
    await tab.type('Before. ');
    const { x = 0, y = 0, width = 0, height = 0 } = (await tab.boundingBox(subject)) ?? {};
    const drop = async (text: string, at: number) => {
      const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
      const tools = await devToolsOf(tab);
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await tools.send('Input.dispatchDragEvent', { type, x: at, y: y + height / 2, data });
      await tools.detach();
    };
    await drop(PASTED, x + width - 20);
    expect(await asked()).toContain('a social security number');
    expect(await textIn(tab, subject)).toBe('Before. ');
    await choose('Paste without the number');
    await expect.poll(() => textIn(tab, subject)).toBe('Before. Reset for [number removed] please');
    await awhile();
    expect(sentSince().join()).not.toContain(NUMBER);
    await drop(NUMBER, x + 2);
    await choose('Paste as it is');
    await expect.poll(() => textIn(tab, subject)).toMatch(/^[B ]*219-09-9999/);
    await clear(tab, subject);
    await drop('Nothing to see here.', x + width - 20);
    await expect.poll(() => textIn(tab, subject)).toBe('Nothing to see here.');
  });

  test('in the rich editor too, one undo takes it away again', async () => {
    await tab.goto(demoUrls.passwordReset);
    await untilWatched(tab, 'passwordReset');
    await tab.focus('.ck-editor__editable');
    await tab.paste(PASTED);
    await choose('Paste without the number');
    await expect.poll(() => textIn(tab, '.ck-editor__editable')).toBe('Reset for [number removed] please');
    await tab.press('Control+z');
    await expect.poll(() => textIn(tab, '.ck-editor__editable')).toBe('');
    await tab.paste(PASTED);
    await choose('Paste as it is');
    await expect.poll(() => textIn(tab, '.ck-editor__editable')).toBe(PASTED);
    await clear(tab, '.ck-editor__editable');
    await tab.type('Before. ');
    await tab.paste(`One.\n${PASTED}\nTwo.`);
    await choose('Paste as it is');
    await expect.poll(() => textIn(tab, '.ck-editor__editable')).toContain('Two.');
    await tab.type(' After.');
    await expect.poll(() => textIn(tab, '.ck-editor__editable')).toMatch(/Two\. After\.$/);
  });

  test('a page that sends nothing early is not asked about: the number is underlined there', async () => {
    await tab.goto(demoUrls.caseNote);
    await untilWatched(tab, 'caseNote');
    await tab.focus(await fieldLabelled(tab, 'Notes'));
    await tab.paste(PASTED);
    await untilMarked(tab, 'Notes', true);
    expect(await textIn(tab, await fieldLabelled(tab, 'Notes'))).toBe(PASTED);
  });

  test('what is held when the site is switched off is pasted as it is', async () => {
    await tab.goto(demoUrls.passwordReset);
    await untilWatched(tab, 'passwordReset');
    const subject = await fieldLabelled(tab, 'Subject');
    await tab.focus(subject);
    await tab.paste(PASTED);
    await asked();
    const popup = await popupOver(browser, tab);
    await popup.bringToFront();
    // A press in the popup is a person's too, and none that the page hears.
    await keyOfBrowser(tab);
    await popup.click('#check-oesc-helpdesk');
    await tab.waitFor(() => document.querySelector('steward-marks') === null);
    expect(await textIn(tab, subject)).toBe(PASTED);
    await popup.click('#check-oesc-helpdesk');
    // What is closed before it has written takes its change along.
    await untilWatched(tab, 'passwordReset');
    await popup.close();
    await tab.bringToFront();
  });

  test('where nobody is to look, a paste is a paste', async () => {
    await tab.goto(demoUrls.demographics);
    await tab.focus('#job_seeker_ssn');
    await tab.paste(NUMBER);
    expect(await textIn(tab, '#job_seeker_ssn')).toBe(NUMBER);
  });

  const file = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const uploads = () =>
    sentSince().filter((request) => request.includes(uploadsPath) || request.includes('request_uploads'));

  test.each(helpdesks)('%s: a file named with a number goes only after a choice, and without it', async (page) => {
    await tab.goto(demoUrls[page]);
    await untilWatched(tab, page);
    const subject = await fieldLabelled(tab, 'Subject');
    await tab.focus(subject);
    await tab.setFiles('input[type=file]', [file(`Smith ${NUMBER}.pdf`, '%PDF-1.4 practice')]);
    expect(await asked()).toContain('a social security number in its name');
    await awhile();
    expect(uploads()).toEqual([]);
    await choose('Rename and attach');
    expect(await tab.evaluate((css) => document.activeElement === document.querySelector(css), subject)).toBe(true);
    await expect.poll(() => uploads().length).toBe(1);
    expect(uploads()[0]).toContain('Smith.pdf');
    expect(uploads().join()).not.toContain(NUMBER);

    await tab.setFiles('input[type=file]', [file(`Smith_219_09_9999.pdf`, '%PDF-1.4 practice')]);
    await choose('Do not attach');
    await awhile();
    expect(uploads()).toHaveLength(1);
    await tab.setFiles('input[type=file]', [file('Certificate.pdf', '%PDF-1.4 practice')]);
    await expect.poll(() => uploads().length).toBe(2);
  });

  test('what cannot be a legible scan is pointed out before it goes', async () => {
    await tab.goto(demoUrls.passwordReset);
    await untilWatched(tab, 'passwordReset');
    const choices: [string, string | Buffer, string | null][] = [
      ['empty.pdf', '', 'has nothing in it'],
      ['renamed.pdf', 'plain words', 'not of the kind'],
      ['small.png', await drawnPage(tab, 400, 0), 'too small'],
      ['blurred.png', await drawnPage(tab, 1200, 5), 'blurred'],
      ['broken.png', readFileSync('public/icon/16.png').subarray(0, 40), 'cannot be read'],
      ['clear.png', await drawnPage(tab, 1200, 0), null],
      ['pale.png', await drawnPage(tab, 1200, 0, '#777'), null],
      ['a-little-soft.png', await drawnPage(tab, 1200, 0.8), null],
    ];
    let gone = 0;
    for (const [name, content, said] of choices) {
      await tab.setFiles('input[type=file]', [file(name, content)]);
      if (said) {
        expect(await asked()).toContain(said);
        expect(uploads()).toHaveLength(gone);
        await choose('Choose another');
      } else {
        gone += 1;
        await expect.poll(() => uploads().length, { timeout: 5000 }).toBe(gone);
      }
    }
    await tab.setFiles('input[type=file]', [file('renamed.pdf', 'plain words')]);
    await choose('Attach anyway');
    await expect.poll(() => uploads().length).toBe(gone + 1);
  });
});

/** A page of print, drawn by the browser: so wide, so much out of focus (both in points). */
async function drawnPage(tab: Tab, width: number, blur: number, ink = '#111'): Promise<Buffer> {
  const base64 = await tab.evaluate(
    async ([wide, soft, colour]) => {
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = Math.round(wide * 1.29);
      const pen = canvas.getContext('2d');
      if (!pen) return '';
      pen.fillStyle = '#f6f4f0';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.filter = soft ? `blur(${soft}px)` : 'none';
      pen.fillStyle = colour;
      pen.font = `${wide / 60}px serif`;
      for (let line = 1; line < 40; line += 1) {
        pen.fillText(
          `Certificate of completion, hours of training and signature, line ${line}`,
          wide / 12,
          line * (wide / 36),
        );
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [width, blur, ink] as const,
  );
  return Buffer.from(base64, 'base64');
}
