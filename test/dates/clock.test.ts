import { describe, expect, test } from 'vitest';
import { chicagoMoment, midnightAfter } from '../../utils/dates/clock.ts';

const at = (iso: string) => Date.parse(iso);

describe('the clock of Oklahoma', () => {
  test.each([
    ['2026-01-15T05:59:59Z', '2026-01-14', 86_399],
    ['2026-01-15T06:00:00Z', '2026-01-15', 0],
    ['2026-07-15T04:59:59Z', '2026-07-14', 86_399],
    ['2026-07-15T05:00:00Z', '2026-07-15', 0],
    // Daylight saving begins on the second Sunday of March and ends on the first of November, at 2 AM.
    ['2026-03-08T07:59:59Z', '2026-03-08', 2 * 3600 - 1],
    ['2026-03-08T08:00:00Z', '2026-03-08', 3 * 3600],
    ['2026-11-01T06:59:59Z', '2026-11-01', 2 * 3600 - 1],
    ['2026-11-01T07:00:00Z', '2026-11-01', 3600],
  ])('%s', (instant, on, secondOfDay) => {
    expect(chicagoMoment(at(instant))).toEqual({ on, secondOfDay });
  });

  test('midnight comes after 23, 24 or 25 hours', () => {
    expect(midnightAfter(at('2026-03-08T06:00:00Z'))).toBe(at('2026-03-09T05:00:00Z'));
    expect(midnightAfter(at('2026-06-08T23:12:13.456Z'))).toBe(at('2026-06-09T05:00:00Z'));
    expect(midnightAfter(at('2026-11-01T05:30:00Z'))).toBe(at('2026-11-02T06:00:00Z'));
  });
});
