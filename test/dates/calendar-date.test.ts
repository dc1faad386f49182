import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import {
  addDays,
  calendarDateFrom,
  dateOf,
  daysBetween,
  isWeekend,
  parseIso,
} from '../../utils/dates/calendar-date.ts';
import { readDate } from '../../utils/dates/read-date.ts';
import { sayDate } from '../../utils/dates/say-date.ts';
import { dayWritten } from '../../utils/dates/written-date.ts';
import { fromFile, speakWith } from '../../utils/language/say.ts';

const on = calendarDateFrom;

describe('a calendar date', () => {
  test('is a day that exists', () => {
    expect(dateOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dateOf(2023, 2, 29)).toBeNull();
    expect(dateOf(2100, 2, 29)).toBeNull();
    expect(parseIso('2021-04-31')).toBeNull();
    expect(parseIso('2021-4-3')).toBeNull();
    expect(parseIso('0201-10-20')).toBeNull();
  });

  test('counts days across leap days, year ends and clock changes', () => {
    expect(addDays(on('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(on('2020-12-31'), 20)).toBe('2021-01-20');
    expect(daysBetween(on('2026-03-07'), on('2026-03-09'))).toBe(2);
    expect(daysBetween(on('2026-10-31'), on('2026-11-02'))).toBe(2);
    expect(daysBetween(on('2021-01-20'), on('2020-10-20'))).toBe(-92);
    // A day that some Pacific zones never had.
    expect(addDays(on('2011-12-29'), 2)).toBe('2011-12-31');
    expect(addDays(on('1994-12-30'), 2)).toBe('1995-01-01');
  });

  test('going and coming back are one', () => {
    const anyDay = fc.integer({ min: 0, max: 300_000 }).map((days) => addDays(on('1900-01-01'), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        const there = addDays(day, count);
        expect(daysBetween(day, there)).toBe(count);
        expect(there < day).toBe(count < 0);
      }),
    );
  });

  test('knows weekends', () => {
    expect(['2024-10-18', '2024-10-19', '2024-10-20', '2024-10-21'].map((iso) => isWeekend(on(iso)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('reading a written date', () => {
  test.each([
    ['06/03/20', '2020-06-03'],
    ['6/3/2020', '2020-06-03'],
    ['1-9-2021', '2021-01-09'],
    ['1.9.21', '2021-01-09'],
    [' 2021-01-09 ', '2021-01-09'],
    ['November 22, 2024', '2024-11-22'],
    ['Nov 22 2024', '2024-11-22'],
    ['Sept. 3rd, 2024', '2024-09-03'],
    ['22 November 2024', '2024-11-22'],
    ['22 de noviembre de 2024', '2024-11-22'],
    ['5-Jan-21', '2021-01-05'],
    ['05-Jan-2021', '2021-01-05'],
    ['Jan-05-2021', '2021-01-05'],
    ['5/dic/2021', '2021-12-05'],
  ])('%s', (written, iso) => {
    expect(readDate(written)).toBe(iso);
  });

  test.each([
    '',
    '2/30/2024',
    '13/1/2024',
    '1/9',
    '1/9-2021',
    '10/20/202',
    'soon',
    '20201020',
    'Foo 3, 2024',
    '1/9/0021',
  ])('not a date: %j', (written) => {
    expect(readDate(written)).toBeNull();
  });

  test.each([
    ['01/20/2027 12:00 AM', '2027-01-20'],
    ['2026/10/05', '2026-10-05'],
    ['Oct 5, 26', '2026-10-05'],
    ['Jan    9, 2021', '2021-01-09'],
    ['Wed, Feb 30, 2027', null],
    ['Wed', null],
  ])('with a weekday, an hour or a short year: %j', (written, iso) => {
    expect(dayWritten(written)).toBe(iso);
  });

  test.each([english, spanish])('reads back what Steward writes', (language) => {
    speakWith(fromFile(language));
    const year = Array.from({ length: 365 }, (_, day) => addDays(on('2027-01-01'), day));
    for (const style of ['short', 'weekday'] as const)
      expect(year.map((day) => dayWritten(sayDate(day, style)))).toEqual(year);
    expect(year.map((day) => readDate(sayDate(day)))).toEqual(year);
    speakWith(fromFile(english));
  });
});
