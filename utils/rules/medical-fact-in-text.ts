import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

const SAYS =
  'Does this tell why something was missed, moved or provided? A note may say that it was; the reason is kept on separate forms.';
const SAYS_OF_FAMILY =
  'Does this tell what a member of the household has? It is kept apart in the same way; write what it means for the plan instead.';

export const rule = privateFactRule({
  id: 'medical-fact-in-text',
  title: 'Medical information in free text',
  cites: [citations.medical],
  finds: 'medical',
  why: 'Medical information is kept on separate forms in separate files, short illnesses and those of relatives too. "Absent on Monday, excused" is enough.',
  says: ({ variant }) => (variant === 'family' ? SAYS_OF_FAMILY : SAYS),
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
