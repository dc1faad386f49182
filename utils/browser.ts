/** The one door to the browser's extension API; the polyfill stands behind it. */
import { browser } from 'wxt/browser';

export { browser };

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

/** The types leave out what only scripts in pages have. */
const extension = browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

declare module 'wxt/browser' {
  // The framework leaves this one out of its types and writes them anew, page by page, at every build.
  interface WxtRuntime {
    /** @returns the address of one of the extension's own files */
    getURL(path: `/${string}`): string;
  }
}
