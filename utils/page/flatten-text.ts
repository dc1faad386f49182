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

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'TABLE',
  'TR',
  'TD',
  'TH',
  'FIGURE',
  'SECTION',
  'ARTICLE',
]);

// Editors fill empty blocks and bogus places with these; a person sees nothing there.
const FILLER = /[\u2060\u200b\ufeff]/;

/** Nobody writes further in; how deep a script may call itself is limited. */
const DEEPEST = 1000;

/**
 * Reads an editing area in one walk. Block ends and `<br>` become one `\n`; fillers are left out.
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
  const visit = (node: Node, depth: number) => {
    if (depth > DEEPEST) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const value = node.nodeValue ?? '';
      let from = 0;
      while (from < value.length) {
        if (FILLER.test(value[from] ?? '')) {
          from += 1;
          continue;
        }
        let to = from + 1;
        while (to < value.length && !FILLER.test(value[to] ?? '')) to += 1;
        segments.push({ start: text.length, length: to - from, node: node as Text, nodeOffset: from });
        text += value.slice(from, to);
        from = to;
      }
      return;
    }
    if (isElement(node) && node.tagName === 'BR') {
      // The filler <br> at the end of a block is no line of its own.
      if (node.nextSibling || !isBlock(node.parentNode)) text += '\n';
      return;
    }
    const block = node !== root && isBlock(node);
    if (block) endLine();
    for (const child of node.childNodes) visit(child, depth + 1);
    if (block) endLine();
  };
  visit(root, 0);
  return { text: text.endsWith('\n') ? text.slice(0, -1) : text, segments };
}

function isBlock(node: Node | null): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
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
