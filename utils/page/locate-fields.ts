import { say } from '../language/say.ts';
import { OTHER_BOX } from '../rules/rule.ts';
import type { FieldProfile, PageProfile } from '../sites/profile.ts';
import { profileOf, type TaughtField, taughtPage } from '../sites/taught.ts';
import { findAgain } from './anchors.ts';
import { type Claim, type Considered, consider, isForSearching, type Memory, newMemory } from './consider-controls.ts';
import { isTextControl } from './element-kinds.ts';
import { type Field, WEIGHT_OF } from './field.ts';
import { fits } from './fits.ts';
import { carrierOf } from './name-control.ts';
import { inPageOrder, type PageRoot } from './page-roots.ts';
import { isPicked } from './picked-date.ts';
import { CLEAR_LEAD } from './read-label.ts';
import { bodyOf, matches } from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** What was found of a page's fields. */
export interface Located {
  readonly fields: readonly Field[];
  /** Other boxes that people write in: nobody knows what they are for, and a number that identifies a person may not stand there either. */
  readonly others: readonly Field[];
  /** Profiles of expected fields that are not there, or that two controls claim alike. */
  readonly missing: readonly FieldProfile[];
  /** Those of all fields that two controls claim alike: neither is looked at. */
  readonly unsure: readonly FieldProfile[];
  /** Taught fields that the page does not have any more as they were, in sight or out of it. */
  readonly changed: readonly FieldProfile[];
}

/**
 * Finds a page's fields by what people and the form call them. The stronger evidence decides; two controls
 * with equal claims are both left alone, and so is a control that could be two fields alike, since acting
 * on a guess costs trust.
 * @param page the page's profile
 * @param root the part of the page that holds the fields
 * @param roots the page's trees, from `rootsOf`
 * @param memory what is known of controls from the look before, on the same page
 * @param taught what people said of this page's fields
 * @param whole what is known of all controls of the page, for what was taught and stands elsewhere
 * @returns the fields in page order, those that were not found, and the boxes that are none
 */
export function locateFields(
  page: PageProfile,
  root: Element,
  roots: readonly PageRoot[] = [root.ownerDocument],
  memory: Memory = newMemory(),
  taught: readonly TaughtField[] = [],
  whole: Memory = newMemory(),
): Located {
  const controls = consider(page, root, roots, memory);
  const everywhere = () => consider(taughtPage, bodyOf(roots[0] as Document) ?? root, roots, whole);
  const told = taught.map((one) => {
    const profile = profileFor(one, page);
    return { profile, ...findTaught(one, profile, controls, everywhere) };
  });
  const claims: Claimed[] = [];
  for (const one of controls) {
    if (one.claims.length === 0 || !isUsable(one, controls) || told.some(({ found }) => found?.control === one.control))
      continue;
    const { element } = one;
    for (const claim of one.claims) claims.push({ ...claim, element });
  }
  for (const { profile, found } of told) {
    if (!found) continue;
    const label = found.names.wordings[0]?.shown ?? '';
    claims.push({ element: found.element, profile, by: 'taught', label, sure: 0 });
  }
  const decided = new Map<FieldProfile, Claimed>();
  const unsure = new Set<FieldProfile>();
  for (const profile of new Set([...page.fields, ...told.map((one) => one.profile)])) {
    const [best, second] = claims
      .filter((claim) => claim.profile === profile)
      .sort((a, b) => WEIGHT_OF[b.by] - WEIGHT_OF[a.by] || b.sure - a.sure);
    if (best && second && !isStronger(best, second)) unsure.add(profile);
    else if (best) decided.set(profile, best);
  }
  // One control that could be two things: the stronger reason stands, equal ones fall.
  for (const [profile, claim] of decided) {
    for (const [otherProfile, other] of decided) {
      if (other === claim || other.element !== claim.element) continue;
      if (isStronger(claim, other)) continue;
      decided.delete(profile);
      unsure.add(profile);
      if (!isStronger(other, claim)) {
        decided.delete(otherProfile);
        unsure.add(otherProfile);
      }
      break;
    }
  }
  // What a box is called may be anything only on a page that another field has shown to be what it seems.
  const shown = [...decided.values()].some(({ by }) => by !== 'build');
  for (const [profile, { by }] of decided) if (by === 'build' && !shown) decided.delete(profile);
  const fields = [...decided.values()].map(({ profile, element, label, by }) => ({
    key: profile.kind,
    kind: profile.kind,
    label: label || profile.title,
    element,
    carrier: carrierOf(element),
    foundBy: by,
  }));
  return {
    fields: fields.sort((a, b) => inPageOrder(a.element, b.element)),
    others: othersAmong(controls, page, new Set(fields.map(({ element }) => element))),
    missing: page.fields.filter((profile) => profile.expected && !decided.has(profile)),
    unsure: [...unsure],
    changed: told.filter(({ isGone }) => isGone).map(({ profile }) => profile),
  };
}

