import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'age-in-text',
  cites: [citations.protectedPersonal],
  finds: 'age',
  says: () => say('age_in_text_says'),
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
