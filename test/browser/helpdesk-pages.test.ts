import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { suggestionsPath } from '../pages/helpdesk/addresses.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { fieldLabelled, openCard, pasteAsItIs, textIn, untilMarked, untilWatched } from '../support/watched-tab.ts';

// What the helpdesk's practice pages share with the real ones beyond their fields: what they send before
// Submit, what comes and goes, and that Steward gets along with it.

describe.each(browsers)('in $name', ({ open, extensionDir }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  let folder: string;
  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages, extensionDir });
    folder = await mkdtemp(join(tmpdir(), 'steward-files-'));
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const opened = async (page: keyof ServedPages['urls']): Promise<Tab> => {
    const tab = await browser.open(pages.urls[page]);
    await untilWatched(tab, page);
    return tab;
  };
  const sentTo = (path: string) => pages.requests.filter((one) => one.path.startsWith(path)).map((one) => one.path);

  test.each(['informationRequest', 'classicServiceEdit'] as const)(
    '%s: half a second after the subject is typed it is sent, and articles stand under it',
    async (page) => {
      const tab = await opened(page);
      const before = sentTo(suggestionsPath).length;
      await tab.focus(await fieldLabelled(tab, 'Subject'));
      await tab.paste('Johnson Reset');
      await tab.waitFor(() =>
        [...document.querySelectorAll('form a')].some((link) => link.textContent === 'How requests are completed'),
      );
      const [sent = ''] = sentTo(suggestionsPath).slice(before);
      expect(new URLSearchParams(sent.split('?')[1]).get('query')).toBe('johnson reset');
      await tab.close();
    },
  );

  test.each([
    ['informationRequest', '/api/v2/uploads.json', '[data-garden-id="forms.file_list.item"]'],
    ['classicServiceEdit', '/hc/en-us/request_uploads', '.upload-item'],
  ] as const)('%s: a file is sent as soon as it is chosen, and its row can be removed', async (page, path, row) => {
    const tab = await opened(page);
    const file = join(folder, 'case note of 9-18.txt');
    writeFileSync(file, 'A case note.');
    await tab.setFiles('form input[type=file]', [file]);
    await tab.waitFor((css) => document.querySelector(css)?.textContent?.includes('case note of 9-18.txt'), row);
    expect(new URLSearchParams(sentTo(path).at(-1)?.split('?')[1]).get('filename')).toBe('case note of 9-18.txt');
    const held = () =>
      tab.evaluate(() => document.querySelectorAll('[type=hidden][name="request[attachments][]"]').length);
    expect(await held()).toBe(1);
    await tab.click(`${row} .upload-remove, ${row} button`);
    await tab.waitFor((css) => document.querySelector(css) === null, row);
    expect(await held()).toBe(0);
    await tab.close();
  });

  test.each(['accountRequest', 'classicAccountRequest'] as const)(
    '%s: several choices and a ticked box are posted, and come back with a form that has gaps',
    async (page) => {
      const tab = await opened(page);
      const isClassic = page === 'classicAccountRequest';
      const posted = () =>
        tab.evaluate(() => {
          const form = document.querySelector<HTMLFormElement>('form[method=post]');
          const sent = form ? new FormData(form) : new FormData();
          return [
            sent.getAll('request[custom_fields][4400000000115][]'),
            sent.getAll('request[custom_fields][4400000000116]').at(-1),
          ];
        });
      expect(await posted()).toEqual([[], 'off']);
      for (const name of ['Adult', 'Youth']) {
        if (isClassic) {
          await tab.evaluate((wanted) => {
            const labels = [...document.querySelectorAll<HTMLElement>('.hc-multiselect-menu label')];
            labels.find((label) => label.textContent?.trim() === wanted)?.click();
          }, name);
          continue;
        }
        await tab.evaluate(() => {
          const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith('Programs'));
          const box = document.querySelector<HTMLElement>(`[role=combobox][aria-labelledby="${field?.id}"]`);
          if (box?.getAttribute('aria-expanded') !== 'true') box?.click();
        });
        await tab.waitFor((wanted) => {
          const option = [...document.querySelectorAll<HTMLElement>('li[role=option]')].find(
            (one) => one.textContent === wanted,
          );
          option?.click();
          return option !== undefined;
        }, name);
      }
      await tab.evaluate(() => document.querySelector<HTMLElement>('[type=checkbox][name$="116]"]')?.click());
      await expect.poll(posted, { timeout: 10_000 }).toEqual([['adult', 'youth'], 'on']);
      await tab.evaluate(() => document.querySelector<HTMLFormElement>('form[method=post]')?.requestSubmit());
      await tab.waitFor(() => location.pathname.endsWith('/requests'));
      await tab.waitFor(() => document.body.textContent?.includes('Subject: cannot be blank'));
      // The form comes late, with the page around it there already.
      await expect.poll(posted, { timeout: 10_000 }).toEqual([['adult', 'youth'], 'on']);
      await tab.close();
    },
  );

  test.each(['strictForm', 'classicStrictForm'] as const)(
    '%s: a strict page has nothing to say of Steward',
    async (page) => {
      const tab = await opened(page);
      const field = await fieldLabelled(tab, 'Description');
      await tab.focus(field);
      await pasteAsItIs(tab, 'Verified her card, 219-09-9999, at intake.');
      await untilMarked(tab, 'Description', true);
      await openCard(tab, 'Description');
      await tab.click('steward-marks >>> .card button.primary');
      await untilMarked(tab, 'Description', false);
      expect(await textIn(tab, field)).toBe('Verified her card, [number removed], at intake.');
      expect(tab.console.map(({ text }) => text)).toEqual([]);
      await tab.close();
    },
  );
});
