/** The one door to the browser's extension API; the polyfill stands behind it. */
export { browser } from 'wxt/browser';

declare module 'wxt/browser' {
  // The framework leaves this one out of its types and writes them anew, page by page, at every build.
  interface WxtRuntime {
    /** @returns the address of one of the extension's own files */
    getURL(path: `/${string}`): string;
  }
}
