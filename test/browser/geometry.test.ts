import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type DrivenBrowser, type Tab } from '../support/browsers.ts';
import { layOut, layouts, type Rect, TOLD } from '../support/layouts.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { untilWatched } from '../support/watched-tab.ts';

/** Another one shows other layouts: STEWARD_SEED=… vitest run … */
const SEED = Number(process.env.STEWARD_SEED ?? 58_2024);
const LAYOUTS = Number(process.env.STEWARD_LAYOUTS ?? 100);

/** What stands where, in pixels of the window. */
interface Measured {
  readonly viewport: { readonly width: number; readonly height: number };
  /** The part of the field that is in sight. */
  readonly field: Rect | null;
  /** The whole of it. */
  readonly whole: Rect;
  readonly mark: Rect | null;
  readonly card: Rect | null;
  /** The tray's button. */
  readonly opener: Rect | null;
  /** What Steward underlines, in pixels of the field's own window. */
  readonly underlined: readonly Rect[];
  /** Where the told words are, by other means than Steward's; null where the browser gives none. */
  readonly words: readonly Rect[] | null;
  /** Whether those are in sight. */
  readonly seen: boolean;
}

/** Sent into the page: opens the card by its mark and measures; then scrolls and measures again. */
async function tryLayout({ told, scrolled }: { told: string; scrolled: number }): Promise<Measured[]> {
  const at = window.laidOut;
  const its = at.ownerDocument;
  const root = () => document.querySelector('steward-marks')?.shadowRoot;
  const frames = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const rectOf = ({ left, top, right, bottom }: DOMRectReadOnly) => ({ left, top, right, bottom });
  const frame = its.defaultView?.frameElement as HTMLElement | null;
  const common = (a: Rect, b: Rect): Rect => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  /** From the pixels of a frame, which may be drawn larger than it is, to those of the window. */
  const out = (box: Rect): Rect => {
    if (!frame) return box;
    const around = frame.getBoundingClientRect();
    const by = around.width / frame.offsetWidth;
    const x = around.left + frame.clientLeft * by;
    const y = around.top + frame.clientTop * by;
    return { left: x + box.left * by, right: x + box.right * by, top: y + box.top * by, bottom: y + box.bottom * by };
  };
  // The browser's own word on what of an element its scrollers, frames and the window leave to be seen.
  const inSight = () =>
    new Promise<Rect | null>((resolve) => {
      const observer = new IntersectionObserver(([entry]) => {
        observer.disconnect();
        let seen = rectOf(entry?.intersectionRect ?? new DOMRect());
        // Firefox forgets the dialog that scrolls it.
        const [inner, outer] = [at, frame].map((one) => one?.closest('dialog')?.getBoundingClientRect());
        if (inner) seen = common(seen, inner);
        seen = out(seen);
        if (outer) seen = common(seen, outer);
        resolve(seen.right > seen.left && seen.bottom > seen.top ? seen : null);
      });
      observer.observe(at);
    });
  /** A text box shows no script where its words are. A copy of it in the same place does. */
  const copyOf = (box: HTMLInputElement | HTMLTextAreaElement): Rect[] => {
    const copy = its.createElement('div');
    const { style } = copy;
    const has = getComputedStyle(box);
    for (const name of ['font', 'padding', 'borderWidth', 'borderStyle', 'direction', 'letterSpacing'] as const)
      style[name] = has[name];
    style.boxSizing = 'border-box';
    style.position = 'absolute';
    style.left = `${box.offsetLeft}px`;
    style.top = `${box.offsetTop}px`;
    style.width = `${box.offsetWidth}px`;
    style.height = `${box.offsetHeight}px`;
    style.overflow = 'auto';
    style.overflowWrap = 'break-word';
    const isLine = box.localName === 'input';
    style.whiteSpace = isLine ? 'pre' : 'pre-wrap';
    const line = its.createElement('div');
    line.textContent = box.value;
    if (isLine) {
      style.overflow = 'hidden';
      style.display = 'flex';
      style.alignItems = 'center';
      line.style.flex = 'none';
      line.style.minWidth = '100%';
    }
    copy.append(line);
    box.parentElement?.append(copy);
    copy.scrollLeft = box.scrollLeft;
    copy.scrollTop = box.scrollTop;
    const text = line.firstChild as Text;
    const range = its.createRange();
    range.setStart(text, text.data.indexOf(told));
    range.setEnd(text, text.data.indexOf(told) + told.length);
    const rects = [...range.getClientRects()].map(rectOf);
    copy.remove();
    return rects;
  };
  const wordsOf = (): Rect[] => {
    if (at.localName !== 'div') return copyOf(at as HTMLInputElement);
    const walker = its.createTreeWalker(at, NodeFilter.SHOW_TEXT);
    const places: [Text, number][] = [];
    let text = '';
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let index = 0; index < node.data.length; index += 1) places.push([node, index]);
      text += node.data;
    }
    const from = text.indexOf(told);
    const [first, last] = [places[from], places[from + told.length - 1]];
    if (!first || !last) return [];
    const range = its.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    return [...range.getClientRects()].map(rectOf);
  };
  const canUnderline = (box: HTMLElement) => box.localName === 'div' || 'createValueRange' in box;
  const measure = async (): Promise<Measured> => {
    const field = await inSight();
    const highlights = (its.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights;
    const ranges = ['steward-breaks', 'steward-check'].flatMap((name) => [...(highlights.get(name) ?? [])]);
    const words = canUnderline(at) ? wordsOf() : null;
    const boxOf = (css: string) => {
      const found = root()?.querySelector(css);
      return found ? rectOf(found.getBoundingClientRect()) : null;
    };
    return {
      // Without scroll bars.
      viewport: { width: visualViewport?.width ?? innerWidth, height: visualViewport?.height ?? innerHeight },
      field,
      whole: out(rectOf(at.getBoundingClientRect())),
      mark: boxOf('.mark'),
      card: boxOf('.card'),
      opener: boxOf('.opener'),
      underlined: ranges.flatMap((range) => [...(range as Range).getClientRects()].map(rectOf)),
      words,
      seen:
        field !== null &&
        (words ?? []).some((rect) => {
          const { left, top, right, bottom } = out(rect);
          return right > field.left && left < field.right && bottom > field.top && top < field.bottom;
        }),
    };
  };

  await frames(2);
  const wanted = (await inSight()) !== null;
  for (let turn = 0; turn < 60 && wanted && !root()?.querySelector('.mark'); turn += 1) await frames(1);
  await frames(1);
  const measured = [await measure()];
  // A card that was open when its field went may still be.
  if (!root()?.querySelector('.card')) root()?.querySelector<HTMLElement>('.mark')?.click();
  await frames(2);
  measured.push(await measure());
  if (scrolled > 0) {
    window.scrollBy(0, scrolled);
    for (let up = at.parentElement; up; up = up.parentElement) up.scrollTop += scrolled;
    await frames(3);
    measured.push(await measure());
  }
  root()?.querySelector<HTMLElement>('.card .close')?.click();
  // Nothing of this layout is left for the next one.
  document.body.replaceChildren();
  for (let turn = 0; turn < 60 && root()?.querySelector('.mark'); turn += 1) await frames(1);
  return measured;
}

