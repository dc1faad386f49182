import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { waitsForNextDay } from '../policy/helpdesk.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'ticket-after-hours',
  cites: [citations.afterHours],
  weight: 'should',
  reads: ['request.date'],
  check(readings, { today, secondOfDay, policy }) {
    if (!waitsForNextDay({ on: today, secondOfDay }, policy)) return [];
    return readings
      .filter(({ on }) => on === today)
      .map(({ key }) => ({
        field: key,
        status: 'check',
        says: say('ticket_after_hours_says'),
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
