/** @returns false for what is not displayed, or made invisible with everything around it */
export function isSeen(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

/** @returns whether a person sees it, as far as styles and `hidden` decide */
export function isShown(element: HTMLElement): boolean {
  if (element.style.display === 'none' || element.closest('[hidden]')) return false;
  return isSeen(element);
}
