import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

/** A note shorter than this is still being written, in words. */
const LEAST_WORDS = 8;

// What a note can be about: a service, or an element of the participant's data.
const SUBJECT =
  /\b(service|assess\w*|eligib\w*|enroll\w*|train\w*|class\w*|course\w*|school|college|ged|hse|diploma|degree|credential\w*|certif\w*|licen[sc]\w*|skill\w*|gain|tabe|casas|test\w*|exam\w*|employ\w*|job\w*|work\w*|hire\w*|wage\w*|pay\w*|salary|income|resume\w*|interview\w*|orientation|workshop|career\w*|counsel\w*|plan\w*|iep|iss|goal\w*|barrier\w*|support\w*|transport\w*|gas|mileage|bus|childcare|child care|tuition|book\w*|tool\w*|uniform\w*|boot\w*|ojt|apprentice\w*|internship|follow-?up|exit\w*|refer\w*|document\w*|upload\w*|form\w*|application\w*|attendance|grade\w*|progress|address|phone|contact\w*|appointment\w*|meeting|met|call\w*|program)\b/i;

export const rule: Rule = {
  id: 'case-note-lacks-a-part',
  title: 'Case note that does not say what it is about',
  cites: [citations.noteParts],
  weight: 'must',
  reads: ['note.text', 'note.contactDate'],
  why: 'A note needs three parts: the service or data element, the date the information was obtained, and who obtained it. The page adds your name; the reference date is the date.',
  check(readings) {
    const dated = readings.some(({ kind, on }) => kind === 'note.contactDate' && on !== null);
    return readings.flatMap((reading) => {
      if (reading.kind !== 'note.text') return [];
      const words = reading.text.match(/[\p{L}\d]+/gu) ?? [];
      if (words.length < LEAST_WORDS) return [];
      const lacks = [
        ...(SUBJECT.test(reading.text) ? [] : ['the service or data element']),
        ...(dated || /\d{1,2}[/-]\d{1,2}|\btoday\b|\bhoy\b/i.test(reading.text) ? [] : ['the date it was obtained']),
      ];
      if (lacks.length === 0) return [];
      return {
        field: reading.key,
        status: 'check',
        says: `Advice: at a minimum a note says what it is about, when that was obtained and by whom. This one seems to lack ${lacks.join(' and ')}.`,
      };
    });
  },
};

const day = { 'note.contactDate': '11/20/2026' };
export const examples: Examples = {
  flags: [
    { fields: { ...day, 'note.text': 'She said everything is fine and will be in touch soon, very nice lady.' } },
    { fields: { ...day, 'note.text': 'Nothing new to add here at all for this one, all good.' } },
    { fields: { 'note.text': 'Completed the objective assessment and reviewed goals with the participant.' } },
  ],
  passes: [
    {
      fields: {
        ...day,
        'note.text': 'Reviewed training progress with the participant; attendance is good this month.',
      },
      because: 'all three parts',
    },
    {
      fields: { 'note.text': 'Met today, completed the objective assessment and set goals for training.' },
      because: 'says today',
    },
    { fields: { ...day, 'note.text': 'Met.' }, because: 'still being written' },
  ],
};
