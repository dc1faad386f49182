import { readText, type TextHit } from '../text/read-text.ts';
import { isTextControl } from './element-kinds.ts';
import { flattenText } from './flatten-text.ts';
import { isStanding } from './guard-submit.ts';
import { focusedInside, type OpenRoot } from './page-roots.ts';
import { carrying, replaceSelected } from './write-field.ts';

/**
 * Longer pastes are not held up to be read; what stands in them is underlined once it is there. In code units.
 * It bounds the time of the look too: a number is not let through because a computer was slow at reading it.
 */
const LONGEST = 50_000;

/** How long an editor takes to notice where the selection is, and to show what was pasted, in milliseconds. */
const NOTICE = 120;

/** The kinds of number that must not leave by accident. */
export type HeldNumber = 'ssn' | 'card' | 'bank';

/** A paste that carries a number and has been held. It is kept in memory until it is decided, and no longer. */
export interface HeldPaste {
  /** What the numbers are, each kind once. */
  readonly numbers: readonly HeldNumber[];
  /** Where it was to go. */
  readonly into: HTMLElement;
  /**
   * Pastes it, as the person would have.
   * @param without true leaves the numbers out
   * @returns false where the page has taken away what it was to go into
   */
  paste(without: boolean): boolean;
}

/** What the guard is given. */
export interface PasteGuardOptions {
  /** @returns whether a paste into a control is Steward's business */
  readonly guards: (control: Element) => boolean;
  /** Asks the person. The paste is held once this has returned. */
  readonly ask: (held: HeldPaste) => void;
  readonly isOurs: (node: Node) => boolean;
  /** Opens the shadow roots of the page. */
  readonly openRoot: OpenRoot;
  /** Called when our own code threw; the paste goes through all the same. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * @param text what is pasted, or a name
 * @returns the numbers in it that must not leave by accident
 */
export function numbersIn(text: string): (TextHit & { readonly type: HeldNumber })[] {
  return readText(text).filter(
    (hit): hit is TextHit & { type: HeldNumber } =>
      (hit.type === 'ssn' || hit.type === 'card' || hit.type === 'bank') && hit.status === 'breaks',
  );
}

/**
 * @param text any text
 * @param replacement what takes the place of each number
 * @returns the text without the numbers
 */
export function withoutNumbers(text: string, replacement: string): string {
  return numbersIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  );
}

/**
 * Holds a paste that carries a social security, card or bank number until the person has said what is
 * meant: some pages send what is typed before anything has been submitted. What is dropped from outside the page
 * is held like a paste.
 * @param window the page's window, or that of a frame in it
 * @param replacement what is pasted in place of a number that is left out
 */
