import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { TextHit } from '../text/read-text.ts';
import { numberRemoved, privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

function says({ status, variant }: TextHit): string {
  if (variant === 'partial') return say('ssn_in_text_partial');
  if (variant === 'impossible') return say('ssn_in_text_impossible');
  return status === 'breaks' ? say('ssn_in_text_breaks') : say('ssn_in_text_check');
}

export const rule = privateFactRule({
  id: 'ssn-in-text',
  cites: [citations.protectedPii],
  finds: 'ssn',
  fix: numberRemoved,
  nowhere: true,
  says,
});

export const examples: Examples = {
  flags: [
    {
      fields: { 'note.text': 'Verified identity, 219-09-9999 on file.' },
      at: '219-09-9999',
      fixed: 'Verified identity, [number removed] on file.',
    },
    { fields: { 'request.subject': 'Wrong SSN 219099999' }, at: '219099999' },
    { fields: { 'request.description': 'Please merge, social is 219 09 9999' }, at: '219 09 9999' },
    { fields: { 'service.notes': 'SSN: 219.09.9999, card seen' }, at: '219.09.9999' },
    { fields: { 'other.box': 'Should be 219-09-9999' }, at: '219-09-9999' },
  ],
  passes: [
    { fields: { 'note.text': 'Mailed to Tulsa OK 74103-1234.' }, because: 'a ZIP+4 code' },
    { fields: { 'request.description': 'PID 219099999 needs an edit.' }, because: 'a PID is what belongs here' },
    { fields: { 'note.text': 'Called 405-555-0134 at the shop.' }, because: 'a telephone number' },
    { fields: { 'other.box': '219099999' }, because: 'nine digits alone may be anything in a box that nobody knows' },
    { fields: { 'note.text': 'SSN card received and uploaded.' }, because: 'the word alone tells nothing' },
  ],
};
