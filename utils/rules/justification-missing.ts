import { citations } from '../policy/directive.ts';
import type { Examples, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'justification-missing',
  title: 'Request without a justification',
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
  why: 'Say what is wrong, what is right, and where the record supports it. The description alone does not stand for it.',
  check(readings) {
    const blank = ({ text }: { readonly text: string }) => text.trim() === '';
    if (readings.every(blank)) return [];
    return readings
      .filter((reading) => reading.kind === 'request.justification' && blank(reading))
      .map(({ key }) => ({
        field: key,
        status: 'check',
        says: 'This is still blank. A request without a justification must be denied.',
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
