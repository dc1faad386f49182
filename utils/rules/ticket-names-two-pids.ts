import { citations } from '../policy/directive.ts';
import type { Examples, Observation, Reading, Rule } from './rule.ts';

// "PID 104512", "PIDs 104512 and 104533", "PID #104512, 104533": numbers that follow the word.
const AFTER_WORD = /\bPIDs?\b\s*(?:numbers?|nos?\.?|#|:|is|are)*\s*((?:#?\d{4,9}(?:\s*(?:,|&|\/|and|or|y)\s*)*)+)/gi;

export const rule: Rule = {
  id: 'ticket-names-two-pids',
  title: 'More than one PID on a ticket',
  cites: [citations.onePid],
  weight: 'should',
  reads: ['request.subject', 'request.description', 'request.justification'],
  why: 'Tickets are assigned, counted and closed one by one. A second participant needs a ticket of its own.',
  check(readings) {
    const first = new Set<string>();
    return readings.flatMap((reading) =>
      pidsIn(reading).flatMap(({ pid, start, end }): Observation[] => {
        if (first.size === 0) first.add(pid);
        if (first.has(pid)) return [];
        first.add(pid);
        return [
          {
            field: reading.key,
            span: { start, end },
            status: 'breaks',
            says: 'The ticket already names another participant. Each one needs a ticket of its own.',
          },
        ];
      }),
    );
  },
};

function pidsIn({ text }: Reading): { pid: string; start: number; end: number }[] {
  return [...text.matchAll(AFTER_WORD)].flatMap((match) => {
    const numbers = match[1] ?? '';
    const from = match.index + match[0].length - numbers.length;
    return [...numbers.matchAll(/\d+/g)].map(({ 0: pid, index }) => ({
      pid,
      start: from + index,
      end: from + index + pid.length,
    }));
  });
}

export const examples: Examples = {
  flags: [
    { fields: { 'request.description': 'Please delete for PID 104512 and PID 104533.' }, at: '104533' },
    { fields: { 'request.description': 'PIDs: 104512, 104533' }, at: '104533' },
    { fields: { 'request.subject': 'PID 104512', 'request.description': 'Wrong date on pid #104533' }, at: '104533' },
  ],
  passes: [
    { fields: { 'request.description': 'PID 104512: see note. PID 104512 again.' }, because: 'the same one twice' },
    { fields: { 'request.description': 'PID 104512, service of 10/20/2020' }, because: 'a date is no PID' },
    { fields: { 'request.description': 'What is a PID?' }, because: 'no number' },
  ],
};
