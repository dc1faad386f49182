/** The one door to the browser's extension API; the polyfill stands behind it. */
import { browser } from 'wxt/browser';
import { speakWith } from './language/say.ts';

export { browser };

/** Lets everything be said in the browser's language, as far as there are sentences in it; else in English. */
export function speakBrowsersLanguage(): void {
  const gaps = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
  speakWith((name) => extension.i18n.getMessage(name, gaps));
}

/**
 * @param element an element of the page
 * @returns the shadow root that hangs on it, closed ones too, which browsers open to extensions; or null
 */
export function openRoot(element: Element): ShadowRoot | null {
  try {
    return extension.dom?.openOrClosedShadowRoot(element) ?? (element as Opened).openOrClosedShadowRoot ?? null;
  } catch {
    // Elements of other languages than HTML have none, and say so loudly.
    return null;
  }
}

/** Firefox gives it as a property that only extensions see. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The types leave out what only scripts in pages have, and lose the one for sentences beside the polyfill. */
const extension = browser as unknown as {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  readonly i18n: { getMessage(name: string, parts: readonly string[]): string };
};

declare module 'wxt/browser' {
  // The framework leaves this one out of its types and writes them anew, page by page, at every build.
  interface WxtRuntime {
    /** @returns the address of one of the extension's own files */
    getURL(path: `/${string}`): string;
  }
}
