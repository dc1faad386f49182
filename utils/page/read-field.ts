import { readDate } from '../dates/read-date.ts';
import { readingOf } from '../rules/reading.ts';
import type { Reading } from '../rules/rule.ts';
import { type Field, isTextControl } from './field.ts';
import { flattenText } from './flatten-text.ts';

/**
 * @param field a field of the page
 * @returns its text as the person sees it. A date comes from the hidden field that carries it, where
 * that holds one: the box shows it in the page's language.
 */
export function textOf(field: Field): string {
  const { element, carrier } = field;
  if (!isTextControl(element)) return flattenText(element).text;
  if (carrier && readDate(carrier.value) !== null) return carrier.value;
  return element.value;
}

/**
 * Keeps the last reading of each field, so that a text is read again only when it has changed.
 * @returns a function from field to reading
 */
export function fieldReader(): (field: Field) => Reading {
  const last = new WeakMap<HTMLElement, Reading>();
  return (field) => {
    const text = textOf(field);
    const known = last.get(field.element);
    if (known && known.text === text && known.kind === field.kind) return known;
    const reading = readingOf(field.kind, field.key, text);
    last.set(field.element, reading);
    return reading;
  };
}
