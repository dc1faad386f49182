import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'marital-status-in-text',
  cites: [citations.protectedPersonal],
  finds: 'marital',
  says: () => say('marital_status_in_text_says'),
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
