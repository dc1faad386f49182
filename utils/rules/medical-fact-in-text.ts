import { citations } from '../policy/directive.ts';
import { privateFacts } from './private-facts.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'medical-fact-in-text',
  title: 'Medical information in free text',
  cites: [citations.medical],
  weight: 'must',
  reads: proseKinds,
  why: 'Medical information is kept on separate forms in separate files, that of relatives too.',
  check: (readings) => privateFacts(readings, 'medical'),
};

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
