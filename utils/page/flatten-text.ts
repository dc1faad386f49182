import { isElement } from './element-kinds.ts';

/** One stretch of the flat text that comes from one text node. */
interface Segment {
  /** Where it starts in the flat text, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Where it starts in the node. */
  readonly nodeOffset: number;
}

/** The text of an editing area as a person sees it, with the way back to its nodes. */
export interface FlatText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** What stands on lines of its own, whatever a page's styles say of it. */
const BLOCKS = new Set(
  [
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM',
    'H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL',
  ].flatMap((line) => line.split(' ')),
);

/** What holds words that are no part of the text. */
const UNREAD = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'SELECT', 'TEXTAREA']);

// Editors fill empty blocks and bogus places with these; a person sees nothing there.
const FILLER = /[\u2060\u200b\ufeff]/;
/** Spaces that a browser may show as one, or not at all. */
const COLLAPSING = /[\t\n\r\f]|^ | $| {2}/;
const SPACE = /[\t\n\r\f ]/;

/** Nobody writes further in; how deep a script may call itself is limited. */
const DEEPEST = 1000;

/**
 * Reads an editing area in one walk, as it is shown. Block ends and `<br>` become one `\n`; what is not
 * displayed, fillers and spaces that the browser runs together are left out.
 * Offsets are ours alone: the browser's own text properties count line breaks differently from the
 * nodes, so a place found in them cannot be found again.
 * @param root the editing area
 * @returns its text and where each stretch of it lives
 */
export function flattenText(root: Node): FlatText {
  let text = '';
  const segments: Segment[] = [];

  const endLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const add = (node: Text, from: number, to: number, shown: string) => {
    segments.push({ start: text.length, length: to - from, node, nodeOffset: from });
    text += shown;
  };
  const read = (node: Text) => {
    const value = node.nodeValue ?? '';
    const runsTogether = COLLAPSING.test(value) && collapses(node.parentElement);
    if (!runsTogether && !FILLER.test(value)) {
      if (value !== '') add(node, 0, value.length, value);
      return;
    }
    for (let from = 0; from < value.length; ) {
      const sign = value.charAt(from);
      let to = from + 1;
      if (runsTogether && SPACE.test(sign)) {
        if (text !== '' && !/[ \n]$/.test(text)) add(node, from, to, ' ');
      } else if (!FILLER.test(sign)) {
        while (to < value.length && !FILLER.test(value.charAt(to)) && !(runsTogether && SPACE.test(value.charAt(to))))
          to += 1;
        add(node, from, to, value.slice(from, to));
      }
      from = to;
    }
  };
  const visit = (node: Node, depth: number) => {
    if (depth > DEEPEST) return;
    if (node.nodeType === Node.TEXT_NODE) {
      read(node as Text);
      return;
    }
    if (isElement(node) && node.tagName === 'BR') {
      // The filler <br> at the end of a block is no line of its own.
      if (node.nextSibling || !isBlock(node.parentNode)) text += '\n';
      return;
    }
    const display = node !== root && isElement(node) ? displayOf(node) : 'inline';
    if (display === 'none') return;
    if (display === 'block') endLine();
    for (const child of node.childNodes) visit(child, depth + 1);
    if (display === 'block') endLine();
  };
  visit(root, 0);
  return { text: text.endsWith('\n') ? text.slice(0, -1) : text, segments };
}

function isBlock(node: Node | null): boolean {
  return isElement(node) && displayOf(node) === 'block';
}

/** @returns how an element stands among the words */
function displayOf(element: Element): 'block' | 'inline' | 'none' {
  if (UNREAD.has(element.tagName)) return 'none';
  // Styles are asked only where something may have set them: a note pasted from elsewhere has thousands of elements.
  const display = STYLED.some((name) => element.hasAttribute(name)) ? (styleOf(element)?.display ?? '') : '';
  if (display === 'none') return 'none';
  if (BLOCKS.has(element.tagName)) return 'block';
  return display === '' || /^(inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}

const STYLED = ['class', 'style', 'hidden'];

/** @returns whether the spaces in an element are shown as one */
function collapses(element: Element | null): boolean {
  return element !== null && !/pre|break-spaces/.test(styleOf(element)?.whiteSpace ?? '');
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/**
 * @param flat a flat text, its nodes unchanged since
 * @param start first code unit
 * @param end code unit after the last
 * @returns a range over the same words, or null when the nodes are gone or changed
 */
export function rangeIn(flat: FlatText, start: number, end: number): Range | null {
  const reaches = start === end ? 0 : 1;
  const first = flat.segments.find((segment) => start + reaches <= segment.start + segment.length);
  const last = start === end ? first : flat.segments.findLast((segment) => segment.start < end);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  const from = first.nodeOffset + Math.max(0, start - first.start);
  const to = last.nodeOffset + Math.min(last.length, end - last.start);
  if (from > first.node.length || to > last.node.length) return null;
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/**
 * @param flat a flat text
 * @param node where the caret is
 * @param offset how far into it
 * @returns the caret's place in the flat text, or null when it is in none of its text nodes
 */
export function placeIn(flat: FlatText, node: Node, offset: number): number | null {
  const segment = flat.segments.findLast((one) => one.node === node && one.nodeOffset <= offset);
  return segment ? segment.start + Math.min(offset - segment.nodeOffset, segment.length) : null;
}
