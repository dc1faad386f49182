import { expect, test } from 'vitest';
import { placeTray } from '../../utils/page/place-tray.ts';

const button = { width: 110, height: 32 };
const viewport = { width: 1000, height: 600 };
const place = (isTaken: (at: { left: number; top: number }) => boolean, now = 'bottom right' as const) =>
  placeTray(now, button, viewport, isTaken);

test('the button stands at the bottom right while nothing is to be pressed there', () => {
  expect(place(() => false)).toBe('bottom right');
});

test('it goes to the next corner that is free', () => {
  expect(place(({ left, top }) => left > 900 && top > 550)).toBe('bottom left');
  expect(place(({ top }) => top > 550)).toBe('top right');
  expect(place(({ left, top }) => top > 550 || left > 900)).toBe('top left');
});

test('a small thing under any part of it counts', () => {
  expect(place(({ left, top }) => left >= 984 && top >= 584)).toBe('bottom left');
});

test('it stays where it is while it can; where all is taken it has no place', () => {
  expect(placeTray('top left', button, viewport, () => false)).toBe('top left');
  expect(placeTray('top left', button, viewport, () => true)).toBeNull();
});
