import { citations } from '../policy/directive.ts';
import { privateFacts } from './private-facts.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'age-in-text',
  title: 'Age in free text',
  cites: [citations.protectedPersonal],
  weight: 'must',
  reads: proseKinds,
  why: 'The system works age out where a program needs it.',
  check: (readings) => privateFacts(readings, 'age'),
};

export const examples: Examples = {
  flags: [
    { fields: { 'note.text': 'She is 62 years old and worried.' }, at: '62 years old' },
    { fields: { 'note.text': 'Ppt, age 19, wants a GED.' }, at: 'age 19' },
    { fields: { 'note.text': 'He turned 60 in May.' }, at: 'turned 60' },
  ],
  passes: [
    { fields: { 'note.text': 'Youth program serves ages 16-24.' }, because: 'the program, not the person' },
    { fields: { 'note.text': 'Has 12 years of experience in welding.' }, because: 'experience' },
    { fields: { 'note.text': 'The company is 60 years old.' }, because: 'an employer' },
  ],
};
