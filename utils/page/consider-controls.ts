import type { ControlShape, FieldProfile, PageProfile } from '../sites/profile.ts';
import { isInput, isSelect } from './element-kinds.ts';
import { sectionsAround } from './enclosing-section.ts';
import type { Evidence } from './field.ts';
import { fits } from './fits.ts';
import { type ControlNames, type LabelsOf, labelFinder, namesOf, type Wording } from './name-control.ts';
import { holderOf, isWithin, type PageRoot } from './page-roots.ts';
import { SURE, speaksFor } from './read-label.ts';
import { all, rootOf } from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** Of inputs, what is not for typing, or for typing something that no field is about. A build that no browser knows is a box to type in. */
const OTHER_INPUTS = [
  ...['hidden', 'button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'color', 'range'],
  ...['password', 'email', 'url', 'time', 'month', 'week'],
];

/** Most boxes say that they are for text, and are asked nothing more: on a page of thousands that is what counts. */
const TYPED = `input:is([type=text], :not(${OTHER_INPUTS.map((type) => `[type=${type}]`)}))`;
const EDITED = '[contenteditable]:is([contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only])';

/** What people type into or choose from, in whatever way a page builds it. */
export const CONTROLS = `${TYPED}, textarea, select, ${EDITED}, [role=combobox], a[aria-haspopup]`;

/** A control with what is known of it, whether or not it is any of the page's fields. */
export class Considered {
  readonly control: HTMLElement;
  readonly shape: ControlShape;
  readonly names: ControlNames;
  readonly claims: readonly Claim[];

  constructor(control: HTMLElement, shape: ControlShape, names: ControlNames, claims: readonly Claim[]) {
    this.control = control;
    this.shape = shape;
    this.names = names;
    this.claims = claims;
  }

  /** What people press or type into: for a hidden box for files, what is around it. */
  get element(): HTMLElement {
    return placeOf(this.control);
  }
}

/** One reason to take a control for a field. */
export interface Claim {
  readonly profile: FieldProfile;
  readonly by: Evidence;
  readonly label: string;
  /** How much its words speak for it, as read-label.ts has it; nothing where something else than words does. */
  readonly sure: number;
}

/** What was worked out before, on the same page. */
export interface Memory {
  /** A control whose words may have changed is to be taken out of it. */
  readonly known: WeakMap<HTMLElement, Considered>;
  /** Every control of the page; null once some have come or gone. */
  controls: readonly HTMLElement[] | null;
}

/** @returns a memory of nothing */
export function newMemory(): Memory {
  return { known: new WeakMap(), controls: null };
}

/**
 * @param page the page's profile
 * @param root the part of the page that holds the fields
 * @param roots the page's trees
 * @param memory what is known already; what is new is added
 * @returns every control there with what speaks for its being a field; hidden ones too
 */
export function consider(page: PageProfile, root: Element, roots: readonly PageRoot[], memory: Memory): Considered[] {
  const { known } = memory;
  const controls = (memory.controls ??= controlsIn(root, roots));
  let labelsOf: LabelsOf | undefined;
  return controls.map((control) => {
    const before = known.get(control);
    if (before) return before;
    labelsOf ??= labelFinder(controls, (other) => known.has(other));
    const considered = considerOne(page, root, control, labelsOf);
    known.set(control, considered);
    return considered;
  });
}

function controlsIn(root: Element, roots: readonly PageRoot[]): HTMLElement[] {
  const own = rootOf(root);
  const trees = roots.filter((tree) => tree === own || isHeldIn(tree, root));
  return trees
    .flatMap((tree) => all<HTMLElement>(tree === own ? root : tree, CONTROLS))
    .concat(trees.flatMap(editedBodies));
}

function considerOne(page: PageProfile, root: Element, control: HTMLElement, labelsOf: LabelsOf): Considered {
  const names = namesOf(control, labelsOf);
  const shape = shapeOf(control);
  const claims: Claim[] = [];
  for (const profile of page.fields) {
    if (!suits(profile.shape, shape) && !(profile.orLine && shape === 'line')) continue;
    const claim = evidenceFor(profile, control, names);
    if (claim) claims.push({ profile, ...claim });
  }
  return new Considered(control, shape, names, claims.length > 0 ? allowed(claims, control, root) : claims);
}

/** @returns the claims that stand where the control does */
function allowed(claims: readonly Claim[], control: Element, root: Element): readonly Claim[] {
  if (isForSearching(control)) return [];
  const sections = sectionsAround(control, root);
  return claims.filter(
    ({ profile }) => !sections.some((words) => fits(NOWHERE, words) || fits(profile.notIn ?? [], words)),
  );
}

/** Sections in which no field of a form stands, whatever its label. "Job search assistance" is a service. */
const NOWHERE = [
  '(?<!job |jobs |work )\\bsearch\\b',
  '\\bfilters?\\b',
  '^find\\b(?!.*\\b(edit|correct|change))',
  '\\b(office|state|staff|administrative|internal) use only\\b',
  '^(supervisor|approval|approver)\\b',
];

/** @returns whether a control stands in what the page calls its search */
export function isForSearching(control: Element): boolean {
  return control.closest('search, [role=search]') !== null;
}

function evidenceFor(profile: FieldProfile, control: Element, names: ControlNames): Omit<Claim, 'profile'> | null {
  const [first] = names.wordings;
  if (profile.selector?.some((css) => control.matches(css))) return unread('selector', first);
  if (profile.name && names.name && fits(profile.name, names.name)) return unread('name', first);
  for (const wording of names.wordings) {
    const sure = speaksFor(wording.odds, profile.kind);
    if (sure > SURE || (profile.label && fits(profile.label, wording.label)))
      return { by: wording.source, label: wording.shown, sure };
  }
  const { alone } = profile;
  if (!alone || (first && fits(alone.not, first.label))) return null;
  return unread('build', first);
}

/** A claim by something else than the control's words. */
function unread(by: Evidence, first: Wording | undefined): Omit<Claim, 'profile'> {
  return { by, label: first?.shown ?? '', sure: 0 };
}

function isHeldIn(tree: PageRoot, root: Element): boolean {
  const holder = holderOf(tree);
  return holder !== null && isWithin(holder, root);
}

/** A frame may be an editor as a whole. */
function editedBodies(tree: PageRoot): HTMLElement[] {
  return 'designMode' in tree && tree.designMode === 'on' && !tree.body.matches(CONTROLS) ? [tree.body] : [];
}

// A page may hide the browser's own box for files, or the one to search a list by, and have people press what is around it.
function placeOf(control: HTMLElement): HTMLElement {
  const hidden = control.matches('[type=file], input[role=combobox]') && !isShown(control);
  return (hidden && control.parentElement) || control;
}

function shapeOf(control: HTMLElement): ControlShape {
  if (isInput(control)) {
    const { type } = control;
    // A box to type in that opens a list or a calendar is a line too.
    if (type === 'file') return 'files';
    return type === 'date' || type === 'datetime-local' ? 'date' : 'line';
  }
  // Lists drawn by the page: an element with a role, and in the helpdesk's older theme a link that opens a panel.
  const drawn = control.getAttribute('role') === 'combobox' || control.localName === 'a';
  if (drawn || isSelect(control)) return 'choice';
  return 'prose';
}

// A date is typed into a plain line on every page known; the browser's own date box is one too. What is
// chosen from a list on one page is typed, or looked up while typing, on another.
/** @returns whether a field that is wanted of one build may have another */
export function suits(wanted: ControlShape, shape: ControlShape): boolean {
  return wanted === shape || (shape === 'line' && (wanted === 'date' || wanted === 'choice'));
}
