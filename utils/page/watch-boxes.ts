import { holderOf } from './page-roots.ts';
import { inWindowOf, visibleBox } from './place-marks.ts';
import { bodyOf, ownerOf, topOf } from './unclobbered.ts';

/** From which shares of an element in its box on a browser calls: a hundredth more or less, and the last pixel of a whole one. */
const SHARES = Array.from({ length: 101 }, (_, index) => index / 100);

/**
 * Hears from the browser itself that elements are not where they were, whatever moved them: it watches the box in
 * which each is seen, and nothing is asked while all stay in theirs.
 * @param window the page's window
 * @param moved called when one may have moved, and once after each that is watched anew
 * @returns a function that takes what to watch from now on, where it is now; frames around it are watched with it
 */
export function boxWatch(window: Window & typeof globalThis, moved: () => void): (elements: Iterable<Element>) => void {
  let watched = new Map<Element, { readonly rootMargin: string; readonly observer: IntersectionObserver }>();
  return (elements) => {
    const before = watched;
    watched = new Map();
    for (const element of elements) {
      for (let at: Element | null = element; at && !watched.has(at); at = holderOf(ownerOf(at))) {
        const rootMargin = marginsOf(at);
        const had = before.get(at);
        if (had?.rootMargin === rootMargin) {
          before.delete(at);
          watched.set(at, had);
          continue;
        }
        const options = { root: ownerOf(at), rootMargin, threshold: SHARES };
        const observer = new window.IntersectionObserver(moved, options);
        observer.observe(at);
        watched.set(at, { rootMargin, observer });
      }
    }
    for (const { observer } of before.values()) observer.disconnect();
  };
}

/** @returns what leaves of an element's window the box in which it is seen; all of it while it is out of sight */
function marginsOf(element: Element): string {
  const document = ownerOf(element);
  const inSight = visibleBox(element);
  // Without scroll bars.
  const window = (document.compatMode === 'BackCompat' ? bodyOf : topOf)(document);
  if (!inSight || !window) return '0px';
  const { left, top, width, height } = inWindowOf(document, inSight);
  const margins = [top, window.clientWidth - left - width, window.clientHeight - top - height, left];
  return margins.map((one) => `${-Math.floor(one)}px`).join(' ');
}
