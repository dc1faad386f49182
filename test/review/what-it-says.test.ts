import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDateFrom, daysBetween } from '../../utils/dates/calendar-date.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { emptyDraft, type ReviewDraft, readDraft, stillMissing } from '../../utils/review/draft.ts';
import type { EditRequest } from '../../utils/review/edit-request.ts';
import { explain } from '../../utils/review/explain.ts';
import { reviewRequest } from '../../utils/review/review-request.ts';
import { timelineOf, timelineRows } from '../../utils/review/timeline.ts';
import { otherReading, waysToApproval } from '../../utils/review/ways-to-approval.ts';
import { exampleDraft, workedExamples } from '../../utils/review/worked-examples.ts';
import { rows as vectors } from '../vectors/examples.json';
import { requests } from './histories.ts';
import type { NaiveRequest } from './naive.ts';

const today = calendarDateFrom('2026-11-23');
const reviewed = (draft: ReviewDraft) => {
  const { request } = readDraft(draft);
  return { request, review: reviewRequest(request) };
};
const examples = workedExamples.map((example) => reviewed(exampleDraft(emptyDraft(today), example)));

describe('the directive’s examples, one click each', () => {
  test.each([0, 1, 2])('example %# + 1 decides as printed, code for code', (index) => {
    const { decision, reasons, also, review, cautions, window } = examples[index]?.review ?? {};
    const { expected } = vectors[index] ?? {};
    expect({ decision, reasons, also, review, cautions, closes: window?.window.closes }).toEqual({
      decision: expected?.decision,
      reasons: expected?.reasons,
      also: expected?.also,
      review: expected?.review,
      cautions: expected?.cautions,
      closes: expected?.window.closes,
    });
  });
});

describe('what a ruling adds up to', () => {
  const says = (index: number, code: Parameters<typeof explain>[0]) => {
    const { request, review } = examples[index] ?? {};
    if (!request || !review) throw new Error('There are three examples.');
    return explain(code, request, review);
  };
  test('example 1: quarter end and 20 days', () => {
    expect(says(0, 'WINDOW_CLOSED')).toEqual([
      'Oct 20, 2020 lies in PY2020 Q2. Quarter end Dec 31, 2020 + 20 days = Jan 20, 2021; the request of May 30, 2021 came 130 days later.',
    ]);
    expect(says(0, 'EXIT_QUARTER_CHANGED')).toEqual(['From Oct 20, 2020 (PY2020 Q2) to Sep 18, 2020 (PY2020 Q1).']);
  });
  test('example 2: the gap, the exit and the new period, in days', () => {
    expect(says(1, 'GAP_OVER_LIMIT')).toEqual(['Sep 18, 2020 to Jan 20, 2021 is 124 days; the limit is 90.']);
    expect(says(1, 'EXIT_QUARTER_CHANGED')).toEqual([
      'From May 27, 2021 (PY2020 Q4, projected) to Sep 18, 2020 (PY2020 Q1).',
    ]);
    expect(says(1, 'NEW_PERIOD')).toEqual(['It would begin on Jan 20, 2021.']);
    expect(says(1, 'BRIDGED_GAP')).toEqual(['Oct 20, 2020 to Jan 20, 2021 is 92 days.']);
  });
  test('example 3: 113 days since the service that is left, so the exit is set', () => {
    expect(says(2, 'EXIT_TRIGGERED')).toEqual([
      'After Sep 18, 2020 there were 113 days without service; the exit is set once more than 90 have passed, on Dec 18, 2020.',
    ]);
  });
});

