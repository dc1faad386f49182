// A control that is called "closest" stands in the place of its form's `closest`, and a form or picture that
// is called "body" in that of the document's (HTML: named properties of forms and of documents override what
// is built in). What follows asks the browser's own members, for wherever a form or a document may stand.

/** Whatever can be searched for elements. */
type Searched = Element | Document | DocumentFragment;

/**
 * @param prototype where the browser keeps a member; asked for once there is a page
 * @param name its name
 * @returns a function that reads it of whatever inherits it
 */
function reader<T extends object, K extends keyof T>(prototype: () => T, name: K): (of: T) => T[K] {
  let get: (() => T[K]) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    return get ? get.call(of) : (Reflect.get(prototype(), name, of) as T[K]);
  };
}

const ofNode = <K extends keyof Node>(name: K) => reader<Node, K>(() => Node.prototype, name);
const ofElement = <K extends keyof Element>(name: K) => reader<Element, K>(() => Element.prototype, name);
const ofDocument = <K extends keyof Document>(name: K) => reader<Document, K>(() => Document.prototype, name);
const nodeType = ofNode('nodeType');
const localName = ofElement('localName');
const shadowRoot = ofElement('shadowRoot');
const documentsActive = ofDocument('activeElement');
const rootsActive = reader<ShadowRoot, 'activeElement'>(() => ShadowRoot.prototype, 'activeElement');

/** @returns the kind of a node by number, as `Node.nodeType` has it; 0 for a window, which is none */
export function kindOf(node: Node): number {
  const kind: unknown = node.nodeType;
  if (typeof kind === 'number') return kind;
  return kind ? nodeType(node) : 0;
}

/** @returns the name of an element, as `Element.localName` has it */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : localName(element);
}

/** @returns whether an element fits a selector */
export function matches(element: Element, css: string): boolean {
  return Element.prototype.matches.call(element, css);
}

/** @returns the nearest element that fits a selector, from one outwards, or null */
export function closest(element: Element, css: string): Element | null {
  return Element.prototype.closest.call(element, css);
}

/** @returns every element inside that fits a selector */
export function all<E extends Element = Element>(inside: Searched, css: string): E[] {
  const found = searcher(inside).querySelectorAll.call(inside, css) as NodeListOf<E>;
  // The browser's own loop: on a page of thousands of fields, one of ours takes longer than finding them.
  return Array.prototype.slice.call(found);
}

/** @returns how many elements stand inside another; they are not listed for it */
export function sizeOf(element: Element): number {
  return Element.prototype.getElementsByTagName.call(element, '*').length;
}

/** @returns the first element inside that fits a selector, or null */
export function first(inside: Searched, css: string): Element | null {
  return searcher(inside).querySelector.call(inside, css);
}

function searcher(inside: Searched): ParentNode {
  const kind = kindOf(inside);
  if (kind === Node.ELEMENT_NODE) return Element.prototype;
  return kind === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
}

/** @returns the element around a node in its tree, or null */
export const parentOf: (of: Node) => Element | null = ofNode('parentElement');

/** @returns whether a node is, or stands in, another of the same tree */
export function contains(outer: Node, node: Node | null): boolean {
  return Node.prototype.contains.call(outer, node);
}

/** @returns the root of the tree a node stands in */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** @returns what stands in a node, in order */
export const contentOf: (of: Node) => Iterable<ChildNode> = ofNode('childNodes');

/** @returns the first element that stands directly in another, or null */
export const firstIn: (of: Element) => Element | null = ofElement('firstElementChild');

/** @returns the node before another, or null */
export const before: (of: Node) => Node | null = ofNode('previousSibling');

/** @returns the element before another, or null */
export const elementBefore: (of: Element) => Element | null = ofElement('previousElementSibling');

/** @returns the value of an attribute, or null */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** @returns the shadow root that an element shows to everybody, or null */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot && shadowRoot(element);
}

/** @returns the slot that an element is shown in, or null */
export const slotOf: (of: Element) => HTMLSlotElement | null = ofElement('assignedSlot');

/** @returns the document that an element belongs to */
export const ownerOf = ofNode('ownerDocument') as (of: Element) => Document;

/** @returns the window of a document; null for one that is not shown any more */
export const windowOf: (of: Document) => (Window & typeof globalThis) | null = ofDocument('defaultView');

/** @returns a new element of a document, in no place yet */
export function make(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** @returns the outermost element of a document; null while there is none */
export const topOf: (of: Document) => HTMLElement | null = ofDocument('documentElement');

/** @returns the body of a document; null while there is none */
export const bodyOf: (of: Document) => HTMLElement | null = ofDocument('body');

/** @returns the element of a document that fills the screen, or null */
export const fillingIn: (of: Document) => Element | null = ofDocument('fullscreenElement');

/** @returns what has the focus in a tree, or null */
export function activeIn(tree: Document | ShadowRoot): Element | null {
  return kindOf(tree) === Node.DOCUMENT_NODE ? documentsActive(tree as Document) : rootsActive(tree as ShadowRoot);
}

/** @returns the first element of a tree with an id, or null */
export function byId(tree: Document | DocumentFragment, id: string): HTMLElement | null {
  const isDocument = kindOf(tree) === Node.DOCUMENT_NODE;
  return (isDocument ? Document.prototype : DocumentFragment.prototype).getElementById.call(tree, id);
}
