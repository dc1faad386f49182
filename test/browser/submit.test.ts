import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { titleOf } from '../../utils/rules/rule-words.ts';
import { requestsPath } from '../pages/helpdesk/addresses.ts';
import { builtNotePath, programNotesPath } from '../pages/okjobmatch/addresses.ts';
import type { Practice } from '../pages/okjobmatch/builds.ts';
import { builtNoteUrl } from '../pages/urls.ts';
import { faultsOf } from '../support/axe.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { storedIn } from '../support/stored-in.ts';
import { fieldLabelled, pasteAsItIs, textIn, untilMarked, untilWatched } from '../support/watched-tab.ts';

const forms = [
  { page: 'serviceEdit', label: 'Description', sentTo: requestsPath },
  { page: 'classicServiceEdit', label: 'Description', sentTo: requestsPath },
  { page: 'caseNote', label: 'Notes', sentTo: programNotesPath },
] as const;
const SUBMIT = 'form:not([role=search]) [type=submit]';
const SUMMARY = 'steward-marks >>> dialog.summary';
const GO_BACK = `${SUMMARY} .summary-foot .primary`;
const SUBMIT_ANYWAY = `${SUMMARY} .summary-foot button:last-of-type`;
const SLIP = 'Verified her card, 219-09-9999, at intake.';

declare global {
  interface Window {
    practice: Practice;
  }
}

/** What the page itself noticed of its form: kept by the tab, since the page is gone once it is sent. */
interface Noticed {
  readonly clicks: number;
  readonly submits: number;
  readonly sent: readonly (readonly [string, string])[][];
}

/** Longer than a sending takes, and than a key counts as the one that opened the summary. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 700));

/** From now on the page writes down each press of its button, each `submit` and each sending. */
async function notice(tab: Tab): Promise<readonly (readonly [string, string])[]> {
  return tab.evaluate((css) => {
    const button = document.querySelector(css) as HTMLButtonElement;
    const form = button.form as HTMLFormElement;
    const holds = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    const noticed = { clicks: 0, submits: 0, sent: [] as [string, string][][] };
    const keep = () => sessionStorage.setItem('noticed', JSON.stringify(noticed));
    keep();
    button.addEventListener('click', () => {
      noticed.clicks++;
      keep();
    });
    form.addEventListener('submit', () => {
      noticed.submits++;
      keep();
    });
    form.addEventListener('formdata', ({ formData }) => {
      noticed.sent.push([...formData].map(([name, value]) => [name, String(value)]));
      keep();
    });
    return holds;
  }, SUBMIT);
}

const noticedOn = (tab: Tab): Promise<Noticed> =>
  tab.evaluate(() => JSON.parse(sessionStorage.getItem('noticed') ?? '{}') as Noticed);

const isAsked = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('steward-marks')?.shadowRoot?.querySelector('dialog.summary') != null);
const untilAsked = (tab: Tab) =>
  tab.waitFor(() =>
    Boolean(document.querySelector('steward-marks')?.shadowRoot?.querySelector('dialog.summary:modal')),
  );
const focusedInside = (tab: Tab) =>
  tab.evaluate(() => {
    const at = document.querySelector('steward-marks')?.shadowRoot?.activeElement;
    return at instanceof HTMLInputElement ? 'choice' : (at?.textContent ?? null);
  });

