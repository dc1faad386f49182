import { isElement, isInput, isTextArea, isTextControl } from './element-kinds.ts';
import type { Evidence } from './field.ts';
import { nearbyText } from './nearby-text.ts';
import { holderOf } from './page-roots.ts';
import { type LabelOdds, NO_ODDS, readLabel } from './read-label.ts';
import { readable } from './readable.ts';
import {
  all,
  contains,
  contentOf,
  byId as elementById,
  firstIn,
  kindOf,
  matches,
  nameOf,
  rootOf,
} from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** Words by which a person knows a control. */
export interface Wording {
  readonly source: Extract<Evidence, 'label' | 'placeholder' | 'nearby'>;
  /** As people read them. */
  readonly shown: string;
  /** Normalised for comparing. */
  readonly label: string;
  /** What the label speaks for, as read-label.ts has it. */
  readonly odds: LabelOdds;
}

/** What a person calls a control, and what the page calls it when it is sent. */
export interface ControlNames {
  /** The strongest first; none where nothing names it. A label leaves no room for weaker ones. */
  readonly wordings: readonly Wording[];
  /** Its own submitted name, or that of the hidden field that carries its value. */
  readonly name: string;
}

/** Finds the labels that point at a control. */
export type LabelsOf = (control: Element) => readonly Element[];

/** For so few controls the browser finds the labels faster than a list of all of them is made. */
const FEW = 8;

/**
 * The browser's own list of a control's labels is worked out anew for every control, by walking the whole
 * page; where there is more than a handful to name, each tree is walked once.
 * @param controls all of the page
 * @param isKnown says of a control that it has been named
 * @returns a finder for the others, to be used for one look
 */
export function labelFinder(controls: readonly HTMLElement[], isKnown: (control: HTMLElement) => boolean): LabelsOf {
  let unnamed = 0;
  const areMany = controls.some((control) => !isKnown(control) && (unnamed += 1) > FEW);
  return areMany ? listedLabels() : labelsAskedFor;
}

function labelsAskedFor(control: Element): readonly Element[] {
  const { id } = control;
  const around = control.closest(AROUND);
  const pointing = id ? all(rootOf(control) as Document | ShadowRoot, `label[for="${CSS.escape(id)}"]`) : [];
  return around ? [around, ...pointing] : pointing;
}

function listedLabels(): LabelsOf {
  const trees = new Map<Node, ReturnType<typeof labelsIn>>();
  return (control) => {
    const { id } = control;
    const root = rootOf(control) as Document | ShadowRoot;
    let labels = trees.get(root);
    if (!labels) trees.set(root, (labels = labelsIn(root)));
    const pointing = (id && labels.byId.get(id)) || [];
    const around = labels.areAround ? control.closest(AROUND) : null;
    return around ? [around, ...pointing] : pointing;
  };
}

/** A label that names what stands in it. */
const AROUND = 'label:not([for])';

function labelsIn(root: Document | ShadowRoot) {
  const byId = new Map<string, Element[]>();
  let areAround = false;
  for (const label of all(root, 'label')) {
    const id = label.getAttribute('for');
    const others = id === null ? undefined : byId.get(id);
    if (id === null) areAround = true;
    else if (others) others.push(label);
    else byId.set(id, [label]);
  }
  return { byId, areAround };
}

/**
 * @param control an input, textarea or editing area
 * @param labelsOf finds its labels
 * @returns its words and its name, as evidence of what it is
 */
export function namesOf(control: Element, labelsOf: LabelsOf = labelsAskedFor): ControlNames {
  return new Names(control, labelsOf);
}

class Names implements ControlNames {
  readonly wordings: readonly Wording[];
  private readonly control: Element;

  constructor(control: Element, labelsOf: LabelsOf) {
    this.wordings = wordingsOf(control, labelsOf);
    this.control = control;
  }

  // On most pages few controls are asked for it.
  get name(): string {
    return ownName(this.control) || (carrierOf(this.control)?.name ?? '');
  }
}