/** What moves a field without a word: no scroll, resize, focus or transition, and nothing of the page comes or goes. */
const movings = ['class', 'sheet', 'script', 'frame', 'inFrame'] as const;

/** Sent into the page: lays a note out in a part that scrolls, moves it, and waits until its mark has come along. */
async function tryMoving(way: (typeof movings)[number]): Promise<{ moved: number; off: number | null }> {
  const root = () => document.querySelector('steward-marks')?.shadowRoot;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  document.documentElement.removeAttribute('style');
  document.documentElement.dir = 'ltr';
  document.body.innerHTML = `<style>#shell { position: fixed; inset: 0; overflow: auto } .no { display: none }</style>
<div id="shell"><h1>Add Notes</h1><div id="above" class="no">Help<br>more<br>more<br>more</div>
<div id="place" style="position: relative"></div></div>`;
  let place = document.getElementById('place') as HTMLElement;
  const isInFrame = way === 'frame' || way === 'inFrame';
  if (isInFrame) {
    const held = document.createElement('iframe');
    held.style.cssText = 'width: 600px; height: 250px';
    place.append(held);
    place = held.contentDocument?.body as HTMLElement;
  }
  place.innerHTML = `<div id="inner"></div><label for="n">Notes</label><br><textarea id="n" rows="4" style="width: 400px">Her SSN is 219-09-9999.</textarea>`;
  const field = place.querySelector('textarea') as HTMLTextAreaElement;
  const off = () => {
    const mark = root()?.querySelector('.mark')?.getBoundingClientRect();
    const { right, top } = field.getBoundingClientRect();
    const around = isInFrame ? field.ownerDocument.defaultView?.frameElement?.getBoundingClientRect() : null;
    // Frames of a page have a border of two pixels.
    const [x, y] = around ? [right + around.left + 2, top + around.top + 2] : [right, top];
    return { at: [x, y] as const, off: mark ? Math.max(Math.abs(mark.left - x - 6), Math.abs(mark.top - y)) : null };
  };
  const isThere = () => (off().off ?? 99) <= 1.5;
  const until = async (holds: () => boolean) => {
    for (let turn = 0; turn < 90 && !holds(); turn += 1) await frame();
  };
  await frame();
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await until(isThere);
  // What the field's own coming has brought about is over by then.
  for (let turn = 0; turn < 15; turn += 1) await frame();
  if (!isThere()) return { moved: 0, off: off().off };
  const before = off().at;
  const above = document.getElementById('above') as HTMLElement;
  const { sheet } = document.querySelector('body style') as HTMLStyleElement;
  if (way === 'class') above.className = '';
  if (way === 'sheet') sheet?.insertRule('#place { margin: 90px 0 0 70px }');
  if (way === 'frame') sheet?.insertRule('#place { margin: 60px 0 0 40px }');
  if (way === 'inFrame') (field.ownerDocument.getElementById('inner') as HTMLElement).style.height = '40px';
  for (let by = 0; way === 'script' && by <= 200; by += 10) {
    place.style.left = `${by}px`;
    await frame();
  }
  await until(isThere);
  const { at, off: left } = off();
  return { moved: Math.max(Math.abs(at[0] - before[0]), Math.abs(at[1] - before[1])), off: left };
}

