import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { settle } from '../../utils/findings/settle.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import '../support/english.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { readingOf } from '../../utils/rules/reading.ts';
import { runRules } from '../../utils/rules/run-rules.ts';
import { readText } from '../../utils/text/read-text.ts';
import { readCorpus } from './corpus.ts';

// Part of `npm run bench`: what all checks together cost, and the reading alone, as ratios within this one
// run. The yardstick is the least that any reader must do: a loop over the same text with charCodeAt.

const context = { today: calendarDateFrom('2026-11-20'), secondOfDay: 0, policy: statePolicy };
const contactDate = readingOf('note.contactDate', 'date', '11/20/2026');

function checkAll(text: string): number {
  const { findings } = runRules(rules, [contactDate, readingOf('note.text', 'text', text)], context);
  return settle(findings, ['date', 'text']).length;
}

const started = performance.now();
checkAll('Met with participant.');
const coldStart = performance.now() - started;

// Whole notes as people write them, most of them with something in it to find.
const notes = readCorpus('tune')
  .filter(({ name }) => /long/.test(name))
  .map(({ text }) => text)
  .join('\n');
const words = notes.repeat(Math.ceil(100_000 / notes.length));
const note = (length: number) => words.slice(0, length);

function loop(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index);
  return sum;
}

/**
 * Best of several rounds, in microseconds: what disturbs a machine only ever adds. They take turns, as whatever
 * runs first is measured before it is compiled.
 */
function costs(runs: readonly ((text: string) => unknown)[], text: string): number[] {
  const calls = Math.max(3, Math.ceil(400_000 / (text.length + 100)));
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 12; round += 1) {
    runs.forEach((run, which) => {
      const from = performance.now();
      for (let call = 0; call < calls; call += 1) run(text);
      best[which] = Math.min(best[which] as number, ((performance.now() - from) * 1000) / calls);
    });
  }
  return best;
}

const costOfAll = (text: string) => costs([checkAll], text)[0] as number;
const speed = (text: string, microseconds: number) => text.length / microseconds;

console.log(`cold start to first result: ${coldStart.toFixed(1)} ms\n`);
console.log('| text | what | µs | MB/s | charCodeAt loop MB/s | 1 / n of the loop |\n|---|---|---|---|---|---|');
for (const length of [2_000, 10_000, 100_000]) {
  const text = note(length);
  const [theirs = 0, ...ours] = costs([loop, checkAll, readText], text);
  ours.forEach((cost, which) => {
    console.log(
      `| note of ${text.length} | ${['all checks', 'reading'][which]} | ${cost.toFixed(0)} | ${speed(text, cost).toFixed(0)} | ${speed(text, theirs).toFixed(0)} | 1 / ${(cost / theirs).toFixed(1)} |`,
    );
  });
}

const normal = costOfAll(note(10_000));
const odd: Record<string, string> = {
  'one digit': '9'.repeat(10_000),
  'one letter': 'a'.repeat(10_000),
  '"9-"': '9-'.repeat(5_000),
  '"a "': 'a '.repeat(5_000),
  spaces: ' '.repeat(10_000),
  'line breaks': '\n'.repeat(10_000),
  'combining marks': `a${'\u0301'.repeat(9_999)}`,
  emoji: '😀'.repeat(5_000),
  'cue words': 'ssn '.repeat(2_500),
  'kin words': 'his wife '.repeat(1_111),
  conditions: 'has epilepsy '.repeat(769),
  numbers: '219-09-9999 '.repeat(833),
};
console.log('\n| 10,000 characters of | times a normal note |\n|---|---|');
for (const [name, text] of Object.entries(odd)) console.log(`| ${name} | ${(costOfAll(text) / normal).toFixed(2)} |`);

const growth = costOfAll(words.repeat(10).slice(0, 1_000_000)) / costOfAll(words.repeat(10).slice(0, 100_000));
console.log(`\n1 MB costs ${growth.toFixed(1)} times 100 kB`);
