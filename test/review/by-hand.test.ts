import { describe, expect, test } from 'vitest';
import { verbs } from '../../utils/batch/verbs.ts';
import examples from '../vectors/examples.json' with { type: 'json' };

// Histories worked out on paper.

type Line = Record<string, unknown>;
const review = (line: Line) => verbs.review?.answer(line) as Record<string, unknown>;

/** `A 2020-01-01`, `A 2020-01-01 2020-02-01`, `A 2020-01-01 open`; career unless a kind follows. */
function services(...written: string[]) {
  return written.map((line) => {
    const [id, start, end = start, kind = 'career'] = line.split(' ');
    return { id, start, end: end === 'open' ? null : end, kind };
  });
}

function periods(as_of: string, written: string[], bridges: [string, string | null][] = []) {
  const answer = verbs.periods?.answer({ as_of, services: services(...written), bridges }) as { periods: Line[] };
  return answer.periods;
}

const exits = (as_of: string, ...written: string[]) => periods(as_of, written).map(({ last, exit }) => [last, exit]);

function request(action: string, requested_on: string, history: string[], further: Line = {}) {
  const wellFormed = { pids: ['100001'], justification: 'entered in error', supported: true, policy_ok: true };
  return { ...wellFormed, action, requested_on, services: services(...history), ...further };
}

const NOTHING = { reasons: [], also: [], review: [], cautions: [] };

test.each(examples.rows)('$name decides as the directive prints it: $why', ({ input, expected }) => {
  expect(review(input)).toEqual(expected);
});

describe('a period of participation', () => {
  test('holds services 90 days apart, a leap day among them, and not 91', () => {
    expect(periods('2020-05-01', ['A 2020-01-01', 'B 2020-03-31'])).toEqual([
      { start: '2020-01-01', last: '2020-03-31', exit: null, services: ['A', 'B'], bridged: [] },
    ]);
    expect(exits('2020-05-01', 'A 2020-01-01', 'B 2020-04-01')).toEqual([
      ['2020-01-01', '2020-01-01'],
      ['2020-04-01', null],
    ]);
  });

  test('has no exit on the 90th day without service; on the 91st it is dated back', () => {
    expect(exits('2020-03-31', 'A 2020-01-01')).toEqual([['2020-01-01', null]]);
    expect(exits('2020-04-01', 'A 2020-01-01')).toEqual([['2020-01-01', '2020-01-01']]);
  });

  test('runs until the day before a service ends, and has a last day from then on', () => {
    expect(exits('2020-06-29', 'A 2020-06-01 2020-06-30')).toEqual([[null, null]]);
    expect(exits('2020-06-30', 'A 2020-06-01 2020-06-30')).toEqual([['2020-06-30', null]]);
  });

  test('does not exit while a service is planned, unless that does not count', () => {
    expect(exits('2020-05-01', 'A 2019-10-01', 'B 2020-06-01')).toEqual([['2019-10-01', null]]);
    const planned = 'B 2020-06-01 2020-06-01 self-service';
    expect(exits('2020-05-01', 'A 2019-10-01', planned)).toEqual([['2019-10-01', '2019-10-01']]);
  });

  test('reaches as far as its longest service, whatever began in between', () => {
    const long = ['A 2020-01-01 2020-12-31', 'B 2020-02-01'];
    expect(periods('2021-04-01', [...long, 'C 2021-03-31'])).toHaveLength(1);
    expect(periods('2021-04-01', [...long, 'C 2021-04-01'])).toHaveLength(2);
  });

  test('is never broken after a service without end', () => {
    expect(exits('2024-02-29', 'A 2019-02-28 open', 'B 2024-02-29')).toEqual([[null, null]]);
  });

  test('lists services by start, then end with none last, then id', () => {
    const written = ['b 2020-01-01 open', 'c 2020-01-01', 'a 2020-01-01 open', 'd 2020-01-01', 'e 2019-12-31'];
    expect(periods('2020-02-01', written)[0]?.services).toEqual(['e', 'c', 'd', 'a', 'b']);
  });

  test('is not made by services that do not count, nor by those to come', () => {
    const none = ['self-service', 'information-only', 'follow-up', 'supportive'].map(
      (kind) => `${kind} 2020-01-01 open ${kind}`,
    );
    expect(periods('2020-02-01', [...none, 'A 2020-02-02'])).toEqual([]);
  });

  test('is held together only by a bridge that holds the whole gap', () => {
    const written = ['A 2020-01-01', 'B 2020-06-01'];
    const count = (...bridges: [string, string | null][]) => periods('2020-06-01', written, bridges).length;
    expect(count(['2020-01-01', '2020-06-01'])).toBe(1);
    expect(count(['2020-01-01', null])).toBe(1);
    expect(count(['2020-01-02', null])).toBe(2);
    expect(count(['2020-01-01', '2020-05-31'])).toBe(2);
    expect(count(['2020-01-01', '2020-04-01'], ['2020-03-01', '2020-06-01'])).toBe(2);
  });
});

