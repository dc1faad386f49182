import { citations } from '../policy/directive.ts';
import { privateFacts } from './private-facts.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'card-in-text',
  title: 'Payment card number in free text',
  cites: [citations.protectedPii],
  weight: 'must',
  reads: proseKinds,
  why: 'A card number or its security code in a note is open to everyone who may read the note. Nothing in the file needs it.',
  check: (readings) =>
    privateFacts(readings, 'card', { label: 'Replace the number', replacement: '[number removed]', safe: true }),
};

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
    { fields: { 'note.text': 'Paid with the agency card ending in 1111.' }, because: 'the last four tell nothing' },
    { fields: { 'request.description': 'Tracking number 4111111111111111 shows delivered.' }, because: 'a parcel' },
    { fields: { 'note.text': 'Green card seen and copied.' }, because: 'no number' },
  ],
};
