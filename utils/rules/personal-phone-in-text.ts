import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { numberRemoved, privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'personal-phone-in-text',
  cites: [citations.protectedPersonal],
  finds: 'phone-personal',
  fix: numberRemoved,
  says: () => say('personal_phone_in_text_says'),
});

export const examples: Examples = {
  flags: [
    {
      fields: { 'note.text': 'Her cell is 405-555-0134.' },
      at: '405-555-0134',
      fixed: 'Her cell is [number removed].',
    },
    { fields: { 'note.text': 'Call his mother at 405.555.0177' }, at: '405.555.0177' },
    { fields: { 'request.description': 'home phone 4055550122 is wrong' }, at: '4055550122' },
  ],
  passes: [
    { fields: { 'note.text': 'Employer phone 405-555-0150, ask for HR.' }, because: 'a business number' },
    { fields: { 'note.text': 'Faxed to 405-555-0199.' }, because: 'a fax' },
    { fields: { 'request.description': 'My office number is 405-555-0111.' }, because: 'staff' },
  ],
};
