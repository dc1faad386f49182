import type { Anchors, TaughtField } from '../sites/taught.ts';
import type { Considered } from './consider-controls.ts';

/** Ids that a framework counts or makes up; the next visit has others. */
const MADE_UP =
  /\d{3,}|[-_:]\d+$|^\d|^[:«]|--|^(ember|react|downshift|headlessui|radix|mui|input|combobox|ext|yui|gwt)\b|[a-f\d]{8,}|^css-/i;

/**
 * @param considered a control as it stands on its page
 * @returns what it can be found by again; nothing of what it holds
 */
export function anchorsOf({ control, names, shape }: Considered): Anchors {
  const { id, dataset } = control;
  const mark = dataset.testid ?? dataset.testId ?? dataset.cy ?? '';
  let css = '';
  if (id && !MADE_UP.test(id)) css = `#${CSS.escape(id)}`;
  else if (mark && !MADE_UP.test(mark)) css = `[data-testid="${CSS.escape(mark)}"]`;
  // A name that counts is as good as none.
  const name = MADE_UP.test(names.name.replace(/\[\d+\]/g, '')) ? '' : names.name;
  return { name, label: names.wordings[0]?.label ?? '', role: shape, css };
}

/**
 * Finds a taught field again. Its words must be those it was taught with, since they say what it means,
 * and one thing more must agree; where it has no words, its name and its build must.
 * @param taught what a person said
 * @param controls what stands on the page now
 * @returns the control; null where none agrees, or two agree alike: the page has changed
 */
export function findAgain({ anchors }: TaughtField, controls: readonly Considered[]): Considered | null {
  const agreeing = controls
    .map((one) => ({ one, agreed: agreement(anchors, anchorsOf(one)) }))
    .filter(({ agreed }) => agreed >= 2)
    .sort((a, b) => b.agreed - a.agreed);
  const [best, second] = agreeing;
  return best && best.agreed !== second?.agreed ? best.one : null;
}

/** @returns how many anchors agree; none where what must agree does not */
function agreement(taught: Anchors, now: Anchors): number {
  if (taught.role !== now.role || taught.label !== now.label) return 0;
  if (taught.label === '' && (taught.name === '' || taught.name !== now.name)) return 0;
  return (['name', 'label', 'role', 'css'] as const).filter((key) => taught[key] !== '' && taught[key] === now[key])
    .length;
}
