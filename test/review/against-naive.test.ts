import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verbs } from '../../utils/batch/verbs.ts';
import examples from '../vectors/examples.json' with { type: 'json' };
import { requests } from './histories.ts';
import { type NaiveRequest, naivePeriods, naiveReview } from './naive.ts';

// fast-check rests on a record without a prototype; the command's lines are plain JSON.
const plain = (request: NaiveRequest) => JSON.parse(JSON.stringify(request)) as NaiveRequest;

test.each(examples.rows)('the naive reading, too, decides $name as printed', ({ input, expected }) => {
  expect(naiveReview(input as NaiveRequest)).toEqual(expected);
});

test('10,000 random requests are reviewed as a day-by-day walk reviews them', { timeout: 120_000 }, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(requests, (request) => {
      const line = plain(request);
      const expected = naiveReview(line);
      for (const code of [
        expected.decision,
        ...expected.reasons,
        ...expected.also,
        ...expected.review,
        ...expected.cautions,
      ])
        seen.set(code, (seen.get(code) ?? 0) + 1);
      expect(verbs.review?.answer(line)).toEqual(expected);
    }),
    { numRuns: 10_000 },
  );
  // The histories must lead everywhere, or the agreement would say little.
  expect([...seen].filter(([, times]) => times < 10)).toEqual([]);
  expect(seen.size).toBe(3 + 26);
});

test('periods as of any day agree with the walk, with and without bridges', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(requests, ({ services, requested_on, recorded_periods }) => {
      const as_of = requested_on ?? '2021-06-30';
      const bridges = (recorded_periods ?? []).map(({ start, end }) => [start, end] as [string, string | null]);
      expect(verbs.periods?.answer({ services, as_of, bridges })).toEqual({
        periods: naivePeriods(services, as_of, bridges),
      });
    }),
    { numRuns: 3_000 },
  );
});
