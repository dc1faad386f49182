import type { Host } from './host.ts';

/**
 * Hands on what a page stops. Some keep every press outside a part of their own from going on; without this a mark
 * would not open there, and no form be sent past the question before Submit.
 * @param window the page's window
 * @param host Steward's element; to be called before anything else listens at it
 * @param signal ends it
 */
export function handOnPresses(window: Window, { element, root }: Host, signal: AbortSignal): void {
  let hasArrived = false;
  element.addEventListener('click', () => (hasArrived = true), { capture: true, signal });
  // Nothing of a page's document hears a press before its window does.
  const pressed = (event: Event) => {
    const [at] = event.composedPath();
    if (!at || !root.contains(at as Node)) return;
    hasArrived = false;
    setTimeout(() => {
      // It stays inside: the page would stop it again.
      if (!hasArrived) at.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
  };
  window.addEventListener('click', pressed, { capture: true, signal });
}
