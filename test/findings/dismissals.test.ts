import { describe, expect, test } from 'vitest';
import {
  type Aside,
  bringBack,
  followEdits,
  noDismissals,
  putAsideHere,
  putAsideToday,
  reachesOf,
  sift,
} from '../../utils/findings/dismissals.ts';
import { findingAfter, nearestTo } from '../../utils/findings/find-next.ts';
import { rules } from '../../utils/rules/catalogue.ts';
import { readingOf } from '../../utils/rules/reading.ts';
import type { FieldKind, Reading } from '../../utils/rules/rule.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';

const monday = { pageId: 'okjobmatch/note', today: '2026-11-23' };

const finding = (start: number | null, more: Partial<Finding> = {}): Finding => ({
  ruleId: 'ssn-in-text',
  field: 'note.text',
  kind: 'note.text',
  status: 'breaks',
  says: 'What it says.',
  ...(start !== null && { span: { start, end: start + 4 } }),
  ...more,
});
const reading = (text: string, kind: FieldKind = 'note.text'): Reading => readingOf(kind, kind, text, undefined);
const heldBefore = (text: string, kind?: FieldKind) => {
  const was = reading(text, kind);
  return new Map([[was.key, was]]);
};
const starts = (findings: readonly Finding[]) => findings.map(({ span }) => span?.start ?? null);

describe('"Not a problem here"', () => {
  const text = 'abcd wxyz abcd';
  const second = putAsideHere(noDismissals, finding(10), reading(text));

  test('rests the one and leaves the other of the same rule', () => {
    const { standing, aside } = sift(second, [finding(0), finding(10)], monday);
    expect(starts(standing)).toEqual([0]);
    expect(aside.map(({ reach, ruleId, findings }) => [reach, ruleId, findings.length])).toEqual([
      ['here', 'ssn-in-text', 1],
    ]);
  });

  test('is about one rule and one field', () => {
    const others = [
      finding(10, { ruleId: 'age-in-text' }),
      finding(10, { field: 'note.subject', kind: 'note.subject' }),
    ];
    expect(sift(second, others, monday).standing).toEqual(others);
  });

  test.each([
    ['written before it', 'New: abcd wxyz abcd', 15],
    ['taken away before it', 'wxyz abcd', 5],
    ['written after it', 'abcd wxyz abcd and more', 10],
    ['written right before it', 'abcd wxyz 1abcd', 11],
    ['one more of the same before it', 'abcd abcd wxyz abcd', 15],
  ])('stays with its words when something is %s', (_, next, at) => {
    const followed = followEdits(second, heldBefore(text), [reading(next)]);
    const found = [...next.matchAll(/abcd/g)].map(({ index }) => finding(index));
    expect(starts(sift(followed, found, monday).aside.flatMap(({ findings }) => findings))).toEqual([at]);
  });

  test.each([
    ['changed', 'abcd wxyz abXd'],
    ['taken away', 'abcd wxyz '],
    ['replaced with all the rest', 'something else'],
  ])('ends when its own words are %s', (_, next) => {
    expect(followEdits(second, heldBefore(text), [reading(next)]).here).toEqual([]);
  });

  test('keeps no text', () => {
    expect(JSON.stringify(second)).not.toMatch(/abcd|wxyz/);
  });

  test('of a guess ends when the guess has become certain', () => {
    const guess = putAsideHere(noDismissals, finding(0, { status: 'check' }), reading(text));
    expect(sift(guess, [finding(0, { status: 'check' })], monday).standing).toEqual([]);
    expect(starts(sift(guess, [finding(0)], monday).standing)).toEqual([0]);
  });

  test('of a whole note lasts while it is written on; of a date it lasts as long as the date', () => {
    const note = finding(null, { ruleId: 'case-note-lacks-a-part' });
    const ofNote = followEdits(putAsideHere(noDismissals, note, reading('Met.')), heldBefore('Met.'), [
      reading('Met again.'),
    ]);
    expect(sift(ofNote, [note], monday).standing).toEqual([]);

    const late = finding(null, {
      ruleId: 'note-entered-late',
      field: 'note.contactDate',
      kind: 'note.contactDate',
    });
    const was = reading('11/01/2026', 'note.contactDate');
    const ofDate = putAsideHere(noDismissals, late, was);
    expect(sift(ofDate, [late], monday).standing).toEqual([]);
    const next = followEdits(ofDate, new Map([[was.key, was]]), [reading('11/02/2026', 'note.contactDate')]);
    expect(sift(next, [late], monday).standing).toEqual([late]);
  });

  test('comes back alone', () => {
    const both = putAsideHere(second, finding(0), reading(text));
    const found = [finding(0), finding(10)];
    const [first] = sift(both, found, monday).aside;
    expect(starts(sift(bringBack(both, first as Aside, monday), found, monday).standing)).toEqual([0]);
  });
});

