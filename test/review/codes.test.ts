import { expect, test } from 'vitest';
import { calendarDateFrom as on } from '../../utils/dates/calendar-date.ts';
import { say } from '../../utils/language/say.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { cautionCodes, codeTexts, denialGroups, reviewCodes } from '../../utils/review/codes.ts';
import { periodsOf } from '../../utils/review/periods.ts';
import { decide, type Remark } from '../../utils/review/remarks.ts';
import { reviewRequest } from '../../utils/review/review-request.ts';

test('every code says one sentence and cites at most 25 words of the directive', () => {
  expect(Object.keys(codeTexts).sort()).toEqual(
    [...new Set([...Object.values(denialGroups).flat(), ...reviewCodes, ...cautionCodes])].sort(),
  );
  for (const [code, { cites }] of Object.entries(codeTexts)) {
    expect(say(code as keyof typeof codeTexts)).toMatch(/^[A-Z].*[.?]$/);
    expect(cites.section).not.toBe('');
    expect(cites.quote.split(/\s+/).length).toBeLessThanOrEqual(25);
  }
});

test('only what needs a person or changes nothing may rest on the directive’s silence', () => {
  const silent = Object.entries(codeTexts).flatMap(([code, text]) => (text.silent ? [code] : []));
  const denials: readonly string[] = Object.values(denialGroups).flat();
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.filter((code) => denials.includes(code))).toEqual([]);
});

test('an exit that changes quarter with a split and by itself is stated once', () => {
  const split: Remark = { group: 'split', code: 'EXIT_QUARTER_CHANGED' };
  const alone: Remark = { group: 'quarter', code: 'EXIT_QUARTER_CHANGED' };
  const late: Remark = { group: 'window', code: 'WINDOW_CLOSED' };
  const noPid: Remark = { group: 'form', code: 'FIELD_MISSING' };
  expect(decide([alone, late, split])).toMatchObject({ reasons: ['EXIT_QUARTER_CHANGED'], also: ['WINDOW_CLOSED'] });
  expect(decide([alone, late, split, noPid])).toMatchObject({
    reasons: ['FIELD_MISSING'],
    also: ['EXIT_QUARTER_CHANGED', 'WINDOW_CLOSED'],
  });
  expect(decide([alone, late])).toMatchObject({ reasons: ['WINDOW_CLOSED'], also: ['EXIT_QUARTER_CHANGED'] });
});

test('a board’s own numbers and kinds are used throughout', () => {
  const service = (id: string, start: string, kind: 'career' | 'follow-up') =>
    ({ id, start: on(start), end: on(start), kind }) as const;
  const services = [service('A', '2020-07-01', 'career'), service('B', '2020-08-01', 'follow-up')];
  const stricter = { ...statePolicy, gapDays: 30, editDays: 10, countingKinds: ['career', 'follow-up'] as const };
  expect(periodsOf(services, on('2020-08-02'))).toHaveLength(1);
  expect(periodsOf(services, on('2020-08-02'), [], stricter).map(({ exit }) => exit)).toEqual(['2020-07-01', null]);

  const request = {
    pids: ['100001'],
    action: 'delete',
    target: 'service' as const,
    requestedOn: on('2020-10-11'),
    services,
    serviceId: 'B',
    service: null,
    changes: null,
    dated: { date: null, newDate: null },
    recordedPeriods: null,
    justification: 'entered in error',
    supported: true,
    policyOk: true,
  };
  expect(reviewRequest(request).decision).toBe('approve');
  expect(reviewRequest(request, stricter)).toMatchObject({ reasons: ['WINDOW_CLOSED'], review: ['PERIOD_REMOVED'] });
});
