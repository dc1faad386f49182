import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import windowVectors from '../vectors/window.json' with { type: 'json' };

function steward(verb: string, lines: readonly unknown[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'steward', '--', verb], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { answers, stderr, status };
}

const faultsIn = (stderr: string) =>
  stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('window answers as the contract prints it, the id repeated', () => {
  const { answers, status, stderr } = steward('window', [{ id: 'a', date: '2020-10-20', on: '2021-01-09' }]);
  expect(answers).toEqual([
    {
      id: 'a',
      date: '2020-10-20',
      on: '2021-01-09',
      quarter: 'PY2020 Q2',
      opens: '2020-10-01',
      closes: '2021-01-20',
      report_due: '2021-02-14',
      open: true,
      days_left: 11,
      safe_by: '2021-01-20',
    },
  ]);
  expect([status, stderr]).toEqual([0, '']);
});

test('entry answers as the contract prints it, with its limit or the directive’s', () => {
  const line = { service_date: '2026-11-02', entered_on: '2026-11-10' };
  const expected = { ...line, limit: 7, due: '2026-11-09', days: 8, late: true, days_late: 1, before_service: false };
  const { answers } = steward('entry', [{ ...line, limit: 7 }, line, { ...line, limit: 10 }]);
  expect(answers.slice(0, 2)).toEqual([expected, expected]);
  expect(answers[2]).toMatchObject({ limit: 10, due: '2026-11-12', late: false, days_late: 0 });
});

test('every public window vector comes back through the command, in order', () => {
  const rows = windowVectors.rows as [string, string, boolean, number][];
  const { answers } = steward(
    'window',
    rows.map(([date, on], id) => ({ id, date, on })),
  );
  expect(answers.map(({ id, date, on, open, days_left }) => [id, date, on, open, days_left])).toEqual(
    rows.map((row, id) => [id, ...row]),
  );
});

test('check answers as the contract prints it: typed findings in order of place, offsets in the text', () => {
  const text = '😀 Her SSN is 219-09-9999 and she has epilepsy.';
  const { answers, status, stderr } = steward('check', [
    { id: 'n1', kind: 'case-note', text },
    { id: 2, kind: 'ticket-subject', text: 'Johnson Password Reset' },
    { kind: 'ticket-description', text: '' },
  ]);
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const says = expect.any(String);
  expect(answers).toEqual([
    {
      id: 'n1',
      findings: [
        { rule: 'ssn-in-text', type: 'ssn', ...at('219-09-9999'), status: 'breaks', says },
        { rule: 'note-mentions-disability', type: 'disability', ...at('epilepsy'), status: 'check', says },
      ],
    },
    { id: 2, findings: [] },
    { findings: [] },
  ]);
  expect(JSON.stringify(answers[0])).not.toMatch(/219|epilepsy/);
  expect([status, stderr]).toEqual([0, '']);
});

test('check leaves advice out, and names a kind or a text it cannot take', () => {
  const { answers, stderr, status } = steward('check', [
    { kind: 'case-note', text: 'Met with ppt today, all good.' },
    { kind: 'letter', text: 'Words' },
    { kind: 'case-note' },
  ]);
  expect(answers).toEqual([{ findings: [] }]);
  expect(faultsIn(stderr)).toEqual([
    { line: 2, error: '"kind" must be one of case-note, ticket-description, ticket-subject.' },
    { line: 3, error: '"text" must be a text.' },
  ]);
  expect(status).toBe(1);
});

test('a line is answered before the next one is asked', async () => {
  const child = spawn('npm', ['run', '--silent', 'steward', '--', 'check']);
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  for (const id of ['first', 'second']) {
    child.stdin.write(`${JSON.stringify({ id, kind: 'case-note', text: 'Met at the library.' })}\n`);
    expect(JSON.parse((await answers.next()).value as string)).toEqual({ id, findings: [] });
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('memory does not grow with the lines, nor while nobody reads the answers', async () => {
  const text = 'SSN 219-09-9999, cell 405-555-0134, '.repeat(8);
  const line = `${JSON.stringify({ kind: 'case-note', text })}\n`;
  const lines = 20_000;
  // Less room than the lines and their answers take together.
  const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=48' };
  const child = spawn('npm', ['run', '--silent', 'steward', '--', 'check'], { env });
  const closed = once(child, 'close');
  child.stdin.end(line.repeat(lines));
  await new Promise((resolve) => setTimeout(resolve, 4000));
  // It has stopped taking lines in: those not taken yet are still on this side.
  expect(child.stdin.writableLength).toBeGreaterThan(0);
  let answered = 0;
  for await (const _ of createInterface(child.stdout)) answered += 1;
  expect([answered, await closed]).toEqual([lines, [0, null]]);
}, 60_000);

test('a line that cannot be answered is named on stderr; the others are answered', () => {
  const good = { date: '2020-10-20', on: '2021-01-09' };
  const { answers, stderr, status } = steward('window', [
    good,
    '{oops',
    '',
    { date: '2021-02-30', on: '2021-01-09' },
    '[]',
    good,
  ]);
  expect(answers).toHaveLength(2);
  expect(faultsIn(stderr)).toEqual([
    { line: 2, error: 'The line is not JSON.' },
    { line: 4, error: '"date" must be a date like 2021-01-20.' },
    { line: 5, error: 'The line must be a JSON object.' },
  ]);
  expect(status).toBe(1);
});

test('a byte-order mark, Windows line ends and a missing last line break do no harm', () => {
  const line = JSON.stringify({ date: '2020-10-20', on: '2021-01-09' });
  const { answers, status } = steward('window', [`\ufeff${line}\r\n${line}`]);
  expect([answers.length, status]).toEqual([2, 0]);
});

test('an unknown verb prints the verbs and exits 2', () => {
  for (const verb of ['', 'nonsense', 'constructor']) {
    const { answers, stderr, status } = steward(verb, []);
    expect(answers).toEqual([]);
    expect(stderr).toContain('window');
    expect(stderr).toContain('entry');
    expect(status).toBe(2);
  }
});