function wordingsOf(control: Element, labelsOf: LabelsOf): Wording[] {
  const label = wording('label', labelText(control, labelsOf));
  if (label) return [label];
  const hint = HINTS.map((name) => control.getAttribute(name)).find((text) => text) ?? '';
  // A frame's editing area has its words outside the frame.
  const place = control.localName === 'body' ? holderOf(control.getRootNode()) : control;
  const beside = place ? nearbyText(place, (element) => visibleText(element)) : '';
  return [wording('placeholder', hint), wording('nearby', beside)].filter((one) => one !== null);
}

function wording(source: Wording['source'], text: string): Wording | null {
  const shown = cleanLabel(text);
  // What had to be cut off is no label, whatever it begins with.
  return shown ? new Words(source, shown, shown.length < LONGEST ? readLabel(shown) : NO_ODDS) : null;
}

class Words implements Wording {
  readonly source: Wording['source'];
  readonly shown: string;
  readonly odds: LabelOdds;

  constructor(source: Wording['source'], shown: string, odds: LabelOdds) {
    this.source = source;
    this.shown = shown;
    this.odds = odds;
  }

  // Few labels are compared with anything.
  get label(): string {
    return this.shown.toLowerCase();
  }
}

/** Where an empty box says what belongs into it. */
const HINTS = ['title', 'placeholder', 'aria-placeholder', 'data-placeholder'];

/**
 * The hidden field that holds what a control shows: Zendesk keeps the date in ISO form in a hidden
 * sibling of the box, and rich editors the text in the textarea that they took the place of.
 * @param control an input or editing area
 * @returns the field, or null when the control carries its value itself
 */
export function carrierOf(control: Element): HTMLInputElement | HTMLTextAreaElement | null {
  if (isInput(control) && !control.name) return carrierBehind(control);
  if (control.localName !== 'body' && control.hasAttribute('contenteditable')) return replacedBeside(control);
  const frame = control.localName === 'body' ? holderOf(control.getRootNode()) : null;
  const replaced = frame && elementById(frame.ownerDocument, replacedId(frame));
  return isTextArea(replaced) ? replaced : null;
}

/** TinyMCE: the frame of the textarea "x" is "x_ifr". CKEditor 4: what stands around it is "cke_x". */
function replacedId({ id, parentElement }: Element): string {
  if (id.endsWith('_ifr')) return id.slice(0, -'_ifr'.length);
  return parentElement?.closest('.cke[id^=cke_]')?.id.slice('cke_'.length) ?? '';
}

function carrierBehind(control: HTMLInputElement): HTMLInputElement | null {
  for (let next = control.nextElementSibling; next; next = next.nextElementSibling) {
    if (isInput(next) && next.type === 'hidden' && next.name) return next;
    if ([next, ...all(next, FURTHER)].some((one) => isFurther(one, control))) return null;
  }
  return null;
}

/** What belongs to another field, or ends the form. A button or picture may open the box's own calendar. */
const FURTHER =
  'label, input:not([type=hidden], [type=button], [type=image]), select, textarea, [contenteditable], [role=combobox], [type=submit]';

function isFurther(element: Element, control: HTMLInputElement): boolean {
  if (!matches(element, FURTHER) || !isShown(element as HTMLElement)) return false;
  return !control.id || element.getAttribute('for') !== control.id;
}

/** Editors stand right before or behind the textarea that they hide. */
function replacedBeside(control: Element): HTMLTextAreaElement | null {
  let at: Element | null = control;
  for (let steps = 0; at && steps < EDITOR_DEPTH; steps += 1, at = at.parentElement) {
    for (const beside of [at.previousElementSibling, at.nextElementSibling]) {
      if (isTextArea(beside) && beside.name && !isShown(beside)) return beside;
    }
  }
  return null;
}

/** How many elements an editor wraps around its area. */
const EDITOR_DEPTH = 7;

function ownName(control: Element): string {
  if (isTextControl(control)) return control.name;
  // A list that the page draws has the field that it sends inside.
  if (control.getAttribute('role') === 'combobox')
    return control.querySelector('input[name]')?.getAttribute('name') ?? '';
  const before = control.localName === 'a' ? control.previousElementSibling : null;
  return isInput(before) ? before.name : '';
}

