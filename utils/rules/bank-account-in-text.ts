import { citations } from '../policy/directive.ts';
import { privateFacts } from './private-facts.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'bank-account-in-text',
  title: 'Bank account number in free text',
  cites: [citations.protectedPii],
  weight: 'must',
  reads: proseKinds,
  why: 'Direct deposit details go on the payment form, never into a note.',
  check: (readings) =>
    privateFacts(readings, 'bank', { label: 'Replace the number', replacement: '[number removed]', safe: true }),
};

export const examples: Examples = {
  flags: [
    { fields: { 'note.text': 'Direct deposit to account number 000123456789.' }, at: '000123456789' },
    { fields: { 'note.text': 'Routing 021000021 on the voided check' }, at: '021000021' },
    { fields: { 'request.description': 'checking acct # 4455667788' }, at: '4455667788' },
  ],
  passes: [
    { fields: { 'note.text': 'OG&E account 1234567890 is past due.' }, because: 'a utility account' },
    {
      fields: { 'request.description': 'Claim 021000021 needs an edit.' },
      because: 'a claim number, though it adds up',
    },
    { fields: { 'note.text': 'Opened a bank account this week.' }, because: 'no number' },
  ],
};
