import type { ControlShape, FieldProfile, PageProfile } from '../sites/profile.ts';
import { isInput, isSelect, isTextControl } from './element-kinds.ts';
import { sectionsAround } from './enclosing-section.ts';
import { type Evidence, type Field, WEIGHT_OF } from './field.ts';
import { fits } from './fits.ts';
import { type ControlNames, carrierOf, type LabelsOf, labelFinder, namesOf, type Wording } from './name-control.ts';
import { inPageOrder, isWithin, type PageRoot } from './page-roots.ts';
import { isShown } from './visibility.ts';

/** What was found of a page's fields. */
export interface Located {
  readonly fields: readonly Field[];
  /** Profiles of expected fields that are not there, or that two controls claim alike. */
  readonly missing: readonly FieldProfile[];
  /** Those of all fields that two controls claim alike: neither is looked at. */
  readonly unsure: readonly FieldProfile[];
}

/** What people type into or choose from, in whatever way a page builds it. */
export const CONTROLS =
  'input:not([type]), input[type=text], input[type=tel], input[type=date], input[type=search], input[type=number], textarea, select, [contenteditable=true], [contenteditable=""], [contenteditable=plaintext-only], [role=combobox], a[aria-haspopup], input[type=file]';

/** A control with what is known of it, whether or not it is any of the page's fields. */
export interface Considered {
  readonly control: HTMLElement;
  /** What people press or type into: for a hidden box for files, what is around it. */
  readonly element: HTMLElement;
  readonly shape: ControlShape;
  readonly names: ControlNames;
  readonly claims: readonly Claim[];
}

/** One reason to take a control for a field. */
export interface Claim {
  readonly profile: FieldProfile;
  readonly by: Evidence;
  readonly label: string;
}

/** What was worked out of controls before; a control whose words may have changed is to be taken out of it. */
export type Memory = WeakMap<HTMLElement, Considered>;

/**
 * Finds a page's fields by what people and the form call them. The stronger evidence decides; two controls
 * with equal claims are both left alone, and so is a control that could be two fields alike, since acting
 * on a guess costs trust.
 * @param page the page's profile
 * @param root the part of the page that holds the fields
 * @param roots the page's trees, from `rootsOf`
 * @param memory what is known of controls from the look before, on the same page
 * @returns the fields in page order, and those that were not found
 */
export function locateFields(
  page: PageProfile,
  root: Element,
  roots: readonly PageRoot[] = [root.ownerDocument],
  memory: Memory = new WeakMap(),
): Located {
  const claims = consider(page, root, roots, memory).flatMap((one) =>
    one.claims.length > 0 && isWritable(one.element) ? one.claims.map((claim) => ({ ...claim, ...one })) : [],
  );
  const decided = new Map<FieldProfile, (typeof claims)[number]>();
  const unsure = new Set<FieldProfile>();
  for (const profile of page.fields) {
    const [best, second] = claims
      .filter((claim) => claim.profile === profile)
      .sort((a, b) => WEIGHT_OF[b.by] - WEIGHT_OF[a.by]);
    if (best && second && best.by === second.by) unsure.add(profile);
    else if (best) decided.set(profile, best);
  }
  // One control that could be two things: the stronger reason stands, equal ones fall.
  for (const [profile, claim] of decided) {
    for (const [otherProfile, other] of decided) {
      if (other === claim || other.element !== claim.element) continue;
      if (WEIGHT_OF[other.by] < WEIGHT_OF[claim.by]) continue;
      decided.delete(profile);
      unsure.add(profile);
      if (other.by === claim.by) {
        decided.delete(otherProfile);
        unsure.add(otherProfile);
      }
      break;
    }
  }
  const fields = [...decided.values()].map(({ profile, element, label, by }) => ({
    key: profile.kind,
    kind: profile.kind,
    label: label || profile.title,
    element,
    carrier: carrierOf(element),
    foundBy: by,
  }));
  return {
    fields: fields.sort((a, b) => inPageOrder(a.element, b.element)),
    missing: page.fields.filter((profile) => profile.expected && !decided.has(profile)),
    unsure: [...unsure],
  };
}

/**
 * @param page the page's profile
 * @param root the part of the page that holds the fields
 * @param roots the page's trees
 * @param memory what is known already; what is new is added
 * @returns every control there with what speaks for its being a field; hidden ones too
 */
