import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarDateFrom, parseIso } from '../../utils/dates/calendar-date.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { readingOf } from '../../utils/rules/reading.ts';
import {
  dateKinds,
  type Examples,
  type FieldKind,
  proseKinds,
  type Reading,
  type Rule,
} from '../../utils/rules/rule.ts';
import { titleOf, whyOf } from '../../utils/rules/rule-words.ts';

const folder = new URL('../../utils/rules/', import.meta.url);
const shared = [
  'rule.ts',
  'reading.ts',
  'catalogue.ts',
  'run-rules.ts',
  'edit-past-window.ts',
  'private-facts.ts',
  'rule-words.ts',
  'words.ts',
];
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !shared.includes(name));
const modules = await Promise.all(
  files.map(async (file) => ({
    file,
    ...((await import(new URL(file, folder).href)) as { rule: Rule; examples: Examples }),
  })),
);

const SOME_DAY = '2026-11-10';
const context = { today: calendarDateFrom(SOME_DAY), secondOfDay: 0, policy: statePolicy };

type Example = Omit<Examples['passes'][number], 'because'>;

function look(rule: Rule, { fields, today = SOME_DAY, time = '12:00', taken }: Example) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const readings = Object.entries(fields).map(([kind, text]) => {
    const isDate = (dateKinds as readonly string[]).includes(kind);
    return readingOf(kind as FieldKind, kind, text, isDate && taken !== undefined ? parseIso(taken) : undefined);
  });
  const wanted = readings.filter(({ kind }) => rule.reads.includes(kind));
  return rule.check(wanted, {
    today: calendarDateFrom(today),
    secondOfDay: hours * 3600 + minutes * 60,
    policy: statePolicy,
  });
}

test('every rule file is in the catalogue, under its own name', () => {
  expect(modules.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
  expect(modules.map(({ rule }) => `${rule.id}.ts`)).toEqual(files);
  expect(rules).toHaveLength(files.length);
});

describe.each(modules)('$file', ({ rule, examples }) => {
  test('says who it is as the house wants it', () => {
    expect(titleOf(rule.id)).not.toBe(rule.id);
    expect(titleOf(rule.id).length).toBeLessThanOrEqual(60);
    expect(titleOf(rule.id)).not.toMatch(/\.$/);
    for (const { quote } of rule.cites) expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(whyOf(rule.id)).toMatch(/\.$/);
  });

  test('has at least three examples of each sort, none twice', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(3);
    expect(examples.passes.length).toBeGreaterThanOrEqual(3);
    const all = [...examples.flags, ...examples.passes].map(({ fields, today, time, taken }) =>
      JSON.stringify([fields, today, time, taken]),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(examples.flags)('flags $fields', (example) => {
    const { fields, at, fixed } = example;
    const seen = look(rule, example);
    expect(seen).toHaveLength(1);
    const [{ field, span, fix } = {}] = seen as [ReturnType<typeof look>[number]];
    const text = fields[field as FieldKind] ?? '';
    expect(at).toBe(span && text.slice(span.start, span.end));
    if (fixed === undefined) return;
    const after = text.slice(0, span?.start ?? 0) + fix?.replacement + text.slice(span?.end ?? text.length);
    expect(after).toBe(fixed);
    expect(look(rule, { ...example, fields: { ...fields, [field as string]: after } })).toEqual([]);
  });

  test.each(examples.passes)('passes $fields: $because', (example) => {
    expect(look(rule, example)).toEqual([]);
  });

  test('gives the same answer twice and leaves its input alone', () => {
    for (const example of examples.flags) {
      const frozen = { ...example, fields: Object.freeze({ ...example.fields }) };
      expect(look(rule, frozen)).toEqual(look(rule, frozen));
    }
  });

  test('never repeats what a person wrote', () => {
    for (const example of examples.flags) {
      const { fields } = example;
      for (const { field, span, says } of look(rule, example)) {
        if ((dateKinds as readonly string[]).includes(field)) continue;
        const text = fields[field as FieldKind] ?? '';
        for (const run of text.match(/\d{3,}/g) ?? []) expect(says).not.toContain(run);
        const words = text.slice(span?.start, span?.end).match(/[a-z]{4,}/gi) ?? [];
        for (const word of words) expect(says.toLowerCase()).not.toContain(word.toLowerCase());
      }
    }
  });

  test('stays calm on whatever a field may hold', () => {
    const odd = [
      '',
      ' ',
      '\u0000',
      '9'.repeat(20_000),
      'a\u0301'.repeat(5_000),
      '9-'.repeat(10_000),
      '😀'.repeat(5_000),
      '\n'.repeat(99),
    ];
    for (const text of odd) {
      const readings: Reading[] = rule.reads.map((kind) => readingOf(kind, kind, text));
      for (const { span } of rule.check(readings, context)) {
        if (span) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
      }
    }
  });
});

test('kinds of field are told apart', () => {
  expect(new Set([...proseKinds, ...dateKinds]).size).toBe(proseKinds.length + dateKinds.length);
});
