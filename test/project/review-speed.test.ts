import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { verbs } from '../../utils/batch/verbs.ts';
import { addDays, calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import examples from '../vectors/examples.json' with { type: 'json' };

/** The quickest of some runs, in milliseconds: other work on the machine only ever slows. */
function quickest(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('10,000 requests are reviewed in under 5 seconds, start included', () => {
  const lines = Array.from({ length: 10_000 }, (_, id) => JSON.stringify({ id, ...examples.rows[id % 3]?.input }));
  const input = lines.join('\n');
  const time = quickest(2, () => {
    const command = ['run', '--silent', 'steward', '--', 'review'];
    const { stdout, status } = spawnSync('npm', command, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    expect([stdout.split('\n').length - 1, status]).toEqual([10_000, 0]);
  });
  expect(time).toBeLessThan(5000);
});

test('a history of 2,000 services is reviewed in under 100 ms, however it lies', () => {
  const day = calendarDateFrom('1990-01-01');
  const histories: [string, (index: number) => [number, number | null]][] = [
    ['one after the other', (index) => [index * 6, 3]],
    ['each in a period of its own', (index) => [index * 100, 1]],
    ['all at once', () => [0, 10_000]],
    ['all open', (index) => [index, null]],
  ];
  for (const [, place] of histories) {
    const services = Array.from({ length: 2000 }, (_, index) => {
      const [start, length] = place(index);
      const from = addDays(day, start);
      return { id: `s${index}`, start: from, end: length === null ? null : addDays(from, length), kind: 'career' };
    });
    const recorded_periods = services.map(({ start }) => ({ start, end: addDays(start, 150) }));
    const request = { pids: ['100001'], action: 'delete', requested_on: '2600-01-01', services, service_id: 's1000' };
    expect(quickest(12, () => verbs.review?.answer({ ...request, recorded_periods }))).toBeLessThan(100);
  }
});
