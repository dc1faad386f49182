import { describe, expect, test } from 'vitest';
import { calendarDateFrom as on } from '../../utils/dates/calendar-date.ts';
import { countdownOn, daysLeft, editWindowOf, isOpen, openWindows } from '../../utils/policy/edit-window.ts';
import { entryOf } from '../../utils/policy/entry-window.ts';
import { quarterOf } from '../../utils/policy/program-year.ts';
import vectors from '../vectors/window.json' with { type: 'json' };

describe('the window to edit', () => {
  test('agrees with every public vector', () => {
    const rows = vectors.rows as [string, string, boolean, number][];
    expect(rows.length).toBeGreaterThan(100);
    for (const [date, day, open, left] of rows) {
      const window = editWindowOf(on(date));
      expect([date, day, isOpen(window, on(day)), daysLeft(window, on(day))]).toEqual([date, day, open, left]);
    }
  });

  test('of Example 1 closed on January 20, 2021: "Quarter end 12/31/20 + 20 days"', () => {
    const window = editWindowOf(on('2020-10-20'));
    expect(window.quarter.name).toBe('PY2020 Q2');
    expect(window.closes).toBe('2021-01-20');
    expect(isOpen(window, on('2021-05-30'))).toBe(false);
  });

  test('always closes on a 20th and is reported about 45 days after the quarter', () => {
    const windows = ['2025-08-01', '2025-11-01', '2026-02-01', '2026-05-01'].map((day) => editWindowOf(on(day)));
    expect(windows.map(({ closes }) => closes)).toEqual(['2025-10-20', '2026-01-20', '2026-04-20', '2026-07-20']);
    expect(windows.map(({ reportDue }) => reportDue)).toEqual(['2025-11-14', '2026-02-14', '2026-05-15', '2026-08-14']);
  });

  test('is not open before its quarter begins', () => {
    expect(isOpen(editWindowOf(on('2026-10-05')), on('2026-09-30'))).toBe(false);
  });

  test('two are open in the first 20 days of a quarter, the one that closes next first', () => {
    const names = (day: string) => openWindows(on(day)).map(({ quarter }) => quarter.name);
    expect(names('2026-07-01')).toEqual(['PY2025 Q4', 'PY2026 Q1']);
    expect(names('2026-07-20')).toEqual(['PY2025 Q4', 'PY2026 Q1']);
    expect(names('2026-07-21')).toEqual(['PY2026 Q1']);
    expect(names('2026-11-23')).toEqual(['PY2026 Q2']);
  });
});

test('the toolbar counts the last 20 days of the window that closes next', () => {
  const badges = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-20', '2027-01-21'].map(
    (day) => countdownOn(on(day)).badge,
  );
  expect(badges).toEqual(['', '20', '19', '0', '']);
  expect(countdownOn(on('2027-01-05'))).toMatchObject({ window: { quarter: { name: 'PY2026 Q2' } }, left: 15 });
});

test('a program year runs July to June', () => {
  expect(['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'].map((day) => quarterOf(on(day)).name)).toEqual([
    'PY2025 Q4',
    'PY2026 Q1',
    'PY2026 Q2',
    'PY2026 Q3',
  ]);
});

describe('an entry', () => {
  test('is on time on the seventh day and late on the eighth', () => {
    expect(entryOf(on('2026-11-02'), on('2026-11-09'))).toMatchObject({ late: false, days: 7, daysLate: 0 });
    expect(entryOf(on('2026-11-02'), on('2026-11-10'))).toEqual({
      due: '2026-11-09',
      days: 8,
      late: true,
      daysLate: 1,
      beforeService: false,
    });
  });

  test('before the service is not late', () => {
    expect(entryOf(on('2026-11-02'), on('2026-11-01'))).toMatchObject({ late: false, days: -1, beforeService: true });
  });
});