/** What asks for such a number itself; "please no SSN" does not. */
const ASKS_FOR_NUMBER = [
  "^(?!.*\\b(no|not|never|without|don['’]?t|avoid|exclude|remove)\\b).*\\b(ssn|social security|(bank|card|routing|account) (number|no|#))",
];

function othersAmong(controls: readonly Considered[], page: PageProfile, known: ReadonlySet<HTMLElement>): Field[] {
  const { others = [] } = page;
  return controls
    .filter((one) => others.includes(one.shape) && !known.has(one.element) && isOther(one))
    .map(({ element, names }) => ({
      key: keyOf(element),
      kind: OTHER_BOX,
      label: names.wordings[0]?.shown || say('other_box'),
      element,
      carrier: carrierOf(element),
      foundBy: 'build' as const,
    }));
}

function isOther({ control, element, names }: Considered): boolean {
  if (isForSearching(control) || names.wordings.some(({ shown }) => fits(ASKS_FOR_NUMBER, shown))) return false;
  return isWritable(element);
}

const keys = new WeakMap<HTMLElement, string>();
let boxes = 0;

function keyOf(element: HTMLElement): string {
  let key = keys.get(element);
  if (!key) keys.set(element, (key = `${OTHER_BOX}-${(boxes += 1)}`));
  return key;
}

/** A claim, and what it is laid to. */
interface Claimed extends Claim {
  readonly element: HTMLElement;
}

/** Whether one claim is better founded than another, or its words so much clearer that a person would not hesitate. */
function isStronger(one: Claim, other: Claim): boolean {
  if (one.by !== other.by) return WEIGHT_OF[one.by] > WEIGHT_OF[other.by];
  return one.sure - other.sure >= CLEAR_LEAD;
}

/**
 * @param located what was found on a page whose heading other pages have as well
 * @returns whether it is such a page all the same: a person taught a field of it, or two were found, not dates alone
 */
export function bearsOut({ fields }: Located): boolean {
  if (fields.some(({ foundBy }) => foundBy === 'taught')) return true;
  return fields.length > 1 && fields.some(({ kind }) => !kind.endsWith('Date'));
}

function profileFor({ kind }: TaughtField, page: PageProfile): FieldProfile {
  return page.fields.find((profile) => profile.kind === kind) ?? profileOf(kind);
}

/**
 * @param profile what the field is
 * @param everywhere all controls of the page; asked for only where none in sight is the field
 * @returns the control that it is now, to be written in or picked; and where there is none, whether nothing on the page
 * is like it, or too much
 */
function findTaught(
  taught: TaughtField,
  { shape }: FieldProfile,
  controls: readonly Considered[],
  everywhere: () => readonly Considered[],
): { found: Considered | null; isGone: boolean } {
  const isLike = (one: Considered) => findAgain(taught, [one]) !== null;
  const alike = controls.filter(isLike);
  const usable = alike.filter(({ element }) => isWritable(element) || (shape === 'date' && isPicked(element)));
  const found = findAgain(taught, usable);
  if (found) return { found, isGone: false };
  return { found, isGone: usable.length > 0 || (alike.length === 0 && !everywhere().some(isLike)) };
}

/** What is looked up elsewhere and only shown in its box is chosen all the same; so is a date from a calendar, where none is typed. */
function isUsable({ element, claims }: Considered, controls: readonly Considered[]): boolean {
  if (isWritable(element)) return true;
  if (isShown(element) && claims.every(({ profile }) => profile.shape === 'choice')) return true;
  if (!claims.every(({ profile }) => profile.shape === 'date') || !isPicked(element)) return false;
  const wanted = new Set(claims.map(({ profile }) => profile));
  return !controls.some(
    (other) => other.claims.some((claim) => wanted.has(claim.profile)) && isWritable(other.element),
  );
}

function isWritable(element: HTMLElement): boolean {
  // A fieldset switches off what stands in it, which their own property does not tell.
  if (matches(element, ':disabled') || (isTextControl(element) && element.readOnly)) return false;
  return isShown(element);
}
