import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

/** Fewer words than this cannot say what is wrong and why the change is right. */
const LEAST_WORDS = 6;

export const rule: Rule = {
  id: 'justification-too-thin',
  title: 'Justification too thin to decide on',
  cites: [citations.justified],
  weight: 'should',
  reads: ['request.justification'],
  why: 'Say what is wrong, what is right, and where the record supports it (case note, document, date). A request without a justification is denied.',
  check(readings) {
    return readings.flatMap((reading) => {
      const words = reading.text.match(/[\p{L}\d]+/gu) ?? [];
      if (words.length === 0 || words.length >= LEAST_WORDS) return [];
      return {
        field: reading.key,
        status: 'check',
        says: 'Can someone who does not know the case decide on this? Say what is wrong, what is right, and what supports it.',
      };
    });
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.justification': 'Entered in error.' } },
    { fields: { 'request.justification': 'wrong date' } },
    { fields: { 'request.justification': 'Please delete, thanks' } },
  ],
  passes: [
    {
      fields: { 'request.justification': 'Entered on the wrong participant; the case note of 10/20 is theirs.' },
      because: 'says what and why',
    },
    { fields: { 'request.justification': '' }, because: 'not filled in yet' },
    {
      fields: { 'request.justification': 'Training ended 9/18 per the certificate uploaded 9/20.' },
      because: 'names the support',
    },
  ],
};