describe('a request', () => {
  test('is in time on the 20th day after the quarter and not on the 21st', () => {
    const gain = { target: 'msg', msg: { date: '2020-09-30', new_date: '2020-10-02' } };
    expect(review(request('modify', '2020-10-20', [], gain))).toMatchObject({
      ...NOTHING,
      decision: 'approve',
      cautions: ['WINDOW_SPANS_QUARTERS'],
      window: { governing_date: '2020-09-30', quarter: 'PY2020 Q1', closes: '2020-10-20', days_left: 0 },
    });
    expect(review(request('modify', '2020-10-21', [], gain))).toMatchObject({
      decision: 'deny',
      reasons: ['WINDOW_CLOSED'],
    });
  });

  test('about another dated datum is reviewed as one about a skill gain', () => {
    const credential = { target: 'credential', msg: { new_date: '2020-09-30' } };
    expect(review(request('add', '2020-10-20', [], credential))).toMatchObject({ ...NOTHING, decision: 'approve' });
    expect(review(request('add', '2020-09-29', [], credential))).toMatchObject({ reasons: ['NOT_YET_DELIVERED'] });
  });

  test('that keeps the dates of a long service is unclear while the window of its end is open', () => {
    const other = { service_id: 'A', changes: { provider: 'another' } };
    expect(review(request('modify', '2020-11-01', ['A 2020-01-15 open'], other))).toMatchObject({
      decision: 'needs-review',
      review: ['WINDOW_UNCLEAR'],
      window: { governing_date: '2020-01-15', closes: '2020-04-20', days_left: -195 },
    });
    const ended = ['A 2020-01-15 2020-06-30'];
    expect(review(request('modify', '2020-07-20', ended, other))).toMatchObject({ review: ['WINDOW_UNCLEAR'] });
    expect(review(request('modify', '2020-07-21', ended, other))).toMatchObject({ reasons: ['WINDOW_CLOSED'] });
  });

  test('to move an end is governed by the ends, not by a start of long ago', () => {
    const change = { service_id: 'A', changes: { start: '2020-01-15', end: '2020-09-30' } };
    expect(review(request('modify', '2020-10-20', ['A 2020-01-15 open'], change))).toMatchObject({
      decision: 'approve',
      cautions: ['PROJECTED_EXIT_MOVED'],
      window: { governing_date: '2020-09-30', days_left: 0 },
    });
  });

  test('to add a service inside an accepted gap keeps what is left of it accepted', () => {
    const added = {
      service: { id: 'C', start: '2020-08-01', end: '2020-08-01', kind: 'career' },
      recorded_periods: [{ start: '2020-03-01', end: '2020-09-30' }],
    };
    expect(review(request('add', '2020-10-05', ['A 2020-03-01', 'B 2020-09-30'], added))).toMatchObject({
      ...NOTHING,
      decision: 'approve',
      cautions: ['BRIDGED_GAP'],
      before: [{ bridged: [['2020-03-01', '2020-09-30']] }],
      after: [{ services: ['A', 'C', 'B'], bridged: [['2020-03-01', '2020-08-01']] }],
    });
  });

  test('that joins two periods undoes the exit of one and moves the start of the other', () => {
    const added = { service: { id: 'C', start: '2020-04-01', end: '2020-04-01', kind: 'training' } };
    expect(review(request('add', '2020-06-10', ['A 2020-01-02', 'B 2020-06-01'], added))).toMatchObject({
      decision: 'deny',
      reasons: ['EXIT_QUARTER_CHANGED', 'PARTICIPATION_QUARTER_CHANGED'],
      also: [],
      cautions: ['EXIT_UNDONE', 'PERIODS_MERGED'],
    });
  });

  test('that splits one period and moves the exit of another states each in its own group', () => {
    const moved = { service_id: 'B', changes: { start: '2021-01-05', end: '2021-01-05' } };
    const history = ['A 2020-04-01', 'B 2020-06-20', 'D 2020-10-15'];
    expect(review(request('modify', '2021-03-01', history, moved))).toMatchObject({
      decision: 'deny',
      reasons: ['GAP_OVER_LIMIT', 'NEW_PERIOD'],
      also: ['WINDOW_CLOSED', 'EXIT_QUARTER_CHANGED'],
      cautions: ['EXIT_UNDONE', 'PERIODS_MERGED', 'WINDOW_SPANS_QUARTERS'],
    });
  });

  test('that moves an exit within its quarter is told so', () => {
    const shorter = { service_id: 'B', changes: { end: '2020-07-15' } };
    expect(review(request('modify', '2020-10-20', ['B 2020-07-01 2020-07-20'], shorter))).toMatchObject({
      ...NOTHING,
      decision: 'approve',
      cautions: ['EXIT_DATE_MOVED'],
    });
  });

  test('that takes the last service of a period, or makes one, is for a person to decide', () => {
    const alone = request('delete', '2020-10-05', ['A 2020-09-30'], { service_id: 'A' });
    expect(review(alone)).toMatchObject({ decision: 'needs-review', review: ['PERIOD_REMOVED'], after: [] });
    const first = { service: { id: 'A', start: '2020-09-30', end: null, kind: 'career' }, recorded_periods: [] };
    expect(review(request('add', '2020-10-05', [], first))).toMatchObject({
      decision: 'needs-review',
      review: ['NEW_PERIOD_FROM_EDIT'],
      after: [{ start: '2020-09-30', last: null, exit: null }],
    });
  });

  test('to add what is still to come is denied; on the day itself it is not', () => {
    const added = (start: string) => ({ service: { id: 'B', start, end: null, kind: 'self-service' } });
    const on = (start: string) => review(request('add', '2020-10-05', ['A 2020-09-30'], added(start)));
    expect(on('2020-10-06')).toMatchObject({ ...NOTHING, decision: 'deny', reasons: ['NOT_YET_DELIVERED'] });
    expect(on('2020-10-05')).toMatchObject({ ...NOTHING, decision: 'approve' });
  });

  test('is compared with the record: same starts, and the last day or no end while there is no exit', () => {
    const reviewed = (...recorded_periods: Line[]) =>
      review(
        request('add', '2020-10-05', ['A 2020-01-01', 'B 2020-09-30'], {
          target: 'msg',
          msg: { new_date: '2020-10-01' },
          recorded_periods,
        }),
      ).review;
    const first = { start: '2020-01-01', end: '2020-01-01' };
    expect(reviewed({ start: '2020-09-30', end: null }, first)).toEqual([]);
    expect(reviewed(first, { start: '2020-09-30', end: '2020-09-30' })).toEqual([]);
    expect(reviewed({ start: '2020-01-01', end: '2020-01-02' }, { start: '2020-09-30', end: null })).toEqual([
      'RECORD_MISMATCH',
    ]);
    expect(reviewed(first)).toEqual(['RECORD_MISMATCH']);
  });

  test('that names a PID twice is about one participant', () => {
    const twice = request('delete', '2020-10-05', ['A 2020-09-30', 'B 2020-09-30'], { service_id: 'A' });
    expect(review({ ...twice, pids: ['100001', ' 100001'] })).toMatchObject({ ...NOTHING, decision: 'approve' });
    expect(review({ ...twice, pids: ['100001', '100002'] })).toMatchObject({ reasons: ['MORE_THAN_ONE_PID'] });
    expect(review({ ...twice, pids: [' '] })).toMatchObject({ reasons: ['FIELD_MISSING'] });
  });
});

