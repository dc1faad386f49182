import { readDate } from '../dates/read-date.ts';
import { readingOf } from '../rules/reading.ts';
import { dateKinds, type Reading } from '../rules/rule.ts';
import { type Field, isTextControl } from './field.ts';
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

/**
 * Keeps the last reading of each field, so that a text is read again only when it has changed.
 * @returns a function from a field, and whether someone only paused in typing, to its reading
 */
export function fieldReader(): (field: Field, typing: boolean) => Reading {
  const last = new WeakMap<HTMLElement, Reading>();
  return (field, typing) => {
    const written = textOf(field);
    const isDate = (dateKinds as readonly string[]).includes(field.kind);
    const text = typing && isDate && HALF_A_YEAR.test(written) ? '' : written;
    const known = last.get(field.element);
    if (known && known.text === text && known.kind === field.kind) return known;
    const reading = readingOf(field.kind, field.key, text);
    last.set(field.element, reading);
    return reading;
  };
}
