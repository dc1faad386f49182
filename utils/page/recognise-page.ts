import type { PageProfile, SiteProfile } from '../sites/profile.ts';
import { fits } from './fits.ts';
import { closestAcross, isWithin, type PageRoot } from './page-roots.ts';
import { readable } from './readable.ts';
import { all, attributeOf, byId, ownerOf, rootOf } from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** A page that a site's profile knows, and the part of it that holds the fields. */
export interface KnownPage {
  readonly page: PageProfile;
  readonly root: Element;
  /** False where only the fields can tell: its heading is one that other pages have as well. */
  readonly certain: boolean;
}

const DIALOGS = 'dialog[open], [role]:is([role=dialog], [role=alertdialog])';
const HEADINGS = 'h1, [role=heading][aria-level="1"]';
const DIALOG_HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/**
 * A dialog speaks for itself: what stands in it counts before what it lies over.
 * @param site the profile of the host
 * @param document the page
 * @param roots its trees, from `rootsOf`
 * @returns the kinds of page that this may be by its path and headings, each with the part that holds its fields:
 * dialogs first, the one on top before the others, and the page under them last
 */
export function recognisePages(
  site: SiteProfile,
  document: Document,
  roots: readonly PageRoot[] = [document],
): KnownPage[] {
  const path = document.location.pathname;
  const here = site.pages.filter((page) => !page.path || fits(page.path, path));
  if (here.length === 0) return [];
  const dialogs = within(roots, DIALOGS).filter((dialog) => isShown(dialog as HTMLElement));
  const inDialogs = dialogs.map((dialog) => recogniseDialog(here, dialog, roots));
  // The one opened last lies on top.
  return [...inDialogs.reverse(), recogniseUnder(here, dialogs, roots)].filter((one) => one !== null);
}

function recogniseDialog(pages: readonly PageProfile[], dialog: Element, roots: readonly PageRoot[]): KnownPage | null {
  const headings = within(roots, DIALOG_HEADINGS).filter((heading) => isWithin(heading, dialog));
  const titles = [...headings, ...namersOf(dialog)].map(titleAt);
  const found = choose(pages, [...titles, { words: attributeOf(dialog, 'aria-label') ?? '', at: dialog }], true);
  return found && { page: found.page, certain: found.certain, root: dialog };
}

/** @returns what a dialog says that it is named by: the title of many is no heading */
function namersOf(dialog: Element): Element[] {
  const ids = attributeOf(dialog, 'aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => byId(rootOf(dialog) as PageRoot, id)).filter((element) => element !== null);
}

function recogniseUnder(
  pages: readonly PageProfile[],
  dialogs: readonly Element[],
  roots: readonly PageRoot[],
): KnownPage | null {
  const headings = within(roots, HEADINGS)
    .filter((heading) => !dialogs.some((dialog) => isWithin(heading, dialog)))
    .filter((heading) => isShown(heading as HTMLElement))
    .map(titleAt);
  const found = choose(pages, headings, false);
  for (const css of found?.page.within ?? []) {
    const root = partOf(css, found?.by ?? null, roots);
    if (found && root) return { page: found.page, certain: found.certain, root };
  }
  return null;
}

/** Words that say what a page is, and where they stand. */
interface Title {
  readonly words: string;
  readonly at: Element;
}

/** @returns the page that the titles name, and by which; one named with certainty before one that it may be */
function choose(
  pages: readonly PageProfile[],
  titles: readonly Title[],
  mustBeNamed: boolean,
): (Omit<KnownPage, 'root'> & { readonly by: Element | null }) | null {
  const namedBy = (patterns: readonly string[] | undefined) =>
    titles.find(({ words }) => fits(patterns ?? [], words))?.at ?? null;
  for (const page of pages) {
    const by = namedBy(page.heading);
    if (by || !(page.heading || mustBeNamed)) return { page, certain: true, by };
  }
  for (const page of pages) {
    const by = namedBy(page.mayBe);
    if (by) return { page, certain: false, by };
  }
  return null;
}

/**
 * @param css what the part of a page fits that holds its fields
 * @param heading the page's heading, where one has named it
 * @param roots the page's trees
 * @returns the part around the heading, or else the first of the same frame that is seen; views that are kept alive
 * and the menus of other frames have such parts too
 */
function partOf(css: string, heading: Element | null, roots: readonly PageRoot[]): Element | null {
  if (!heading) return within(roots, css)[0] ?? null;
  const near = () => within(roots, css).filter((part) => ownerOf(part) === ownerOf(heading));
  return closestAcross(heading, css) ?? near().find((part) => isShown(part as HTMLElement)) ?? null;
}

function within(roots: readonly PageRoot[], css: string): Element[] {
  return roots.flatMap((root) => all(root, css));
}

function titleAt(at: Element): Title {
  return { words: readable(at.textContent ?? ''), at };
}
