import { citations } from '../policy/directive.ts';
import { numberRemoved, privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'bank-account-in-text',
  title: 'Bank account number in free text',
  cites: [citations.protectedPii],
  finds: 'bank',
  why: 'Routing and account number together are enough to draw money. They belong on the payment form; a note may say that it was received.',
  fix: numberRemoved,
  says: ({ status }) =>
    status === 'breaks'
      ? 'This looks like a routing or bank account number. It may not stand in a note or a ticket.'
      : 'Could this be a routing or bank account number? If so, it may not stand in a note or a ticket.',
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
