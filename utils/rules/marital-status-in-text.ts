import { citations } from '../policy/directive.ts';
import { privateFacts } from './private-facts.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'marital-status-in-text',
  title: 'Marital status or spouse in free text',
  cites: [citations.protectedPersonal],
  weight: 'must',
  reads: proseKinds,
  why: 'The directive names marital status and spouse names among protected PII. Household size has its own field.',
  check: (readings) => privateFacts(readings, 'marital'),
};

export const examples: Examples = {
  flags: [
    { fields: { 'note.text': 'Ppt is divorced.' }, at: 'divorced' },
    { fields: { 'note.text': 'Her husband drives her to class.' }, at: 'husband' },
    { fields: { 'note.text': 'Client recently got married.' }, at: 'married' },
  ],
  passes: [
    { fields: { 'note.text': 'Separated from employer in June.' }, because: 'a job separation' },
    { fields: { 'note.text': 'Referred to our partner agency.' }, because: 'an agency' },
    { fields: { 'note.text': 'Works at Single Source Inc.' }, because: 'a company' },
  ],
};
