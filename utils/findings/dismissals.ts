import type { Reading, Rule, Span } from '../rules/rule.ts';
import { proseKinds } from '../rules/rule.ts';
import type { Finding } from '../rules/run-rules.ts';
import { groupBy } from './group-by.ts';

/**
 * How far a finding may be put aside: this one, in its place, until the page is left; its rule on pages of
 * this kind, until Oklahoma's midnight; its rule altogether, until it is turned on again.
 */
export type Reach = 'here' | 'today' | 'off';

/** One place at which a person has judged one rule to be mistaken. It names the place and holds no text. */
interface PutAsideHere {
  readonly ruleId: string;
  readonly field: string;
  /** The place, in code units of the field's text; null for the field as a whole. */
  readonly span: Span | null;
  /** What the finding claimed: one that has become certain since is another. */
  readonly status: Finding['status'];
}

/** Everything that has been put aside and not been brought back. */
export interface Dismissals {
  readonly here: readonly PutAsideHere[];
  /** As `todayKey` writes them: a day, a page, a rule. */
  readonly today: readonly string[];
}

/** Nothing put aside. */
export const noDismissals: Dismissals = { here: [], today: [] };

/** Findings that are put aside together and come back together. */
export interface Aside {
  readonly reach: 'here' | 'today';
  readonly ruleId: string;
  /** At least one; all of one rule, and for `here` all at one place. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Where and when a look at a page took place. */
export interface Occasion {
  readonly pageId: string;
  /** The date in Oklahoma. */
  readonly today: string;
}

/**
 * @param rule the rule of a finding
 * @returns how far the finding may be put aside. A social security number can be no number at one place; that
 * none on the page is one is nothing that a person can know beforehand.
 */
export function reachesOf(rule: Pick<Rule, 'finds'>): readonly Reach[] {
  return rule.finds === 'ssn' ? ['here'] : ['here', 'today', 'off'];
}

/**
 * @param dismissals what has been put aside so far
 * @param finding what is not a problem where it stands
 * @param reading what its field holds
 * @returns the same and this one. A judgement on a whole text lasts while the text grows; one on a field of a
 * single value lasts as long as that value.
 */
export function putAsideHere(dismissals: Dismissals, finding: Finding, reading: Reading): Dismissals {
  const { ruleId, field, status } = finding;
  const isProse = (proseKinds as readonly string[]).includes(finding.kind);
  const span = finding.span ?? (isProse || reading.text === '' ? null : { start: 0, end: reading.text.length });
  return { ...dismissals, here: [...dismissals.here, { ruleId, field, span, status }] };
}

/**
 * @param dismissals what has been put aside so far
 * @param ruleId the rule that is to rest
 * @param occasion on which page, on which day
 * @returns the same and this one, without what was put aside on other days
 */
export function putAsideToday(dismissals: Dismissals, ruleId: string, occasion: Occasion): Dismissals {
  const todays = dismissals.today.filter((key) => key.startsWith(`${occasion.today} `));
  return { ...dismissals, today: [...todays, todayKey(ruleId, occasion)] };
}

function todayKey(ruleId: string, { pageId, today }: Occasion): string {
  return `${today} ${pageId} ${ruleId}`;
}

/**
 * Keeps places where they are while text is written before or after them.
 * @param dismissals what has been put aside so far
 * @param before what the fields held at the look before, by key
 * @param readings what they hold now
 * @returns the same with every place moved along; those whose own words were changed are gone
 */
export function followEdits(
  dismissals: Dismissals,
  before: ReadonlyMap<string, Reading>,
  readings: readonly Reading[],
): Dismissals {
  let { here } = dismissals;
  for (const { key, text } of readings) {
    const was = before.get(key)?.text;
    if (was === undefined || was === text || !here.some(({ field }) => field === key)) continue;
    const edit = editBetween(was, text);
    here = here.flatMap((place) => (place.field === key ? moved(place, edit) : place));
  }
  return here === dismissals.here ? dismissals : { ...dismissals, here };
}

/** One stretch of a text that became another, in code units of the text before. */
interface Edit extends Span {
  /** By how much the text after it has moved. */
  readonly by: number;
}

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, by: after.length - before.length };
}

function moved(place: PutAsideHere, { start, end, by }: Edit): PutAsideHere | [] {
  const { span } = place;
  if (span === null || span.end <= start) return place;
  if (span.start < end) return [];
  return { ...place, span: { start: span.start + by, end: span.end + by } };
}

/**
 * @param dismissals what has been put aside
 * @param findings what the rules saw, in any order
 * @param occasion the page and the day
 * @returns what still stands, in the same order, and what is put aside, in page order of first mention
 */
export function sift(
  dismissals: Dismissals,
  findings: readonly Finding[],
  occasion: Occasion,
): { standing: readonly Finding[]; aside: readonly Aside[] } {
  const { here, today } = dismissals;
  if (here.length === 0 && today.length === 0) return { standing: findings, aside: [] };
  const resting = new Set(today);
  const standing: Finding[] = [];
  const rested: Finding[] = [];
  const judged: Finding[] = [];
  for (const finding of findings) {
    if (resting.has(todayKey(finding.ruleId, occasion))) rested.push(finding);
    else if (here.some((place) => isAt(place, finding))) judged.push(finding);
    else standing.push(finding);
  }
  const aside = [
    ...judged.map((finding): Aside => ({ reach: 'here', ruleId: finding.ruleId, findings: [finding] })),
    ...groupBy(rested, ({ ruleId }) => ruleId).map(
      (group): Aside => ({ reach: 'today', ruleId: (group[0] as Finding).ruleId, findings: group as [Finding] }),
    ),
  ];
  return { standing, aside };
}

function isAt({ ruleId, field, span, status }: PutAsideHere, finding: Finding): boolean {
  if (ruleId !== finding.ruleId || field !== finding.field) return false;
  if (status === 'check' && finding.status === 'breaks') return false;
  if (span === null || finding.span === undefined) return true;
  return span.start < finding.span.end && finding.span.start < span.end;
}

/**
 * @param dismissals what has been put aside
 * @param aside what is to stand again
 * @param occasion the page and the day
 * @returns the rest of it
 */
export function bringBack(dismissals: Dismissals, aside: Aside, occasion: Occasion): Dismissals {
  if (aside.reach === 'today') {
    const key = todayKey(aside.ruleId, occasion);
    return { ...dismissals, today: dismissals.today.filter((other) => other !== key) };
  }
  return { ...dismissals, here: dismissals.here.filter((place) => !isAt(place, aside.findings[0])) };
}