export function consider(page: PageProfile, root: Element, roots: readonly PageRoot[], memory: Memory): Considered[] {
  const labelsOf = labelFinder();
  const trees = roots.filter((tree) => tree === root.getRootNode() || isHeldIn(tree, root));
  return trees
    .flatMap((tree) => [...(tree === root.getRootNode() ? root : tree).querySelectorAll<HTMLElement>(CONTROLS)])
    .concat(trees.flatMap(editedBodies))
    .map((control) => {
      const known = memory.get(control);
      if (known) return known;
      const considered = considerOne(page, root, control, labelsOf);
      memory.set(control, considered);
      return considered;
    });
}

function considerOne(page: PageProfile, root: Element, control: HTMLElement, labelsOf: LabelsOf): Considered {
  const names = namesOf(control, labelsOf);
  const shape = shapeOf(control);
  const claims = page.fields.flatMap((profile): Claim[] => {
    if (!suits(profile.shape, shape)) return [];
    const claim = evidenceFor(profile, control, names);
    return claim ? [{ profile, ...claim }] : [];
  });
  const allowed = claims.length > 0 && !isForSearching(control);
  const sections = allowed ? sectionsAround(control, root) : [];
  return {
    control,
    element: placeOf(control),
    shape,
    names,
    claims: allowed
      ? claims.filter(({ profile }) => !sections.some((words) => fits(profile.notIn ?? NOWHERE, words)))
      : [],
  };
}

/** Sections in which no field of a form stands, whatever its label. */
const NOWHERE = ['\\b(search|filter|find)\\b'];

function isForSearching(control: Element): boolean {
  return control.closest('search, [role=search]') !== null;
}

function evidenceFor(profile: FieldProfile, control: Element, names: ControlNames): Omit<Claim, 'profile'> | null {
  const [first] = names.wordings;
  if (first && profile.not && (fits(profile.not, first.label) || fits(profile.not, first.core))) return null;
  if (profile.selector?.some((css) => control.matches(css))) return { by: 'selector', label: first?.shown ?? '' };
  if (profile.name && names.name && fits(profile.name, names.name)) return { by: 'name', label: first?.shown ?? '' };
  const wording = names.wordings.find((one) => isCalled(profile, one));
  return wording ? { by: wording.source, label: wording.shown } : null;
}

function isCalled({ label: patterns, not }: FieldProfile, { label, core }: Wording): boolean {
  if (not && (fits(not, label) || fits(not, core))) return false;
  return fits(patterns, label) || (core !== '' && fits(patterns, core));
}

function isHeldIn(tree: PageRoot, root: Element): boolean {
  const holder = 'host' in tree ? tree.host : frameOf(tree);
  return holder !== null && isWithin(holder, root);
}

function frameOf(tree: Document): Element | null {
  return tree.defaultView?.frameElement ?? null;
}

/** A frame may be an editor as a whole. */
function editedBodies(tree: PageRoot): HTMLElement[] {
  return 'designMode' in tree && tree.designMode === 'on' && !tree.body.matches(CONTROLS) ? [tree.body] : [];
}

// A page may hide the browser's own box for files and have people press what is around it.
function placeOf(control: HTMLElement): HTMLElement {
  const hidden = control.matches('[type=file]') && !isShown(control);
  return (hidden && control.parentElement) || control;
}

function shapeOf(control: HTMLElement): ControlShape {
  if (isInput(control) && control.type === 'file') return 'files';
  if (isInput(control)) return control.type === 'date' ? 'date' : 'line';
  // Lists drawn by the page: a box with a role, and in the helpdesk's older theme a link that opens a panel.
  const drawn = control.getAttribute('role') === 'combobox' || control.localName === 'a';
  if (drawn || isSelect(control)) return 'choice';
  return 'prose';
}

// A date is typed into a plain line on every page known; the browser's own date box is one too. What is
// chosen from a list on one page is typed, or looked up while typing, on another.
function suits(wanted: ControlShape, shape: ControlShape): boolean {
  return wanted === shape || (shape === 'line' && (wanted === 'date' || wanted === 'choice'));
}

function isWritable(element: HTMLElement): boolean {
  if (isTextControl(element) && (element.disabled || element.readOnly)) return false;
  return isShown(element);
}
