import { sayDate, sayDays } from '../dates/say-date.ts';
import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { entryOf } from '../policy/entry-window.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'note-entered-late',
  cites: [citations.caseNoteEntry],
  weight: 'must',
  reads: ['note.contactDate'],
  check(readings, { today, policy }) {
    return readings.flatMap((reading) => {
      if (reading.on === null) return [];
      const entry = entryOf(reading.on, today, policy.entryDays);
      if (!entry.late) return [];
      return {
        field: reading.key,
        status: 'breaks',
        says: say('note_entered_late_says', sayDays(entry.days), sayDays(policy.entryDays), sayDate(entry.due)),
      };
    });
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'note.contactDate': '2026-11-02' }, today: '2026-11-10' },
    { fields: { 'note.contactDate': '10/1/2026' }, today: '2026-11-10' },
    { fields: { 'note.contactDate': 'Feb 21, 2028' }, today: '2028-02-29' },
  ],
  passes: [
    { fields: { 'note.contactDate': '2026-11-03' }, today: '2026-11-10', because: 'the seventh day is on time' },
    { fields: { 'note.contactDate': '2026-11-10' }, today: '2026-11-10', because: 'written on the day of the contact' },
    { fields: { 'note.contactDate': '13/13/2026' }, today: '2026-11-10', because: 'no such day' },
  ],
};
