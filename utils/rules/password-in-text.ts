import { citations } from '../policy/directive.ts';
import { privateFacts } from './private-facts.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'password-in-text',
  title: 'Password or PIN in free text',
  cites: [citations.protectedPersonal],
  weight: 'must',
  reads: proseKinds,
  why: 'A password that has been written down is no secret any more: remove it and have it changed.',
  check: (readings) => privateFacts(readings, 'password'),
};

export const examples: Examples = {
  flags: [
    { fields: { 'request.description': 'Her password is Tulsa2024! please reset' }, at: 'Tulsa2024!' },
    { fields: { 'request.description': 'PW: Welcome1' }, at: 'Welcome1' },
    { fields: { 'note.text': 'PIN is 4471 for the UI site' }, at: '4471' },
  ],
  passes: [
    { fields: { 'request.subject': 'Johnson Password Reset' }, because: 'talk of a reset' },
    { fields: { 'request.description': 'Participant forgot her password.' }, because: 'no secret is told' },
    { fields: { 'note.text': 'Helped him set a new password.' }, because: 'no secret is told' },
  ],
};
