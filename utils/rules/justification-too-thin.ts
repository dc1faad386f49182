import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';
import { firstWords } from './words.ts';

/** Fewer words than this cannot say what is wrong and why the change is right. */
const LEAST_WORDS = 6;

// Few words do when they lead to what supports the change: a document, a note, a day.
const SUPPORT = /\d|\b(?:attach\w*|case ?notes?|notes?|document\w*|certificate\w*|upload\w*|scan\w*|transcript\w*)\b/i;

export const rule: Rule = {
  id: 'justification-too-thin',
  cites: [citations.justification],
  weight: 'should',
  reads: ['request.justification'],
  whenLeft: true,
  check(readings) {
    return readings.flatMap((reading) => {
      const words = [...firstWords(reading.text, LEAST_WORDS)].length;
      if (words === 0 || words === LEAST_WORDS || SUPPORT.test(reading.text)) return [];
      return {
        field: reading.key,
        status: 'check',
        says: say('justification_too_thin_says'),
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
      fields: { 'request.justification': 'Entered on the wrong participant; the service was never given.' },
      because: 'says what and why',
    },
    { fields: { 'request.justification': 'Ended 9/18, certificate uploaded.' }, because: 'leads to the support' },
    { fields: { 'request.justification': 'See attached.' }, because: 'what supports it is on the ticket' },
    { fields: { 'request.justification': '' }, because: 'not filled in yet' },
  ],
};