/** Sent into the page: lays what stays over a note, above, over all and not at all; where its mark is each time. */
async function tryCovering(): Promise<{ header: number; under: number | null; tops: (number | null)[] }> {
  const root = () => document.querySelector('steward-marks')?.shadowRoot;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const top = () => root()?.querySelector('.mark')?.getBoundingClientRect().top ?? null;
  const until = async (holds: () => boolean) => {
    for (let turn = 0; turn < 90 && !holds(); turn += 1) await frame();
    return top();
  };
  document.body.replaceChildren();
  await until(() => top() === null);
  document.body.innerHTML = `<header style="position: sticky; top: 0; height: 90px; background: #eee">Portal</header>
<h1>Add Notes</h1><label for="n">Notes</label><br><textarea id="n" style="width: 400px; height: 180px">Her SSN is 219-09-9999.</textarea>
<div style="height: 3000px"></div>
<div id="over" style="display: none; position: fixed; inset: 0; background: rgb(0 0 0 / 60%)"><p>Your session is about to expire.</p></div>`;
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const over = document.getElementById('over') as HTMLElement;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const tops = [await until(() => top() !== null)];
  over.style.display = 'block';
  tops.push(await until(() => top() === null));
  over.style.display = 'none';
  tops.push(await until(() => top() !== null));
  window.scrollBy(0, field.getBoundingClientRect().top - 40);
  const under = await until(() => top() === 90);
  window.scrollBy(0, field.getBoundingClientRect().bottom - 80);
  tops.push(await until(() => top() === null));
  window.scrollTo(0, 0);
  document.body.replaceChildren();
  return { header: 90, under, tops: tops.map((one) => one && Math.round(one)) };
}

const GAP = 6;
/** With the number at its corner. */
const MARK = 26 + 8;
const LEAST_CARD = 110;
/** Half a pixel of the screen lies within rounding. */
const isWithin = (inner: Rect, { width, height }: Measured['viewport']) =>
  inner.left >= -0.5 && inner.top >= -0.5 && inner.right <= width + 0.5 && inner.bottom <= height + 0.5;
const overlap = (a: Rect, b: Rect) => {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0.5 && height > 0.5 ? { width, height } : null;
};
/** Whether something so large has room on any side of a field. */
const hasRoom = (field: Rect, viewport: Measured['viewport'], width: number, height: number) =>
  field.left >= width ||
  viewport.width - field.right >= width ||
  field.top >= height ||
  viewport.height - field.bottom >= height;
const say = ({ left, top, right, bottom }: Rect) => [left, top, right, bottom].map((one) => one.toFixed(1)).join(' ');

