/** Chromium tells of a place inside a shadow root only when that root is asked; Firefox only knows the document's. */
type Selecting = Node & { getSelection?(): Selection | null };

/**
 * @param area an editing area, in whatever tree of a page
 * @returns where the caret or the selection is, as the tree of the area knows it; null in a page that is not shown
 */
export function selectionIn(area: HTMLElement): Selection | null {
  return (area.getRootNode() as Selecting).getSelection?.() ?? area.ownerDocument.getSelection();
}