describe.each(browsers)('in $name, on the shipped build', ({ open, extensionDir }) => {
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

  const opened = async (page: (typeof forms)[number]['page'], label: string, text = SLIP): Promise<Tab> => {
    const tab = await browser.open(pages.urls[page]);
    await untilWatched(tab, page);
    await tab.focus(await fieldLabelled(tab, label));
    await pasteAsItIs(tab, text);
    await untilMarked(tab, label, text === SLIP);
    return tab;
  };
  const posts = (path: string) => pages.requests.filter((one) => one.method === 'POST' && one.path === path).length;
  const untilPosted = async (path: string, before: number) => {
    for (let waited = 0; posts(path) === before && waited < 100; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await aWhile();
    return posts(path) - before;
  };
  const sendWithReason = async (tab: Tab) => {
    await tab.click(SUBMIT_ANYWAY);
    await tab.click(`${SUMMARY} label:nth-of-type(3) input`);
    await tab.click(SUBMIT_ANYWAY);
  };
  const withoutToken = (sent: Noticed['sent']) =>
    sent.map((entries) => entries.filter(([name]) => !['authenticity_token', 'commit'].includes(name)));

  describe.each(forms)('$page', ({ page, label, sentTo }) => {
    test('the press of its button is held; Go back keeps everything, Submit anyway sends it once', async () => {
      const tab = await opened(page, label);
      const field = await fieldLabelled(tab, label);
      const holds = await notice(tab);
      const before = posts(sentTo);
      await tab.click(SUBMIT);
      await untilAsked(tab);
      const said = await tab.evaluate(
        () => document.querySelector('steward-marks')?.shadowRoot?.querySelector<HTMLElement>('.summary')?.innerText,
      );
      expect(said).toContain(label);
      expect(said).toContain(titleOf('ssn-in-text'));
      expect(said).not.toContain('219');
      expect(await focusedInside(tab)).toBe('Go back');

      await tab.click(GO_BACK);
      expect(await isAsked(tab)).toBe(false);
      expect(await tab.evaluate((css) => document.activeElement === document.querySelector(css), SUBMIT)).toBe(true);
      expect(await textIn(tab, field)).toBe(SLIP);
      await aWhile();
      expect(posts(sentTo)).toBe(before);
      expect(await noticedOn(tab)).toEqual({ clicks: 0, submits: 0, sent: [] });

      await tab.click(SUBMIT);
      await untilAsked(tab);
      await sendWithReason(tab);
      expect(await untilPosted(sentTo, before)).toBe(1);
      const { clicks, submits, sent } = await noticedOn(tab);
      expect({ clicks, submits }).toEqual({ clicks: 1, submits: 1 });
      // Chromium puts the entries together twice for one sending.
      expect(sent.length).toBeGreaterThan(0);
      for (const entries of withoutToken(sent)) expect([entries]).toEqual(withoutToken([[...holds]]));
      await tab.close();
    });

    test('by keyboard alone: Enter in a line, Escape, Enter again, a reason, and off it goes', async () => {
      const tab = await opened(page, label);
      await notice(tab);
      const before = posts(sentTo);
      const subject = await fieldLabelled(tab, 'Subject');
      await tab.focus(subject);
      await tab.type('A note');
      await tab.press('Enter');
      await untilAsked(tab);
      await tab.press('Escape');
      expect(await isAsked(tab)).toBe(false);
      await tab.type(' on intake');
      expect(await textIn(tab, subject)).toBe('A note on intake');

      await tab.press('Enter');
      await untilAsked(tab);
      // The focus goes round inside.
      await tab.press('Shift+Tab');
      expect(await focusedInside(tab)).toBe('Go to it');
      await tab.press('Shift+Tab');
      expect(await focusedInside(tab)).toBe('Submit anyway');
      await tab.press('Tab');
      expect(await focusedInside(tab)).toBe('Go to it');
      await tab.press('Shift+Tab');
      await aWhile();
      await tab.press('Enter');
      await tab.waitFor(
        () => document.querySelector('steward-marks')?.shadowRoot?.activeElement instanceof HTMLInputElement,
      );
      await tab.press('Shift+Tab');
      expect(await focusedInside(tab)).toBe('Submit anyway');
      await tab.press('Enter');
      await tab.waitFor(() =>
        document
          .querySelector('steward-marks')
          ?.shadowRoot?.querySelector('[role=alert]')
          ?.textContent?.includes('Choose a reason'),
      );
      await tab.press('Tab');
      await tab.press('ArrowDown');
      await tab.press('Shift+Tab');
      await tab.press('Enter');
      expect(await untilPosted(sentTo, before)).toBe(1);
      const { clicks, submits } = await noticedOn(tab);
      // Enter presses the form's button, as the browser does it.
      expect({ clicks, submits }).toEqual({ clicks: 1, submits: 1 });
      await tab.close();
    });

    test('requestSubmit() by the page is held and sent once; without findings all goes straight through', async () => {
      const tab = await opened(page, label);
      await notice(tab);
      let before = posts(sentTo);
      await tab.evaluate((css) => document.querySelector<HTMLButtonElement>(css)?.form?.requestSubmit(), SUBMIT);
      await untilAsked(tab);
      await aWhile();
      expect(posts(sentTo)).toBe(before);
      await sendWithReason(tab);
      expect(await untilPosted(sentTo, before)).toBe(1);
      expect(await noticedOn(tab)).toMatchObject({ clicks: 0, submits: 1 });
      await tab.close();

      const clean = await opened(page, label, 'Verified her card at intake.');
      before = posts(sentTo);
      await clean.click(SUBMIT);
      expect(await untilPosted(sentTo, before)).toBe(1);
      await clean.close();
    });
  });

  test.each(['submit', 'requestSubmit'] as const)(
    'classic: an invisible captcha that calls form.%s() itself is asked about once',
    async (method) => {
      const tab = await opened('classicServiceEdit', 'Description');
      await notice(tab);
      const before = posts(requestsPath);
      await tab.evaluate(
        ([css, send]) => {
          const button = document.querySelector(css) as HTMLInputElement;
          button.addEventListener('click', (event) => {
            event.preventDefault();
            setTimeout(() => button.form?.[send](), 300);
          });
        },
        [SUBMIT, method] as const,
      );
      await tab.click(SUBMIT);
      await untilAsked(tab);
      await aWhile();
      expect(posts(requestsPath)).toBe(before);
      await sendWithReason(tab);
      expect(await untilPosted(requestsPath, before)).toBe(1);
      expect((await noticedOn(tab)).clicks).toBe(1);
      await tab.close();
    },
  );

  test('what stands in an editor’s own frame is asked about with the form around it', async () => {
    const tab = await browser.open(pages.urls.classicTinymce);
    await tab.waitFor(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#request_description_ifr');
      const area = frame?.contentDocument?.body;
      if (!area?.isContentEditable) return false;
      area.focus();
      return true;
    });
    await pasteAsItIs(tab, SLIP);
    await untilMarked(tab, 'Description', true);
    const before = posts(requestsPath);
    await tab.click(SUBMIT);
    await untilAsked(tab);
    await aWhile();
    expect(posts(requestsPath)).toBe(before);
    await tab.close();
  });

  test('a form in a frame is asked about at Enter and at its event, and sent once', async () => {
    const tab = await browser.open(builtNoteUrl('frame'));
    const focusOn = (name: 'subject' | 'notes') =>
      tab.waitFor((which) => {
        const field = window.practice?.at?.(which);
        field?.focus();
        return Boolean(field && document.querySelector('steward-marks'));
      }, name);
    await focusOn('notes');
    await pasteAsItIs(tab, SLIP);
    await untilMarked(tab, 'Notes', true);
    const inner = `${builtNotePath}?built=frame&inner=1`;
    const before = posts(inner);
    await focusOn('subject');
    await tab.press('Enter');
    await untilAsked(tab);
    expect(await focusedInside(tab)).toBe('Go back');
    await tab.press('Escape');
    expect(await isAsked(tab)).toBe(false);
    // The caret is back in the frame.
    await tab.type('A note');
    expect(await tab.evaluate(() => window.practice?.held?.().subject)).toBe('A note');
    expect(posts(inner)).toBe(before);
    await tab.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('form')?.requestSubmit());
    await untilAsked(tab);
    await sendWithReason(tab);
    expect(await untilPosted(inner, before)).toBe(1);
    await tab.close();
  });

  test('a page without a form: the press of Save beside the fields is held, drawn anew, and pressed once in the end', async () => {
    const tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
    await tab.evaluate(() => {
      const form = document.querySelector('main form') as HTMLFormElement;
      const region = document.createElement('div');
      region.append(...form.childNodes);
      form.replaceWith(region);
      region.querySelector('nav')?.remove();
      const presses: string[] = [];
      const draw = () => {
        const save = document.createElement('button');
        save.id = 'save';
        save.textContent = ' Save ';
        save.addEventListener('click', () => {
          presses.push('save');
          document.title = presses.join();
        });
        region.querySelector('#save')?.remove();
        region.append(save);
      };
      draw();
      addEventListener('draw', draw);
    });
    const field = await fieldLabelled(tab, 'Notes');
    await tab.focus(field);
    await pasteAsItIs(tab, SLIP);
    await untilMarked(tab, 'Notes', true);
    await tab.click('#save');
    await untilAsked(tab);
    await tab.click(GO_BACK);
    expect(await tab.evaluate(() => document.title)).not.toContain('save');
    await tab.click('#save');
    await untilAsked(tab);
    await tab.evaluate(() => dispatchEvent(new Event('draw')));
    await sendWithReason(tab);
    await tab.waitFor(() => document.title === 'save');
    await aWhile();
    expect(await tab.evaluate(() => document.title)).toBe('save');
    await tab.close();
  });

  test('Go to it closes the summary and selects the words', async () => {
    const tab = await opened('caseNote', 'Notes');
    const field = await fieldLabelled(tab, 'Notes');
    await tab.click(SUBMIT);
    await untilAsked(tab);
    await tab.click(`${SUMMARY} li button`);
    expect(await isAsked(tab)).toBe(false);
    const selected = await tab.evaluate((css) => {
      const area = document.querySelector(css) as HTMLTextAreaElement;
      return [document.activeElement === area, area.value.slice(area.selectionStart, area.selectionEnd)];
    }, field);
    expect(selected).toEqual([true, '219-09-9999']);
    await tab.close();
  });

  test('what the browser itself will not send yet is left to the browser', async () => {
    const tab = await opened('caseNote', 'Notes');
    const mark = (css: string, attribute: string) =>
      tab.evaluate(([where, name]) => document.querySelector(where)?.setAttribute(name, ''), [css, attribute] as const);
    const before = posts(programNotesPath);
    await mark(await fieldLabelled(tab, 'Subject'), 'required');
    await tab.click(SUBMIT);
    await aWhile();
    expect(await isAsked(tab)).toBe(false);
    expect(posts(programNotesPath)).toBe(before);
    await mark(SUBMIT, 'formnovalidate');
    await tab.click(SUBMIT);
    await untilAsked(tab);
    await tab.close();
  });

  test('the text that was typed last counts, without the pause after which it is marked', async () => {
    const tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
    const subject = await fieldLabelled(tab, 'Subject');
    await tab.focus(subject);
    await tab.type('Her SSN is 219-09-9999');
    await tab.press('Enter');
    await untilAsked(tab);
    await tab.close();
  });

  test('at 320 px wide nothing is cut off, each target is large enough, and axe finds nothing wrong', async () => {
    const tab = await opened('caseNote', 'Notes', SLIP);
    await tab.focus(await fieldLabelled(tab, 'Subject'));
    await pasteAsItIs(tab, 'Epilepsy and 4111 1111 1111 1111');
    await untilMarked(tab, 'Subject', true);
    await tab.setViewport({ width: 320, height: 256 });
    await tab.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), SUBMIT);
    await untilAsked(tab);
    for (const step of ['list', 'reasons']) {
      const found = await tab.evaluate(() => {
        const dialog = document.querySelector('steward-marks')?.shadowRoot?.querySelector('.summary') as HTMLElement;
        const { left, right, top, bottom } = dialog.getBoundingClientRect();
        const targets = [...dialog.querySelectorAll('button, label')].map((one) => one.getBoundingClientRect());
        const parts = [dialog, ...dialog.querySelectorAll('*')];
        return {
          inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          small: targets.filter(({ width, height }) => width < 24 || height < 24).length,
          wide: parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0).length,
          foot: (dialog.querySelector('.summary-foot')?.getBoundingClientRect().bottom ?? 0) <= innerHeight,
        };
      });
      expect({ step, ...found }).toEqual({ step, inside: true, small: 0, wide: 0, foot: true });
      expect(await faultsOf(tab, 'steward-marks')).toEqual([]);
      await tab.click(SUBMIT_ANYWAY);
    }
    await tab.close();
  });

  test('what was sent anyway is kept as numbers; a reason is asked for where the settings say so', async () => {
    const popup = await browser.extensionPage('popup.html');
    await storedIn(popup, { 'submitted-anyway': {} });
    let before = posts(programNotesPath);
    let tab = await opened('caseNote', 'Notes');
    await tab.click(SUBMIT);
    await untilAsked(tab);
    await sendWithReason(tab);
    expect(await untilPosted(programNotesPath, before)).toBe(1);
    expect(await storedIn(popup)).toEqual({ 'submitted-anyway': { 'ssn-in-text': { later: 1 } } });
    await tab.close();

    const summary = { version: 1, sitesOff: [], rulesOff: [], submitGuard: 'summary' };
    await storedIn(popup, { settings: summary });
    before = posts(programNotesPath);
    tab = await opened('caseNote', 'Notes');
    await tab.click(SUBMIT);
    await untilAsked(tab);
    await tab.click(SUBMIT_ANYWAY);
    expect(await untilPosted(programNotesPath, before)).toBe(1);
    expect((await storedIn(popup))['submitted-anyway']).toEqual({ 'ssn-in-text': { later: 1, 'not-asked': 1 } });
    await tab.close();

    // Switched off in the popup, nothing is asked; switched on again, everything.
    await popup.goto(await popup.url());
    await popup.click('#check-submit-guard');
    await expect.poll(async () => (await storedIn(popup)).settings).toMatchObject({ submitGuard: 'off' });
    tab = await opened('caseNote', 'Notes');
    await tab.click(SUBMIT);
    expect(await untilPosted(programNotesPath, before)).toBe(2);
    await popup.bringToFront();
    await popup.click('#check-submit-guard');
    await expect
      .poll(async () => (await storedIn(popup)).settings)
      .toEqual({ ...summary, submitGuard: 'summary-and-reason', describeFields: true });
    await popup.close();
    await tab.close();
  });

  test.each(['throws', 'takes too long', 'cannot ask'])('where the look %s, the form is sent', async (fault) => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '../../utils/page/guard-submit.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'guard',
    });
    // The guard by itself, on a page without a finding: what it is told is up to the test.
    const tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
    await tab.evaluate(
      ([source, how]) => {
        const { guardSubmit } = new Function(`${source}; return guard;`)();
        const standing = [{ field: {}, reading: {}, findings: [{}] }];
        guardSubmit(window, {
          check() {
            if (how === 'throws') throw new TypeError();
            const from = performance.now();
            while (how === 'takes too long' && performance.now() - from < 60);
            return standing;
          },
          ask() {
            throw new TypeError();
          },
          isOurs: () => false,
          onFault: ({ name }: Error) => sessionStorage.setItem('fault', name),
          signal: new AbortController().signal,
        });
      },
      [outputFiles[0]?.text ?? '', fault] as const,
    );
    const before = posts(programNotesPath);
    await tab.click(SUBMIT);
    expect(await untilPosted(programNotesPath, before)).toBe(1);
    expect(await tab.evaluate(() => sessionStorage.getItem('fault'))).toBe(
      fault === 'takes too long' ? 'RangeError' : 'TypeError',
    );
    await tab.close();
  });
});
