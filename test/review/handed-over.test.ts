import { describe, expect, test } from 'vitest';
import { noteOf, withHandedOver } from '../../entrypoints/companion/handed-over.ts';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import type { Handover } from '../../utils/messages/review-handover.ts';
import { emptyDraft, type ReviewDraft, readDraftList } from '../../utils/review/draft.ts';

const today = calendarDateFrom('2026-11-23');
const day = calendarDateFrom('2026-10-20');
const listOf = (...services: [name: string, start: string][]): Handover => ({
  ...{ action: null, target: 'service', dated: null, requestedOn: null },
  services: services.map(([name, start]) => ({ name, start, end: start, kind: 'Career' })),
});
const list = listOf(['Career Guidance', '9/18/26'], ['Job Search', '10/20/26']);
const otherList = listOf(['Career Guidance', '9/18/26'], ['Assessment', '11/2/26']);
const ticket: Handover = { action: 'delete', target: 'service', dated: day, requestedOn: today, services: [] };
const given = (draft: ReviewDraft, ...handovers: Handover[]) =>
  handovers.reduce((stood, handover) => withHandedOver(stood, handover, today), draft);
const names = (draft: ReviewDraft) => readDraftList(draft).services.map(({ name }) => name);
const empty = emptyDraft(today);

describe('a list of services', () => {
  const answered: ReviewDraft = {
    ...given(empty, list),
    ...{ pid: '4417752', justification: 'Entered twice.', recorded: [{ start: '6/3/26', end: '' }] },
    ...{ supported: 'yes', policyOk: 'yes', action: 'modify', serviceId: 'Career Guidance 2026-09-18' },
    changes: { ...empty.changes, end: '9/20/26' },
  };

  test('takes nothing over that was said of the services before it, and tells whose PID still stands', () => {
    const next = given(answered, otherList);
    expect(names(next)).toEqual(['Career Guidance', 'Assessment']);
    expect(next).toMatchObject({ supported: '', policyOk: '', recorded: empty.recorded, serviceId: '' });
    expect(next.changes).toEqual(empty.changes);
    expect(next).toMatchObject({ pid: '4417752', justification: 'Entered twice.' });
    expect(noteOf(otherList, next)).toBe(
      'The services are those of the OKJobMatch page. Look them through: is any missing? ' +
        'Still here from before: PID 4417752. Check that it is this participant’s.',
    );
    expect(noteOf(list, given(empty, list))).not.toContain('from before');
  });
});

describe('a ticket and a list', () => {
  test.each([
    ['ticket first', [ticket, list]],
    ['list first', [list, ticket]],
    ['the ticket twice', [list, ticket, ticket]],
  ])('%s: the ticket’s service is the one that starts on its day', (_, handovers) => {
    const draft = given(empty, ...handovers);
    expect(names(draft)).toEqual(['Career Guidance', 'Job Search']);
    expect(draft).toMatchObject({ action: 'delete', serviceId: 'Job Search 2026-10-20' });
  });

  test.each([
    ['ticket first', [ticket, otherList]],
    ['list first', [otherList, ticket]],
    ['another ticket before', [otherList, { ...ticket, dated: today }, ticket]],
  ])('%s: where none starts on its day, one line is added for it, and the note says so', (_, handovers) => {
    const draft = given(empty, ...handovers);
    expect(names(draft)).toEqual(['Career Guidance', 'Assessment', 'Service of the ticket']);
    expect(draft.serviceId).toBe('Service of the ticket 2026-10-20');
    expect(readDraftList(draft)).toMatchObject({ faults: [], services: [{}, {}, { start: day, end: day }] });
    expect(noteOf(ticket, draft)).toContain('No service of the list starts on Oct 20, 2026');
  });

  test('of several that start on its day none is chosen', () => {
    expect(given(empty, listOf(['A', '10/20/26'], ['B', '10/20/26']), ticket).serviceId).toBe('');
  });

  test('what a person typed is a list too', () => {
    const typed = 'Name | From | To\nCareer Guidance | 9/18/26 | 9/18/26';
    for (const list of [typed, 'Career Guidance: 9/18/26\n', '- Career Guidance: 9/18/26 – 9/18/26']) {
      const draft = given({ ...empty, list }, ticket);
      expect(names(draft)).toEqual(['Career Guidance', 'Service of the ticket']);
      expect(readDraftList(draft).faults).toEqual([]);
    }
  });

  test('a new end that was written for the ticket’s service stays with it, and with no other', () => {
    const changes = { ...empty.changes, end: '10/25/26' };
    const edit: Handover = { ...ticket, action: 'modify' };
    const written = { ...given(empty, edit), changes };
    expect(given(written, list).changes).toEqual(changes);
    expect(given(written, edit).changes).toEqual(changes);
    expect(given(written, { ...edit, dated: today }).changes).toEqual(empty.changes);
  });

  test('a ticket’s request is judged by its own day, or by today; nothing of an earlier one is answered for it', () => {
    const first = { ...given(empty, { ...ticket, requestedOn: day }), supported: 'yes', policyOk: 'no' } as const;
    expect(first.requestedOn).toBe(day);
    const added = { name: 'A', start: '1/1/26', end: '1/2/26', kind: '' } as const;
    const next = given({ ...first, added }, { ...ticket, action: 'add', requestedOn: null });
    expect(next).toMatchObject({ requestedOn: today, supported: '', policyOk: '' });
    expect(next.added).toEqual({ ...empty.added, start: day });
  });

  test('alone, a ticket asks for the participant’s other services', () => {
    const says = noteOf(ticket, given(empty, ticket));
    expect(says).toContain('Add the participant’s other services');
    expect(noteOf(ticket, given(empty, list, ticket))).toContain('from before: the list of services.');
  });
});
