import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { demoUrls } from '../pages/urls.ts';
import { type DrivenBrowser, findBrowsers, openChromium, openFirefox } from '../support/browsers.ts';
import { practicePages } from '../support/practice.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import {
  clear,
  fieldLabelled,
  leaveFor,
  openCard,
  pasteAsItIs,
  prepareFor,
  shownOn,
  untilMarked,
  untilWatched,
} from '../support/watched-tab.ts';

// The main job, end to end: builds the extension, serves the demo pages under their real names, and
// opens a browser on them with the extension loaded. Without a display it walks the pages by itself,
// makes every slip that Steward knows, prints what Steward says and saves pictures.

const pictures = resolve('.artifacts/demo');
const browsers = {
  chromium: { open: openChromium, extensionDir: '.output/chrome-mv3' },
  firefox: { open: openFirefox, extensionDir: '.output/firefox-mv3' },
};

function build(): void {
  for (const args of [['build'], ['build', '-b', 'firefox']]) {
    const { status } = spawnSync('wxt', [...args, '--level', 'warn'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error('The build failed.');
  }
}

async function walk(browser: DrivenBrowser, pages: ServedPages): Promise<number> {
  let unseen = 0;
  for (const { page, title, slips } of practicePages) {
    console.log(`\n${title}\n  ${pages.urls[page]}`);
    const tab = await browser.open(pages.urls[page]);
    await untilWatched(tab, page);
    for (const slip of slips) {
      const { field, wrong, right } = slip;
      await prepareFor(tab, slip);
      const selector = await fieldLabelled(tab, field);
      await clear(tab, selector);
      await pasteAsItIs(tab, wrong);
      await leaveFor(tab, slip);
      const seen = await untilMarked(tab, field, true).then(
        () => true,
        () => false,
      );
      if (!seen) {
        unseen += 1;
        console.log(`  ${field}: NOT SEEN`);
        continue;
      }
      console.log(`  ${field}: ${oneLine(await openCard(tab, field))}`);
      await tab.press('Escape');
      await clear(tab, selector);
      await tab.type(right);
      await leaveFor(tab, slip);
      await untilMarked(tab, field, false);
    }
    // For the picture, the page as someone leaves it who made all the slips at once.
    const lastOf = new Map(slips.map((slip) => [slip.field, slip]));
    for (const slip of lastOf.values()) {
      const { field, wrong } = slip;
      const selector = await fieldLabelled(tab, field);
      await clear(tab, selector);
      await pasteAsItIs(tab, wrong);
      await leaveFor(tab, slip);
      await untilMarked(tab, field, true);
    }
    const [{ field = '' } = {}] = lastOf.values();
    await openCard(tab, field);
    await tab.screenshot(`${pictures}/${browser.name}-${page}.png`);
    const { marks } = await shownOn(tab);
    console.log(`  marks standing: ${marks.length}`);
    await tab.close();
  }
  const popup = await browser.extensionPage('popup.html');
  await popup.setViewport({ width: 400, height: 760 });
  await popup.waitFor(() => document.querySelector('.quarter') !== null);
  await popup.screenshot(`${pictures}/${browser.name}-popup.png`, { fullPage: true });
  console.log(`\nThe popup\n  ${oneLine(await popup.evaluate(() => document.querySelector('main')?.innerText ?? ''))}`);
  await popup.close();
  await review(browser);
  return unseen;
}

/** Example 2 of the directive in the companion page. */
async function review(browser: DrivenBrowser): Promise<void> {
  const companion = await browser.extensionPage('companion.html');
  await companion.setViewport({ width: 1240, height: 900 });
  await companion.click('.tools > button:nth-of-type(2)');
  const said = await companion.waitFor(() => document.querySelector<HTMLElement>('.ruling .decision')?.innerText);
  await companion.waitFor(() => document.querySelector('.timeline svg') !== null);
  await companion.screenshot(`${pictures}/${browser.name}-review.png`, { fullPage: true });
  console.log(`\nReview an edit request, Example 2 of the directive\n  ${said}`);
  await companion.close();
}

function oneLine(text: string): string {
  return text.replace(/\s*\n+\s*/g, ' | ');
}

async function show(browser: DrivenBrowser, pages: ServedPages): Promise<void> {
  console.log('The demo pages are open. Type into them; close the browser to end.');
  for (const { page, title } of practicePages) console.log(`  ${title}: ${demoUrls[page]}`);
  for (const page of ['caseNote', 'serviceEdit'] as const) await browser.open(pages.urls[page]);
  while ((await browser.tabs().catch(() => [])).length > 0) await new Promise((resume) => setTimeout(resume, 1000));
}

const { missing, ...found } = findBrowsers();
if (missing) console.log(missing);
console.log('Building the extension and the demo pages');
build();
mkdirSync(pictures, { recursive: true });
const pages = await servePages();
const headed = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const wanted = (['chromium', 'firefox'] as const).filter((name) => found[name]);
let unseen = 0;
try {
  for (const name of headed ? wanted.slice(0, 1) : wanted) {
    const { open, extensionDir } = browsers[name];
    const browser = await open({ pages, extensionDir, headless: !headed });
    console.log(`\n=== ${browser.name} ${browser.version}`);
    if (headed) await show(browser, pages);
    else unseen += await walk(browser, pages);
    await browser.close().catch(() => {});
  }
} finally {
  await pages.close();
}
if (!headed) console.log(`\nPictures: ${relative('.', pictures)}`);
if (wanted.length === 0 || unseen > 0) process.exitCode = 1;
