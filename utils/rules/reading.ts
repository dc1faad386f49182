import type { CalendarDate } from '../dates/calendar-date.ts';
import { readDate } from '../dates/read-date.ts';
import { readText, type TextHit } from '../text/read-text.ts';
import type { FieldKind, Reading } from './rule.ts';

/**
 * @param kind what the field is
 * @param key names the field within its page
 * @param text what it holds, as the person sees it
 * @returns a reading; date and hits are worked out when first asked for
 */
export function readingOf(kind: FieldKind, key: string, text: string): Reading {
  let on: CalendarDate | null | undefined;
  let hits: readonly TextHit[] | undefined;
  return {
    key,
    kind,
    text,
    get on() {
      on ??= readDate(text);
      return on;
    },
    get hits() {
      hits ??= readText(text);
      return hits;
    },
  };
}
