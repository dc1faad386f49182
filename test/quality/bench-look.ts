import { join } from 'node:path';
import { build } from 'esbuild';
import { openChromium } from '../support/browsers.ts';
import { servePages } from '../support/serve-pages.ts';

// Part of `npm run bench`: what finding the fields of a very large page costs its main thread. Once when it
// is first seen, and again after each change. Aims: 30 ms, then 4 ms; nothing while nothing changes.

const FIELDS = 2000;
const CHANGES = 40;

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { startSession } from './utils/page/page-session.ts';
      import { statePolicy } from './utils/policy/directive.ts';
      import { rules } from './utils/rules/catalogue.ts';
      import { okjobmatch } from './utils/sites/okjobmatch.ts';
      const { MutationObserver: Observer, setTimeout: later } = window;
      let busy = 0;
      const timed = (work) => (...given) => {
        const from = performance.now();
        try { return work(...given); } finally { busy += performance.now() - from; }
      };
      window.setTimeout = (work, ...rest) => later(timed(work), ...rest);
      window.MutationObserver = class extends Observer { constructor(heard) { super(timed(heard)); } };
      window.bench = {
        looks: 0,
        spent: () => { const was = busy; busy = 0; return was; },
        wait: (ms) => new Promise((resolve) => later(resolve, ms)),
        start: () => timed(() => startSession({
          window, site: okjobmatch, rules: () => rules, taught: () => [], policy: statePolicy,
          clock: { now: () => ({ on: '2026-11-23', secondOfDay: 0 }), nextMidnight: () => 0 },
          draw: () => { window.bench.looks += 1; }, sift: (found) => found, isOurs: () => false,
          openRoot: (element) => element.shadowRoot, onFault: (error) => { throw error; },
          signal: new AbortController().signal,
        }))(),
      };`,
    resolveDir: join(import.meta.dirname, '../..'),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
});

/** What the bundle puts into the page. */
interface Bench {
  looks: number;
  spent(): number;
  wait(ms: number): Promise<void>;
  start(): void;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

const pages = await servePages();
const browser = await openChromium({ pages });
try {
  const tab = await browser.open(pages.urls.caseNote);
  const measured = await tab.evaluate(
    async ([code, fields, changes]) => {
      const form = document.querySelector('form');
      for (let n = 0; n < fields; n += 1) {
        const row = document.createElement('div');
        const label = Object.assign(document.createElement('label'), {
          htmlFor: `many_${n}`,
          textContent: `Answer ${n}`,
        });
        const box = Object.assign(document.createElement(n % 5 ? 'input' : 'textarea'), { id: `many_${n}` });
        row.append(label, box, Object.assign(document.createElement('p'), { textContent: 'As on the form.' }));
        form?.append(row);
      }
      new Function(code)();
      const { bench } = window as unknown as { bench: Bench };
      bench.start();
      const first = bench.spent();
      const rows = [...(form?.querySelectorAll('div') ?? [])];
      const kinds: Record<string, (n: number) => void> = {
        'a text': (n) => rows[n + 20]?.querySelector('p')?.replaceChildren(`As on form ${n}.`),
        'an element': () => form?.append(document.createElement('hr')),
        'a label': (n) => rows[n + 20]?.querySelector('label')?.replaceChildren(`Question ${n}`),
        'a field': (n) => {
          const label = Object.assign(document.createElement('label'), { textContent: `New ${n}` });
          label.append(document.createElement('input'));
          form?.append(label);
        },
      };
      const after: Record<string, number[]> = {};
      for (const [kind, change] of Object.entries(kinds)) {
        const times: number[] = [];
        for (let n = 0; n < changes; n += 1) {
          change(n);
          await bench.wait(110);
          times.push(bench.spent());
        }
        after[kind] = times;
      }
      const { looks } = bench;
      await bench.wait(2000);
      return { first, after, idle: bench.looks - looks };
    },
    [outputFiles[0]?.text ?? '', FIELDS, CHANGES] as const,
  );
  console.log(`\nFinding the fields of a page of ${FIELDS}: first look ${measured.first.toFixed(1)} ms (aim 30)`);
  for (const [kind, times] of Object.entries(measured.after)) {
    console.log(`  after ${kind} has changed: ${median(times).toFixed(2)} ms (aim 4), median of ${CHANGES}`);
  }
  console.log(`  looks in 2 s without a change: ${measured.idle} (aim 0)`);
} finally {
  await browser.close();
  await pages.close();
}
