import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'justification-missing',
  cites: [citations.requiredField],
  weight: 'should',
  reads: [
    'request.subject',
    'request.description',
    'request.phone',
    'request.date',
    'request.serviceDate',
    'request.skillGainDate',
    'request.justification',
  ],
  whenLeft: true,
  check(readings) {
    const blank = ({ text }: { readonly text: string }) => text.trim() === '';
    if (readings.every(blank)) return [];
    return readings
      .filter((reading) => reading.kind === 'request.justification' && blank(reading))
      .map(({ key }) => ({
        field: key,
        status: 'check',
        says: say('justification_missing_says'),
      }));
  },
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.description': 'Please delete the second one.', 'request.justification': '' } },
    { fields: { 'request.serviceDate': '10/20/2026', 'request.justification': ' \n' } },
    { fields: { 'request.subject': 'Skill gain', 'request.description': '', 'request.justification': '' } },
  ],
  passes: [
    {
      fields: { 'request.subject': 'Edit', 'request.justification': 'Entered on the wrong participant.' },
      because: 'there is one',
    },
    { fields: { 'request.subject': '', 'request.justification': '' }, because: 'nothing has been filled in' },
    { fields: { 'request.description': 'Please reset it.' }, because: 'the form has no such field' },
  ],
};
