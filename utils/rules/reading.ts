import type { CalendarDate } from '../dates/calendar-date.ts';
import { readDate } from '../dates/read-date.ts';
import { readText, type TextHit } from '../text/read-text.ts';
import type { FieldKind, Reading } from './rule.ts';

/**
 * @param kind what the field is
 * @param key names the field within its page
 * @param text what it holds, as the person sees it
 * @param taken the date that the page has taken out of it; absent where the page takes none
 * @returns a reading; date and hits are worked out when first asked for
 */
export function readingOf(kind: FieldKind, key: string, text: string, taken?: CalendarDate | null): Reading {
  let on: CalendarDate | null | undefined;
  let hits: readonly TextHit[] | undefined;
  return {
    key,
    kind,
    text,
    ...(taken !== undefined && { taken }),
    get on() {
      on ??= taken ?? readDate(text);
      return on;
    },
    get hits() {
      // An empty box is no reason to unpack the word lists.
      hits ??= text === '' ? [] : readText(text);
      return hits;
    },
  };
}
