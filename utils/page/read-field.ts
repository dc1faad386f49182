import type { CalendarDate } from '../dates/calendar-date.ts';
import { readDate } from '../dates/read-date.ts';
import { readingOf } from '../rules/reading.ts';
import { dateKinds, type Reading } from '../rules/rule.ts';
import { isSelect, isTextControl } from './element-kinds.ts';
import { type Field, hasFocus } from './field.ts';
import { flattenText } from './flatten-text.ts';
import { activeIn, all } from './unclobbered.ts';

/**
 * @param field a field of the page
 * @returns its text as the person sees it; of attachments, how many there are, and nothing for none
 */
export function textOf({ element, kind }: Field): string {
  if (kind === 'request.attachments') return String(filesAt(element) || '');
  if (isSelect(element)) return element.selectedOptions[0]?.text ?? '';
  if (!isTextControl(element)) return flattenText(element).text;
  // Of a day with its hour, the day.
  return element.type === 'datetime-local' ? element.value.slice(0, 'YYYY-MM-DD'.length) : element.value;
}

// A page uploads a file as soon as it is chosen, and keeps a hidden field for each; pasted pictures have theirs.
function filesAt(element: HTMLElement): number {
  const box = element.matches('input') ? element : element.querySelector('input');
  const form = element.closest('form');
  const uploaded = form ? all<HTMLInputElement>(form, '[type=hidden][name*=attachments]') : [];
  return ((box as HTMLInputElement | null)?.files?.length ?? 0) + uploaded.filter(({ value }) => value).length;
}

/** The date in the hidden field that carries it, where there is one: the box shows it in the page's language. */
function takenFrom({ carrier }: Field): CalendarDate | null | undefined {
  return carrier ? readDate(carrier.value) : undefined;
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
   * @returns true while its text is another than when the focus was last elsewhere on the page; of a blank one,
   * until someone has been there and gone, or on to sending the form
   */
  isUnfinished(field: Field): boolean;
}

/**
 * @param isOurs says of a node whether Steward put it there; whoever reads a card has not left the field
 * @returns a reader that keeps the last reading of each field, and the one with which it was last left
 */
export function fieldReader(isOurs: (node: Node) => boolean): FieldReader {
  const visited = new WeakSet<HTMLElement>();
  const last = new WeakMap<HTMLElement, Reading>();
  const left = new WeakMap<HTMLElement, Reading>();

  const read = (field: Field, typing: boolean): Reading => {
    const written = textOf(field);
    const isDate = (dateKinds as readonly string[]).includes(field.kind);
    const text = typing && isDate && HALF_A_YEAR.test(written) ? '' : written;
    const taken = isDate ? takenFrom(field) : undefined;
    const known = last.get(field.element);
    if (known && known.text === text && known.taken === taken && known.kind === field.kind) return known;
    const reading = readingOf(field.kind, field.key, text, taken);
    last.set(field.element, reading);
    return reading;
  };
  return {
    read(field, typing) {
      const { element } = field;
      const reading = read(field, typing);
      const activeElement = activeIn(element.ownerDocument);
      const blank = reading.text === '';
      if (hasFocus(element)) {
        visited.add(element);
        if (blank) left.delete(element);
      } else if (!activeElement || !isOurs(activeElement)) {
        const form = element.closest('form');
        const sending = form && activeElement?.matches('[type=submit]') && activeElement.closest('form') === form;
        if (!blank || sending || visited.has(element)) left.set(element, reading);
      }
      return reading;
    },
    isUnfinished: ({ element }) => last.get(element)?.text !== left.get(element)?.text,
  };
}
