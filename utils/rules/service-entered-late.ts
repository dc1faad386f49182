import { sayDate, sayDays } from '../dates/say-date.ts';
import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { entryOf } from '../policy/entry-window.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'service-entered-late',
  cites: [citations.serviceEntry],
  weight: 'must',
  reads: ['service.startDate', 'service.endDate'],
  check(readings, { today, policy }) {
    return readings.flatMap((reading) => {
      if (reading.on === null) return [];
      const entry = entryOf(reading.on, today, policy.entryDays);
      if (!entry.late) return [];
      const words = reading.kind === 'service.endDate' ? 'service_entered_late_ended' : 'service_entered_late_was';
      return {
        field: reading.key,
        status: 'breaks',
        says: say(words, sayDays(entry.days), sayDays(policy.entryDays), sayDate(entry.due)),
      };
    });
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'service.startDate': '11/2/2026' }, today: '2026-11-10' },
    { fields: { 'service.startDate': '2026-02-20' }, today: '2026-02-28' },
    { fields: { 'service.startDate': '12/28/25' }, today: '2026-01-05' },
    { fields: { 'service.startDate': '11/9/2026', 'service.endDate': '11/1/2026' }, today: '2026-11-10' },
  ],
  passes: [
    { fields: { 'service.startDate': '11/2/2026' }, today: '2026-11-09', because: 'the seventh day is on time' },
    { fields: { 'service.startDate': '11/10/2026' }, today: '2026-11-10', because: 'entered on the day itself' },
    {
      fields: { 'service.startDate': '2/30/2026' },
      today: '2026-11-10',
      because: 'no such day: nothing to count from',
    },
    { fields: { 'service.startDate': '' }, today: '2026-11-10', because: 'not filled in yet' },
    { fields: { 'service.startDate': '11/12/2026' }, today: '2026-11-10', because: 'ahead of today is another rule' },
  ],
};
