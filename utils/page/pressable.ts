import type { Place } from './place-marks.ts';

const PRESSABLE = 'a, button, input, select, textarea, label, summary, [role=button], [tabindex]:not([tabindex="-1"])';

/**
 * @param document the page
 * @param isOurs says of a node whether Steward put it there
 * @returns a function that says of a point of the window whether the page has something to press there
 */
export function pressableOn(document: Document, isOurs: (node: Node) => boolean): (at: Place) => boolean {
  return ({ left, top }) => {
    const there = document.elementsFromPoint(left, top).find((element) => !isOurs(element));
    return Boolean(there?.closest(PRESSABLE));
  };
}
