/** The one door to the browser's extension API; the polyfill stands behind it. */
export { browser } from 'wxt/browser';
