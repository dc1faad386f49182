import { holderOf, parentAcross } from './page-roots.ts';
import { bodyOf, ownerOf, topOf, windowOf } from './unclobbered.ts';
import { isSeen } from './visibility.ts';

/** A rectangle in pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A point in pixels of the viewport. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Room kept between things, in pixels. */
const GAP = 6;

/** The side of a mark: the least that a finger or a shaky hand can hit (WCAG 2.2, 2.5.8). */
export const MARK_SIZE = 26;

/** Where across and down a mark the page is asked what lies under it, in pixels. */
const ASKED = [3, MARK_SIZE / 2, MARK_SIZE - 3];

/** How far a mark's number reaches over its right top corner, in pixels. */
const NUMBER = 8;

/**
 * Places a field's mark outside the box people write in: to its right, or above its right end where the page
 * leaves no room; where the window ends there, or the page has something to press, below it or to its left. Only a
 * field that has no such place carries it inside.
 * @param field the visible part of the field
 * @param viewport width and height of the window
 * @param isTaken says of a point whether the page has something to press there
 * @returns where the mark's left top corner goes, or null while the field is out of sight
 */
export function placeMark(
  field: Box | null,
  viewport: { width: number; height: number },
  isTaken: (at: Place) => boolean = () => false,
): Place | null {
  if (!field || field.width <= 0 || field.height <= 0) return null;
  const right = field.left + field.width;
  const top = clamp(field.top, NUMBER, viewport.height - MARK_SIZE);
  const bottom = field.top + field.height;
  const beside = right + GAP;
  const isBeside = beside + MARK_SIZE + NUMBER <= viewport.width;
  const left = clamp(right - MARK_SIZE, 0, viewport.width - MARK_SIZE - NUMBER);
  const above = field.top - MARK_SIZE - 1;
  const places: Place[] = [];
  if (isBeside) places.push({ left: beside, top });
  if (above >= NUMBER) places.push({ left, top: above });
  if (bottom + 1 + MARK_SIZE <= viewport.height) places.push({ left, top: bottom + 1 });
  if (field.left - GAP - MARK_SIZE >= 0) places.push({ left: field.left - GAP - MARK_SIZE, top });
  for (let lower = top + MARK_SIZE; isBeside && lower + MARK_SIZE <= bottom; lower += MARK_SIZE) {
    places.push({ left: beside, top: lower });
  }
  const isFree = ({ left: x, top: y }: Place) =>
    ASKED.every((across) => ASKED.every((down) => !isTaken({ left: x + across, top: y + down })));
  // With room beside it and all of it taken, what holds the page takes the focus: nothing is in the way.
  return places.find(isFree) ?? (isBeside ? places[1] : null) ?? { left, top };
}

/** Where a card goes, and how high it may be; what does not fit scrolls inside it. */
export interface CardPlace extends Place {
  readonly maxHeight: number;
}

/** Less than this is no card, in pixels. */
const LEAST_CARD = 110;
const MOST_CARD = 420;

/**
 * Places a card near its field and never over it: below, else above, else beside it; else, made lower,
 * on the side with more room. Only a field that fills the window is covered in part.
 * @param field the visible part of the field
 * @param card the card's width and its height when nothing limits it
 * @param viewport width and height of the window
 * @returns where the card's left top corner goes; inside the window wherever the card fits in it
 */
export function placeCard(
  field: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): CardPlace {
  return placeOff(field, card, viewport) ?? leastCard(field, viewport, card.width);
}

/**
 * As `placeCard`, and off the field's mark and the box in which a person is writing as well, where there is room
 * for all.
 * @param mark where the mark's left top corner is
 * @param writing the visible part of the box that has the focus, where it is another one
 */
export function placeCardByMark(
  field: Box,
  mark: Place,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
  writing: Box | null = null,
): CardPlace {
  const both = around(field, { ...mark, width: MARK_SIZE, height: MARK_SIZE });
  const place = placeOff(both, card, viewport) ?? placeCard(field, card, viewport);
  const taken = { ...place, width: card.width, height: Math.min(card.height, place.maxHeight) };
  if (!writing || !commonBox(writing, taken)) return place;
  return placeOff(around(both, writing), card, viewport) ?? place;
}

/** @returns the least box that holds two */
function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const width = Math.max(a.left + a.width, b.left + b.width) - left;
  return { left, top, width, height: Math.max(a.top + a.height, b.top + b.height) - top };
}

