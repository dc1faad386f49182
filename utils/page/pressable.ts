import { isWithin, parentAcross } from './page-roots.ts';
import type { Box, Place } from './place-marks.ts';

const PRESSABLE = 'a, button, input, select, textarea, label, summary, [role=button], [tabindex]:not([tabindex="-1"])';

/**
 * @param document the page
 * @param isOurs says of a node whether Steward put it there
 * @returns a function that gives what of the page lies at a point of the window, from above
 */
export function pageAt(document: Document, isOurs: (node: Node) => boolean): (at: Place) => Element[] {
  return ({ left, top }) => document.elementsFromPoint(left, top).filter((element) => !isOurs(element));
}

/** @returns whether the topmost of what lies at a point is something to press */
export function isPressable([there]: readonly Element[]): boolean {
  return Boolean(there?.closest(PRESSABLE));
}

/**
 * @param field a control of the page
 * @param there what lies at a point, from above
 * @returns what of it lies over the page there, and so over the field: a dialog or its backdrop, a head or foot that
 * stays while the rest scrolls; null where there is none
 */
export function coverOf(field: Element, there: readonly Element[]): Element | null {
  for (const one of there) {
    if (isWithin(field, one) || isWithin(one, field)) return null;
    for (let at: Element | null = one; at && !isWithin(field, at); at = parentAcross(at)) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
    }
  }
  return null;
}

/**
 * @param box the part of a field that is in the window
 * @param coverAt gives the box of what lies over the field at a point, or null
 * @returns the part from the first line on that is not covered in its whole width; null where there is none
 */
export function uncovered(box: Box, coverAt: (at: Place) => Box | null): Box | null {
  const { left, width } = box;
  const bottom = box.top + box.height;
  let { top } = box;
  while (top < bottom) {
    const covers = [3, width / 2, width - 3].map((by) => coverAt({ left: left + by, top: top + 1 }));
    // A backdrop is larger than the dialog it belongs to, and gives way nowhere.
    const ends = covers.map((cover) => cover && (endOf(cover) > top + 1 ? endOf(cover) : bottom));
    const end = Math.min(...ends.map((one) => one ?? 0));
    if (end <= top) return { left, top, width, height: bottom - top };
    top = end;
  }
  return null;
}

function endOf({ top, height }: Box): number {
  return top + height;
}
