import { readDate } from '../dates/read-date.ts';
import { readingOf } from '../rules/reading.ts';
import { dateKinds, type Reading } from '../rules/rule.ts';
import { type Field, hasFocus, isTextControl } from './field.ts';
import { flattenText } from './flatten-text.ts';

/**
 * @param field a field of the page
 * @returns its text as the person sees it. A date comes from the hidden field that carries it, where
 * that holds one: the box shows it in the page's language.
 */
export function textOf(field: Field): string {
  const { element, carrier } = field;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (!isTextControl(element)) return flattenText(element).text;
  if (carrier && readDate(carrier.value) !== null) return carrier.value;
  return element.value;
}

// "11/20/20" on the way to "11/20/2026" is a date too, of another year.
const HALF_A_YEAR = /^\s*\d{1,2}([/.-])\d{1,2}\1(19|20)$/;

/** Reads fields, and remembers what it read. */
export interface FieldReader {
  /**
   * @param field a field of the page
   * @param typing whether someone only paused in typing
   * @returns its reading; the last one while the text is the same
   */
  read(field: Field, typing: boolean): Reading;
  /**
   * @param field a field that has been read
   * @returns true while its text is another than when the focus was last elsewhere on the page
   */
  isUnfinished(field: Field): boolean;
}

/**
 * @param isOurs says of a node whether Steward put it there; whoever reads a card has not left the field
 * @returns a reader that keeps the last reading of each field, and the one with which it was last left
 */
export function fieldReader(isOurs: (node: Node) => boolean): FieldReader {
  const last = new WeakMap<HTMLElement, Reading>();
  const left = new WeakMap<HTMLElement, Reading>();

  const read = (field: Field, typing: boolean): Reading => {
    const written = textOf(field);
    const isDate = (dateKinds as readonly string[]).includes(field.kind);
    const text = typing && isDate && HALF_A_YEAR.test(written) ? '' : written;
    const known = last.get(field.element);
    if (known && known.text === text && known.kind === field.kind) return known;
    const reading = readingOf(field.kind, field.key, text);
    last.set(field.element, reading);
    return reading;
  };
  return {
    read(field, typing) {
      const reading = read(field, typing);
      const { activeElement } = field.element.ownerDocument;
      const isThere = hasFocus(field.element) || (activeElement !== null && isOurs(activeElement));
      if (!isThere) left.set(field.element, reading);
      return reading;
    },
    isUnfinished: ({ element }) => last.get(element)?.text !== left.get(element)?.text,
  };
}
