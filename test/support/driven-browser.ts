import type { ServedPages } from './serve-pages.ts';

export interface OpenOptions {
  /** The built extension, e.g. .output/chrome-mv3. Without it the browser opens bare. */
  extensionDir?: string | undefined;
  pages: ServedPages;
  /** Default true. */
  headless?: boolean | undefined;
  /** In CSS pixels before zoom. Default 1280 x 800; a headed browser follows its window instead. */
  viewport?: { width: number; height: number } | undefined;
  colorScheme?: 'light' | 'dark' | undefined;
  /**
   * Page zoom: 2 means 200 %. As in a real browser the layout gets narrower and the pixels denser.
   */
  zoom?: number | undefined;
  /**
   * Hosts on which the extension may ask to run, and the browser's own question counts as answered with yes,
   * since nobody can press it. Firefox says yes to all as soon as one is named.
   */
  allows?: readonly string[] | undefined;
  /** In which the browser itself speaks, as a BCP 47 tag. Default English. Firefox has no other without a package. */
  language?: 'es' | undefined;
  /** An IANA name. Default America/Chicago, where Oklahoma is. */
  timezone?: string | undefined;
}

export interface ConsoleLine {
  /** As the browser names it (log, warning, error...); 'uncaught' is an exception nobody caught. */
  readonly type: string;
  readonly text: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Light, dark, or colours that the computer forces on every page; those are light or dark as well. */
export type Colours = 'light' | 'dark' | 'forced light' | 'forced dark';

export interface WaitOptions {
  /** Milliseconds. Default 10 000. */
  timeout?: number | undefined;
}

export interface DrivenBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  open(url: string): Promise<Tab>;
  /** A page of the extension in its own origin, e.g. 'popup.html'. */
  extensionPage(path: string): Promise<Tab>;
  /**
   * Presses the extension's button in the toolbar over a tab, which lets the extension know the tab until it
   * goes elsewhere. Chromium only: no driver reaches Firefox's toolbar.
   */
  pressToolbarButton?(over: Tab): Promise<void>;
  /** Every open tab, also those the extension opened itself. */
  tabs(): Promise<readonly Tab[]>;
  close(): Promise<void>;
}

/**
 * Selectors are CSS; ' >>> ' steps into an open shadow root: 'steward-marks >>> button'.
 * Everything that takes a selector waits for it to appear.
 */
export interface Tab {
  /** As the page itself says. */
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  /** Runs in the page's own world. The function is sent as text, so it can close over nothing. */
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Asks again until the answer is truthy, across page loads, and returns that answer. */
  waitFor<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A, options?: WaitOptions): Promise<R>;
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  /** Types into whatever has the focus, one real key at a time. */
  type(text: string, options?: { delay?: number }): Promise<void>;
  /** 'Tab', 'Escape', 'Control+z', 'Control+Shift+End'. */
  press(key: string): Promise<void>;
  /** Puts the text on the clipboard and presses Control+V: trusted paste and input events. */
  paste(text: string): Promise<void>;
  /** Chooses in a native <select> by option value. */
  choose(selector: string, value: string): Promise<void>;
  setFiles(selector: string, files: readonly string[]): Promise<void>;
  /** Relative to the viewport; null when nothing is laid out. */
  boundingBox(selector: string): Promise<Box | null>;
  screenshot(file: string, options?: { fullPage?: boolean }): Promise<void>;
  /**
   * @param size in CSS pixels before zoom
   * @param zoom page zoom for this tab from now on; what the browser was opened with where it is not given
   */
  setViewport(size: { width: number; height: number }, zoom?: number): Promise<void>;
  /** Shows the page in the colours that a person has asked their computer for. Chromium only. */
  showIn?(colours: Colours): Promise<void>;
  /** Lays the page out as for a printer, or for the screen again. Chromium only. */
  layOutForPaper?(is: boolean): Promise<void>;
  /** Runs a function at the start of each page the tab goes to from now on, before any script of it. */
  atStart(fn: () => void): Promise<void>;
  /** What a screen reader is told of an element, from the browser's own accessibility tree. Chromium only. */
  toldOf?(selector: string): Promise<{ name: string; description: string }>;
  bringToFront(): Promise<void>;
  readonly console: readonly ConsoleLine[];
  close(): Promise<void>;
}

/** Sent into the page by both drivers; must stay self-contained. */
export function findDeep(selector: string): Element | null {
  let roots: ParentNode[] = [document];
  let found: Element[] = [];
  for (const part of selector.split('>>>')) {
    found = roots.flatMap((root) => [...root.querySelectorAll(part.trim())]);
    roots = found.flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
  }
  return found[0] ?? null;
}

/** Questions asked during a page load fail and are simply asked again. */
export async function askUntil<R>(
  ask: () => Promise<R | null>,
  what: string,
  { timeout = 10_000 }: WaitOptions = {},
): Promise<R> {
  const deadline = performance.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) {
      const why = last instanceof Error ? ` (${last.message})` : '';
      throw new Error(`Waited ${timeout} ms in vain for ${what}${why}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