export function guardPastes(
  window: Window & typeof globalThis,
  replacement: string,
  { guards, ask, isOurs, openRoot, onFault, signal }: PasteGuardOptions,
): void {
  // True while a paste that was held goes through.
  let passing = false;
  const hold = (event: Event, carried: DataTransfer | null, placeOf: (into: HTMLElement) => Place) => {
    if (passing || isOurs(event.target as Node)) return;
    try {
      const target = event.composedPath()[0] as Element | undefined;
      const text = carried?.getData('text/plain') ?? '';
      if (!target || text === '' || text.length > LONGEST || !/\d/.test(text) || !guards(target)) return;
      const focused = (event.type === 'drop' ? target : focusedInside(target, openRoot)) as HTMLElement;
      const into = isTextControl(focused) ? focused : areaOf(focused);
      const numbers = [...new Set(numbersIn(text).map(({ type }) => type))];
      if (numbers.length === 0) return;
      const html = carried?.getData('text/html') ?? '';
      const place = placeOf(into);
      ask({
        numbers,
        into,
        paste(without) {
          if (!isStanding(into)) return false;
          place.restore();
          const go = () => {
            passing = true;
            try {
              const left = withoutNumbers(text, replacement);
              if (!without) put(into, text, html);
              // What is too long is cut off by the browser, "[numb" for "[number removed]".
              else put(into, left.length > roomIn(into) ? withoutNumbers(text, '') : left, '');
            } finally {
              passing = false;
            }
          };
          if (isTextControl(into)) go();
          // An editor takes the selection that it has not yet noticed for the caret after the paste.
          else setTimeout(go, NOTICE);
          return true;
        },
      });
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch (error) {
      onFault(error);
    }
  };
  window.addEventListener('paste', (event) => hold(event, event.clipboardData, caretIn), { capture: true, signal });
  // What is dragged about within the page stands there already.
  let isDraggedHere = false;
  const dragging = ({ type }: Event) => {
    isDraggedHere = type === 'dragstart';
  };
  for (const name of ['dragstart', 'dragend']) window.addEventListener(name, dragging, { capture: true, signal });
  const dropped = (event: DragEvent) => {
    if (!isDraggedHere) hold(event, event.dataTransfer, (into) => pointIn(into, event));
    isDraggedHere = false;
  };
  window.addEventListener('drop', dropped, { capture: true, signal });
}

/** Where something is to go once it is let through. */
interface Place {
  restore(): void;
}

/** Where something is dropped: at the letter under the pointer, or else behind the last. */
function pointIn(control: HTMLElement, { clientX, clientY }: DragEvent): Place {
  const { ownerDocument } = control;
  const point = ownerDocument.caretPositionFromPoint?.(clientX, clientY);
  return {
    restore() {
      control.focus();
      if (isTextControl(control)) {
        const at = point?.offsetNode === control ? point.offset : control.value.length;
        if (control.selectionStart !== null) control.setSelectionRange(at, at);
      } else if (point && control.contains(point.offsetNode)) {
        ownerDocument.getSelection()?.collapse(point.offsetNode, point.offset);
      } else {
        ownerDocument.getSelection()?.selectAllChildren(control);
        ownerDocument.getSelection()?.collapseToEnd();
      }
    },
  };
}

/** Remembers where the caret was, or what was selected. */
function caretIn(control: HTMLElement): Place {
  if (isTextControl(control)) {
    const { selectionStart, selectionEnd } = control;
    return {
      restore() {
        control.focus();
        if (selectionStart !== null) control.setSelectionRange(selectionStart, selectionEnd);
      },
    };
  }
  const selection = control.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return {
    restore() {
      control.focus();
      if (!range || !selection) return;
      selection.removeAllRanges();
      selection.addRange(range);
    },
  };
}

/** How much may stand in place of what is selected, in code units. */
function roomIn(control: HTMLElement): number {
  if (!isTextControl(control) || control.maxLength < 0) return Number.POSITIVE_INFINITY;
  const { maxLength, value, selectionStart, selectionEnd } = control;
  return maxLength - value.length + (selectionEnd ?? 0) - (selectionStart ?? 0);
}

/** @returns the editing area around the element that a paste goes to */
function areaOf(element: HTMLElement): HTMLElement {
  return element.closest<HTMLElement>('[contenteditable]:not([contenteditable=false])') ?? element;
}

// Rich editors take a paste apart themselves and answer by cancelling it; everything else takes the text.
function put(area: HTMLElement, text: string, html: string): void {
  if (isTextControl(area)) {
    area.ownerDocument.execCommand('insertText', false, text);
    return;
  }
  if (html === '' && !text.includes('\n')) {
    replaceSelected(area, text);
    return;
  }
  const its = area.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!its) return;
  const pasted = new its.ClipboardEvent('paste', {
    clipboardData: carrying(its, { 'text/plain': text, ...(html !== '' && { 'text/html': html }) }),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const before = flattenText(area).text;
  if (area.dispatchEvent(pasted)) {
    replaceSelected(area, text);
    return;
  }
  // An editor may take a paste that it can make nothing of.
  setTimeout(() => {
    if (area.isConnected && flattenText(area).text === before) replaceSelected(area, text);
  }, NOTICE);
}
