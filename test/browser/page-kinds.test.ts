import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Build, builds, type Practice } from '../pages/okjobmatch/builds.ts';
import { builtNoteUrl, demoUrls } from '../pages/urls.ts';
import { type AskedPage, pageAsker } from '../support/asked-page.ts';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { askUntil } from '../support/driven-browser.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { pasteAsItIs } from '../support/watched-tab.ts';

// Every kind of page that Steward claims to know: which fields it finds, and whether a number pasted into
// the note is seen, taken out, and brought back by one undo, in what the page itself would send.

const WRONG = 'Verified her card, 219-09-9999, at intake.';

declare global {
  interface Window {
    practice: Practice;
  }
}

interface PageKind {
  readonly title: string;
  readonly url: string;
  /** What stands there, as `kind by evidence`. */
  readonly fields: readonly string[];
  /** The end of the name on its mark, empty for the description of a ticket; absent where nothing is to be written. */
  readonly note?: string;
}

const note = (by: string, noteBy = by) => [
  `note.contactDate by ${by}`,
  `note.subject by ${by}`,
  `note.text by ${noteBy}`,
];
const named: Partial<Record<Build, readonly string[]>> = {
  table: note('nearby'),
  terms: note('nearby'),
  columns: note('nearby'),
  quill: note('label', 'nearby'),
  remeant: [],
};
const built = (Object.keys(builds) as Build[]).map(
  (build): PageKind => ({
    title: `Notes ${builds[build]}`,
    url: builtNoteUrl(build),
    fields: named[build] ?? note('label'),
    ...(build !== 'remeant' && { note: build.startsWith('lwc') ? 'Case Note' : 'Notes' }),
  }),
);
const ticket = (description: string, ...others: string[]) => [
  'request.subject by name',
  `request.description by ${description}`,
  'request.date by label',
  'request.phone by label',
  ...others,
  'request.attachments by label',
];
/** The older theme's box for files is known by its id. */
const olderTicket = (...others: string[]) =>
  ticket('name', ...others).map((field) => field.replace('attachments by label', 'attachments by selector'));
const edit = ['request.action by label', 'request.serviceDate by label', 'request.justification by label'];
const helpdesk: readonly PageKind[] = [
  { title: 'Helpdesk: picker only', url: demoUrls.requestPicker, fields: [] },
  { title: 'Helpdesk: password reset, rich text', url: demoUrls.passwordReset, fields: ticket('name') },
  { title: 'Helpdesk: service edit, rich text', url: demoUrls.serviceEdit, fields: ticket('name', ...edit) },
  {
    title: 'Helpdesk: skill gain edit, rich text',
    url: demoUrls.skillGainEdit,
    fields: ticket(
      'name',
      'request.action by label',
      'request.skillGainDate by label',
      'request.justification by label',
    ),
  },
  { title: 'Helpdesk: information request', url: demoUrls.informationRequest, fields: ticket('name') },
  { title: 'Helpdesk: every label in other words', url: demoUrls.renamedLabels, fields: ticket('name', ...edit) },
  { title: 'Helpdesk: a form that comes seconds late', url: demoUrls.slowForm, fields: ticket('name') },
  { title: 'Helpdesk: several choices, a box to tick', url: demoUrls.accountRequest, fields: ticket('name') },
  { title: 'Helpdesk: another form of the site first', url: demoUrls.siteFormFirst, fields: ticket('name') },
  { title: 'Helpdesk: sent back with gaps', url: demoUrls.sentBack, fields: ticket('name') },
  { title: 'Helpdesk: no script but its own', url: demoUrls.strictForm, fields: ticket('name') },
  { title: 'Helpdesk, older theme: several choices', url: demoUrls.classicAccountRequest, fields: olderTicket() },
  { title: 'Helpdesk, older theme: another form first', url: demoUrls.classicSiteFormFirst, fields: olderTicket() },
  { title: 'Helpdesk, older theme: sent back', url: demoUrls.classicSentBack, fields: olderTicket(...edit) },
  { title: 'Helpdesk, older theme: strict', url: demoUrls.classicStrictForm, fields: olderTicket(...edit) },
  { title: 'Helpdesk, older theme: service edit', url: demoUrls.classicServiceEdit, fields: olderTicket(...edit) },
  { title: 'Helpdesk, older theme: CKEditor', url: demoUrls.classicCkeditor, fields: olderTicket(...edit) },
  { title: 'Helpdesk, older theme: TinyMCE', url: demoUrls.classicTinymce, fields: olderTicket(...edit) },
].map((kind) => ({ ...kind, ...(kind.fields.length > 0 && { note: '' }) }));
const kinds: readonly PageKind[] = [
  ...helpdesk,
  ...built,
  {
    title: 'Partner-provided service',
    url: demoUrls.partnerService,
    fields: ['service.name', 'service.startDate', 'service.endDate', 'service.notes'].map((kind) => `${kind} by label`),
  },
  { title: 'Demographics, where disclosure is allowed', url: demoUrls.demographics, fields: [] },
];

