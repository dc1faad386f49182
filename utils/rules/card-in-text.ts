import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { numberRemoved, privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

export const rule = privateFactRule({
  id: 'card-in-text',
  cites: [citations.protectedPii],
  finds: 'card',
  fix: numberRemoved,
  nowhere: true,
  says: ({ status }) => (status === 'breaks' ? say('card_in_text_breaks') : say('card_in_text_check')),
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
