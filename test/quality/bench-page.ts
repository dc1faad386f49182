import { spawnSync } from 'node:child_process';
import { hostileNoteUrl } from '../pages/urls.ts';
import { openChromium, type Tab } from '../support/browsers.ts';
import { ownTime } from '../support/own-time.ts';
import { scriptTime } from '../support/script-time.ts';
import { servePages } from '../support/serve-pages.ts';
import { fieldLabelled, untilMarked } from '../support/watched-tab.ts';
import { readCorpus } from './corpus.ts';

// Part of `npm run bench`: what a keystroke costs in a real page, with the extension and without it, turn
// about in one run, and what a look costs. From the key to the frame that shows it, in a long note on a page of many fields.

const FIELDS = 300;
const NOTE = 10_000;
const ROUNDS = 12;
const KEYS_A_ROUND = 10;
/** The extension looks when someone pauses. Steps across that time put keys before, into and after a look. */
const PAUSES = [20, 60, 120, 170, 180, 190, 200, 220, 260, 400];
/** How much longer a keystroke may take with the extension, in milliseconds, median against median. */
const ALLOWED = 8;

/** Loads of a page of 2,000 labelled fields, and what its first look may cost the main thread, in milliseconds. */
const LOADS = 11;
const FIRST_LOOK = 30;
/** Changes of that page, and what each may cost, in milliseconds, by the median. */
const CHANGES = 100;
const LATER_LOOK = 4;
/** From one change to the next, in milliseconds: longer than it takes until one is looked at. */
const APART = 300;

const note = readCorpus('tune')
  .map(({ text }) => text)
  .join('\n')
  .slice(0, NOTE);

async function prepare(tab: Tab): Promise<void> {
  const selector = await fieldLabelled(tab, 'Notes');
  await tab.evaluate((count) => {
    const form = document.querySelector('form');
    const standing = document.querySelectorAll('input, select, textarea').length;
    for (let n = standing; n < count; n += 1) {
      const label = document.createElement('label');
      label.textContent = `Answer ${n}`;
      label.append(document.createElement('input'));
      form?.append(label);
    }
    const times: number[] = [];
    (window as unknown as { times: number[] }).times = times;
    window.addEventListener('keydown', ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // Once the frame has been handed over for painting, messages are next.
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    );
  }, FIELDS);
  await tab.focus(selector);
  await tab.paste(note);
}

async function typeRound(tab: Tab, round: number): Promise<void> {
  for (let key = 0; key < KEYS_A_ROUND; key += 1) {
    await tab.type('ab d'[key % 4] ?? 'a');
    const pause = PAUSES[(key * 7 + round) % PAUSES.length] ?? 0;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const forgetTimes = (tab: Tab) =>
  tab.evaluate(() => {
    (window as unknown as { times: number[] }).times.length = 0;
  });
const timesOf = (tab: Tab) => tab.evaluate(() => (window as unknown as { times: number[] }).times);
const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;

/** What a page may do to itself; sent into the page, which does the one whose turn it is and says when. */
function changeOnce(turn: number): number {
  const place = document.querySelector('#many');
  const paragraph = place?.children[(turn * 37) % 1000];
  const from = performance.now();
  if (turn % 4 === 0) document.querySelector('main > p')?.firstChild?.replaceWith(`Turn ${turn}`);
  else if (turn % 4 === 1) paragraph?.after(document.createElement('div'));
  else if (turn % 4 === 2) {
    const label = document.createElement('label');
    label.append(`Another ${turn} `, document.createElement('input'));
    paragraph?.after(label);
  } else paragraph?.classList.toggle('turned');
  return from;
}
const CHANGE_NAMES = ['words changed', 'a node added', 'a field added', 'a class toggled'];

async function benchLooks(without: Tab, within: Tab): Promise<void> {
  const load = async (tab: Tab, way: 'many' | 'cycle') => {
    await tab.goto(hostileNoteUrl(way));
    return scriptTime(tab, async () => {
      await tab.goto(hostileNoteUrl(way));
      if (tab === within) await tab.waitFor(() => document.querySelector('steward-marks') !== null);
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
  };
  const [many, few, bare]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < LOADS; n += 1) {
    bare.push(await load(without, 'many'));
    few.push(await load(within, 'cycle'));
    many.push(await load(within, 'many'));
  }
  const first = quantile(many, 0.5) - quantile(bare, 0.5);
  console.log(
    `\nscripts on a page of 2,000 fields ${quantile(many, 0.5).toFixed(1)} ms with the extension, ${quantile(bare, 0.5).toFixed(1)} ms without; with it on one of 3 fields ${quantile(few, 0.5).toFixed(1)} ms`,
  );
  console.log(`the first look ${first.toFixed(1)} ms, of ${FIRST_LOOK} ms, the script itself included`);

  const began: number[] = [];
  const turns = await ownTime(within, async () => {
    for (let turn = 0; turn < CHANGES; turn += 1) {
      began.push(await within.evaluate(changeOnce, turn));
      await new Promise((resolve) => setTimeout(resolve, APART));
    }
  });
  const costs = began.map((from, turn) => {
    const until = began[turn + 1] ?? Number.POSITIVE_INFINITY;
    return turns.filter(({ at }) => at >= from && at < until).reduce((sum, { took }) => sum + took, 0);
  });
  console.log('\n| a change of that page, ms | median | 95% | longest |\n|---|---|---|---|');
  for (const [kind, name] of CHANGE_NAMES.entries()) {
    const its = costs.filter((_, turn) => turn % CHANGE_NAMES.length === kind);
    console.log(`| ${name} | ${[0.5, 0.95, 1].map((share) => quantile(its, share).toFixed(1)).join(' | ')} |`);
  }
  const later = quantile(costs, 0.5);
  console.log(`\na change ${later.toFixed(1)} ms, of ${LATER_LOOK} ms`);
  if (first > FIRST_LOOK || later > LATER_LOOK) process.exitCode = 1;
}

const { status } = spawnSync('wxt', ['build', '--level', 'warn'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error('The build failed.');
const pages = await servePages();
const bare = await openChromium({ pages });
const extended = await openChromium({ pages, extensionDir: '.output/chrome-mv3' });
try {
  const [without, within] = await Promise.all([bare.open(pages.urls.caseNote), extended.open(pages.urls.caseNote)]);
  await prepare(without);
  await prepare(within);
  await untilMarked(within, 'Notes', true);
  for (const tab of [without, within]) await forgetTimes(tab);
  for (let round = 0; round < ROUNDS; round += 1) {
    await typeRound(without, round);
    await typeRound(within, round);
  }
  const [plain, checked] = await Promise.all([timesOf(without), timesOf(within)]);
  console.log(`\nkey to frame, ms, in a note of ${note.length} on a page of ${FIELDS} fields (${bare.version})\n`);
  console.log('| | keys | median | 95% | longest |\n|---|---|---|---|---|');
  for (const [name, times] of Object.entries({ 'without the extension': plain, 'with it': checked })) {
    const cells = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
    console.log(`| ${name} | ${times.length} | ${cells.join(' | ')} |`);
  }
  const slower = quantile(checked, 0.5) - quantile(plain, 0.5);
  console.log(`\nwith the extension ${slower.toFixed(1)} ms slower, of ${ALLOWED} ms`);
  if (slower > ALLOWED) process.exitCode = 1;
  await benchLooks(without, within);
} finally {
  await Promise.all([bare.close(), extended.close()]);
  await pages.close();
}
