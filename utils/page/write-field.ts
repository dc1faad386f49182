import type { Span } from '../rules/rule.ts';
import { type Field, isTextControl, type TextControl } from './field.ts';
import { flattenText, rangeIn } from './flatten-text.ts';

/**
 * How a change to a field ended. `moved-on`: the text is no longer the one that was checked, so nothing
 * was touched. `refused`: the page did not take the change.
 */
export type WriteOutcome = 'written' | 'moved-on' | 'refused';

/** How long an editor may take to show a change, in milliseconds. */
const PATIENCE = [0, 30, 120];

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
  element.focus();
  if (isTextControl(element)) typeOver(element, start, end, replacement);
  else replaceIn(element, start, end, replacement);

  for (const wait of PATIENCE) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (shown() === wanted) return 'written';
  }
  return 'refused';
}

function typeOver(control: TextControl, start: number, end: number, replacement: string): void {
  const caret = control.selectionStart ?? end;
  control.setSelectionRange(start, end);
  edit(control.ownerDocument, replacement);
  // The caret stays with the words it was among; inside the replaced ones it goes to their end.
  const shift = replacement.length - (end - start);
  const after = caret <= start ? caret : Math.max(caret + shift, start + replacement.length);
  control.setSelectionRange(after, after);
}

function replaceIn(area: HTMLElement, start: number, end: number, replacement: string): void {
  const document = area.ownerDocument;
  const range = rangeIn(flattenText(area), start, end);
  const selection = document.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);

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
  if (!taken) edit(document, replacement);
}

// The one way to change a field that its undo remembers. Deprecated in name, alone in function.
function edit(document: Document, replacement: string): void {
  if (replacement === '') document.execCommand('delete');
  else document.execCommand('insertText', false, replacement);
}
