import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { phoneDigits } from '../policy/helpdesk.ts';
import type { Examples, Rule } from './rule.ts';

const ONLY_DIGITS = /^\d*$/;

export const rule: Rule = {
  id: 'phone-has-punctuation',
  cites: [citations.workTelephone],
  weight: 'should',
  reads: ['request.phone'],
  check(readings) {
    return readings.flatMap((reading) => {
      const written = reading.text.trim();
      if (ONLY_DIGITS.test(written)) return [];
      const digits = phoneDigits(written);
      return {
        field: reading.key,
        status: digits === null ? 'check' : 'breaks',
        says: digits === null ? say('phone_has_punctuation_not_ten') : say('phone_has_punctuation_says'),
        ...(digits !== null && { fix: { label: say('fix_digits_only'), replacement: digits, safe: true } }),
      };
    });
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.phone': '(405) 555-0134' }, fixed: '4055550134' },
    { fields: { 'request.phone': '405.555.0134' }, fixed: '4055550134' },
    { fields: { 'request.phone': '405/555/0134' }, fixed: '4055550134' },
    { fields: { 'request.phone': '+1 405 555 0134' }, fixed: '4055550134' },
    { fields: { 'request.phone': '405-555-0134 x12' } },
  ],
  passes: [
    { fields: { 'request.phone': '4055550134' }, because: 'digits only' },
    { fields: { 'request.phone': ' 4055550134 ' }, because: 'a space at the end is no punctuation' },
    { fields: { 'request.phone': '' }, because: 'not filled in yet' },
    { fields: { 'request.phone': '40555' }, because: 'still being typed' },
  ],
};
