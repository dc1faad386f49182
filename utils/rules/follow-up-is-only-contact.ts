import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

const FOLLOW_UP = /follow[\s-]*up/i;

// What the directive says is no follow-up service: contact that was only tried, or made to collect.
const ONLY_CONTACT =
  /\b(attempt(ed|s|ing)?|tried|left (a )?(voice ?mail|vm|message|msg)|lvm|no (answer|response|reply)|unable to (reach|contact)|(could|did) ?n[o']?t (reach|answer|respond)|(mailed|sent|e-?mailed) (a |the )?(letter|survey|reminder)|(collect|request|obtain|gather|verif|ask(ed)? for)\w*\b.{0,60}\b(pay ?stubs?|paystubs?|wages?|documents?|documentation|credential|certificate|diploma|outcomes?|performance|employment (info\w*|verification|status))|still (working|employed))/i;

// What it says is one: counselling, planning, work with the employer, peer groups, information, referrals.
const A_SERVICE =
  /\b(counsel\w*|coach\w*|career|plan(ning|ned)?|resume|résumé|interview(ing)? (skills|tips|practice)|mock interview|peer support|support group|labor market|lmi|referr\w+|work[\s-]related|issue[s]? (at|with) work|spoke with (the |her |his |their )?(employer|supervisor|manager)|conflict|advance\w*|promotion|budget\w*|mentor\w*|tutor\w*|leadership|financial literacy|job (search|leads?|development)|assist\w*|help(ed|ing)?|provided|discussed|advised)\b/i;

export const rule: Rule = {
  id: 'follow-up-is-only-contact',
  title: 'Follow-up service that only records contact',
  cites: [citations.followUp],
  weight: 'must',
  reads: ['service.name', 'service.notes'],
  why: 'Write an attempt, or a call to collect documents or outcomes, as a case note. A follow-up service is help that was given; contact with the employer about work issues is one.',
  check(readings) {
    const isFollowUp = readings.some(({ kind, text }) => kind === 'service.name' && FOLLOW_UP.test(text));
    if (!isFollowUp) return [];
    return readings.flatMap((reading) => {
      if (reading.kind !== 'service.notes') return [];
      if (!ONLY_CONTACT.test(reading.text) || A_SERVICE.test(reading.text)) return [];
      return {
        field: reading.key,
        status: 'check',
        says: 'Was a service given? An attempt, or contact to collect documents or outcomes, is written as a case note instead.',
      };
    });
  },
};

const followUp = { 'service.name': 'Follow-Up Service' };
export const examples: Examples = {
  flags: [
    { fields: { ...followUp, 'service.notes': 'Called twice, left voicemail, no answer.' } },
    { fields: { ...followUp, 'service.notes': 'Attempted contact by phone and text.' } },
    { fields: { ...followUp, 'service.notes': 'Called to request pay stubs for the file.' } },
  ],
  passes: [
    {
      fields: { ...followUp, 'service.notes': 'Spoke with employer about attendance, issue at work resolved.' },
      because: 'the employer, about work',
    },
    {
      fields: { ...followUp, 'service.notes': 'Left message, later discussed career plan by phone.' },
      because: 'help was given too',
    },
    {
      fields: { 'service.name': 'Initial Assessment', 'service.notes': 'Attempted contact, no answer.' },
      because: 'no follow-up service',
    },
  ],
};
