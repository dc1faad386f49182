import { citations } from '../policy/directive.ts';
import { waitsForNextDay } from '../policy/helpdesk.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'ticket-after-hours',
  title: 'Ticket outside the helpdesk’s hours',
  cites: [citations.afterHours],
  weight: 'should',
  reads: ['request.date'],
  why: 'The desk works Monday through Friday, 7:00 AM to 4:00 PM. Sending the ticket on the last day still keeps a deadline; only the work on it waits.',
  check(readings, { today, secondOfDay, policy }) {
    if (!waitsForNextDay({ on: today, secondOfDay }, policy)) return [];
    return readings
      .filter(({ on }) => on === today)
      .map(({ key }) => ({
        field: key,
        status: 'check',
        says: 'The desk is closed now, so this ticket is worked the next business day. The day of submission still counts.',
      }));
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.date': '11/10/2026' }, today: '2026-11-10', time: '16:01' },
    { fields: { 'request.date': 'November 10, 2026' }, today: '2026-11-10', time: '23:59' },
    { fields: { 'request.date': '2026-11-14' }, today: '2026-11-14', time: '9:00' },
  ],
  passes: [
    { fields: { 'request.date': '11/10/2026' }, today: '2026-11-10', time: '16:00', because: 'the desk still works' },
    { fields: { 'request.date': '11/10/2026' }, today: '2026-11-10', time: '6:30', because: 'it opens today' },
    { fields: { 'request.date': '' }, today: '2026-11-10', time: '18:00', because: 'no date given yet' },
    { fields: { 'request.date': '11/9/2026' }, today: '2026-11-10', time: '18:00', because: 'not about today' },
  ],
};
