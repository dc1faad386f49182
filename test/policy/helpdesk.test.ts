import { expect, test } from 'vitest';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { lastWorkingDay } from '../../utils/policy/edit-window.ts';
import { deskIsOpen, phoneDigits, routeFor, waitsForNextDay } from '../../utils/policy/helpdesk.ts';
import vectors from '../vectors/small.json' with { type: 'json' };

const answer: Record<string, (input: never) => unknown> = {
  desk_open: (local: string) => {
    const [day = '', time = ''] = local.split('T');
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
    return deskIsOpen({ on: calendarDateFrom(day), secondOfDay: hours * 3600 + minutes * 60 + seconds });
  },
  phone_digits: phoneDigits,
  route: routeFor,
  safe_by: ([day, holidays]: [string, string[]]) => lastWorkingDay(calendarDateFrom(day), holidays),
};

test.each(vectors.rows as [string, never, unknown][])('%s of %j', (name, input, expected) => {
  expect(answer[name]?.(input)).toEqual(expected);
});

test.each([
  ['2026-11-10', 16 * 3600, false],
  ['2026-11-10', 16 * 3600 + 1, true],
  ['2026-11-10', 0, false],
  ['2026-11-14', 9 * 3600, true],
])('a ticket of %s, %d seconds into the day, waits for the next business day: %s', (day, secondOfDay, waits) => {
  expect(waitsForNextDay({ on: calendarDateFrom(day), secondOfDay })).toBe(waits);
});

test('a holiday is no working day', () => {
  const policy = { ...statePolicy, holidays: ['2026-11-11'] };
  const noon = { on: calendarDateFrom('2026-11-11'), secondOfDay: 43_200 };
  expect([waitsForNextDay(noon, policy), waitsForNextDay(noon)]).toEqual([true, false]);
});
