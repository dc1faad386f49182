import { citations } from '../policy/directive.ts';
import { privateFacts } from './private-facts.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'personal-phone-in-text',
  title: 'Personal telephone number in free text',
  cites: [citations.protectedPersonal],
  weight: 'must',
  reads: proseKinds,
  why: 'Home, cell and message numbers have their place in the contact information. Business numbers may stand.',
  check: (readings) =>
    privateFacts(readings, 'phone-personal', {
      label: 'Replace the number',
      replacement: '[number removed]',
      safe: true,
    }),
};

export const examples: Examples = {
  flags: [
    { fields: { 'note.text': 'Her cell is 405-555-0134.' }, at: '405-555-0134' },
    { fields: { 'note.text': 'Call his mother at (405) 555-0177' }, at: '(405) 555-0177' },
    { fields: { 'request.description': 'home phone 4055550122 is wrong' }, at: '4055550122' },
  ],
  passes: [
    { fields: { 'note.text': 'Employer phone 405-555-0150, ask for HR.' }, because: 'a business number' },
    { fields: { 'note.text': 'Faxed to 405-555-0199.' }, because: 'a fax' },
    { fields: { 'request.description': 'My office number is 405-555-0111.' }, because: 'staff' },
  ],
};