describe('"Not on this page today"', () => {
  const age = (start: number) => finding(start, { ruleId: 'age-in-text' });
  const resting = putAsideToday(noDismissals, 'age-in-text', monday);

  test('rests all of a rule on this page, as one that comes back as one', () => {
    const found = [age(0), finding(5), age(10)];
    const { standing, aside } = sift(resting, found, monday);
    expect(starts(standing)).toEqual([5]);
    expect(aside).toHaveLength(1);
    expect(aside[0]?.findings).toHaveLength(2);
    expect(sift(bringBack(resting, aside[0] as Aside, monday), found, monday).standing).toEqual(found);
  });

  test('is over on another page and on the next day', () => {
    expect(sift(resting, [age(0)], { ...monday, pageId: 'okjobmatch/service' }).standing).toHaveLength(1);
    expect(sift(resting, [age(0)], { ...monday, today: '2026-11-24' }).standing).toHaveLength(1);
  });

  test('days that are over are dropped with the next', () => {
    const tuesday = { ...monday, today: '2026-11-24' };
    expect(putAsideToday(resting, 'card-in-text', tuesday).today).toEqual(['2026-11-24 okjobmatch/note card-in-text']);
  });
});

test('a social security number may be no number in one place, and nothing more', () => {
  const reaches = new Map(rules.map((rule) => [rule.id, reachesOf(rule)]));
  expect(reaches.get('ssn-in-text')).toEqual(['here']);
  expect([...reaches.values()].filter((list) => list.length === 3)).toHaveLength(rules.length - 1);
});

test('nothing put aside, nothing changed', () => {
  const found = [finding(0), finding(5)];
  expect(sift(noDismissals, found, monday)).toEqual({ standing: found, aside: [] });
  expect(followEdits(noDismissals, heldBefore('a'), [reading('b')])).toBe(noDismissals);
});

describe('the next finding', () => {
  const order = ['note.subject', 'note.text'];
  const found = [finding(3, { field: 'note.subject', kind: 'note.subject' }), finding(0), finding(10), finding(null)];

  test.each([
    ['outside every field', null, 0],
    ['before all', { field: 'note.subject', place: 0 }, 0],
    ['behind the last of a field', { field: 'note.subject', place: 7 }, 1],
    ['between two', { field: 'note.text', place: 4 }, 2],
    ['behind all words', { field: 'note.text', place: 14 }, 3],
  ] as const)('with the caret %s', (_, caret, nth) => {
    expect(findingAfter(found, order, caret)).toBe(found[nth]);
  });

  test('after the last comes the first', () => {
    expect(findingAfter(found.slice(0, 2), order, { field: 'note.text', place: 9 })).toBe(found[0]);
  });

  test('the nearest is the one around the caret, else the one with less between', () => {
    const here = found.slice(1);
    expect([0, 4, 6, 8, 12, 40].map((place) => nearestTo(here, place)?.span?.start)).toEqual([0, 0, 0, 10, 10, 10]);
    expect(nearestTo(here, null)).toBe(here[0]);
  });
});