/** @returns what is amiss, a sentence each */
function faultsIn(
  { field, mark, card, opener, viewport, underlined, words, seen }: Measured,
  opened: boolean,
): string[] {
  const faults: string[] = [];
  // A sliver of a field is no field that anyone reads.
  const shows = field !== null && field.right - field.left >= 8 && field.bottom - field.top >= 8;
  if (shows && !mark) faults.push(`no mark beside the field at ${say(field)}`);
  if (mark && !isWithin(mark, viewport)) faults.push(`the mark at ${say(mark)} is outside the window`);
  if (field && mark && overlap(mark, field) && hasRoom(field, viewport, MARK + GAP, MARK + 1))
    faults.push(`the mark at ${say(mark)} lies over the field at ${say(field)}`);
  if (opened && shows && !card) faults.push('no card');
  if (card && !isWithin(card, viewport)) faults.push(`the card at ${say(card)} is outside the window`);
  if (card && card.bottom - card.top < 100) faults.push(`the card is ${(card.bottom - card.top).toFixed(1)} high`);
  if (card && opener && overlap(card, opener)) faults.push(`the list's button at ${say(opener)} lies over the card`);
  if (card && field) {
    const over = overlap(card, field);
    const width = card.right - card.left + 2 * GAP;
    if (over && hasRoom(field, viewport, width, LEAST_CARD + 2 * GAP))
      faults.push(`the card at ${say(card)} lies over the field at ${say(field)}`);
    if (over && over.height > LEAST_CARD) faults.push(`the card hides ${over.height.toFixed(1)} pixels of the field`);
  }
  if (seen && words) {
    const [are, should] = [underlined.map(say).toSorted(), words.map(say).toSorted()];
    const off = words.some(
      (rect) =>
        !underlined.some((one) =>
          (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(one[side] - rect[side]) <= 1),
        ),
    );
    if (off || are.length !== should.length)
      faults.push(`underlined is ${are.join(' | ') || 'nothing'}, the words are at ${should.join(' | ')}`);
  }
  return faults;
}

describe.each(browsers)('where things stand, in $name', ({ open, extensionDir }) => {
  let pages: ServedPages;
  let browser: DrivenBrowser;
  let tab: Tab;
  beforeAll(async () => {
    pages = await servePages();
    browser = await open({ pages, extensionDir });
    tab = await browser.open(pages.urls.caseNote);
    await untilWatched(tab, 'caseNote');
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  test(`${LAYOUTS} layouts: underlines on the words, mark and card in the window and off the field`, async () => {
    const faults: string[] = [];
    for (const [index, drawn] of fc.sample(layouts, { numRuns: LAYOUTS, seed: SEED }).entries()) {
      // Plain objects are all that crosses into a page.
      const layout = structuredClone(drawn);
      const { width, height } = layout.viewport;
      await tab.setViewport({ width: width * layout.zoom, height: height * layout.zoom }, layout.zoom);
      await tab.evaluate(layOut, layout);
      const measured = await tab.evaluate(tryLayout, { told: TOLD, scrolled: layout.scrolled });
      const [before, after] = measured;
      const found = measured.flatMap((one, turn) =>
        faultsIn(one, turn === 1).map((fault) => `${['before', 'opened', 'scrolled'][turn]}: ${fault}`),
      );
      if (before && after && say(before.whole) !== say(after.whole)) found.push('the card has moved the field');
      if (found.length > 0) faults.push(`layout ${index} ${JSON.stringify(layout)}\n  ${found.join('\n  ')}`);
    }
    expect(faults, `seed ${SEED}\n${faults.join('\n')}`).toEqual([]);
    expect(tab.console.map(({ text }) => text)).toEqual([]);
  }, 150_000);

  test.each(movings)('a mark goes where its field goes that is moved without a word: by %s', async (way) => {
    await tab.setViewport({ width: 1000, height: 700 }, 1);
    const { moved, off } = await tab.evaluate(tryMoving, way);
    expect(moved).toBeGreaterThan(30);
    expect(off).toBeLessThanOrEqual(1.5);
  });

  test('a mark gives way to a dialog of the page’s own making, and stays below a head that stays', async () => {
    await tab.setViewport({ width: 1000, height: 700 }, 1);
    const { tops, under, header } = await tab.evaluate(tryCovering);
    expect(tops).toEqual([expect.any(Number), null, tops[0], null]);
    expect(under).toBe(header);
  });
});
