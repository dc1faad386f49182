import type { Tab } from './driven-browser.ts';

// Over every run in a real browser: the focus of a page moves where a person moves it, or where the page does,
// and never because of Steward alone. Each page writes down the other moves; the run fails at its end.

/** The events by which a driver tells a page that it is about to act for a person, that it has, and of a browser's key. */
const ACTS = { begin: 'steward-test begin', end: 'steward-test end', command: 'steward-test command' } as const;
const KEPT_AS = 'steward-test focus';

/** What the frames of a page know together. */
interface Known {
  /** Until when, by the clock, what a person pressed last may move the focus. */
  until: number;
  /** How many things are under way that may. */
  acting: number;
  last: EventTarget | null;
  /** Whether that was a part of Steward. */
  lastIsOurs: boolean;
}

/** Sent into each page and frame before its own scripts; must stay self-contained. */
export function watchFocus({ begin, end, command, key }: typeof watchedBy): void {
  // A page of the extension moves its own focus.
  if (location.protocol.includes('extension')) return;
  const holder = ((): { focusKnown?: Known } => {
    try {
      return (top?.document && top) as unknown as { focusKnown?: Known };
    } catch {
      return window as unknown as { focusKnown?: Known };
    }
  })();
  holder.focusKnown ??= { until: 0, acting: 0, last: null, lastIsOurs: false };
  const known = holder.focusKnown;
  const stewardsPart = (node: EventTarget | undefined): Element | null => {
    if (!(node instanceof Element)) return null;
    const host = (node.getRootNode() as ShadowRoot).host ?? node;
    return host.localName === 'steward-marks' ? node : null;
  };
  // What is pressed in Steward may take its time; what is pressed on a page moves the focus at once.
  const pressed = (event: Event) => {
    const [at] = event.composedPath();
    known.until = Math.max(known.until, Date.now() + (stewardsPart(at) ? 3000 : 300));
  };
  const watch = (name: string, heard: (event: Event) => void) =>
    window.addEventListener(
      name,
      (event) => {
        try {
          heard(event);
        } catch {
          // A page that has broken its own events says nothing of its focus.
        }
      },
      true,
    );
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click']) watch(name, pressed);
  watch('keydown', (event) => {
    const { key: pressedKey } = event as KeyboardEvent;
    const [at] = event.composedPath();
    if (['Tab', 'Enter', 'Escape'].includes(pressedKey) || stewardsPart(at)) pressed(event);
  });
  watch(begin, () => {
    known.acting += 1;
  });
  watch(end, () => {
    known.acting -= 1;
  });
  // What a key of the browser asks for comes by way of the background.
  watch(command, () => {
    known.until = Date.now() + 3000;
  });
  // What the page does by its own scripts is its own affair; Steward's calls come from another world.
  const own = <Of extends object>(of: Of, ...names: (keyof Of)[]) => {
    for (const name of names) {
      const does = of[name];
      if (typeof does !== 'function') continue;
      of[name] = function (this: unknown, ...given: unknown[]) {
        known.acting += 1;
        try {
          return Reflect.apply(does, this, given);
        } finally {
          known.acting -= 1;
        }
      } as Of[typeof name];
    }
  };
  own(HTMLElement.prototype, 'focus');
  own(HTMLDialogElement.prototype, 'show', 'showModal', 'close');
  own(Selection.prototype, 'addRange', 'collapse', 'extend', 'setBaseAndExtent', 'selectAllChildren');
  own(window, 'focus');
  watch('focusin', (event) => {
    const [at] = event.composedPath();
    // The window that gets its focus back says so again.
    if (!(at instanceof Element) || at === known.last) return;
    // What had it in Steward has gone, and it goes back to the page.
    const isGivenBack = known.lastIsOurs && !(known.last as Element).isConnected;
    known.last = at;
    known.lastIsOurs = stewardsPart(at) !== null;
    if (isGivenBack) return;
    if (known.acting > 0 || Date.now() < known.until || at.hasAttribute('autofocus')) return;
    // What Steward asks of a person has the focus while it stands.
    const ours = stewardsPart(at);
    if (ours?.closest('dialog, .teach')) return;
    const name = `${ours ? 'Steward ' : ''}${at.localName}${at.id && `#${at.id}`}.${at.className}`;
    try {
      const moves = JSON.parse(sessionStorage.getItem(key) ?? '[]');
      sessionStorage.setItem(key, JSON.stringify([...moves, `${location.pathname}${location.search}: to ${name}`]));
    } catch {
      // A page without an address keeps nothing.
    }
  });
}

/** What `watchFocus` is given. */
export const watchedBy = { ...ACTS, key: KEPT_AS } as const;

/**
 * @param tab a tab whose pages run `watchFocus`
 * @param does something that the driver does for a person, past the page's own events
 */
async function actingIn<T>(tab: Pick<Tab, 'evaluate'>, does: () => Promise<T>): Promise<T> {
  const tell = (name: string) =>
    tab.evaluate((event) => void window.dispatchEvent(new Event(event)), name).catch(() => {});
  await tell(ACTS.begin);
  try {
    return await does();
  } finally {
    await tell(ACTS.end);
  }
}

/** Tells a page that runs `watchFocus` that a person presses one of Steward's keys, which the page does not hear. */
export const keyOfBrowser = (tab: Pick<Tab, 'evaluate'>): Promise<void> =>
  tab.evaluate((event) => void window.dispatchEvent(new Event(event)), ACTS.command);

/**
 * @param tab a tab whose pages run `watchFocus`
 * @param moves where to put the moves of the focus that nobody made
 * @returns the same tab, and `take`, which puts there what its page has written down until now
 */
export function loggingFocus(tab: Tab, moves: string[]): { tab: Tab; take(): Promise<void> } {
  const take = async () => {
    const written = await tab
      .evaluate((key) => {
        const kept = sessionStorage.getItem(key);
        sessionStorage.removeItem(key);
        return JSON.parse(kept ?? '[]') as string[];
      }, KEPT_AS)
      .catch(() => []);
    moves.push(...written);
  };
  const logging: Tab = {
    ...tab,
    async goto(url) {
      await take();
      await tab.goto(url);
    },
    focus: (selector) => actingIn(tab, () => tab.focus(selector)),
    choose: (selector, value) => actingIn(tab, () => tab.choose(selector, value)),
    setFiles: (selector, files) => actingIn(tab, () => tab.setFiles(selector, files)),
    async close() {
      await take();
      await tab.close();
    },
  };
  return { tab: logging, take };
}

/** @throws Error where the focus has moved by nobody's doing */
export function assertNobodyMoved(moves: readonly string[]): void {
  if (moves.length > 0) throw new Error(`The focus moved by nobody's doing:\n${moves.join('\n')}`);
}
