import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

// The sentences name no condition and repeat no word that the text could hold: a card may be seen by
// others, or read aloud.
const SAYS =
  'Only the demographic section may hold this, even where it is denied or only suspected. A note may say what was provided, not why.';
const SAYS_OF_ACCOMMODATION =
  'What was provided may stay; the reason given for it may not. Only the demographic section may hold that.';

export const rule = privateFactRule({
  id: 'note-mentions-disability',
  title: 'Disability reference in a note or ticket',
  cites: [citations.disability],
  finds: 'disability',
  why: 'An accommodation may be noted, its cause may not, in case notes and tickets alike. Self-disclosure belongs in the demographic section.',
  says: ({ variant }) => (variant === 'accommodation-cause' ? SAYS_OF_ACCOMMODATION : SAYS),
});

export const examples: Examples = {
  flags: [
    { fields: { 'note.text': 'Ppt stated she has epilepsy and cannot drive.' }, at: 'epilepsy' },
    { fields: { 'note.text': 'Client denies any disability.' }, at: 'disability' },
    { fields: { 'request.description': 'Participant receives SSDI, please correct.' }, at: 'SSDI' },
    { fields: { 'note.subject': 'Referral, bipolar' }, at: 'bipolar' },
  ],
  passes: [
    { fields: { 'note.text': 'Extended time on the test was provided.' }, because: 'an accommodation alone' },
    { fields: { 'note.text': 'Reviewed her IEP and updated goals.' }, because: 'the Individual Employment Plan' },
    { fields: { 'note.text': 'Started work as a mental health aide.' }, because: 'an occupation' },
    { fields: { 'request.description': 'The Save button is disabled.' }, because: 'a computer word' },
  ],
};
