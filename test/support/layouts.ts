import fc from 'fast-check';

/** One way in which a page may lay a field out. Lengths in CSS pixels. */
export interface Layout {
  readonly viewport: { readonly width: number; readonly height: number };
  /** Of the whole page, by the browser. */
  readonly zoom: number;
  /** Of the whole page, by its own style. */
  readonly styledZoom: number;
  readonly direction: 'ltr' | 'rtl';
  readonly control: 'textarea' | 'input' | 'area';
  readonly size: { readonly width: number; readonly height: number };
  readonly fontSize: number;
  /** How many lines of other words stand before those that are told. */
  readonly linesBefore: number;
  /** Where the field stands in whatever is around it. */
  readonly at: { readonly left: number; readonly top: number };
  /** What is around it, the outermost first. */
  readonly around: readonly Around[];
  /** How far the page is scrolled once the card is open. */
  readonly scrolled: number;
}

/** What may hold a field. */
export type Around =
  | { readonly is: 'scroller'; readonly width: number; readonly height: number }
  | { readonly is: 'fixed'; readonly left: number; readonly top: number }
  | { readonly is: 'scaled'; readonly by: number }
  | { readonly is: 'rotated'; readonly degrees: number }
  | { readonly is: 'zoomed'; readonly by: number }
  | { readonly is: 'dialog' }
  | { readonly is: 'frame'; readonly width: number; readonly height: number };

const around: fc.Arbitrary<Around> = fc.oneof(
  fc.record({
    is: fc.constant('scroller' as const),
    width: fc.integer({ min: 200, max: 900 }),
    height: fc.integer({ min: 90, max: 500 }),
  }),
  fc.record({
    is: fc.constant('fixed' as const),
    left: fc.integer({ min: 0, max: 300 }),
    top: fc.integer({ min: 0, max: 300 }),
  }),
  fc.record({ is: fc.constant('scaled' as const), by: fc.constantFrom(0.5, 0.8, 1.25, 1.5) }),
  fc.record({ is: fc.constant('rotated' as const), degrees: fc.constantFrom(-90, -30, -3, 3, 15, 90, 180) }),
  fc.record({ is: fc.constant('zoomed' as const), by: fc.constantFrom(0.75, 1.5, 2) }),
  fc.record({ is: fc.constant('dialog' as const) }),
  fc.record({
    is: fc.constant('frame' as const),
    width: fc.integer({ min: 200, max: 700 }),
    height: fc.integer({ min: 80, max: 400 }),
  }),
);

/** Where a box in a turned frame or in a frame of a frame is, a page can work out only as Steward does. */
function isMeasurable(holders: readonly Around[]): boolean {
  const frames = holders.filter((one) => one.is === 'frame').length;
  return frames === 0 || (frames === 1 && holders.every((one) => one.is !== 'rotated'));
}

/** Layouts as odd as pages may be, down to 320 pixels of width, which is 1280 at 400 %. */
export const layouts: fc.Arbitrary<Layout> = fc.record({
  viewport: fc.record({
    width: fc.oneof(fc.constant(320), fc.integer({ min: 320, max: 1400 })),
    height: fc.integer({ min: 256, max: 900 }),
  }),
  zoom: fc.constantFrom(1, 1, 2),
  styledZoom: fc.constantFrom(1, 1, 1, 2),
  direction: fc.constantFrom('ltr' as const, 'ltr' as const, 'rtl' as const),
  control: fc.constantFrom('textarea' as const, 'input' as const, 'area' as const),
  size: fc.record({ width: fc.integer({ min: 120, max: 1200 }), height: fc.integer({ min: 28, max: 600 }) }),
  fontSize: fc.constantFrom(11, 13.3333, 16, 24),
  linesBefore: fc.integer({ min: 0, max: 8 }),
  at: fc.record({ left: fc.integer({ min: 0, max: 500 }), top: fc.integer({ min: 0, max: 1200 }) }),
  around: fc.array(around, { maxLength: 2 }).filter(isMeasurable),
  scrolled: fc.constantFrom(0, 0, 25, 200),
});

