import { expect, test } from 'vitest';
import { answerLine } from '../../utils/batch/answer-line.ts';
import type { Verb } from '../../utils/batch/verb.ts';
import { verbs } from '../../utils/batch/verbs.ts';
import examples from '../vectors/examples.json' with { type: 'json' };

function answer(verb: 'periods' | 'review', line: unknown) {
  const outcome = answerLine(verbs[verb] as Verb, JSON.stringify(line), 7);
  if (outcome && 'answer' in outcome) return JSON.parse(outcome.answer);
  return outcome && JSON.parse(outcome.fault);
}
const fault = (error: string) => ({ line: 7, error });

const service = { id: 'A', start: '2020-10-20', end: '2020-10-20', kind: 'career' };
const history = (change: object) => ({ services: [service, { ...service, ...change }], as_of: '2021-05-30' });

test('periods and review repeat the line’s id, of any kind', () => {
  expect(answer('periods', { id: 'x', services: [], as_of: '2021-05-30' })).toEqual({ id: 'x', periods: [] });
  for (const [id, { input, expected }] of examples.rows.entries()) {
    expect(answer('review', { id, ...input })).toEqual({ id, ...expected });
  }
});

test('periods answers as the contract prints it', () => {
  const [, example] = examples.rows;
  const line = { services: example?.input.services, as_of: '2021-05-30', bridges: [['2020-10-20', '2021-01-20']] };
  expect(answer('periods', line)).toEqual({ periods: example?.expected.before });
  expect(answer('periods', { ...line, bridges: null }).periods).toHaveLength(2);
});

test.each([
  [{ start: '2020-02-30' }, '"services.1.start" must be a date like 2021-01-20.'],
  [{ start: undefined }, '"services.1.start" must be a date like 2021-01-20.'],
  [{ start: null }, '"services.1.start" must be a date like 2021-01-20.'],
  [{ start: '10/20/20' }, '"services.1.start" must be a date like 2021-01-20.'],
  [{ end: '2021-02-29' }, '"services.1.end" must be a date like 2021-01-20.'],
  [{ end: undefined }, '"services.1.end" must be a date like 2021-01-20.'],
  [{ end: '2020-10-19' }, '"services.1" must not end before it starts.'],
  [
    { kind: 'magic' },
    '"services.1.kind" must be one of career, training, youth-supportive, self-service, information-only, follow-up, supportive.',
  ],
  [{ id: undefined }, '"services.1.id" must be text.'],
])('a record that cannot be is named: %j', (change, error) => {
  expect(answer('periods', history(change))).toEqual(fault(error));
  expect(answer('review', { ...history(change), action: 'delete' })).toEqual(fault(error));
});

test.each([
  [{ as_of: undefined }, '"as_of" must be a date like 2021-01-20.'],
  [{ services: 'none' }, '"services" must be a list of services.'],
  [{ services: undefined }, '"services" must be a list of services.'],
  [{ services: ['A'] }, '"services.0" must be a service: id, start, end, kind.'],
  [{ bridges: ['2020-10-20'] }, '"bridges.0" must be [from, to], where "to" is a date or null.'],
  [{ bridges: [['2020-10-20', '2020-10-19']] }, '"bridges.0" must not end before it starts.'],
])('periods says what is amiss: %j', (change, error) => {
  expect(answer('periods', { ...history({}), ...change })).toEqual(fault(error));
});

test.each([
  [{ requested_on: '2021-05-32' }, '"requested_on" must be a date like 2021-01-20.'],
  [{ service: { ...service, start: '2020-02-30' } }, '"service.start" must be a date like 2021-01-20.'],
  [{ changes: { end: 'soon' } }, '"changes.end" must be a date like 2021-01-20.'],
  [{ changes: ['end'] }, '"changes" must name the fields to change and their new values.'],
  [{ msg: { date: 20201020 } }, '"msg.date" must be a date like 2021-01-20.'],
  [{ msg: '2020-10-20' }, '"msg" must hold "date", "new_date" or both.'],
  [{ pids: '100001' }, '"pids" must be a list of PIDs.'],
  [{ supported: 'yes' }, '"supported" must be true, false or null (not yet checked).'],
  [{ recorded_periods: [{ start: '2020-10-20' }] }, '"recorded_periods.0.end" must be a date like 2021-01-20.'],
  [
    { recorded_periods: [{ start: '2020-10-20', end: '2020-06-03' }] },
    '"recorded_periods.0" must not end before it starts.',
  ],
])('review says what is amiss: %j', (change, error) => {
  expect(answer('review', { ...examples.rows[0]?.input, ...change })).toEqual(fault(error));
});

test.each(['[]', '7', 'null', '"x"'])('%s is no request', (line) => {
  expect(answerLine(verbs.review as Verb, line, 7)).toEqual({
    fault: '{"line":7,"error":"The line must be a JSON object."}',
  });
});
