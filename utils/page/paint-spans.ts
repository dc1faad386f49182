import type { Span } from '../rules/rule.ts';
import { isTextControl, type TextControl } from './element-kinds.ts';
import type { Field } from './field.ts';
import { type FlatText, flattenText, rangeIn } from './flatten-text.ts';
import { type Box, inWindowOf, visibleBox } from './place-marks.ts';
import { selectionIn } from './selection-in.ts';

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
  createValueRange?(start: number, end: number): MeasuredRange;
}

/** A live range that can tell where on the screen it is. */
type MeasuredRange = AbstractRange & Pick<Range, 'getBoundingClientRect'>;

/** A window with a registry of highlights; a frame has its own. */
type Painted = Window & Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/** A live range over a painted span; it follows what is typed before it. */
interface LiveSpan {
  readonly window: Painted;
  readonly range: MeasuredRange;
  readonly status: PaintedSpan['status'];
}

/** How far beyond the visible part of a field underlines reach, in pixels, so that scrolling finds them there. */
const BEYOND = 80;

/** Underlines natively, inside the fields, without touching the page's nodes. */
export interface SpanPainter {
  /** @param spans everything to underline from now on, field by field and by place in each */
  hold(spans: readonly PaintedSpan[]): void;
  /**
   * Underlines what of it is in sight; to be called whenever that may have changed. A browser pays for every
   * underline at every keystroke, the ones out of sight included.
   */
  show(): void;
}

/**
 * Where a browser cannot underline, the span stays bare and the field's mark speaks for it.
 * @param window the page's window
 * @returns a painter that holds nothing yet
 */
export function spanPainter(window: Window & typeof globalThis): SpanPainter {
  if (!window.CSS?.highlights || typeof window.Highlight !== 'function') return { hold() {}, show() {} };
  let held = new Map<HTMLElement, LiveSpan[]>();
  let shown: readonly LiveSpan[] = [];

  return {
    hold(spans) {
      const rangesOver = rangeFinder();
      held = new Map();
      for (const { field, span, status } of spans) {
        const range = rangesOver(field, span);
        const others = held.get(field.element);
        const its = field.element.ownerDocument.defaultView as Painted | null;
        if (range && its && others) others.push({ range, status, window: its });
        else if (range && its) held.set(field.element, [{ range, status, window: its }]);
      }
    },
    show() {
      const inSight = [...held].flatMap(([element, spans]) => within(spans, boxOf(element)));
      if (inSight.length === shown.length && inSight.every((one, index) => one === shown[index])) return;
      const windows = new Set([...shown, ...inSight].map((one) => one.window));
      shown = inSight;
      for (const its of windows) underline(its, inSight);
    },
  };
}

/**
 * Puts into a window's registry what is to be underlined in it. Firefox denies that registry where a frame is
 * going, and now and then where one is there to stay; the other windows must not go without for it.
 */
function underline(its: Painted, inSight: readonly LiveSpan[]): void {
  try {
    const { highlights } = its.CSS;
    for (const status of ['breaks', 'check'] as const) {
      const ranges = inSight.filter((one) => one.window === its && one.status === status).map(({ range }) => range);
      if (ranges.length === 0) highlights.delete(NAMES[status]);
      else highlights.set(NAMES[status], new its.Highlight(...ranges));
    }
  } catch {
    // Here the field's mark speaks for the span.
  }
}

/** @returns what of a field is in sight, in pixels of its own window, as its ranges are measured */
function boxOf(element: HTMLElement): Box | null {
  const box = visibleBox(element);
  return box && inWindowOf(element.ownerDocument, box);
}

/** @returns of spans by place in a field, those that a box shows in part or nearly shows */
function within(spans: readonly LiveSpan[], box: Box | null): readonly LiveSpan[] {
  if (!box) return [];
  const first = firstFrom(spans, ({ bottom }) => bottom > box.top - BEYOND);
  const end = firstFrom(spans, ({ top }) => top > box.top + box.height + BEYOND);
  return spans.slice(first, end);
}

/** @returns the index of the first span from which on a claim about its rectangle holds */
function firstFrom(spans: readonly LiveSpan[], holds: (rect: DOMRect) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds((spans[middle] as LiveSpan).range.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @returns a function that makes ranges; it reads each editing area once, however many spans it has */
function rangeFinder(): (field: Field, span: Span) => MeasuredRange | null {
  const flats = new Map<HTMLElement, FlatText>();
  return ({ element }, { start, end }) => {
    if (!isTextControl(element)) {
      const flat = flats.get(element) ?? flattenText(element);
      flats.set(element, flat);
      return rangeIn(flat, start, end);
    }
    const control = element as typeof element & ValueRanges;
    if (typeof control.createValueRange !== 'function' || end > control.value.length) return null;
    return control.createValueRange(start, end);
  };
}

/**
 * Selects a span in its field, so that every browser shows where it is.
 * @param field the field
 * @param span what to select; null for the whole field
 * @param focus false where the focus is to stay: an editing area would take it with the selection and is only
 * brought into sight
 */
export function selectSpan(field: Field, span: Span | null, focus = true): void {
  const { element } = field;
  if (focus) element.focus();
  element.scrollIntoView({ block: 'nearest' });
  if (isTextControl(element)) {
    // A browser's own date or number box has no places to select.
    if (element.selectionStart !== null && span !== null) element.setSelectionRange(span.start, span.end);
    else if (focus) element.select();
    if (span) scrollTo(element, rangeFinder()(field, span));
    return;
  }
  const flat = flattenText(element);
  const range = rangeIn(flat, span?.start ?? 0, span?.end ?? flat.text.length);
  const selection = selectionIn(element);
  if (!range || !selection) return;
  if (focus) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

// Chromium leaves a long textarea where it was when a selection is set by script.
function scrollTo(control: TextControl, range: MeasuredRange | null): void {
  const words = range?.getBoundingClientRect();
  const box = control.getBoundingClientRect();
  if (!words || (words.top >= box.top && words.bottom <= box.bottom)) return;
  control.scrollTop += words.top - box.top - box.height / 2;
}