describe('what would make it approvable', () => {
  test('example 1: until the day before the exit was set', () => {
    const { request, review } = examples[0] ?? {};
    if (!request || !review) throw new Error('There are three examples.');
    const ways = waysToApproval(request, review);
    expect(ways.lastDay).toBe('2021-01-20');
    // Day 90 after Oct 20; two days later the window closes, but by then the exit stands.
    expect(ways.wouldHavePassedOn).toBe('2021-01-18');
  });
  test('example 2: a service that is missing in the list', () => {
    const { request, review } = examples[1] ?? {};
    if (!request || !review) throw new Error('There are three examples.');
    expect(waysToApproval(request, review).says).toEqual([
      'A service that counts, really delivered between Oct 22, 2020 and Dec 17, 2020 and missing in this list, would hold the period together.',
    ]);
    // The other reading of "the applicable quarter" is told beside.
    expect(otherReading(review)).toBe('2021-07-20');
  });
  test('the day it names is one on which nothing would have denied it, and no later candidate is', () => {
    const gap = fc.integer({ min: 1, max: 130 });
    fc.assert(
      fc.property(fc.array(gap, { minLength: 1, maxLength: 5 }), fc.nat(6), fc.nat(300), (gaps, which, late) => {
        let day = calendarDateFrom('2020-06-03');
        const lines = [`S0: ${day}`];
        for (const [index, days] of gaps.entries()) {
          day = calendarDateFrom(new Date(Date.parse(`${day}T00:00Z`) + days * 864e5).toISOString().slice(0, 10));
          lines.push(`S${index + 1}: ${day}`);
        }
        const base = {
          ...emptyDraft(today),
          list: lines.join('\n'),
          action: 'delete',
          pid: '1',
          justification: 'x',
        } as const;
        const { services } = readDraft(base).request;
        const service = services[which % services.length];
        const requestedOn = new Date(Date.parse(`${day}T00:00Z`) + late * 864e5).toISOString().slice(0, 10);
        const draft: ReviewDraft = {
          ...base,
          serviceId: service?.id ?? '',
          requestedOn,
          supported: 'yes',
          policyOk: 'yes',
        };
        const { request, review } = reviewed(draft);
        const { wouldHavePassedOn } = waysToApproval(request, review);
        if (wouldHavePassedOn === null) return;
        expect(review.decision).toBe('deny');
        const known = request.services.filter(({ start }) => start <= wouldHavePassedOn);
        const then = reviewRequest({ ...request, services: known, requestedOn: wouldHavePassedOn });
        expect(then.decision).not.toBe('deny');
        expect(wouldHavePassedOn <= (review.window?.window.closes ?? '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever is asked', () => {
  /** A random request as the engine takes it; the histories are those of the agreement with the day-by-day walk. */
  const asRequest = (line: NaiveRequest): EditRequest =>
    ({
      pids: line.pids ?? [],
      action: line.action ?? '',
      target: (line.target ?? 'service') === 'service' ? 'service' : 'other',
      requestedOn: line.requested_on ?? null,
      services: line.services,
      serviceId: line.service_id ?? null,
      service: line.service ?? null,
      changes: line.changes ? { ...line.changes, otherFields: Object.keys(line.changes) } : null,
      dated: { date: line.msg?.date ?? null, newDate: line.msg?.new_date ?? null },
      recordedPeriods: line.recorded_periods ?? null,
      justification: line.justification ?? '',
      supported: line.supported ?? null,
      policyOk: line.policy_ok ?? null,
    }) as unknown as EditRequest;
  /** Codes that come with dates to add up. */
  const dated = /WINDOW|GAP|EXIT|NEW_PERIOD|PARTICIPATION|PERIODS_MERGED|MISMATCH|DELIVERED/;

  /** Whether the quarters of a sentence are those that its code speaks of. */
  const agrees = (code: string, sentence: string) => {
    const [from, to] = [...sentence.matchAll(/PY\d{4} Q\d/g)].map(([quarter]) => quarter);
    if (code === 'PROJECTED_EXIT_MOVED') return /^From (?:.* projected\)|no end yet) to /.test(sentence);
    if (from === undefined || to === undefined) return true;
    if (/^(?:EXIT|PARTICIPATION)_QUARTER_CHANGED$/.test(code)) return from !== to;
    return !/^(?:EXIT|PARTICIPATION)_DATE_MOVED$/.test(code) || from === to;
  };

  test('each code with dates says them, the picture can be drawn, and every row of it is whole', {
    timeout: 60_000,
  }, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(requests, (line) => {
        const request = asRequest(JSON.parse(JSON.stringify(line)));
        const review = reviewRequest(request);
        for (const code of [...review.reasons, ...review.also, ...review.review, ...review.cautions]) {
          seen.add(code);
          const sentences = explain(code, request, review);
          for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|null|Invalid| -\d/);
          for (const sentence of sentences)
            expect([code, sentence, agrees(code, sentence)]).toEqual([code, sentence, true]);
          if (dated.test(code) && review.edit) expect([code, sentences.length > 0]).toEqual([code, true]);
        }
        for (const says of waysToApproval(request, review).says) expect(says).not.toMatch(/undefined|NaN|Invalid/);
        const timeline = timelineOf(request, review);
        expect(timeline === null).toBe(review.edit === null);
        for (const row of timeline ? timelineRows(timeline, ({ id }) => id) : []) {
          expect(Object.values(row).every((cell) => cell !== '' && !/undefined|NaN|Invalid/.test(cell))).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(seen.size).toBeGreaterThan(20);
  });
});

describe('an edit that joins two periods', () => {
  const { request, review } = reviewed({
    ...emptyDraft(today),
    list: 'Assessment 8/17/24 - 8/27/24\nGuidance 12/7/24 - 1/30/25\nJob Search 4/30/25 - 6/4/25',
    action: 'add',
    requestedOn: '2/8/2026',
    added: { name: 'Work Experience', start: '7/5/24', end: '', kind: 'career' },
  });
  test('each code speaks of its own periods alone', () => {
    expect(explain('PARTICIPATION_DATE_MOVED', request, review)).toEqual([
      'From Aug 17, 2024 (PY2024 Q1) to Jul 5, 2024 (PY2024 Q1).',
    ]);
    expect(explain('PARTICIPATION_QUARTER_CHANGED', request, review)).toEqual([
      'From Dec 7, 2024 (PY2024 Q2) to Jul 5, 2024 (PY2024 Q1).',
    ]);
  });
  test('nobody is sent to look for a service that would not help', () => {
    const { says } = waysToApproval(request, review);
    expect(says.join(' ')).toContain('the period would begin on Jul 5, 2024, and so in another quarter than PY2024 Q2');
    expect(says.join(' ')).not.toContain('has to begin in');
  });
});

test('a planned service without an end is called neither a day long nor running', () => {
  const { request, review } = reviewed({
    ...emptyDraft(today),
    list: 'Assessment 11/2/2026 - 11/9/2026\nWork Experience 1/5/2027 - open',
    action: 'add',
    added: { name: 'Job Search', start: '11/12/2026', end: '11/12/2026', kind: 'career' },
  });
  const timeline = timelineOf(request, review);
  const rows = timeline ? timelineRows(timeline, ({ id }) => id) : [];
  expect(rows.filter(({ start }) => start === 'Jan 5, 2027').map(({ end, note }) => [end, note])).toContainEqual([
    'no end yet',
    'Career, not begun yet.',
  ]);
});

describe('a draft', () => {
  test('takes the kind of a service to add from its name, until one is chosen', () => {
    const kindOfAdded = (kind: ReviewDraft['added']['kind']) =>
      readDraft({ ...emptyDraft(today), action: 'add', added: { name: 'Gas card', start: '11/2/2026', end: '', kind } })
        .request.service?.kind;
    expect([kindOfAdded(''), kindOfAdded('career')]).toEqual(['supportive', 'career']);
  });
  test('asks for the new date of an item whose date is to change', () => {
    const draft: ReviewDraft = {
      ...emptyDraft(today),
      target: 'other',
      action: 'modify',
      dated: { date: '11/1/2026', newDate: '' },
    };
    expect(stillMissing(draft, readDraft(draft))).toEqual(['Give the item’s new date.']);
  });
  test('names each box that cannot be, and reads the others', () => {
    const { faults, request } = readDraft({
      ...emptyDraft(today),
      action: 'modify',
      requestedOn: '2/30/2021',
      recorded: [{ start: '6/3/20', end: '6/2/20' }],
      changes: { start: '13/1/21', end: '', noEnd: true, kind: '', others: 'provider' },
    });
    expect(faults.map(({ field }) => field).sort()).toEqual(['changes.start', 'recorded.0.end', 'requestedOn']);
    expect(request.requestedOn).toBeNull();
    expect(request.recordedPeriods).toBeNull();
    expect(request.changes).toEqual({ end: null, otherFields: ['provider'] });
  });
  test('says what is still missing until there is something to decide on', () => {
    const empty = emptyDraft(today);
    const missing = (draft: ReviewDraft) => stillMissing(draft, readDraft(draft));
    expect(missing(empty)).toEqual(['Choose what is asked for: add, change or delete.']);
    expect(missing({ ...empty, action: 'delete' })).toEqual(['List the participant’s services.']);
    expect(missing({ ...empty, action: 'delete', list: 'A: 1/1/21' })).toEqual(['Choose the service.']);
    expect(missing({ ...empty, target: 'other', action: 'add' })).toEqual(['Give the date of the item.']);
    const complete: ReviewDraft = { ...empty, action: 'delete', list: 'A: 1/1/21', serviceId: 'A 2021-01-01' };
    expect(missing(complete)).toEqual([]);
    // What is not missing can be evaluated.
    expect(reviewed(complete).review.edit).not.toBeNull();
  });

  test('a recorded period with an end and no start is asked about, not left out', () => {
    const { faults } = readDraft({ ...emptyDraft(today), recorded: [{ start: '', end: '12/31/2026' }] });
    expect(faults).toMatchObject([{ field: 'recorded.0.start' }]);
    expect(readDraft({ ...emptyDraft(today), recorded: [{ start: '', end: '' }] }).faults).toEqual([]);
  });

  test('takes the years that a list of services takes; a slip such as 2126 is named', () => {
    for (const written of ['12/31/2999', '10/20/2126', '12/31/1989']) {
      const boxes = {
        added: { name: '', start: written, end: written, kind: '' },
        recorded: [{ start: written, end: '' }],
        requestedOn: written,
      } as const;
      const { faults, request } = readDraft({ ...emptyDraft(today), ...boxes, action: 'add' });
      expect(faults.map(({ field }) => field).sort()).toEqual([
        'added.end',
        'added.start',
        'recorded.0.start',
        'requestedOn',
      ]);
      for (const { why } of faults) expect(why).toBe(`The year of ${written} is not from 1990 to 2100.`);
      expect(timelineOf(request, reviewRequest(request))).toBeNull();
    }
    const { faults } = readDraft({ ...emptyDraft(today), recorded: [{ start: '1/1/1990', end: '12/31/2030' }] });
    expect(faults).toEqual([]);
  });
  test('with a box that cannot be read, or an end before its start, gives no ruling; it names the box', () => {
    const list = 'A: 7/1/26 – 9/18/26';
    const changes = { start: '', end: '', noEnd: false, kind: '', others: '' } as const;
    const base: ReviewDraft = {
      ...emptyDraft(today),
      ...{ list, serviceId: 'A 2026-07-01', pid: '1', justification: 'x' },
      supported: 'yes',
      policyOk: 'yes',
    };
    const added = { name: 'B', start: '10/1/2026', end: '', kind: '' } as const;
    const noDay = 'No such day. Write it as 10/20/2026.';
    const endsFirst = 'The service would end before it starts.';
    const cases: [Partial<ReviewDraft>, string][] = [
      [{ action: 'modify', changes: { ...changes, start: '10/15/2026', end: '11/31/2026' } }, `New end date: ${noDay}`],
      [{ action: 'modify', changes: { ...changes, end: '6/30/2026' } }, `New end date: ${endsFirst}`],
      [{ action: 'modify', changes: { ...changes, start: '9/19/2026' } }, `New start date: ${endsFirst}`],
      [{ action: 'add', added: { ...added, end: '31/10/2026' } }, `End date: ${noDay}`],
      [{ action: 'add', added: { ...added, end: '9/30/2026' } }, `End date: ${endsFirst}`],
      [{ action: 'add', added: { ...added, start: '31/10/2026' } }, `Start date: ${noDay}`],
      [{ target: 'other', action: 'modify', dated: { date: '10/1/2026', newDate: 'x' } }, `New date: ${noDay}`],
      [{ action: 'delete', requestedOn: '2/30/2026' }, `Day of the request: ${noDay}`],
    ];
    for (const [part, says] of cases) {
      const draft: ReviewDraft = { ...base, ...part };
      const reading = readDraft(draft);
      expect(stillMissing(draft, reading)).toEqual([says]);
      // On paper it is a request that cannot be evaluated, not one for what could be read of it.
      expect(reviewRequest(reading.request).reasons).toEqual(['REQUEST_INCOMPLETE']);
    }
    // What is given as new and stands there already changes nothing.
    const same: [Partial<ReviewDraft>, string | null][] = [
      [{ changes: { ...changes, start: '7/1/2026', end: '9/18/26', kind: 'career' } }, 'What is given as new stands'],
      [{ list: 'A: 7/1/26 -', changes: { ...changes, noEnd: true } }, 'What is given as new stands'],
      [{ target: 'other', dated: { date: '10/1/2026', newDate: '10/1/26' } }, 'New date: The new date is the old one.'],
      [{ changes: { ...changes, start: '7/1/2026', end: '9/17/26' } }, null],
      [{ changes: { ...changes, start: '7/1/2026', others: 'provider' } }, null],
    ];
    for (const [part, says] of same) {
      const draft: ReviewDraft = { ...base, action: 'modify', ...part };
      const reading = readDraft(draft);
      expect(stillMissing(draft, reading)).toEqual(says === null ? [] : [expect.stringContaining(says)]);
      expect(reviewRequest(reading.request).reasons.includes('REQUEST_INCOMPLETE')).toBe(says !== null);
    }
    // What stands in a box that the action does not have stands in nobody's way.
    const left: ReviewDraft = { ...base, action: 'delete', changes: { ...changes, end: '11/31/2026' } };
    expect(stillMissing(left, readDraft(left))).toEqual([]);
  });
});

describe('the timeline', () => {
  test('the table says all that the picture says', () => {
    const { request, review } = examples[1] ?? {};
    const timeline = request && review && timelineOf(request, review);
    if (!timeline) throw new Error('Example 2 can be drawn.');
    const [before, after] = timeline.lanes;
    expect(before.gaps.filter(({ overLimit }) => overLimit)).toEqual([
      { from: '2020-10-20', to: '2021-01-20', days: 92, overLimit: true, bridged: true },
    ]);
    expect(after.gaps.filter(({ overLimit }) => overLimit)).toEqual([
      { from: '2020-09-18', to: '2021-01-20', days: 124, overLimit: true, bridged: false },
    ]);
    expect(before.bars.filter(({ change }) => change === 'deleted')).toHaveLength(1);
    const rows = timelineRows(timeline, ({ id }) => id);
    const things = timeline.lanes.flatMap(({ bars, gaps, periods }) => [...bars, ...gaps, ...periods]);
    // Besides these: day 90 in each lane, the request and the window.
    expect(rows).toHaveLength(things.length + 4);
    expect(timeline.quarters.map(({ name }) => name)[0]).toBe('PY2019 Q4');
  });
  test('bars that share days stand in different rows, and all lie inside the picture', () => {
    const day = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.nat(60)), { minLength: 1, maxLength: 8 }), (spans) => {
        const on = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
        const list = spans.map(([from, days], index) => `S${index}: ${on(from)} – ${on(from + days)}`).join('\n');
        const draft = { ...emptyDraft(today), list, action: 'delete', requestedOn: '2021-06-01' } as const;
        const { services } = readDraft(draft).request;
        const { request, review } = reviewed({ ...draft, serviceId: services[0]?.id ?? '' });
        const timeline = timelineOf(request, review, statePolicy);
        for (const { bars } of timeline?.lanes ?? []) {
          for (const bar of bars) {
            expect(bar.start >= (timeline?.from ?? '') && bar.end <= (timeline?.to ?? '')).toBe(true);
            const others = bars.filter((other) => other !== bar && other.row === bar.row);
            expect(others.every((other) => other.end < bar.start || other.start > bar.end)).toBe(true);
            expect(daysBetween(bar.start, bar.end)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});
