import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, commonBox, MARK_SIZE, placeCard, placeCardByMark, placeMark } from '../../utils/page/place-marks.ts';
import { uncovered } from '../../utils/page/pressable.ts';

const viewport = { width: 1280, height: 720 };

describe('a mark', () => {
  test('stands to the right of its field where there is room', () => {
    expect(placeMark({ left: 100, top: 50, width: 300, height: 30 }, viewport)).toEqual({ left: 406, top: 50 });
  });

  test('stands above the right end of a field that fills the width', () => {
    const place = placeMark({ left: 10, top: 200, width: 300, height: 30 }, { width: 320, height: 640 });
    expect(place).toEqual({ left: 284, top: 173 });
  });

  test('stands above where the page has a button of its own to the right', () => {
    const place = placeMark({ left: 100, top: 50, width: 300, height: 30 }, viewport, ({ left }) => left > 400);
    expect(place).toEqual({ left: 374, top: 23 });
  });

  describe('of a field that fills the width', () => {
    const window = { width: 1280, height: 800 };
    const field = { left: 0, top: 175, width: 1280, height: 120 };
    const place = (isTaken: (top: number, left: number) => boolean, at = field) =>
      placeMark(at, window, ({ left, top }) => isTaken(top, left));

    test('stands below where the page has a button above, however small', () => {
      expect(place((top) => top < 175)).toEqual({ left: 1246, top: 296 });
      expect(place((top, left) => top < 175 && left >= 1262)).toEqual({ left: 1246, top: 296 });
    });

    test('stands to the left where the one below is reached by its lower edge alone', () => {
      const inset = { ...field, left: 40, width: 1240 };
      expect(place((top) => top < 175 || top > 315, inset)).toEqual({ left: 8, top: 175 });
    });

    test('stands to the left where there is one below as well, and in its corner where all is taken', () => {
      const inset = { ...field, left: 40, width: 1240 };
      expect(place((top) => top < 175 || top > 295, inset)).toEqual({ left: 8, top: 175 });
      expect(place(() => true)).toEqual({ left: 1246, top: 175 });
    });
  });

  test('stands above where all seems taken around a field with room beside it: the page itself takes the focus', () => {
    expect(placeMark({ left: 100, top: 50, width: 300, height: 30 }, viewport, () => true)).toEqual({
      left: 374,
      top: 23,
    });
  });

  test('is not drawn for a field out of sight', () => {
    expect(placeMark(null, viewport)).toBeNull();
    expect(commonBox({ left: 0, top: -80, width: 10, height: 50 }, { left: 0, top: 0, ...viewport })).toBeNull();
  });
});

test('of a field the part counts from where nothing of the page lies over its whole width', () => {
  const field = { left: 100, top: 50, width: 300, height: 100 };
  const head = { left: 0, top: 0, width: 1280, height: 90 };
  const seen = (...covers: Box[]) =>
    uncovered(
      field,
      ({ left, top }) => covers.find((one) => commonBox(one, { left, top, width: 1, height: 1 })) ?? null,
    );
  expect(seen()).toEqual(field);
  expect(seen(head)).toEqual({ ...field, top: 90, height: 60 });
  expect(seen(head, { ...head, top: 90 })).toBeNull();
  // Words go on beside a chat in the corner.
  expect(seen({ left: 300, top: 0, width: 980, height: 720 })).toEqual(field);
  // A backdrop takes presses outside the box of its dialog.
  expect(uncovered(field, () => ({ left: 500, top: 10, width: 100, height: 20 }))).toBeNull();
});

const boxes = fc.record({
  left: fc.integer({ min: 0, max: 1200 }),
  top: fc.integer({ min: 0, max: 700 }),
  width: fc.integer({ min: 20, max: 1280 }),
  height: fc.integer({ min: 20, max: 720 }),
});

test('marks and cards stay inside the window, and cards off their field wherever there is room', () => {
  fc.assert(
    fc.property(boxes, fc.integer({ min: 60, max: 420 }), (given, height) => {
      const field = commonBox(given, { left: 0, top: 0, ...viewport }) as Box;
      const mark = placeMark(field, viewport);
      expect(mark && mark.left >= 0 && mark.left + MARK_SIZE <= viewport.width).toBe(true);
      expect(mark && mark.top >= 0 && mark.top + MARK_SIZE <= viewport.height).toBe(true);

      const wanted = { width: 360, height };
      const place = placeCard(field, wanted, viewport);
      const card = { width: 360, height: Math.min(height, place.maxHeight) };
      expect(place.left >= 0 && place.left + card.width <= viewport.width).toBe(true);
      expect(place.top >= 0 && place.top + card.height <= viewport.height).toBe(true);
      const rooms = [
        field.top - 122,
        viewport.height - field.top - field.height - 122,
        field.left - card.width - 12,
        viewport.width - field.left - field.width - card.width - 12,
      ];
      if (rooms.some((room) => room >= 0)) expect(commonBox(field, { ...place, ...card })).toBeNull();
    }),
  );
});

test('the card of another field leaves the box free in which a person is writing, where there is room', () => {
  const window = { width: 1280, height: 800 };
  const date = { left: 300, top: 290, width: 180, height: 40 };
  const subject = { left: 300, top: 380, width: 840, height: 40 };
  const mark = { left: 486, top: 290 };
  const card = { width: 360, height: 260 };
  expect(placeCardByMark(date, mark, card, window).top).toBe(336);
  expect(placeCardByMark(date, mark, card, window, subject)).toMatchObject({ left: 300, top: 426 });
  const low = { ...subject, height: 400 };
  expect(placeCardByMark(date, mark, card, window, low)).toMatchObject({ top: 24 });
  // Where there is no room for both, the field it is about counts.
  const all = { left: 0, top: 0, width: 1280, height: 800 };
  expect(placeCardByMark(date, mark, card, window, all).top).toBe(336);
});
