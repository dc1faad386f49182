import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'password-in-text',
  title: 'Password or PIN in free text',
  cites: [citations.protectedPersonal],
  finds: 'password',
  why: 'A secret that has been written down is none any more: take it out and have it changed. The helpdesk resets without knowing it.',
  fix: { label: 'Replace the secret', replacement: '[password removed]' },
  says: () =>
    'Could this be a password, a PIN or a reset answer? Take it out, and have it changed where it was sent already.',
});

export const examples: Examples = {
  flags: [
    {
      fields: { 'request.description': 'Her password is Tulsa2024! please reset' },
      at: 'Tulsa2024!',
      fixed: 'Her password is [password removed] please reset',
    },
    { fields: { 'request.description': 'PW: Welcome1' }, at: 'Welcome1' },
    { fields: { 'note.text': 'PIN is 4471 for the UI site' }, at: '4471' },
  ],
  passes: [
    { fields: { 'request.subject': 'Johnson Password Reset' }, because: 'talk of a reset' },
    { fields: { 'request.description': 'Participant forgot her password.' }, because: 'no secret is told' },
    { fields: { 'note.text': 'Helped him set a new password.' }, because: 'no secret is told' },
  ],
};
