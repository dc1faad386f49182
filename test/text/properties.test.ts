import { expect, test } from 'vitest';
import { calendarDateFrom } from '../../utils/dates/calendar-date.ts';
import { statePolicy } from '../../utils/policy/directive.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { readingOf } from '../../utils/rules/reading.ts';
import { type FieldKind, proseKinds, type Reading } from '../../utils/rules/rule.ts';
import { type Finding, runRules } from '../../utils/rules/run-rules.ts';
import { readText } from '../../utils/text/read-text.ts';
import { oddTexts } from '../support/odd-texts.ts';

const TEXTS = 100_000;
const SEED = 20_240_119;

const context = { today: calendarDateFrom('2026-11-20'), secondOfDay: 0, policy: statePolicy };
const around = [readingOf('note.contactDate', 'date', '11/20/2026'), readingOf('service.name', 'name', 'Follow-Up')];

function look(reading: Reading) {
  const { findings, faults } = runRules(rules, [...around, reading], context);
  return { findings: findings.filter(({ field }) => field === 'text'), faults };
}

/** What a text breaks, in words that name the law and never quote more than is needed to find it again. */
function broken(text: string, kind: FieldKind): string | null {
  const reading = readingOf(kind, 'text', text);
  const { hits } = reading;
  let last = 0;
  for (const { start, end } of hits) {
    if (!(start < end && end <= text.length)) return 'a hit lies inside the text and holds something';
    if (start < last) return 'hits come in order';
    last = start;
  }
  if (JSON.stringify(readText(text)) !== JSON.stringify(hits)) return 'the same text reads the same';

  const { findings, faults } = look(reading);
  const [fault] = faults;
  if (fault) return `${fault.ruleId} throws on no text`;
  for (const { ruleId, span, says } of findings) {
    if (span && !(0 <= span.start && span.start < span.end && span.end <= text.length)) {
      return `${ruleId} points inside the text`;
    }
    if (/\d{3}/.test(says)) return `${ruleId} says no run of three digits`;
    const words = span ? (text.slice(span.start, span.end).match(/\p{L}{4,}/gu) ?? []) : [];
    if (words.some((word) => says.toLowerCase().includes(word.toLowerCase()))) return `${ruleId} repeats no word`;
  }
  for (const { ruleId, span, fix } of findings) {
    if (!span || !fix) continue;
    const after = text.slice(0, span.start) + fix.replacement + text.slice(span.end);
    const until = span.start + fix.replacement.length;
    const left = look(readingOf(kind, 'text', after)).findings.filter(
      (finding) => finding.ruleId === ruleId && touches(finding, span.start, until),
    );
    if (left.length > 0) return `${ruleId} leaves nothing behind where its fix was taken`;
  }
  return null;
}

function touches({ span }: Finding, start: number, end: number): boolean {
  return span !== undefined && span.start < end && start < span.end;
}

test(`${TEXTS} random and mutated texts keep the laws of reading and of the rules`, () => {
  const breaches: string[] = [];
  let number = 0;
  for (const text of oddTexts(SEED, TEXTS)) {
    const law = broken(text, proseKinds[number % proseKinds.length] as FieldKind);
    if (law) breaches.push(`text ${number}: ${law}`);
    number += 1;
  }
  expect(number).toBe(TEXTS);
  expect(breaches).toEqual([]);
});
