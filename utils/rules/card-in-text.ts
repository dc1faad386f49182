import { citations } from '../policy/directive.ts';
import { numberRemoved, privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'card-in-text',
  title: 'Payment card number in free text',
  cites: [citations.protectedPii],
  finds: 'card',
  why: 'Whoever can read the note can pay with the number. Write that a card was used, and nothing that stands on it.',
  fix: numberRemoved,
  says: ({ status }) =>
    status === 'breaks'
      ? 'This looks like the number of a payment card. It may not stand in a note or a ticket.'
      : 'Could this be the number of a payment card, or its security code? If so, it may not stand in a note or a ticket.',
});

export const examples: Examples = {
  flags: [
    {
      fields: { 'note.text': 'Paid with 4111 1111 1111 1111 at the school.' },
      at: '4111 1111 1111 1111',
      fixed: 'Paid with [number removed] at the school.',
    },
    { fields: { 'request.description': 'Visa 4111-1111-1111-1111 was declined' }, at: '4111-1111-1111-1111' },
    { fields: { 'service.notes': 'card number 5555555555554444' }, at: '5555555555554444' },
  ],
  passes: [
    { fields: { 'note.text': 'Paid with the agency credit card.' }, because: 'no number' },
    { fields: { 'request.description': 'Tracking number 4111111111111111 shows delivered.' }, because: 'a parcel' },
    { fields: { 'note.text': 'Green card seen and copied.' }, because: 'another sort of card' },
  ],
};
