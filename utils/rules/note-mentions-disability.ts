import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import { privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

// The sentences name no condition and repeat no word that the text could hold: a card may be seen by
// others, or read aloud.
export const rule = privateFactRule({
  id: 'note-mentions-disability',
  cites: [citations.disability],
  finds: 'disability',
  says: ({ variant }) =>
    say(variant === 'accommodation-cause' ? 'note_mentions_disability_accommodation' : 'note_mentions_disability_says'),
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
