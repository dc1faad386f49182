import { say } from '../../utils/language/say.ts';
import {
  activeIn,
  all,
  bodyOf,
  closest,
  contains,
  fillingIn,
  make,
  matches,
  nameOf,
  parentOf,
  topOf,
} from '../../utils/page/unclobbered.ts';
import { isSeen } from '../../utils/page/visibility.ts';

const TAG = 'steward-marks';
const MARKS = 'marks';
/** A page that has taken the element out so often within `SOON` wants it out; so does one that has `IN_ALL`. */
const OFTEN = 4;
const IN_ALL = 20;
/** In milliseconds. */
const SOON = 2000;

/** Steward's one element on a page, with everything it draws inside. */
export interface Host {
  /** The shadow root to draw into. */
  readonly root: ShadowRoot;
  /** What a page's own code can see of it; what hangs in it outside the shadow root is never drawn. */
  readonly element: HTMLElement;
  /** @returns true for the host itself and what hangs in it */
  isOurs(node: Node): boolean;
  /**
   * Puts the element at the end of the document, above everything else; a second call does nothing. Where the
   * page keeps taking it out, it stays out.
   * @param by which part draws in it; it stays while any part does
   */
  mount(by?: string): void;
  /** Says that what is drawn has changed, to whatever makes room for it. */
  drawn(): void;
  /** @param heard called whenever that is said */
  onDrawn(heard: () => void): void;
  /** Goes where it can be pressed: into a modal dialog, a popover or what fills the screen, and out again. */
  stand(): void;
  /** @returns what can be drawn on: the window without its scroll bars, under which nothing could be pressed */
  size(): { readonly width: number; readonly height: number };
  /** Takes it out again, once no other part draws in it. */
  unmount(by?: string): void;
}

/**
 * The shadow root is open: it holds nothing that the page does not hold itself, and assistive and
 * testing tools can look inside. Keys and clicks meant for Steward do not reach the page's own shortcuts.
 * @param document the page
 * @param css the style of everything inside
 * @returns the host, not yet in the page
 */
export function makeHost(document: Document, css: string): Host {
  const element = make(document, TAG);
  const drawing = new Set<string>();
  const listening: (() => void)[] = [];
  element.popover = 'manual';
  // The page around it may be in another language.
  element.lang = say('languageTag');
  const root = element.attachShadow({ mode: 'open' });
  const style = make(document, 'style');
  style.textContent = css;
  // What hangs in the element is said at fields; what no tree shows, a browser does not read out.
  const unseen = make(document, 'slot');
  unseen.hidden = true;
  root.append(style, unseen);
  for (const name of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'mousedown',
    'pointerdown',
    'input',
    'focusin',
  ] as const) {
    element.addEventListener(name, (event) => event.stopPropagation());
  }
  // Looking at a card is no reason to lose one's place: a button that is pressed with a mouse takes neither focus
  // nor caret out of a field, which some pages empty as it is left.
  root.addEventListener('mousedown', (event) => {
    const at = event.target;
    if (at instanceof Element && at.closest('button, summary')) event.preventDefault();
  });
  let stood: Element | null = null;
  let takenOut: number[] = [];
  // To be put back a thousand times helps nobody, and neither side would ever rest.
  const isWelcome = (place: Element) => {
    if (takenOut.length >= IN_ALL) return false;
    const wasTaken = place === stood;
    stood = place;
    if (!wasTaken) return true;
    const now = performance.now();
    takenOut = [...takenOut, now];
    const isFight = takenOut.length >= OFTEN && now - (takenOut.at(-OFTEN) ?? 0) < SOON;
    if (isFight) takenOut = Array.from({ length: IN_ALL }, () => now);
    return !isFight;
  };
  // Dialogs that do not let it be: a form can be asked about from the end of the page as well.
  const unfriendly = new WeakSet<Element>();
  const stand = () => {
    const top = topOf(document);
    const inner = placeWithin(document, element);
    const place = inner && !unfriendly.has(inner) ? inner : top;
    // A page that enlarges itself by its style would enlarge what stands in it, and move it away.
    if (place) element.style.setProperty('--unzoomed', String(1 / (place.currentCSSZoom ?? 1)));
    if (!place || element.parentNode === place) return;
    if (!isWelcome(place)) {
      if (place === top) return;
      unfriendly.add(place);
      takenOut = [];
      stand();
      return;
    }
    place.append(element);
    // The top layer: no page style can cover it or cut it off.
    element.showPopover?.();
  };
  return {
    root,
    element,
    isOurs: (node) => element.contains(node),
    mount(by = MARKS) {
      drawing.add(by);
      stand();
    },
    drawn() {
      for (const heard of listening) heard();
    },
    onDrawn: (heard) => void listening.push(heard),
    stand() {
      if (drawing.size > 0) stand();
    },
    size() {
      const { width, height } = element.getBoundingClientRect();
      return { width: width || innerWidth, height: height || innerHeight };
    },
    unmount(by = MARKS) {
      drawing.delete(by);
      if (drawing.size > 0) return;
      stood = null;
      element.remove();
    },
  };
}

/** What shows nothing that is put into it. */
const HOLDS_NOTHING = /^(textarea|input|select|iframe|frame|object|embed|img|canvas|video|audio|svg|math)$/;

/** @returns the element that fills the screen, where something can be put into it */
function screenFiller(document: Document): Element | null {
  const filling = fillingIn(document);
  return filling && !HOLDS_NOTHING.test(nameOf(filling)) ? filling : null;
}

/**
 * What keeps a person inside: outside a modal dialog nothing can be reached, one of a page's own making stops presses
 * and keys by its script, and a popover closes at a press outside.
 */
const HOLDS = 'dialog:modal, [aria-modal=true], [popover]:not([popover=manual])';

/**
 * @param ours Steward's element
 * @returns what holds the person or fills the screen, the inner of two, to stand in; null where the whole page is free
 */
function placeWithin(document: Document, ours: Element): Element | null {
  const active = activeIn(document);
  const holding =
    (active && closest(active, HOLDS)) ?? all(document, 'dialog').findLast((dialog) => matches(dialog, ':modal'));
  const filling = screenFiller(document);
  if (filling && !(holding && contains(filling, holding))) return filling;
  if (holding) return holding;
  // A press on bare ground takes the focus from everything, and is no reason to leave.
  const place = parentOf(ours);
  const isNowhere = !active || active === bodyOf(document);
  const isHeld = isNowhere && place && matches(place, HOLDS) && isSeen(place) && !closest(place, '[inert]');
  return isHeld ? place : null;
}
