import { type Anchors, isSameLabel, type TaughtField } from '../sites/taught.ts';
import type { Considered } from './consider-controls.ts';
import { isSelect, isTextControl } from './element-kinds.ts';
import { normaliseLabel, type Wording } from './name-control.ts';
import { isLabelWord } from './read-label.ts';

/** Ids that a framework counts or makes up; the next visit has others. */
const MADE_UP =
  /\d{3,}|[-_:]\d+$|^\d|^[:«]|--|^(ember|react|downshift|headlessui|radix|mui|input|combobox|ext|yui|gwt)\b|[a-f\d]{8,}|^css-/i;

/**
 * @param considered a control as it stands on its page
 * @returns what it can be found by again; nothing of what it holds
 */
export function anchorsOf(considered: Considered): Anchors {
  const { control, names, shape } = considered;
  const { id, dataset } = control;
  const mark = dataset.testid ?? dataset.testId ?? dataset.cy ?? '';
  let css = '';
  if (id && !MADE_UP.test(id)) css = `#${CSS.escape(id)}`;
  else if (mark && !MADE_UP.test(mark)) css = `[data-testid="${CSS.escape(mark)}"]`;
  // A name that counts is as good as none.
  const name = MADE_UP.test(names.name.replace(/\[\d+\]/g, '')) ? '' : names.name;
  return { name, label: wordsOf(considered).label, role: shape, css };
}

/**
 * @param considered a control as it stands on its page
 * @returns the strongest words for it, without what it holds: some pages repeat that in its title or its label
 */
export function wordsOf({ control, names }: Considered): Pick<Wording, 'shown' | 'label'> {
  const held = heldBy(control)
    .map(normaliseLabel)
    .filter((text) => text.length >= SHORTEST && names.wordings.some(({ label }) => label.includes(text)))
    .filter((text) => !text.split(' ').every(isLabelWord));
  for (const wording of names.wordings) {
    if (wording.label.length > LONGEST) continue;
    const left = held.reduce((words, text) => words.replaceAll(text, ''), wording.label);
    if (left === wording.label) return wording;
    const label = normaliseLabel(left);
    if (label) return { shown: label, label };
  }
  return { shown: '', label: '' };
}

/** What is longer is no label; of a long text that is repeated the end may be missing. In characters. */
const LONGEST = 250;
/** What is shorter may stand in any label, in characters. */
const SHORTEST = 3;

/** @returns what was written into a control or chosen in it */
function heldBy(control: HTMLElement): readonly string[] {
  if (isSelect(control)) return [...control.selectedOptions].map(({ text }) => text);
  if (!isTextControl(control)) return [control.textContent ?? ''];
  return [control.value, ...[...((control as HTMLInputElement).files ?? [])].map(({ name }) => name)];
}

/**
 * Finds a taught field again. Its words must be those it was taught with, since they say what it means, but for
 * what a counter in them says, and one thing more must agree; where it has no words, its name and its build must.
 * @param taught what a person said
 * @param controls what stands on the page now
 * @returns the control; null where none agrees, or two agree alike: the page has changed
 */
export function findAgain({ anchors }: TaughtField, controls: readonly Considered[]): Considered | null {
  const agreeing = controls
    .map((one) => ({ one, agreed: agreement(anchors, one) }))
    .filter(({ agreed }) => agreed >= 2)
    .sort((a, b) => b.agreed - a.agreed);
  const [best, second] = agreeing;
  return best && best.agreed !== second?.agreed ? best.one : null;
}

/** @returns how many anchors agree, and a little more where the words do to the letter; none where what must agree does not */
function agreement(taught: Anchors, one: Considered): number {
  const whole = one.names.wordings[0]?.label ?? '';
  if (taught.role !== one.shape) return 0;
  const label = isSameLabel(taught.label, whole) ? whole : wordsOf(one).label;
  // Most controls of a page are ruled out by this, without a look at the page around them.
  if (!isSameLabel(taught.label, label)) return 0;
  const now = anchorsOf(one);
  if (label === '' && (taught.name === '' || taught.name !== now.name)) return 0;
  const agreeing = (['name', 'role', 'css'] as const).filter((key) => taught[key] !== '' && taught[key] === now[key]);
  return agreeing.length + (label === '' ? 0 : 1) + (taught.label === label ? 0.5 : 0);
}
