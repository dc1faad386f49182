/** What a person calls a control, and what the page calls it when it is sent. */
export interface ControlNames {
  /** The label, normalised for comparing; empty when there is none. */
  readonly label: string;
  /** The label as people read it. */
  readonly shown: string;
  /** Its own submitted name, or that of the hidden field that carries its value. */
  readonly name: string;
}

/**
 * @param control an input, textarea or editing area
 * @returns its label and name as evidence of what it is
 */
export function namesOf(control: HTMLElement): ControlNames {
  const shown = cleanLabel(labelText(control));
  return { label: normaliseLabel(shown), shown, name: ownName(control) || (carrierOf(control)?.name ?? '') };
}

/**
 * The hidden field that holds what a control shows: Zendesk keeps the date in ISO form in a hidden
 * sibling of the box, and the rich editor's text in the textarea before it.
 * @param control an input or editing area
 * @returns the field, or null when the control carries its value itself
 */
export function carrierOf(control: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null {
  if (control instanceof HTMLInputElement && !control.name) {
    for (let next = control.nextElementSibling; next; next = next.nextElementSibling) {
      if (next instanceof HTMLInputElement && next.type === 'hidden' && next.name) return next;
    }
    return null;
  }
  const before = control.closest('.ck-editor')?.previousElementSibling;
  return before instanceof HTMLTextAreaElement ? before : null;
}

function ownName(control: HTMLElement): string {
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.name : '';
}

// The order of the accessible name computation, as far as form controls need it.
function labelText(control: HTMLElement): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const referred = ids.map((id) => (id ? root.getElementById(id) : null)).filter((node) => node !== null);
  if (referred.length > 0) return referred.map((node) => visibleText(node)).join(' ');

  const labelled = (control as HTMLInputElement).labels;
  if (labelled && labelled.length > 0) return [...labelled].map((label) => visibleText(label, control)).join(' ');

  const said = control.getAttribute('aria-label');
  if (said) return said;
  // A rich editor leaves the label pointing at the textarea it replaced.
  const replaced = carrierOf(control);
  if (replaced?.labels && replaced.labels.length > 0) return [...replaced.labels].map((l) => visibleText(l)).join(' ');
  return control.getAttribute('title') ?? control.getAttribute('placeholder') ?? '';
}

/** The words of an element that a person reads: nothing hidden, and not the control a label may wrap. */
function visibleText(element: Element, except?: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!(node instanceof Element) || node === except) continue;
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden')) continue;
    text += ` ${visibleText(node, except)} `;
  }
  return text;
}

const DECORATION = /\((optional|required)\)|press alt\s?\+\s?\w+ for help\.?|[*:]/gi;

function cleanLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(DECORATION, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
}

/**
 * @param text a label as it stands on the page
 * @returns it in lower case, without stars, colons, "(optional)" and editor hints, spaces made single
 */
export function normaliseLabel(text: string): string {
  return cleanLabel(text).toLowerCase();
}
