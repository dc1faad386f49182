import { expect, test } from 'vitest';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { lastWorkingDay } from '../../utils/policy/edit-window.ts';
import { deskIsOpen, phoneDigits, routeFor } from '../../utils/policy/helpdesk.ts';
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
