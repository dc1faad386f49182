// A control that is called "closest" stands in the place of its form's `closest`, and a form or picture that
// is called "body" in that of the document's (HTML: named properties of forms and of documents override what
// is built in). What follows asks the browser's own members, for wherever a form or a document may stand.

/** Whatever can be searched for elements. */
type Searched = Element | Document | DocumentFragment;

function member<T extends object, K extends keyof T>(prototype: T, name: K, of: T): T[K] {
  return Reflect.get(prototype, name, of) as T[K];
}

/** @returns the kind of a node by number, as `Node.nodeType` has it; 0 for a window, which is none */
export function kindOf(node: Node): number {
  const { nodeType } = node;
  if (typeof nodeType === 'number') return nodeType;
  return nodeType ? member(Node.prototype, 'nodeType', node) : 0;
}

/** @returns the name of an element, as `Element.localName` has it */
export function nameOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName : member(Element.prototype, 'localName', element);
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
  return [...(searcher(inside).querySelectorAll.call(inside, css) as NodeListOf<E>)];
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
export function parentOf(node: Node): Element | null {
  return member(Node.prototype, 'parentElement', node);
}

/** @returns the root of the tree a node stands in */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** @returns what stands in a node, in order */
export function contentOf(node: Node): Iterable<ChildNode> {
  return member(Node.prototype, 'childNodes', node);
}

/** @returns the node before another, or null */
export function before(node: Node): Node | null {
  return member(Node.prototype, 'previousSibling', node);
}

/** @returns the element before another, or null */
export function elementBefore(element: Element): Element | null {
  return member(Element.prototype, 'previousElementSibling', element);
}

/** @returns the value of an attribute, or null */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** @returns the shadow root that an element shows to everybody, or null */
export function shadowOf(element: Element): ShadowRoot | null {
  return member(Element.prototype, 'shadowRoot', element);
}

/** @returns the slot that an element is shown in, or null */
export function slotOf(element: Element): HTMLSlotElement | null {
  return member(Element.prototype, 'assignedSlot', element);
}

/** @returns the document that an element belongs to */
export function ownerOf(element: Element): Document {
  return member(Node.prototype, 'ownerDocument', element) as Document;
}

/** @returns the window of a document; null for one that is not shown any more */
export function windowOf(document: Document): (Window & typeof globalThis) | null {
  return member(Document.prototype, 'defaultView', document);
}

/** @returns a new element of a document, in no place yet */
export function make(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** @returns the outermost element of a document; null while there is none */
export function topOf(document: Document): HTMLElement | null {
  return member(Document.prototype, 'documentElement', document);
}

/** @returns the body of a document; null while there is none */
export function bodyOf(document: Document): HTMLElement | null {
  return member(Document.prototype, 'body', document);
}

/** @returns what has the focus in a tree, or null */
export function activeIn(tree: Document | ShadowRoot): Element | null {
  const isDocument = kindOf(tree) === Node.DOCUMENT_NODE;
  return Reflect.get(isDocument ? Document.prototype : ShadowRoot.prototype, 'activeElement', tree);
}

/** @returns the first element of a tree with an id, or null */
export function byId(tree: Document | DocumentFragment, id: string): HTMLElement | null {
  const isDocument = kindOf(tree) === Node.DOCUMENT_NODE;
  return (isDocument ? Document.prototype : DocumentFragment.prototype).getElementById.call(tree, id);
}
