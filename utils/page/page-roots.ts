import { isElement } from './element-kinds.ts';
import {
  activeIn,
  all,
  closest,
  contains,
  nameOf,
  parentOf,
  rootOf,
  shadowOf,
  slotOf,
  windowOf,
} from './unclobbered.ts';

/**
 * Opens what a page keeps closed: a browser lets an extension, and nobody else, look into every shadow root.
 * @returns the root that hangs on an element, open or closed, or null
 */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** A tree of a page: its document, that of a frame of the same origin, or a shadow root. */
export type PageRoot = Document | ShadowRoot;

/** All but the commonest elements on which no tree can hang, or on which nobody hangs one: there are thousands of them on a long form, most of them of the first kinds. */
const HOLDERS =
  '*:not(label, input, p, option, li, td, tr, textarea, select, button, a, b, i, em, strong, abbr, img, br, ul, ol, dl, dt, dd, table, tbody, thead, th, h1, h2, h3, h4, h5, h6, form, fieldset, legend, svg)';

/**
 * Finds every tree that a page's fields may stand in. A frame of another origin keeps its own to itself;
 * there, where its host is one of ours, another Steward runs.
 * @param document where to begin
 * @param openRoot opens shadow roots
 * @returns the document and all trees inside it, each before those inside it
 */
export function rootsOf(document: Document, openRoot: OpenRoot): PageRoot[] {
  const roots: PageRoot[] = [document];
  for (const root of roots) {
    for (const element of all(root, HOLDERS)) {
      const inside = innerRoot(element, openRoot);
      if (inside) roots.push(inside);
    }
  }
  return roots;
}

/**
 * @param window a frame's window, or the page's own
 * @returns true where a Steward in the window around it looks into this one as well
 */
export function isReached(window: Window): boolean {
  try {
    return window.parent !== window && window.parent.document !== null;
  } catch {
    return false;
  }
}

/** @returns whether something that may hold a tree of its own is among nodes that came into a page */
export function bringRoots(nodes: Iterable<Node>): boolean {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (mayHold(node)) return true;
    for (const element of all(node, HOLDERS)) if (mayHold(element)) return true;
  }
  return false;
}

// Elements of a page's own making have a dash in their name; a root on a plain one takes the place of its content.
function mayHold(element: Element): boolean {
  return nameOf(element).includes('-') || isFrame(element) || shadowOf(element) !== null;
}

function innerRoot(element: Element, openRoot: OpenRoot): PageRoot | null {
  if (isFrame(element)) return documentIn(element);
  const name = nameOf(element);
  const isLikely = name.includes('-') || PLAIN.has(name) || shadowOf(element);
  return isLikely ? openRoot(element) : null;
}

/** What a closed root hangs on besides elements of a page's own making. */
const PLAIN = new Set(['div', 'span', 'section']);

function isFrame(element: Element): element is HTMLIFrameElement {
  const name = nameOf(element);
  return name === 'iframe' || name === 'frame';
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** @returns what a tree hangs on: the host of a shadow root, the frame of a document; null for the outermost */
export function holderOf(root: Node): Element | null {
  if ('host' in root) return (root as ShadowRoot).host;
  try {
    return windowOf(root as Document)?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** @returns the element around another, across the borders of trees; null for the outermost */
export function parentAcross(element: Element): Element | null {
  return slotOf(element) ?? parentOf(element) ?? holderOf(rootOf(element));
}

/** @returns the nearest element around another, itself included, that fits; across the borders of trees */
export function closestAcross(element: Element, css: string): Element | null {
  for (let at: Element | null = element; at; at = holderOf(rootOf(at))) {
    const found = closest(at, css);
    if (found) return found;
  }
  return null;
}

/**
 * @param element what an event names as its target; of a closed shadow root only its host
 * @param openRoot opens shadow roots
 * @returns what has the focus inside it, or the element itself
 */
export function focusedInside(element: Element, openRoot: OpenRoot): Element {
  const tree = innerRoot(element, openRoot);
  const inner = tree && activeIn(tree);
  return inner ? focusedInside(inner, openRoot) : element;
}

/** @returns whether one element is, or is inside, another, across the borders of trees */
export function isWithin(element: Element, outer: Node): boolean {
  for (let at: Element | null = element; at; at = holderOf(rootOf(at))) {
    if (contains(outer, at)) return true;
  }
  return false;
}

/** Sorts elements as a person meets them, across the borders of trees. */
export function inPageOrder(a: Element, b: Element): number {
  const chainA = holders(a);
  const chainB = holders(b);
  for (let at = 0; ; at += 1) {
    const one = chainA[at];
    const other = chainB[at];
    if (!one || !other) return chainA.length - chainB.length;
    if (one !== other) return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

function holders(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = holderOf(rootOf(at))) chain.unshift(at);
  return chain;
}

/** @returns the element that has the focus, however deep it stands; null when none has */
export function focusedIn(document: Document): Element | null {
  let at = activeIn(document);
  for (;;) {
    const tree: PageRoot | null = at && (isFrame(at) ? documentIn(at) : shadowOf(at));
    const inner = tree && activeIn(tree);
    if (!inner) return at;
    at = inner;
  }
}
