import type { Span } from '../rules/rule.ts';
import { isTextControl } from './element-kinds.ts';
import { type Field, hasFocus } from './field.ts';
import { flattenText, placeIn, rangeIn } from './flatten-text.ts';
import { selectionIn } from './selection-in.ts';

/**
 * How a change to a field ended. `moved-on`: the text is no longer the one that was checked, so nothing
 * was touched. `refused`: the page did not take the change. `altered`: the page made something else of it.
 */
export type WriteOutcome = 'written' | 'moved-on' | 'refused' | 'altered';

/** How long an editor may take to show a change, in milliseconds; the last for one that draws after a pause of its own. */
const PATIENCE = [0, 30, 120, 350];
/**
 * How long a rich editor takes to notice where the selection is, in milliseconds. A change that comes
 * sooner joins what was typed last, and one undo takes both away.
 */
const NOTICE = 150;
/** How long after a change of its own a rich editor may still move the caret, in milliseconds. */
const SETTLED = 50;

/**
 * Changes part of a field the way a person would, so that the field's own undo brings it back: rich
 * editors are asked with a `beforeinput` event and answer by cancelling it; everything else takes the
 * browser's editing command. Neither's word is trusted: the field is read afterwards.
 * @param field the field
 * @param seen the text that was checked; any other text now means `moved-on`
 * @param span what to replace, in code units of `seen`; null for the whole
 * @param replacement the new words
 * @returns how it ended
 */
export async function writeField(
  field: Field,
  seen: string,
  span: Span | null,
  replacement: string,
): Promise<WriteOutcome> {
  const { element } = field;
  const { start, end } = span ?? { start: 0, end: seen.length };
  const shown = () => (isTextControl(element) ? element.value : flattenText(element).text);
  if (!element.isConnected || shown() !== seen) return 'moved-on';

  const wanted = textAfter(seen, span, replacement);
  if (isTextControl(element) && element.maxLength >= 0 && wanted.length > element.maxLength) return 'refused';
  const caret = caretOf(element) ?? end;
  element.focus();
  // A page may take the focus back on its own account; what is typed then would land in another field.
  if (!hasFocus(element)) return 'refused';
  if (isTextControl(element)) {
    if (element.selectionStart === null) return 'refused';
    element.setSelectionRange(start, end);
    command(element.ownerDocument, replacement);
  } else {
    if (!select(element, start, end)) return 'refused';
    await pause(NOTICE);
    if (shown() !== seen || !hasFocus(element)) return 'moved-on';
    replaceSelected(element, replacement);
  }

  // Editors write a space at an edge as one that does not break.
  const isWritten = () => shown().replaceAll('\u00a0', ' ') === wanted.replaceAll('\u00a0', ' ');
  for (const wait of PATIENCE) {
    if (wait > 0) await pause(wait);
    if (isWritten()) break;
  }
  const now = shown();
  // Also where nothing came of it: the next key would go in place of what is selected.
  const put = () => {
    if (hasFocus(element) && shown() === now) putCaret(element, caret, start, end, now.length - seen.length);
  };
  put();
  if (!isTextControl(element)) {
    // An editor that took the change into its own records has yet to put the caret behind the new words.
    await pause(SETTLED);
    if (placeOfCaret(element) === start + replacement.length) put();
  }
  if (isWritten()) return 'written';
  return now === seen ? 'refused' : 'altered';
}

/**
 * @param seen a text
 * @param span what to replace of it, in code units; null for the whole
 * @param replacement the new words
 * @returns the text as it is meant to be afterwards
 */
export function textAfter(seen: string, span: Span | null, replacement: string): string {
  return seen.slice(0, span?.start ?? 0) + replacement + seen.slice(span?.end ?? seen.length);
}

/** Where the caret was: its place in the text, or beside which node where no text is, as in an empty line. */
type Caret = number | { readonly node: Node; readonly offset: number };

function caretOf(element: HTMLElement): Caret | null {
  if (isTextControl(element)) return element.selectionEnd;
  const { focusNode: node, focusOffset: offset } = selectionIn(element) ?? {};
  if (!node || offset === undefined || !element.contains(node)) return null;
  return placeIn(flattenText(element), node, offset) ?? { node, offset };
}

/** @returns where the caret is in a field, in code units of its text; null when it is elsewhere or has no place */
export function placeOfCaret(element: HTMLElement): number | null {
  const caret = caretOf(element);
  return typeof caret === 'number' ? caret : null;
}

/** The caret stays with the words it was among, which have moved; inside the replaced ones it goes to their end. */
function putCaret(element: HTMLElement, caret: Caret, start: number, end: number, by: number): void {
  if (typeof caret === 'number') {
    const place = caret <= start ? caret : Math.max(caret, end) + by;
    if (isTextControl(element)) element.setSelectionRange(place, place);
    else select(element, place, place);
  } else if (element.contains(caret.node) && caret.offset <= caret.node.childNodes.length) {
    selectionIn(element)?.collapse(caret.node, caret.offset);
  }
}

function select(area: HTMLElement, start: number, end: number): boolean {
  const range = rangeIn(flattenText(area), start, end);
  const selection = selectionIn(area);
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/**
 * Puts words in place of what is selected, in a way that the undo of the editor remembers.
 * @param area an editing area
 * @param replacement the words
 */
export function replaceSelected(area: HTMLElement, replacement: string): void {
  const { ownerDocument } = area;
  const selection = selectionIn(area);
  // A frame knows only what is made of its own kinds of things.
  const its = ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!selection?.rangeCount || !its) return;
  const carried = carrying(its, { 'text/plain': replacement });
  const asked = new its.InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: replacement,
    dataTransfer: carried,
    targetRanges: [new its.StaticRange(selection.getRangeAt(0))],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const taken = !area.dispatchEvent(asked);
  // CKEditor does what it is asked and, in Firefox with nothing selected, does not say so; asked in this way
  // too, it would do it twice. Elsewhere it takes no command at all.
  if (!taken && area.closest('.ck-editor') === null) keepingSpaces(area, () => command(ownerDocument, replacement));
}

/**
 * @param its the window of a page
 * @param words by their types, such as `text/plain`
 * @returns them as an event of that page carries them. Firefox lets a page read what was put in on its own behalf,
 *   and finds nothing in the rest
 */
export function carrying(its: Window & typeof globalThis, words: Readonly<Record<string, string>>): DataTransfer {
  const carried: DataTransfer & { readonly wrappedJSObject?: DataTransfer } = new its.DataTransfer();
  for (const [type, text] of Object.entries(words)) (carried.wrappedJSObject ?? carried).setData(type, text);
  return carried;
}

// Firefox takes a word in bold out with its element, and for that moment the spaces beside it are at the edge of a
// line, where they count for nothing unless they are kept.
function keepingSpaces(area: HTMLElement, change: () => void): void {
  if (!('mozInnerScreenX' in window)) {
    change();
    return;
  }
  const style = area.getAttribute('style');
  area.style.setProperty('white-space', 'pre-wrap', 'important');
  try {
    change();
  } finally {
    if (style === null) area.removeAttribute('style');
    else area.setAttribute('style', style);
  }
}

// The one way to change a field that its undo remembers. Deprecated in name, alone in function.
function command(document: Document, replacement: string): void {
  if (replacement === '') document.execCommand('delete');
  else document.execCommand('insertText', false, replacement);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
