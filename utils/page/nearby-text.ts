import { isElement, isSelect, isTextArea } from './element-kinds.ts';
import { all, first, kindOf, matches, nameOf, before as nodeBefore, parentOf } from './unclobbered.ts';
import { isSeen, isShown } from './visibility.ts';

/** Words longer than this are sentences about a form, not the name of a box; in characters. */
const LONGEST = 80;
/** How many boxes around a control are asked for words before it. */
const FAR = 6;
/** Where another part of the page begins. */
const BORDERS = 'form, fieldset, table, body, main, dialog, [role=dialog], [role=region], section, article';
const CONTROL = 'input:not([type=hidden]), textarea, select, [contenteditable]:not([contenteditable=false]), iframe';
/** What shows something written or chosen: a control, or a list that the page draws. */
const FILLED = `${CONTROL}, [role=combobox], [role=textbox], [role=listbox], a[aria-haspopup]`;
const AIDS =
  '[role=toolbar], [role=tooltip], [role=alert], .cke_top, .cke_voice_label, script, style, template, button';

/**
 * The words that stand for a label where a page gives none: in the cell to the left of a control or over
 * its column, in the term before a definition, or just before it. Another control on the way ends the
 * search: the words before that one are its own.
 * @param control an input or editing area
 * @param wordsOf reads what of an element a person sees
 * @returns the words as they stand; empty when there are none
 */
export function nearbyText(control: Element, wordsOf: (element: Element) => string): string {
  const wordsAt = (element: Element | null | undefined) => {
    if (!element || matches(element, FILLED) || first(element, FILLED)) return '';
    const words = wordsOf(element).replace(/\s+/g, ' ').trim();
    return words.length <= LONGEST ? words : '';
  };
  let at: Element | null = control;
  for (let steps = 0; at && steps < FAR; steps += 1) {
    const localName: string = nameOf(at);
    const cell = localName === 'td' || localName === 'th' ? (at as HTMLTableCellElement) : null;
    const inGrid = cell && wordsInGrid(cell, wordsAt);
    if (inGrid) return inGrid;
    const before = wordsBefore(at, wordsAt);
    if (before.words) return before.words;
    if (cell) return wordsAt(headOver(cell));
    if (before.isBlocked) return '';
    at = parentOf(at);
    if (!at || matches(at, BORDERS)) return '';
    // What is wrapped around two controls names neither.
    if (all(at, CONTROL).some((other) => isAnother(other, control))) {
      if (!matches(at, 'td, dd')) return '';
    }
  }
  return '';
}

/** @returns the nearest words before an element among its siblings, and whether another control stands before them */
function wordsBefore(element: Element, wordsAt: (element: Element) => string): { words: string; isBlocked: boolean } {
  for (let node = nodeBefore(element); node; node = nodeBefore(node)) {
    if (kindOf(node) === Node.TEXT_NODE) {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (/\p{L}/u.test(words)) return { words: words.length <= LONGEST ? words : '', isBlocked: true };
    } else if (isElement(node) && !matches(node, AIDS) && !isHidden(node)) {
      if (matches(node, FILLED) || first(node, FILLED)) return { words: '', isBlocked: true };
      const words = wordsAt(node);
      if (/\p{L}/u.test(words)) return { words, isBlocked: true };
    }
  }
  return { words: '', isBlocked: false };
}

/** @returns "Planned Begin date": the heads of column and row, of a cell in a row that has a head and more than one control */
function wordsInGrid(cell: HTMLTableCellElement, wordsAt: (element: Element | null) => string): string {
  const row = cell.parentElement;
  const others = row ? [...row.children].filter((other) => other !== cell && first(other, CONTROL)) : [];
  const head = row?.firstElementChild;
  if (others.length === 0 || !head || head === cell || first(head, CONTROL)) return '';
  const column = wordsAt(headOver(cell));
  const ofRow = wordsAt(head);
  return column && ofRow ? `${column} ${ofRow}` : '';
}

/** @returns the cell of the nearest row above that names the column */
function headOver(cell: HTMLTableCellElement): Element | null {
  const place = columnOf(cell);
  for (let row = cell.parentElement?.previousElementSibling ?? headRow(cell); row; row = row.previousElementSibling) {
    let column = 0;
    for (const other of row.children) {
      const { colSpan = 1 } = other as HTMLTableCellElement;
      if (place >= column && place < column + colSpan) {
        if (!other.querySelector(CONTROL)) return other;
        break;
      }
      column += colSpan;
    }
  }
  return null;
}

function headRow(cell: HTMLTableCellElement): Element | null {
  const table = cell.closest('table');
  const inBody = cell.closest('tbody');
  return inBody ? (table?.querySelector(':scope > thead > tr:last-child') ?? null) : null;
}

function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    column += (before as HTMLTableCellElement).colSpan ?? 1;
  }
  return column;
}

function isHidden(element: Element): boolean {
  // An editor hides the textarea that it takes the place of.
  if (isTextArea(element) && !isShown(element)) return true;
  // A list that another is drawn over is kept from screen readers alone, and has the words before it for itself.
  return matches(element, '[hidden], [aria-hidden=true]') && !(isSelect(element) && isSeen(element));
}

// An editor has boxes of its own, for the address of a link or the size of letters.
function isAnother(other: Element, control: Element): boolean {
  if (control.contains(other) || other.contains(control)) return false;
  return other.closest('[role=toolbar]') === null && isSeen(other);
}
