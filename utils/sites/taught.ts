import type { FieldKind } from '../rules/rule.ts';
import { sites } from './catalogue.ts';
import type { FieldProfile, PageProfile } from './profile.ts';
import { routeIn } from './route.ts';

/** How a taught field is found again; never a value. Empty where the field has none. */
export interface Anchors {
  /** The name under which it is sent. */
  readonly name: string;
  /** What people call it, normalised. */
  readonly label: string;
  /** How it is built: a line, prose, a date, a choice, files. */
  readonly role: string;
  /** CSS by an id or a mark for tests that a person gave it; a page's own numbering is none. */
  readonly css: string;
}

/** What a person said of one field: on this page, this box is that. */
export interface TaughtField {
  readonly host: string;
  /** The path of the page and its route behind the sign, with a star for what changes from one participant to the next. */
  readonly page: string;
  readonly kind: FieldKind;
  readonly anchors: Anchors;
}

/** More than anybody points at, and than is kept; what is longer is something else. */
export const MOST_TAUGHT = 500;

/** Where a page is, as the browser takes its address apart. */
interface Address {
  readonly hostname: string;
  readonly pathname: string;
  /** With its sign. */
  readonly hash: string;
}

/** A part of a path that names one record: a number, or a long word with a figure in it. */
const OF_ONE_RECORD = /^(\d+|(?=.*\d)[\w-]{12,})$/;

/**
 * @param address of a page
 * @returns the same for every participant: its path and its route, in which parts that name one record become a star
 */
export function pageOf({ pathname, hash }: Omit<Address, 'hostname'>): string {
  const [route = ''] = routeIn(hash).slice(1).split(/[?#]/);
  return route ? `${starred(pathname)}#${starred(route) || '/'}` : starred(pathname);
}

function starred(path: string): string {
  return path
    .split('/')
    .map((part) => (OF_ONE_RECORD.test(part) ? '*' : part))
    .join('/')
    .replace(/\/+$/, '');
}

/**
 * @param kind what a field is
 * @returns what the known sites' profiles say of such a field
 * @throws when none of them has one, which a test rules out
 */
export function profileOf(kind: FieldKind): FieldProfile {
  for (const { pages } of sites) {
    for (const { fields } of pages) {
      const found = fields.find((profile) => profile.kind === kind);
      if (found) return found;
    }
  }
  throw new Error(`No profile has the field ${kind}.`);
}

/** Every kind of field that can be taught, as the known pages have them. */
export const teachable: readonly { readonly page: string; readonly fields: readonly FieldProfile[] }[] = sites
  .flatMap(({ pages }) => pages)
  .map(({ title, fields }) => ({ page: title, fields }));

/** The same, as a list of names. */
export const teachableKinds: readonly FieldKind[] = teachable.flatMap(({ fields }) => fields.map(({ kind }) => kind));

/**
 * A page has one field of a kind, and a field is of one kind.
 * @param kept what was taught so far
 * @param more what comes to it
 * @returns both; where they speak of the same field or the same kind on one page, what came later
 */
export function mergeTaught(kept: readonly TaughtField[], more: readonly TaughtField[]): readonly TaughtField[] {
  return more.reduce((all, one) => [...withoutTaught(all, one), one], kept);
}

/** @returns what was taught but for what speaks of the same field or the same kind on its page */
export function withoutTaught(kept: readonly TaughtField[], one: TaughtField): readonly TaughtField[] {
  return kept.filter((other) => !speaksOf(other, one));
}

/**
 * @param kept what was taught so far
 * @param one what counts on some page, from `taughtAt`
 * @returns what was taught but for it, whether it was said of the page or, before routes were told apart, of its path
 */
export function withoutTaughtAt(kept: readonly TaughtField[], one: TaughtField): readonly TaughtField[] {
  const [path = ''] = one.page.split('#');
  return withoutTaught(withoutTaught(kept, one), { ...one, page: path });
}

/**
 * @param taught what people said of fields, on whatever page
 * @param address of a page
 * @returns what counts there: what was said of it, and before routes were told apart of its path, where the former
 * does not speak of the same field or the same kind
 */
export function taughtAt(
  taught: readonly TaughtField[],
  { hostname, pathname, hash }: Address,
): readonly TaughtField[] {
  const page = pageOf({ pathname, hash });
  const of = (its: string) => taught.filter((one) => one.host === hostname && one.page === its);
  const path = starred(pathname);
  if (path === page) return of(page);
  return mergeTaught(
    of(path).map((one) => ({ ...one, page })),
    of(page),
  );
}

function speaksOf(one: TaughtField, other: TaughtField): boolean {
  if (one.host !== other.host || one.page !== other.page) return false;
  return isSameField(one.anchors, other.anchors) || one.kind === other.kind;
}

/** @returns whether two speak of the same field, whatever a counter in its label says */
export function isSameField(a: Anchors, b: Anchors): boolean {
  return a.name === b.name && isSameLabel(a.label, b.label) && a.role === b.role && a.css === b.css;
}

/** What holds such a number holds a counter, as "17/4000", or the number of a record; questions and lines have smaller ones. */
const COUNTING = /\d{3}|\d *\/ *\d/;

/** @returns whether two labels are the same but for what a counter in them says */
export function isSameLabel(label: string, other: string): boolean {
  if (label === other) return true;
  return (COUNTING.test(label) || COUNTING.test(other)) && uncounted(label) === uncounted(other);
}

function uncounted(label: string): string {
  return label.replace(/\d[\d.,]*/g, '#');
}

/** A page that no profile knows: what was taught is all there is. */
export const taughtPage: PageProfile = {
  id: 'taught',
  title: 'This page',
  within: ['body'],
  fields: [],
};
