import { expect, test } from 'vitest';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { emptyDraft, readDraft } from '../../utils/review/draft.ts';

const empty = emptyDraft(calendarDateFrom('2026-12-01'));

test.each(['Wed, Jan 20, 2027', '01/20/2027 12:00 AM', '2027/01/20', 'Jan 20, 27', '20-Jan-27', 'mié, 20 ene 2027'])(
  'a box takes %j, as the list of services does',
  (requestedOn) => {
    const { faults, request } = readDraft({ ...empty, requestedOn });
    expect({ faults, on: request.requestedOn }).toEqual({ faults: [], on: '2027-01-20' });
  },
);

test('a day that does not exist is named by its box', () => {
  expect(readDraft({ ...empty, requestedOn: 'Wed, Feb 30, 2027' }).faults).toEqual([
    { field: 'requestedOn', box: 'request_day', why: 'No such day. Write it as 10/20/2026.' },
  ]);
});

test('nor does a box take a day many years after the request', () => {
  const added = { ...empty.added, start: '11/2/2062' };
  expect(readDraft({ ...empty, action: 'add', added }).faults).toEqual([
    {
      field: 'added.start',
      box: 'request_start',
      why: '11/2/2062 is more than 10 years after the day of the request. Is the year right?',
    },
  ]);
});
