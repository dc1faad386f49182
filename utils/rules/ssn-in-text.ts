import { citations } from '../policy/directive.ts';
import type { TextHit } from '../text/read-text.ts';
import { numberRemoved, privateFactRule } from './private-facts.ts';
import type { Examples } from './rule.ts';

const PARTIAL =
  'Some digits of a social security number count like the whole. The PID tells who is meant without any of them.';
const IMPOSSIBLE =
  'Nobody holds this number, but a social security number with a slip in it tells nearly as much. It may not stand here.';

function says({ status, variant }: TextHit): string {
  if (variant === 'partial') return PARTIAL;
  if (variant === 'impossible') return IMPOSSIBLE;
  return status === 'breaks'
    ? 'This looks like a social security number. It may not stand in a note or a ticket.'
    : 'Could this be a social security number? If so, it may not stand in a note or a ticket.';
}

export const rule = privateFactRule({
  id: 'ssn-in-text',
  title: 'Social security number in free text',
  cites: [citations.protectedPii],
  finds: 'ssn',
  why: 'Notes and tickets are read by many and kept for years. Use the PID; the system already holds the number where it belongs.',
  fix: numberRemoved,
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
  ],
  passes: [
    { fields: { 'note.text': 'Mailed to Tulsa OK 74103-1234.' }, because: 'a ZIP+4 code' },
    { fields: { 'request.description': 'PID 219099999 needs an edit.' }, because: 'a PID is what belongs here' },
    { fields: { 'note.text': 'Called 405-555-0134 at the shop.' }, because: 'a telephone number' },
    { fields: { 'note.text': 'SSN card received and uploaded.' }, because: 'the word alone tells nothing' },
  ],
};
