import type { ControlShape, FieldProfile, PageProfile, SiteProfile } from '../sites/profile.ts';
import type { Field } from './field.ts';
import { type ControlNames, carrierOf, namesOf } from './name-control.ts';
import { isSeen } from './place-marks.ts';

/** What was found of a page's fields. */
export interface Located {
  readonly fields: readonly Field[];
  /** Profiles of expected fields that are not there, or that two controls claim alike. */
  readonly missing: readonly FieldProfile[];
}

const CONTROLS =
  'input:not([type]), input[type=text], input[type=tel], input[type=date], input[type=search], input[type=number], textarea, select, [contenteditable=true], [contenteditable=""], [contenteditable=plaintext-only], [role=combobox], a[aria-haspopup], input[type=file]';

/**
 * @param site the profile of the host
 * @param document the page
 * @returns the kind of page this is by its path and heading and the part that holds its fields, or null
 * when the profile knows no such page
 */
export function recognisePage(site: SiteProfile, document: Document): { page: PageProfile; root: Element } | null {
  const path = document.location.pathname;
  for (const page of site.pages) {
    if (page.path && !fits(page.path, path)) continue;
    if (page.heading && !headings(document).some((heading) => fits(page.heading ?? [], heading))) continue;
    const root = page.within.map((css) => document.querySelector(css)).find((found) => found !== null);
    if (root) return { page, root };
  }
  return null;
}

function headings(document: Document): string[] {
  return [...document.querySelectorAll('h1')].map((h1) => (h1.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/**
 * Finds a page's fields by what people and the form call them. A submitted name is stronger than a
 * label; two controls with equal claims are both left alone, since acting on a guess costs trust.
 * @param page the page's profile
 * @param root the part of the page that holds the fields
 * @returns the fields in page order, and the expected ones that were not found
 */
export function locateFields(page: PageProfile, root: Element): Located {
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)]
    .map((control) => ({ control, element: placeOf(control) }))
    .filter(({ element }) => isWritable(element))
    .map(({ control, element }) => ({ element, names: namesOf(control), shape: shapeOf(control) }));

  const fields: Field[] = [];
  const missing: FieldProfile[] = [];
  for (const profile of page.fields) {
    const claims = controls
      .filter(({ shape }) => suits(profile.shape, shape))
      .map(({ element, names }) => ({ element, label: names.shown, foundBy: evidence(profile, names) }))
      .filter((claim) => claim.foundBy !== null);
    const byName = claims.filter(({ foundBy }) => foundBy === 'name');
    const best = byName.length > 0 ? byName : claims;
    const [claim] = best;
    if (best.length === 1 && claim?.foundBy) {
      fields.push({
        key: profile.kind,
        kind: profile.kind,
        label: claim.label || profile.title,
        element: claim.element,
        carrier: carrierOf(claim.element),
        foundBy: claim.foundBy,
      });
    } else if (profile.expected) {
      missing.push(profile);
    }
  }
  return { fields: fields.sort(inPageOrder), missing };
}

function evidence(profile: FieldProfile, { label, name }: ControlNames): Field['foundBy'] | null {
  if (profile.not && fits(profile.not, label)) return null;
  if (profile.name && name && fits(profile.name, name)) return 'name';
  return label && fits(profile.label, label) ? 'label' : null;
}

const compiled = new Map<string, RegExp>();

/** @returns whether a text fits one of a profile's patterns */
export function fits(patterns: readonly string[], text: string): boolean {
  return patterns.some((source) => {
    let pattern = compiled.get(source);
    if (!pattern) compiled.set(source, (pattern = new RegExp(source, 'i')));
    return pattern.test(text);
  });
}

// A page may hide the browser's own box for files and have people press what is around it.
function placeOf(control: HTMLElement): HTMLElement {
  const hidden = control.matches('[type=file]') && !isShown(control);
  return (hidden && control.parentElement) || control;
}

function shapeOf(element: HTMLElement): ControlShape {
  if (element instanceof HTMLInputElement && element.type === 'file') return 'files';
  if (element instanceof HTMLInputElement) return element.type === 'date' ? 'date' : 'line';
  // Lists drawn by the page: a box with a role, and in the helpdesk's older theme a link that opens a panel.
  const drawn = element.getAttribute('role') === 'combobox' || element instanceof HTMLAnchorElement;
  if (drawn || element instanceof HTMLSelectElement) return 'choice';
  return 'prose';
}

// A date is typed into a plain line on every page known; the browser's own date box is one too. What is
// chosen from a list on one page is typed, or looked up while typing, on another.
function suits(wanted: ControlShape, shape: ControlShape): boolean {
  return wanted === shape || (shape === 'line' && (wanted === 'date' || wanted === 'choice'));
}

function isWritable(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    if (element.disabled || element.readOnly) return false;
  }
  return isShown(element);
}

/** @returns whether a person sees it, as far as styles and `hidden` decide */
export function isShown(element: HTMLElement): boolean {
  if (element.style.display === 'none' || element.closest('[hidden]')) return false;
  return isSeen(element);
}

function inPageOrder(a: Field, b: Field): number {
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
