import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { settle } from '../../utils/findings/settle.ts';
import { citations, statePolicy } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { readingOf } from '../../utils/rules/reading.ts';
import type { Reading, Rule } from '../../utils/rules/rule.ts';
import { type Finding, runRules } from '../../utils/rules/run-rules.ts';

const context = { today: calendarDateFrom('2026-11-23'), secondOfDay: 0, policy: statePolicy };

describe('running the rules', () => {
  test('a rule that throws becomes a fault without text; the others go on', () => {
    const broken: Rule = {
      id: 'broken',
      cites: [citations.serviceEntry],
      weight: 'should',
      reads: ['request.phone'],
      check: () => {
        throw new Error('405-555-0134');
      },
    };
    const readings = [readingOf('request.phone', 'p', '405-555-0134')];
    const { findings, faults } = runRules([broken, ...rules], readings, context);
    expect(faults).toEqual([{ ruleId: 'broken' }]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['phone-has-punctuation']);
  });

  test('a rule that judges a whole text says nothing of one that is being written', () => {
    const readings = [readingOf('request.justification', 'j', 'Wrong, 219-09-9999.'), readingOf('note.text', 'n', '')];
    const thin = [readingOf('request.justification', 'j', 'entered wrong')];
    const idsOf = (all: readonly Reading[], unfinished: string[]) =>
      runRules(rules, all, context, new Set(unfinished)).findings.map(({ ruleId }) => ruleId);
    expect(idsOf(thin, [])).toEqual(['justification-too-thin']);
    expect(idsOf(thin, ['j'])).toEqual([]);
    expect(idsOf(readings, ['j'])).toEqual(['ssn-in-text']);
  });

  test('a rule sees only the fields it reads', () => {
    const readings = [readingOf('note.contactDate', 'd', '2026-01-01'), readingOf('request.phone', 'p', '4055550134')];
    const { findings } = runRules(rules, readings, context);
    expect(findings.map(({ ruleId, field }) => [ruleId, field])).toEqual([['note-entered-late', 'd']]);
  });
});

describe('settling findings', () => {
  const finding = (ruleId: string, field: string, start?: number, end?: number): Finding => ({
    ruleId,
    field,
    kind: 'note.text',
    status: 'check',
    says: '',
    ...(start !== undefined && end !== undefined && { span: { start, end } }),
  });

  test('orders them by field, then by place, what concerns a whole field last', () => {
    const given = [
      finding('a', 'two', 5, 9),
      finding('b', 'one', 8, 9),
      finding('c', 'one', 2, 4),
      finding('d', 'one'),
    ];
    expect(settle(given, ['one', 'two']).map(({ ruleId }) => ruleId)).toEqual(['c', 'b', 'd', 'a']);
  });

  test('keeps the same findings as comparing each with each', () => {
    const anyFinding = fc.record({ rule: fc.nat(3), start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 30 }), (all) => {
        const given = all
          .toSorted((a, b) => a.rule - b.rule || a.start - b.start)
          .map(({ rule, start, length }) => finding(`rule ${rule}`, 'one', start, start + length));
        const kept: Finding[] = [];
        const overlaps = (a: Finding, b: Finding) =>
          (a.span?.start ?? 0) < (b.span?.end ?? 0) && (b.span?.start ?? 0) < (a.span?.end ?? 0);
        for (const one of given) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
        expect(new Set(settle(given, ['one']))).toEqual(new Set(kept));
      }),
    );
  });

  test('keeps the earlier rule where two speak of the same words', () => {
    const given = [
      finding('a', 'one', 2, 6),
      finding('b', 'one', 5, 9),
      finding('c', 'one', 6, 9),
      finding('d', 'two', 2, 6),
    ];
    expect(settle(given, ['one', 'two']).map(({ ruleId }) => ruleId)).toEqual(['a', 'c', 'd']);
  });
});
