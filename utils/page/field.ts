import type { FieldKind } from '../rules/rule.ts';

/** A control of the page that Steward has recognised. */
export interface Field {
  /** Names it within its page; the same as long as the control stays. */
  readonly key: string;
  readonly kind: FieldKind;
  /** What the page calls it, as people read it. */
  readonly label: string;
  /** What people type into or choose from: an input, a textarea, an editing area or a list. */
  readonly element: HTMLElement;
  /** The hidden field that holds the value, where the page keeps it elsewhere. */
  readonly carrier: HTMLInputElement | HTMLTextAreaElement | null;
  /** Which evidence decided. */
  readonly foundBy: 'name' | 'label';
}

/** A control of the browser that holds plain text. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** @returns true for inputs and textareas, false for editing areas */
export function isTextControl(element: Element): element is TextControl {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** @returns true while what is typed goes into this element */
export function hasFocus(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
