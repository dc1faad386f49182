import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'marital-status-in-text',
  title: 'Marital status or spouse in free text',
  cites: [citations.protectedPersonal],
  finds: 'marital',
  why: 'The directive names marital status and spouse names among protected PII. Household size and family income have fields of their own.',
  says: () =>
    'Does this tell whether the participant has a partner, or who that is? If so, leave it out, or write "household member".',
});

export const examples: Examples = {
  flags: [
    { fields: { 'note.text': 'Ppt is divorced.' }, at: 'divorced' },
    { fields: { 'request.description': 'marital status: widowed' }, at: 'widowed' },
    { fields: { 'note.text': 'Client recently got married.' }, at: 'married' },
  ],
  passes: [
    { fields: { 'note.text': 'Separated from employer in June.' }, because: 'a job separation' },
    { fields: { 'note.text': 'Referred to our partner agency.' }, because: 'an agency' },
    { fields: { 'note.text': 'Works at Single Source Inc.' }, because: 'a company' },
  ],
};
