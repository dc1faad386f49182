import { say } from '../language/say.ts';
import { citations } from '../policy/directive.ts';
import type { Examples, Reading, Rule, Span } from './rule.ts';

/** "PID 104512", "PIDs: 104512", "PID number is #104512" */
const LABELLED = /\bPIDs?\b[\s:#.-]*(?:(?:numbers?|nos?|is|are)\b[\s:#.-]*)*(\d{4,10})(?!\d)/gi;
/** What may stand between one number and the next of a list. */
const NEXT = /\s*(?:,|;|&|\/|\band\b|\bor\b|\by\b)[\s,#]*(?:and\b\s*)?(?:PIDs?\b[\s:#]*)?(\d{4,10})(?![\d/-])/iy;

// One participant who is in the system twice or under a wrong number takes two numbers to describe, and so
// do two whose records have been mixed up.
const TAKES_TWO =
  /\b(?:merg\w*|duplicat\w*|combin\w*|consolidat\w*|same (?:person|participant|individual|customer|client)|two pids|(?:un)?link\w*|mixed|swap\w*|switched|(?:wrong|incorrect|correct|right|old|new|other|second) pid|pid (?:was|should))\b/i;

export const rule: Rule = {
  id: 'ticket-names-two-pids',
  cites: [citations.oneParticipant],
  weight: 'should',
  reads: ['request.subject', 'request.description', 'request.justification'],
  check(readings) {
    let first: string | undefined;
    for (const reading of readings) {
      for (const { pid, span } of pidsIn(reading)) {
        first ??= pid;
        if (pid === first) continue;
        if (readings.some(({ text }) => TAKES_TWO.test(text))) return [];
        return [
          {
            field: reading.key,
            span,
            status: 'check',
            says: say('ticket_names_two_pids_says'),
          },
        ];
      }
    }
    return [];
  },
};

function* pidsIn({ text }: Reading): Generator<{ pid: string; span: Span }> {
  for (const match of text.matchAll(LABELLED)) {
    const first = match[1] ?? '';
    let end = match.index + match[0].length;
    yield { pid: first, span: { start: end - first.length, end } };
    // A list goes on with numbers of the same kind: "PIDs 104512, 104533 and 104540".
    for (NEXT.lastIndex = end; ; end = NEXT.lastIndex) {
      const pid = NEXT.exec(text)?.[1];
      if (pid?.length !== first.length) break;
      yield { pid, span: { start: NEXT.lastIndex - pid.length, end: NEXT.lastIndex } };
    }
  }
}

export const examples: Examples = {
  flags: [
    { fields: { 'request.description': 'Please delete for PID 104512 and PID 104533.' }, at: '104533' },
    { fields: { 'request.description': 'PIDs: 104512, 104533 and 104540' }, at: '104533' },
    { fields: { 'request.subject': 'PID 104512', 'request.description': 'Wrong date on pid #104533' }, at: '104533' },
  ],
  passes: [
    { fields: { 'request.description': 'PID 104512: see note. PID 104512 again.' }, because: 'the same one twice' },
    {
      fields: { 'request.description': 'Please merge PID 104512 into PID 104533.' },
      because: 'one person, twice there',
    },
    {
      fields: { 'request.description': 'PID 104512, 10/20/2020, 4055550134' },
      because: 'a date and a telephone number',
    },
    { fields: { 'request.description': 'Where do I find the PID?' }, because: 'no number' },
  ],
};
