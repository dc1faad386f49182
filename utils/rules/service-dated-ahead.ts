import { daysBetween } from '../dates/calendar-date.ts';
import { sayDays } from '../dates/say-date.ts';
import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'service-dated-ahead',
  cites: [citations.actualServices],
  weight: 'should',
  reads: ['service.startDate', 'service.endDate'],
  check(readings, { today }) {
    return readings.flatMap((reading) => {
      if (reading.on === null || reading.on <= today) return [];
      return {
        field: reading.key,
        status: 'breaks',
        says: say('service_dated_ahead_says', sayDays(daysBetween(today, reading.on))),
      };
    });
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'service.startDate': '11/11/2026' }, today: '2026-11-10' },
    { fields: { 'service.startDate': '2027-01-04' }, today: '2026-12-31' },
    { fields: { 'service.startDate': '11/2/2026', 'service.endDate': '11/20/2026' }, today: '2026-11-03' },
  ],
  passes: [
    { fields: { 'service.startDate': '11/10/2026' }, today: '2026-11-10', because: 'today has come' },
    { fields: { 'service.startDate': '11/9/2026' }, today: '2026-11-10', because: 'delivered yesterday' },
    { fields: { 'service.startDate': 'soon' }, today: '2026-11-10', because: 'no date to compare' },
  ],
};
