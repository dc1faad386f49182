import { describe, expect, test } from 'vitest';
import { nameWithoutNumbers, numbersInName } from '../../utils/page/guard-files.ts';
import { numbersIn, withoutNumbers } from '../../utils/page/guard-pastes.ts';
import { sharpnessOf } from '../../utils/page/sharpness.ts';

describe('the name of a file', () => {
  test.each([
    ['Smith 219-09-9999.pdf', 'Smith.pdf'],
    ['219099999.pdf', 'document.pdf'],
    ['SSN_219_09_9999_card.jpg', 'SSN card.jpg'],
    ['card 4111 1111 1111 1111.png', 'card.png'],
    ['219-09-9999', 'document'],
  ])('%s goes as %s', (name, without) => {
    expect(numbersInName(name)).toHaveLength(1);
    expect(nameWithoutNumbers(name)).toBe(without);
    expect(numbersInName(nameWithoutNumbers(name))).toEqual([]);
  });

  test.each([
    'Certificate 2026-11-23.pdf',
    'PID 104512 case note.pdf',
    'IMG_20261123_101500.jpg',
    'scan0001.png',
    'invoice 12345-6789.pdf',
  ])('%s goes as it is', (name) => {
    expect(numbersInName(name)).toEqual([]);
    expect(nameWithoutNumbers(name)).toBe(name.replaceAll('_', ' '));
  });
});

test('every number is left out of a text, and nothing else', () => {
  const text = 'Her SSN is 219-09-9999,\ncard 4111 1111 1111 1111. Call 4055550134 about PID 104512.';
  expect(new Set(numbersIn(text).map(({ type }) => type))).toEqual(new Set(['ssn', 'card']));
  expect(withoutNumbers(text, '[number removed]')).toBe(
    'Her SSN is [number removed],\ncard [number removed]. Call 4055550134 about PID 104512.',
  );
});

describe('how sharp a picture is', () => {
  const side = 60;
  const picture = (grey: (x: number) => number) => Array.from({ length: side * side }, (_, at) => grey(at % side));

  test('an even surface has no edges', () =>
    expect(
      sharpnessOf(
        picture(() => 200),
        side,
      ),
    ).toBe(0));

  test('stripes with hard edges are sharper than the same stripes with soft ones', () => {
    const hard = sharpnessOf(
      picture((x) => (x % 10 < 5 ? 20 : 240)),
      side,
    );
    const soft = sharpnessOf(
      picture((x) => 130 + 110 * Math.sin((x * Math.PI) / 10)),
      side,
    );
    expect(hard).toBeGreaterThan(0.5);
    expect(soft).toBeLessThan(0.15);
  });

  test('pale print is as sharp as black print', () => {
    const black = sharpnessOf(
      picture((x) => (x % 10 < 5 ? 20 : 240)),
      side,
    );
    const pale = sharpnessOf(
      picture((x) => (x % 10 < 5 ? 150 : 240)),
      side,
    );
    expect(pale).toBeCloseTo(black);
  });
});