/** @returns a place that covers nothing of a box, or null where no side leaves enough room */
function placeOff(
  box: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): CardPlace | null {
  const left = clamp(box.left, GAP, viewport.width - card.width - GAP);
  const below = box.top + box.height + GAP;
  const roomBelow = viewport.height - GAP - below;
  const roomAbove = box.top - 2 * GAP;
  if (card.height <= roomBelow) return { left, top: below, maxHeight: Math.min(roomBelow, MOST_CARD) };
  if (card.height <= roomAbove) {
    return { left, top: box.top - GAP - card.height, maxHeight: Math.min(roomAbove, MOST_CARD) };
  }

  const top = clamp(box.top, GAP, viewport.height - card.height - GAP);
  const maxHeight = Math.min(viewport.height - 2 * GAP, MOST_CARD);
  const beside = box.left + box.width + GAP;
  if (beside + card.width + GAP <= viewport.width) return { left: beside, top, maxHeight };
  if (box.left - 2 * GAP >= card.width) return { left: box.left - GAP - card.width, top, maxHeight };

  if (roomBelow >= roomAbove && roomBelow >= LEAST_CARD) return { left, top: below, maxHeight: roomBelow };
  if (roomAbove >= LEAST_CARD) return { left, top: GAP, maxHeight: roomAbove };
  return null;
}

/** @returns the place of the lowest card there is, at the foot of the window */
function leastCard(field: Box, viewport: { width: number; height: number }, width: number): CardPlace {
  const left = clamp(field.left, GAP, viewport.width - width - GAP);
  return { left, top: viewport.height - LEAST_CARD - GAP, maxHeight: LEAST_CARD };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** @returns the part that two boxes share, or null */
export function commonBox(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/**
 * @param element a control of the page
 * @returns the part of it that is in sight, in pixels of the outermost window: inside every window and inside
 * every box that scrolls it
 */
export function visibleBox(element: Element): Box | null {
  const window = windowOf(element.ownerDocument);
  if (!window || !element.isConnected) return null;
  if (!isSeen(element)) return null;
  // An editor that is a frame's whole body is as large as the frame, however little stands in it.
  const whole = element.localName === 'body';
  const box = whole ? windowBox(window) : clipped(element, element.getBoundingClientRect(), window);
  const inSight = box && commonBox(box, windowBox(window));
  const frame = holderOf(element.ownerDocument);
  if (!inSight || !frame || !windowOf(frame.ownerDocument)) return inSight;
  if (!isSeen(frame)) return null;
  return outOf(frame, inSight);
}

/** @returns a box in a frame as the outermost window sees it */
function outOf(frame: Element, box: Box): Box | null {
  const around = visibleBox(frame);
  return around && commonBox(inWindowAround(frame, box), around);
}

/** @returns a box in a frame in pixels of the window around it: what enlarges the frame enlarges its pixels */
function inWindowAround(frame: Element, { left, top, width, height }: Box): Box {
  const rect = frame.getBoundingClientRect();
  const by = rect.width / (frame as HTMLElement).offsetWidth || 1;
  return {
    left: rect.left + (frame.clientLeft + left) * by,
    top: rect.top + (frame.clientTop + top) * by,
    width: width * by,
    height: height * by,
  };
}

/**
 * @param document the page or that of a frame
 * @param box a box in pixels of the outermost window
 * @returns it in pixels of the document's own window
 */
export function inWindowOf(document: Document, box: Box): Box {
  const frame = holderOf(document);
  if (!frame) return box;
  const unit = inWindowAround(frame, { left: 0, top: 0, width: 1, height: 1 });
  const { left, top, width, height } = inWindowOf(frame.ownerDocument, box);
  return {
    left: (left - unit.left) / unit.width,
    top: (top - unit.top) / unit.height,
    width: width / unit.width,
    height: height / unit.height,
  };
}

function windowBox(window: Window): Box {
  return { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
}

/** @returns what of an element's box the boxes around it leave */
function clipped(element: Element, whole: Box, window: Window): Box | null {
  let box: Box | null = whole;
  const { ownerDocument } = element;
  const [body, top] = [bodyOf(ownerDocument), topOf(ownerDocument)];
  // Only the boxes that hold it by layout cut it off: none for a fixed one, for an absolute one those placed themselves.
  let { position } = window.getComputedStyle(element);
  for (let at = parentAcross(element); at && box && position !== 'fixed'; at = parentAcross(at)) {
    if (at === body || at === top || ownerOf(at) !== ownerDocument) break;
    const style = window.getComputedStyle(at);
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (style.overflow !== 'visible') box = commonBox(box, Element.prototype.getBoundingClientRect.call(at));
  }
  return box;
}
