import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'password-in-text',
  cites: [citations.protectedPersonal],
  finds: 'password',
  fix: { label: 'fix_replace_secret', replacement: '[password removed]' },
  says: () => say('password_in_text_says'),
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
