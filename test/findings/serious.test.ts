import { expect, test } from 'vitest';
import { isSerious, mostSeriousFirst } from '../../utils/findings/serious.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';

const finding = (ruleId: string, status: Finding['status'], start = 0): Finding => ({
  ruleId,
  status,
  field: 'note.text',
  kind: 'note.text',
  span: { start, end: start + 4 },
  says: '',
});

test('whatever is certain is serious, but for what is late and stays late', () => {
  const others = rules.map(({ id }) => id).filter((id) => !isSerious(finding(id, 'breaks')));
  expect(others.toSorted()).toEqual(['note-entered-late', 'service-entered-late']);
});

test('of what a person decides, numbers that can be misused and health are serious', () => {
  const serious = rules.map(({ id }) => id).filter((id) => isSerious(finding(id, 'check')));
  expect(serious).toEqual([
    'ssn-in-text',
    'card-in-text',
    'bank-account-in-text',
    'note-mentions-disability',
    'medical-fact-in-text',
  ]);
});

test('the most harmful comes first, then the certain, then by place; a rule of the past comes last', () => {
  const inOrder = [
    finding('ssn-in-text', 'breaks', 30),
    finding('ssn-in-text', 'check', 10),
    finding('ssn-in-text', 'check', 20),
    finding('note-mentions-disability', 'check', 0),
    finding('service-entered-late', 'breaks', 0),
    finding('a-rule-of-the-past', 'breaks', 0),
  ];
  expect(mostSeriousFirst(inOrder.toReversed())).toEqual(inOrder);
});
