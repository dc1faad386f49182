import { citations } from '../policy/directive.ts';
import { type Examples, proseKinds, type Rule } from './rule.ts';

export const rule: Rule = {
  id: 'ssn-in-text',
  title: 'Social security number in free text',
  cites: [citations.protectedPii],
  weight: 'must',
  reads: proseKinds,
  why: 'Notes and tickets are read by many and kept for years. Use the PID; the system already holds the number where it belongs.',
  check(readings) {
    return readings.flatMap((reading) =>
      reading.hits
        .filter((hit) => hit.type === 'ssn')
        .map((hit) => ({
          field: reading.key,
          span: { start: hit.start, end: hit.end },
          status: hit.status,
          says:
            hit.status === 'breaks'
              ? 'This looks like a social security number, whole or in part. It may not stand in a note or a ticket.'
              : 'Could this be a social security number, whole or in part? If so, it may not stand in a note or a ticket.',
          fix: { label: 'Replace the number', replacement: '[number removed]', safe: hit.status === 'breaks' },
        })),
    );
  },
};

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
