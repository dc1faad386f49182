import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { numberRemoved, privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'bank-account-in-text',
  cites: [citations.protectedPii],
  finds: 'bank',
  fix: numberRemoved,
  nowhere: true,
  says: ({ status }) => (status === 'breaks' ? say('bank_account_in_text_breaks') : say('bank_account_in_text_check')),
});

export const examples: Examples = {
  flags: [
    {
      fields: { 'note.text': 'Direct deposit to account number 000123456789.' },
      at: '000123456789',
      fixed: 'Direct deposit to account number [number removed].',
    },
    { fields: { 'note.text': 'Routing 021000021 on the voided check' }, at: '021000021' },
    { fields: { 'request.description': 'checking acct # 4455667788' }, at: '4455667788' },
  ],
  passes: [
    { fields: { 'note.text': 'OG&E account 1234567890 is past due.' }, because: 'a utility account' },
    { fields: { 'request.description': 'Claim 021000021 needs an edit.' }, because: 'a claim, though it adds up' },
    { fields: { 'note.text': 'Opened a bank account this week.' }, because: 'no number' },
  ],
};