/** What became of a kind of page in one browser. */
interface Outcome {
  readonly expected: number;
  readonly found: number;
  readonly wrongly: number;
  readonly seen: string;
  readonly undone: string;
}
const outcomes = new Map<string, Map<string, Outcome>>();

describe.each(browsers)('in $name', ({ name, open, extensionDir }) => {
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

  const untilHeld = (wanted: string) =>
    askUntil(async () => ((await tab.evaluate(heldNote)) === wanted ? true : null), `the page to hold “${wanted}”`);

  test.each(kinds)('$title', async ({ title, url, fields, note: boxName }) => {
    await tab.goto(url);
    if (url.includes('built=dialog')) await tab.click('form[data-built] button');
    if (fields.length > 0) {
      await expect.poll(asked.fields, { timeout: 10_000 }).toEqual(fields);
    } else {
      await tab.waitFor(() => document.querySelector('form') !== null);
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    const found = await asked.fields();
    const wrongly = found.filter((field) => !fields.includes(field)).length;
    const outcome = { expected: fields.length, found: found.length - wrongly, wrongly, seen: '–', undone: '–' };
    record(title, name, outcome);
    expect(found).toEqual(fields);
    if (boxName === undefined) return;

    await tab.waitFor(focusNote);

    await pasteAsItIs(tab, WRONG);
    await untilHeld(WRONG);
    const mark = `steward-marks >>> button.mark${boxName && `[aria-label$=" in ${boxName}"]`}`;
    await tab.click(mark);
    // Quill takes for one step what was changed within a second; nobody reads a card faster.
    if (url.includes('built=quill')) await new Promise((resolve) => setTimeout(resolve, 1100));
    record(title, name, { ...outcome, seen: 'yes' });
    await tab.click('steward-marks >>> .card button.primary');
    await untilHeld(WRONG.replace('219-09-9999', '[number removed]'));
    await tab.press('Control+z');
    await untilHeld(WRONG);
    record(title, name, { ...outcome, seen: 'yes', undone: 'yes' });
  });
});

/** Puts the caret into the box for the note; sent into the page. */
function focusNote(): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('#request_description_ifr');
  const box =
    window.practice?.at?.('notes') ??
    (document.querySelector('script[data-editor=tinymce]')
      ? frame?.contentDocument?.body
      : (document.querySelector<HTMLElement>('.ck-editor__editable') ??
        document.querySelector<HTMLElement>('textarea[name="request[description]"]')));
  const awaited = document.querySelector(
    'script[data-editor=ckeditor], [name="request[description_mimetype]"][value="text/html"]',
  );
  if (!box || (awaited && !box.isContentEditable)) return false;
  box.focus();
  return true;
}

/** What the page would send as the note, without its markup; sent into the page. */
function heldNote(): string {
  const inForm = document.querySelector<HTMLTextAreaElement>('textarea[name="request[description]"]');
  const html = window.practice?.held?.().notes ?? inForm?.value ?? '';
  // A strict page makes no document of a text either.
  if (!html.includes('<')) return html.trim();
  const read = new DOMParser().parseFromString(html.replace(/<\/p>\s*<p>/g, '\n'), 'text/html');
  return (read.body.textContent ?? '').replaceAll('\u00a0', ' ').trim();
}

function record(title: string, browser: string, outcome: Outcome): void {
  outcomes.set(title, (outcomes.get(title) ?? new Map()).set(browser, outcome));
}

/** The table of README, as it was seen. */
function table(): string {
  const rows = kinds.map(({ title }) => {
    const cells = browsers.flatMap(({ name }) => {
      const { found = 0, expected = 0, wrongly = 0, seen = 'no', undone = 'no' } = outcomes.get(title)?.get(name) ?? {};
      return [`${found} of ${expected}`, String(wrongly), seen, undone];
    });
    return `| ${[title, ...cells].join(' | ')} |`;
  });
  const heads = browsers.flatMap(({ name }) => [`${name}: found`, 'wrongly', 'seen', 'fixed and undone']);
  return [`| Page | ${heads.join(' | ')} |`, `|---|${heads.map(() => '---|').join('')}`, ...rows].join('\n');
}

const MARKS = /(<!-- page kinds -->\n)[\s\S]*?(<!-- end of page kinds -->)/;

test('README shows this table (npm run docs:pages writes it)', () => {
  const readme = readFileSync('README.md', 'utf8');
  const written = readme.replace(MARKS, (_, begin, end) => `${begin}${table()}\n${end}`);
  mkdirSync('.artifacts', { recursive: true });
  writeFileSync('.artifacts/page-kinds.md', table());
  if (process.env.STEWARD_WRITES_README) writeFileSync('README.md', written);
  else expect(readme).toBe(written);
});