// The order of the accessible name computation, as far as form controls need it.
function labelText(control: Element, labelsOf: LabelsOf): string {
  const ids = control.getAttribute('aria-labelledby');
  const referred = ids ? wordsAt(ids.split(/\s+/), control) : null;
  if (referred !== null) return referred;

  const labels = labelsOf(control);
  if (labels.length > 0) return wordsIn(naming(labels));

  // A rich editor leaves the label pointing at the textarea it replaced, and may call itself only that.
  const replaced = carrierOf(control);
  const left = replaced ? labelsOf(replaced) : [];
  if (left.length > 0) return wordsIn(naming(left));
  const said = control.getAttribute('aria-label') ?? '';
  return EDITOR.test(said) ? '' : said;
}

/** @returns of several labels of one control those that say what it is: no message about it, and none out of sight */
function naming(labels: readonly Element[]): readonly Element[] {
  if (labels.length < 2) return labels;
  return orAll(
    orAll(labels, (label) => !matches(label, MESSAGE)),
    (label) => isShown(label as HTMLElement),
  );
}

/** @returns the elements that pass; all where none does */
function orAll(elements: readonly Element[], passes: (element: Element) => boolean): readonly Element[] {
  const passing = elements.filter(passes);
  return passing.length > 0 ? passing : elements;
}

/** What says that something is wrong with what was written; jQuery Validation makes it a second label. */
const MESSAGE = '.error, [role=alert], [id$="-error"]';

/** @returns the words of elements by their ids; null where a control's tree has none of them, or only what the control holds */
function wordsAt(ids: readonly string[], control: Element): string | null {
  const root = rootOf(control) as Document | ShadowRoot;
  const referred = ids.map((id) => (id ? elementById(root, id) : null)).filter((node) => node !== null);
  // A list that the page draws is read aloud with what is chosen in it.
  const saying = referred.filter(
    (node) => !contains(control, node) && !HELD.has(nameOf(node)) && !matches(node, FILLED),
  );
  return saying.length > 0 ? wordsIn(saying) : null;
}

function wordsIn(elements: readonly Element[]): string {
  // As most controls have one label, and quicker.
  if (elements.length === 1) return visibleText(elements[0] as Element);
  return elements.map((element) => visibleText(element)).join(' ');
}

/** What editors call themselves, whatever they are for. */
const EDITOR = /^\s*(rich text (area|editor)|(rich text )?editor( editing area: main)?|editing area)\b/i;

/** What holds what people chose or wrote; it is no part of a label, even where a label is wrapped around it. */
const HELD = new Set(['input', 'select', 'textarea', 'button', 'output', 'script', 'style', 'template', 'option']);

/** What else is written or chosen by someone. */
const FILLED = '[contenteditable], [role=combobox], [role=textbox], [role=listbox], [role=option]';
/** What of an element nobody reads as part of a label: hidden, or written or chosen by someone. */
const UNREAD = `[hidden], [aria-hidden=true], [class*=chip], [class*=pill], [class~=tag], ${FILLED}`;
/** No words of a label stand further in; how deep a script may call itself is limited. */
const DEEPEST = 200;

/** The words of an element that a person reads: nothing hidden, and nothing that anyone typed. */
function visibleText(element: Element, depth = 0): string {
  // As most labels are, and quicker.
  if (!firstIn(element)) return element.textContent ?? '';
  let text = '';
  for (const node of contentOf(element)) {
    if (kindOf(node) === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!isElement(node) || HELD.has(nameOf(node)) || matches(node, UNREAD)) continue;
    if (depth < DEEPEST && text.length < LONGEST) text += ` ${visibleText(node, depth + 1)} `;
  }
  return text;
}

/** What is longer is no label, in characters; looking through all of it could take minutes. */
const LONGEST = 500;

const DECORATION = /\((optional|required)\)|press alt\s?[+-]?\s?\w+ for help\.?|[*:]/gi;

/** Words and single spaces: nothing to clean. Most labels are so. */
const CLEAN = /^\w+(?: \w+)*$/;

function cleanLabel(text: string): string {
  if (text.length <= LONGEST && CLEAN.test(text)) return text;
  return readable(text)
    .slice(0, LONGEST)
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
