import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'birthdate-in-text',
  title: 'Birthdate in free text',
  cites: [citations.protectedPersonal],
  finds: 'dob',
  why: 'The demographic section holds it. To have it corrected, a ticket gives the PID and names the document that shows it.',
  fix: { label: 'Replace the date', replacement: '[date removed]' },
  says: () =>
    'Could this be when the participant was born? If so, it may not stand in a note or a ticket, nor may the year alone.',
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
