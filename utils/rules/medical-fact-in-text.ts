import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'medical-fact-in-text',
  cites: [citations.medical],
  finds: 'medical',
  says: ({ variant }) => say(variant === 'family' ? 'medical_fact_in_text_family' : 'medical_fact_in_text_says'),
});

export const examples: Examples = {
  flags: [
    { fields: { 'note.text': 'Missed class, she had surgery on Monday.' }, at: 'surgery' },
    { fields: { 'note.text': 'Ppt is pregnant and due in May.' }, at: 'pregnant' },
    { fields: { 'note.text': 'His mother has cancer.' }, at: 'cancer' },
  ],
  passes: [
    { fields: { 'note.text': 'DOT physical purchased for CDL.' }, because: 'a job requirement without a result' },
    { fields: { 'note.text': 'Interviewed at Mercy Hospital.' }, because: 'an employer' },
    { fields: { 'note.text': 'Enrolled in medical assistant course.' }, because: 'a course' },
  ],
};
