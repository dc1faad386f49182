import type { PageProfile, SiteProfile } from '../sites/profile.ts';
import { fits } from './fits.ts';
import { isWithin, type PageRoot } from './page-roots.ts';
import { readable } from './readable.ts';
import { all, attributeOf, byId, first, rootOf } from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** A page that a site's profile knows, and the part of it that holds the fields. */
export interface KnownPage {
  readonly page: PageProfile;
  readonly root: Element;
  /** False where only the fields can tell: its heading is one that other pages have as well. */
  readonly certain: boolean;
}

const DIALOGS = 'dialog[open], [role=dialog], [role=alertdialog]';
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
  const titles = [...headings, ...namersOf(dialog)].map(wordsOf);
  const found = choose(pages, [...titles, attributeOf(dialog, 'aria-label') ?? ''], true);
  return found && { ...found, root: dialog };
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
    .map(wordsOf);
  const found = choose(pages, headings, false);
  for (const css of found?.page.within ?? []) {
    const root = firstWithin(roots, css);
    if (found && root) return { ...found, root };
  }
  return null;
}

/** @returns the page that the headings name; one named with certainty before one that it may be */
function choose(
  pages: readonly PageProfile[],
  headings: readonly string[],
  mustBeNamed: boolean,
): Omit<KnownPage, 'root'> | null {
  const named = (patterns: readonly string[] | undefined) => headings.some((words) => fits(patterns ?? [], words));
  const certain = pages.find(({ heading }) => (heading ? named(heading) : !mustBeNamed));
  if (certain) return { page: certain, certain: true };
  const likely = pages.find(({ mayBe }) => named(mayBe));
  return likely ? { page: likely, certain: false } : null;
}

function within(roots: readonly PageRoot[], css: string): Element[] {
  return roots.flatMap((root) => all(root, css));
}

function firstWithin(roots: readonly PageRoot[], css: string): Element | null {
  for (const root of roots) {
    const found = first(root, css);
    if (found) return found;
  }
  return null;
}

function wordsOf(heading: Element): string {
  return readable(heading.textContent ?? '');
}