/** What is told about in each layout. */
export const TOLD = '219-09-9999';

/** Where things are, in pixels of the window's viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

declare global {
  interface Window {
    /** The control of the layout that stands there now. */
    laidOut: HTMLElement;
  }
}

/**
 * Lays a page out, writes into its field and puts the caret there. Sent into the page: it may close over nothing.
 * @param layout how
 */
export function layOut({ styledZoom, direction, control, size, fontSize, linesBefore, at, around }: Layout): void {
  const { documentElement: html, body } = document;
  html.style.zoom = String(styledZoom);
  html.dir = direction;
  body.replaceChildren();
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Add Notes';
  main.append(heading);
  body.append(main);
  const spacer = (height: number) => {
    const room = document.createElement('div');
    room.style.cssText = `height: ${height}px; width: 10px`;
    return room;
  };

  let place: HTMLElement = main;
  const opened: HTMLDialogElement[] = [];
  for (const one of around) {
    if (one.is === 'frame') {
      const frame = document.createElement('iframe');
      frame.style.cssText = `display: block; border: 3px solid; width: ${one.width}px; height: ${one.height}px`;
      place.append(frame);
      const inside = frame.contentDocument as Document;
      inside.documentElement.dir = direction;
      place = inside.body;
      continue;
    }
    const holder = place.ownerDocument.createElement(one.is === 'dialog' ? 'dialog' : 'div');
    if (one.is === 'scroller')
      holder.style.cssText = `overflow: auto; width: ${one.width}px; height: ${one.height}px; border: 2px solid`;
    if (one.is === 'fixed') holder.style.cssText = `position: fixed; left: ${one.left}px; top: ${one.top}px`;
    if (one.is === 'scaled') holder.style.transform = `scale(${one.by})`;
    if (one.is === 'rotated') holder.style.transform = `rotate(${one.degrees}deg)`;
    if (one.is === 'zoomed') holder.style.zoom = String(one.by);
    place.append(holder);
    if (one.is === 'dialog') {
      const named = place.ownerDocument.createElement('h2');
      named.textContent = 'Edit Note';
      holder.append(named);
      opened.push(holder as HTMLDialogElement);
    }
    place = holder;
  }

  const its = place.ownerDocument;
  const row = its.createElement('div');
  row.style.cssText = `position: relative; margin-inline-start: ${at.left}px; width: max-content`;
  const label = its.createElement('label');
  label.textContent = control === 'input' ? 'Subject' : 'Notes';
  // Nothing to press, so that all the room beside the field is room.
  label.style.cssText = 'display: block; pointer-events: none';
  const box = its.createElement(control === 'area' ? 'div' : control);
  box.id = 'laid-out';
  label.htmlFor = box.id;
  box.style.cssText = `box-sizing: border-box; display: block; width: ${size.width}px; height: ${size.height}px; padding: 5px 8px; border: 1px solid; margin: 0; overflow: auto; resize: none; font: ${fontSize}px / 1.5 "Liberation Sans", Arial, sans-serif; letter-spacing: normal`;
  const other = 'Met at the center and went over the plan. ';
  const words = `${other.repeat(linesBefore)}Verified her card, 219-09-9999, at intake.`;
  if (control === 'area') {
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    box.setAttribute('aria-labelledby', 'laid-out-label');
    label.id = 'laid-out-label';
    // As an editor writes it: in a paragraph, a part of it set off.
    const paragraph = its.createElement('p');
    paragraph.style.margin = '0';
    const [before = '', after = ''] = words.split('9-9999');
    const bold = its.createElement('b');
    bold.textContent = '9-9999';
    paragraph.append(before, bold, after);
    box.append(paragraph);
  } else {
    (box as HTMLInputElement).value = words;
  }
  row.append(label, box);
  place.append(spacer(at.top), row, spacer(at.top / 2));
  for (const dialog of opened) dialog.showModal();
  window.laidOut = box;
  window.scrollTo(0, 0);
  its.defaultView?.focus();
  box.focus();
  box.dispatchEvent(new Event('change', { bubbles: true }));
}
