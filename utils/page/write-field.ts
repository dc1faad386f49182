import type { Span } from '../rules/rule.ts';
import { isTextControl } from './element-kinds.ts';
import { type Field, hasFocus } from './field.ts';
import { flattenText, placeIn, rangeIn } from './flatten-text.ts';

/**
 * How a change to a field ended. `moved-on`: the text is no longer the one that was checked, so nothing
 * was touched. `refused`: the page did not take the change. `altered`: the page made something else of it.
 */
export type WriteOutcome = 'written' | 'moved-on' | 'refused' | 'altered';

/** How long an editor may take to show a change, in milliseconds. */
const PATIENCE = [0, 30, 120];
/**
 * How long a rich editor takes to notice where the selection is, in milliseconds. A change that comes
 * sooner joins what was typed last, and one undo takes both away.
 */
const NOTICE = 60;

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

  const wanted = seen.slice(0, start) + replacement + seen.slice(end);
  if (isTextControl(element) && element.maxLength >= 0 && wanted.length > element.maxLength) return 'refused';
  const caret = caretOf(element);
  element.focus();
  // A page may take the focus back on its own account; what is typed then would land in another field.
  if (!hasFocus(element)) return 'refused';
  if (isTextControl(element)) {
    if (element.selectionStart === null) return 'refused';
    element.setSelectionRange(start, end);
    edit(element.ownerDocument, replacement);
  } else {
    if (!select(element, start, end)) return 'refused';
    await pause(NOTICE);
    if (shown() !== seen || !hasFocus(element)) return 'moved-on';
    replaceSelected(element, replacement);
  }

  for (const wait of PATIENCE) {
    if (wait > 0) await pause(wait);
    // Editors write a space at an edge as one that does not break.
    if (shown().replaceAll('\u00a0', ' ') !== wanted.replaceAll('\u00a0', ' ')) continue;
    if (caret !== null) putCaret(element, movedCaret(caret, start, end, replacement.length));
    return 'written';
  }
  return shown() === seen ? 'refused' : 'altered';
}

/** The caret stays with the words it was among; inside the replaced ones it goes to their end. */
function movedCaret(caret: number, start: number, end: number, length: number): number {
  return caret <= start ? caret : Math.max(caret + length - (end - start), start + length);
}

/** @returns where the caret is in a field, in code units of its text; null when it is elsewhere or has no place */
export function caretOf(element: HTMLElement): number | null {
  if (isTextControl(element)) return element.selectionEnd;
  const selection = element.ownerDocument.getSelection();
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return null;
  return placeIn(flattenText(element), selection.focusNode, selection.focusOffset);
}

function putCaret(element: HTMLElement, place: number): void {
  if (isTextControl(element)) element.setSelectionRange(place, place);
  else select(element, place, place);
}

function select(area: HTMLElement, start: number, end: number): boolean {
  const range = rangeIn(flattenText(area), start, end);
  const selection = area.ownerDocument.getSelection();
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
  const range = ownerDocument.getSelection()?.getRangeAt(0);
  if (!range) return;
  const carried = new DataTransfer();
  carried.setData('text/plain', replacement);
  const asked = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: replacement,
    dataTransfer: carried,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const taken = !area.dispatchEvent(asked);
  // CKEditor does what it is asked and, in Firefox with nothing selected, does not say so; asked in this way
  // too, it would do it twice. Elsewhere it takes no command at all.
  if (!taken && area.closest('.ck-editor') === null) edit(ownerDocument, replacement);
}

// The one way to change a field that its undo remembers. Deprecated in name, alone in function.
function edit(document: Document, replacement: string): void {
  if (replacement === '') document.execCommand('delete');
  else document.execCommand('insertText', false, replacement);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
