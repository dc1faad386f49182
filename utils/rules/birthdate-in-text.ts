import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'birthdate-in-text',
  cites: [citations.protectedPersonal],
  finds: 'dob',
  fix: { label: 'fix_replace_date', replacement: '[date removed]' },
  says: () => say('birthdate_in_text_says'),
});

export const examples: Examples = {
  flags: [
    {
      fields: { 'request.description': 'DOB 03/14/1988 is wrong' },
      at: '03/14/1988',
      fixed: 'DOB [date removed] is wrong',
    },
    { fields: { 'note.text': 'Ppt was born on June 5, 1990.' }, at: 'June 5, 1990' },
    { fields: { 'note.text': 'date of birth: 1/2/79' }, at: '1/2/79' },
  ],
  passes: [
    { fields: { 'note.text': 'Hired 03/14/2024 at the mill.' }, because: 'a hire date' },
    { fields: { 'note.text': 'License expires 06/05/2027.' }, because: 'a document date' },
    { fields: { 'request.description': 'Service date 10/20/2020 should be deleted.' }, because: 'a service date' },
  ],
};
