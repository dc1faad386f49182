import type { Tab } from './browsers.ts';

/**
 * @param tab a page with Steward on it, or one of Steward's own
 * @param isOwn true for the latter
 * @returns what a person cannot read or hit of what Steward shows there: words that are cut off or reach out of
 * the window, targets of less than 24 pixels (WCAG 2.2, 2.5.8) and parts that lie over each other; a line each
 */
export function cutOff(tab: Tab, isOwn: boolean): Promise<string[]> {
  return tab.evaluate((own) => {
    const root: ParentNode | null | undefined = own ? document : document.querySelector('steward-marks')?.shadowRoot;
    if (!root) return ['Steward shows nothing'];
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    const height = window.innerHeight;
    const nameOf = (element: Element) =>
      `${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((one) => `.${one}`).join('')}`;
    // What is heard and not seen, and what is out of the game behind a dialog.
    const isHidden = (element: Element) =>
      element.closest('.said, .heard, [aria-hidden=true]') !== null ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // A wide table scrolls in a box of its own.
    /** Whether a rectangle can be brought into sight: inside everything that cuts off and does not scroll. */
    const lost = (from: Element, { left, right, top, bottom }: DOMRect): string => {
      let scrolls = false;
      for (let at: Element | null = from; at; at = at.parentElement) {
        if (at === document.documentElement || at === document.body) {
          scrolls ||= own;
          continue;
        }
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const scrollsAcross = /auto|scroll/.test(style.overflowX) && at.matches('[tabindex], .wide');
        if (style.overflowX !== 'visible' && !scrollsAcross && (left < box.left - 1 || right > box.right + 1))
          if (style.textOverflow !== 'ellipsis') return `${nameOf(at)} cuts off`;
        if (scrollsAcross) return '';
        if (/auto|scroll/.test(style.overflowY)) scrolls = true;
        else if (style.overflowY !== 'visible' && !scrolls && (top < box.top - 1 || bottom > box.bottom + 1))
          return `${nameOf(at)} cuts off`;
        if (style.position === 'fixed') break;
      }
      if (left < -0.5 || right > width + 0.5) return 'beside the window lies';
      if (!scrolls && (top < -0.5 || bottom > height + 0.5)) return 'above or below the window lies';
      return '';
    };

    const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement;
      if (!at || !node.nodeValue?.trim() || at.closest('style, script, title, option, datalist') || isHidden(at))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        // What ends in an ellipsis is as long as its box, as far as anyone sees.
        const how = getComputedStyle(at).textOverflow === 'ellipsis' ? '' : lost(at, rect);
        if (how) {
          faults.push(`${how} “${node.nodeValue.trim().slice(0, 40)}” in ${nameOf(at)}`);
          break;
        }
      }
    }
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (isHidden(element) || overflowX === 'visible' || textOverflow === 'ellipsis') continue;
      if (
        element.scrollWidth > element.clientWidth + 1 &&
        !element.matches('[tabindex], .wide') &&
        element.clientWidth > 0
      )
        faults.push(`${nameOf(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`);
    }
    const targets = root.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, summary, a[href], [role=button]',
    );
    for (const target of targets) {
      if (isHidden(target)) continue;
      // The bars of a picture are as long as what they show; the list beside it does the same (2.5.8, Equivalent).
      if (target instanceof SVGElement) continue;
      // A link among words is as high as they are.
      if (target.localName === 'a' && getComputedStyle(target).display === 'inline') continue;
      const labels = [...((target as HTMLInputElement).labels ?? [])];
      const sizes = [target, ...labels].map((one) => one.getBoundingClientRect());
      if (!sizes.some((box) => box.width >= 23.5 && box.height >= 23.5))
        faults.push(
          `${nameOf(target)} is ${sizes.map((box) => `${box.width.toFixed(1)} x ${box.height.toFixed(1)}`)[0]}`,
        );
    }
    // A question is asked over everything else.
    if (!own && !root.querySelector('dialog')) {
      // The list, once a person has opened it, lies over what is behind it.
      const parts = [...root.querySelectorAll('.mark, .card, .opener')];
      for (const [index, one] of parts.entries()) {
        for (const other of parts.slice(index + 1)) {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 0.5 && down > 0.5) faults.push(`${nameOf(one)} and ${nameOf(other)} lie over each other`);
        }
      }
    }
    return faults;
  }, isOwn);
}
