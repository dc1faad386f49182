import { kindOf, nameOf } from './unclobbered.ts';

// A frame has constructors of its own, so that `instanceof` knows nothing of what stands in it. What an
// element is, its name says.

/** A control of the browser that holds plain text. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** @returns whether a node is an element, of whatever frame */
export function isElement(node: Node | null | undefined): node is Element {
  return node ? kindOf(node) === Node.ELEMENT_NODE : false;
}

/** @returns true for `<input>` */
export function isInput(node: Node | null | undefined): node is HTMLInputElement {
  return isElement(node) && nameOf(node) === 'input';
}

/** @returns true for `<textarea>` */
export function isTextArea(node: Node | null | undefined): node is HTMLTextAreaElement {
  return isElement(node) && nameOf(node) === 'textarea';
}

/** @returns true for `<select>` */
export function isSelect(node: Node | null | undefined): node is HTMLSelectElement {
  return isElement(node) && nameOf(node) === 'select';
}

/** @returns true for `<form>` */
export function isForm(node: Node | null | undefined): node is HTMLFormElement {
  return isElement(node) && nameOf(node) === 'form';
}

/** @returns true for inputs and textareas, false for editing areas */
export function isTextControl(node: Node | null | undefined): node is TextControl {
  return isInput(node) || isTextArea(node);
}