describe('a request that cannot be evaluated', () => {
  const history = ['A 2020-09-30', 'A 2020-10-01', 'B 2020-10-02 2020-10-03'];
  const incomplete = (action: string, further: Line) => review(request(action, '2020-10-05', history, further));

  test.each([
    ['replace', { service_id: 'B' }],
    ['delete', {}],
    ['delete', { service_id: 'C' }],
    ['delete', { service_id: 'A' }],
    ['modify', { service_id: 'B' }],
    ['modify', { service_id: 'B', changes: {} }],
    ['modify', { service_id: 'B', changes: { start: null } }],
    ['modify', { service_id: 'B', changes: { end: '2020-10-01' } }],
    ['delete', { service_id: 'B', requested_on: null }],
    ['add', {}],
    ['add', { service: {} }],
    ['add', { service: { id: 'D', start: '2020-10-02', end: '2020-10-01', kind: 'career' } }],
    ['add', { target: 'msg', msg: { date: '2020-10-02' } }],
    ['modify', { target: 'msg', msg: { new_date: '2020-10-02' } }],
    ['delete', { target: 'msg', msg: { date: '' } }],
    ['delete', { target: 'msg' }],
    ['replace', { target: 'msg', msg: { date: '2020-10-02' } }],
  ])('%s %j', (action, further) => {
    expect(incomplete(action, further)).toEqual({
      ...NOTHING,
      decision: 'deny',
      reasons: ['REQUEST_INCOMPLETE'],
      window: null,
      before: [],
      after: [],
    });
  });

  test('still hears what else is missing', () => {
    const bare = { action: 'delete', supported: false };
    expect(review(bare)).toMatchObject({
      reasons: ['REQUEST_INCOMPLETE', 'FIELD_MISSING', 'JUSTIFICATION_MISSING'],
      also: ['NOT_SUPPORTED'],
      review: ['POLICY_UNCONFIRMED'],
    });
  });
});
