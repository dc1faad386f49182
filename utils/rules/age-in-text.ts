import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'age-in-text',
  title: 'Age in free text',
  cites: [citations.protectedPersonal],
  finds: 'age',
  why: 'The system works the age out where a program asks for it. A note may say that the program’s age rule was met.',
  says: () => 'Could this tell how old the participant is? If so, it may not stand in a note or a ticket.',
});

export const examples: Examples = {
  flags: [
    { fields: { 'note.text': 'She is 62 years old and worried.' }, at: '62 years old' },
    { fields: { 'note.text': 'Ppt, age 19, wants a GED.' }, at: 'age 19' },
    { fields: { 'note.text': 'She just turned 60.' }, at: 'turned 60' },
  ],
  passes: [
    { fields: { 'note.text': 'Youth program serves ages 16-24.' }, because: 'the program, not the person' },
    { fields: { 'note.text': 'Has 12 years of experience in welding.' }, because: 'experience' },
    { fields: { 'note.text': 'The company is 60 years old.' }, because: 'an employer' },
  ],
};
