import type { Span } from '../rules/rule.ts';
import { type Field, isTextControl, type TextControl } from './field.ts';
import { flattenText, rangeIn } from './flatten-text.ts';

/** Names in the page's highlight registry, which the page shares; styled in `highlights.css`. */
const NAMES = { breaks: 'steward-breaks', check: 'steward-check' } as const;

/** A stretch of a field to underline. */
export interface PaintedSpan {
  readonly field: Field;
  readonly span: Span;
  readonly status: keyof typeof NAMES;
}

/** Chromium gives a live range into a textarea or input; other browsers do not have it yet. */
interface ValueRanges {
  createValueRange?(start: number, end: number): AbstractRange;
}

/**
 * Underlines spans natively, inside the fields, without touching the page's nodes. Where a browser
 * cannot, the span stays bare and the field's mark speaks for it.
 * @param window the page's window
 * @param spans everything to underline now; what was underlined before and is not among it is cleared
 */
export function paintSpans(window: Window & typeof globalThis, spans: readonly PaintedSpan[]): void {
  const registry = window.CSS?.highlights;
  if (!registry || typeof window.Highlight !== 'function') return;
  for (const status of ['breaks', 'check'] as const) {
    const ranges = spans
      .filter((painted) => painted.status === status)
      .map(({ field, span }) => rangeOver(field, span))
      .filter((range) => range !== null);
    if (ranges.length === 0) registry.delete(NAMES[status]);
    else registry.set(NAMES[status], new window.Highlight(...ranges));
  }
}

function rangeOver({ element }: Field, { start, end }: Span): AbstractRange | null {
  if (!isTextControl(element)) return rangeIn(flattenText(element), start, end);
  const control = element as typeof element & ValueRanges;
  if (typeof control.createValueRange !== 'function' || end > control.value.length) return null;
  return control.createValueRange(start, end);
}

/**
 * Selects a span in its field, so that every browser shows where it is.
 * @param field the field
 * @param span what to select; null for the whole field
 */
export function selectSpan(field: Field, span: Span | null): void {
  const { element } = field;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  if (isTextControl(element)) {
    // A browser's own date or number box has no places to select.
    if (element.selectionStart === null || span === null) element.select();
    else element.setSelectionRange(span.start, span.end);
    if (span) scrollTo(element, rangeOver(field, span));
    return;
  }
  const flat = flattenText(element);
  const range = rangeIn(flat, span?.start ?? 0, span?.end ?? flat.text.length);
  const selection = element.ownerDocument.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

// Chromium leaves a long textarea where it was when a selection is set by script.
function scrollTo(control: TextControl, range: AbstractRange | null): void {
  const words = (range as Partial<Range> | null)?.getBoundingClientRect?.();
  const box = control.getBoundingClientRect();
  if (!words || (words.top >= box.top && words.bottom <= box.bottom)) return;
  control.scrollTop += words.top - box.top - box.height / 2;
}
