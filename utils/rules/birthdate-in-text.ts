import { citations } from '../policy/directive.ts';
import { privateFacts } from './private-facts.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'birthdate-in-text',
  title: 'Birthdate in free text',
  cites: [citations.protectedPersonal],
  weight: 'must',
  reads: proseKinds,
  why: 'The demographic section holds it. A ticket needs the PID, not the birthdate.',
  check: (readings) => privateFacts(readings, 'dob'),
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.description': 'DOB 03/14/1988 is wrong' }, at: '03/14/1988' },
    { fields: { 'note.text': 'Ppt was born on June 5, 1990.' }, at: 'June 5, 1990' },
    { fields: { 'note.text': 'date of birth: 1/2/79' }, at: '1/2/79' },
  ],
  passes: [
    { fields: { 'note.text': 'Hired 03/14/2024 at the mill.' }, because: 'a hire date' },
    { fields: { 'note.text': 'License expires 06/05/2027.' }, because: 'a document date' },
    { fields: { 'request.description': 'Service date 10/20/2020 should be deleted.' }, because: 'a service date' },
  ],
};
