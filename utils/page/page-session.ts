import type { Clock } from '../dates/clock.ts';
import { findingId, settle } from '../findings/settle.ts';
import type { Policy } from '../policy/directive.ts';
import type { Reading, Rule } from '../rules/rule.ts';
import { type Finding, type RuleFault, runRules } from '../rules/run-rules.ts';
import type { FieldProfile, PageProfile, SiteProfile } from '../sites/profile.ts';
import { type TaughtField, taughtAt, taughtPage } from '../sites/taught.ts';
import { consider, type Memory, newMemory } from './consider-controls.ts';
import type { Field } from './field.ts';
import { bearsOut, type Located, locateFields } from './locate-fields.ts';
import { inPageOrder, type OpenRoot, type PageRoot, rootsOf } from './page-roots.ts';
import { fieldReader } from './read-field.ts';
import { type KnownPage, recognisePages } from './recognise-page.ts';
import { reportFields } from './report-fields.ts';
import { bodyOf } from './unclobbered.ts';
import { type Happened, watchPage } from './watch-page.ts';
import { type WriteOutcome, writeField } from './write-field.ts';

/** A field with what was seen in it. */
export interface FieldView {
  readonly field: Field;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** What a session knows of the page in front of the person. */
export interface PageView {
  readonly page: PageProfile;
  readonly fields: readonly FieldView[];
  readonly missing: readonly FieldProfile[];
  /** Fields that two controls claim alike; neither is checked. */
  readonly unsure: readonly FieldProfile[];
  /** Taught fields that are not there any more as they were. */
  readonly changed: readonly FieldProfile[];
  readonly faults: readonly RuleFault[];
}

/** What a session is given. */
export interface SessionOptions {
  readonly window: Window & typeof globalThis;
  readonly site: SiteProfile;
  /** The rules that are switched on now. */
  readonly rules: () => readonly Rule[];
  /** What people said of fields, on whatever page. */
  readonly taught: () => readonly TaughtField[];
  readonly policy: Policy;
  readonly clock: Clock;
  /** Leaves out what a person has put aside; absent, everything stands. */
  readonly sift?: (findings: readonly Finding[], page: PageProfile, readings: readonly Reading[]) => readonly Finding[];
  /** Draws a view; null when the page is none of the site's known ones. */
  readonly draw: (view: PageView | null) => void;
  readonly isOurs: (node: Node) => boolean;
  /** Opens the shadow roots of the page. */
  readonly openRoot: OpenRoot;
  /** Called with the window of each frame that is looked into, perhaps more than once. */
  readonly onFrame?: (frame: Window & typeof globalThis) => void;
  /** Called when our own code threw; the page is left alone and the next change is looked at afresh. */
  readonly onFault: (error: unknown) => void;
  /** Asked before each look: true once the extension has gone from under the page, and nothing can be said any more. */
  readonly isOver?: () => boolean;
  /** Called once the page has been written anew from its root: begin again. */
  readonly rewritten?: () => void;
  readonly signal: AbortSignal;
}

/** A running session. */
export interface PageSession {
  /** @returns what was seen last, or null on a page the site's profile does not know */
  view(): PageView | null;
  /** @returns how each control of the page was taken, a line each, for whoever mends the profile */
  report(): string[];
  /** Looks again at once: the rules that are on have changed. */
  lookAgain(): void;
  /**
   * Looks once more before a form is sent, at texts that someone is still writing too, and draws nothing.
   * @returns what stands on the page now, or null on a page the site's profile does not know
   * @throws whatever our own code throws
   */
  lookBeforeSending(): PageView | null;
  /**
   * Takes a finding's fix. @returns how it ended; `moved-on` when the finding has gone meanwhile
   */
  fix(finding: Finding): Promise<WriteOutcome>;
}

/** What the page may be, with what is known of the controls there. */
interface Candidate extends KnownPage {
  readonly memory: Memory;
}

const NOWHERE: Located = { fields: [], others: [], missing: [], unsure: [], changed: [] };
const NOTHING: Happened = { structure: false, trees: false, controls: false, typing: false, renamed: new Set() };
const EVERYTHING: Happened = { ...NOTHING, structure: true, trees: true, controls: true };

/**
 * Watches one page until the signal ends: finds its fields, reads them, runs the rules and draws what
 * they saw. It keeps nothing of what people type beyond the last readings.
 * @returns the running session
 */
export function startSession(options: SessionOptions): PageSession {
  const { window, site, policy, clock, draw, isOurs, openRoot, onFault, rewritten, signal } = options;
  let roots: readonly PageRoot[] = [];
  /** By path and heading, and a page of taught fields alone; `here` is the first that is certain or borne out by its fields. */
  let candidates: readonly Candidate[] = [];
  let here: Candidate | null = null;
  let reader = fieldReader(isOurs);
  let seenAt = '';
  let located = NOWHERE;
  /** Everything that is read, in page order: the fields, and boxes that are none. */
  let boxes: readonly Field[] = [];
  let view: PageView | null = null;

  const look = ({ structure, trees, controls, typing, renamed }: Happened) => {
    if (options.isOver?.()) return;
    try {
      const { href } = window.location;
      const isAnother = href !== seenAt;
      if (isAnother) reader = fieldReader(isOurs);
      if (structure || isAnother || boxes.some(({ element }) => !element.isConnected)) {
        find({ trees, controls, renamed }, isAnother);
        seenAt = href;
      }
      view = here && seen(here.page, typing);
      draw(view);
    } catch (error) {
      view = null;
      // Nothing of what was found may be trusted: the next look is as the first.
      seenAt = '';
      onFault(error);
    }
  };

  const find = ({ trees, controls, renamed }: Pick<Happened, 'trees' | 'controls' | 'renamed'>, isAnother: boolean) => {
    if (trees || isAnother) {
      roots = rootsOf(window.document, openRoot);
      for (const root of roots) {
        watch.also(root);
        if ('defaultView' in root && root.defaultView) options.onFrame?.(root.defaultView);
      }
    }
    const taught = taughtAt(options.taught(), window.location);
    const known = recognisePages(site, window.document, roots);
    const body = taught.length > 0 && bodyOf(window.document);
    if (body) known.push({ page: taughtPage, root: body, certain: true });
    const before = isAnother ? [] : candidates;
    candidates = known.map((one) => ({ ...one, memory: memoryOf(one, before) ?? newMemory() }));
    for (const { memory } of candidates) {
      // What a control is called is worked out once, until something near it changes.
      for (const control of renamed) memory.known.delete(control);
      if (controls || trees) memory.controls = null;
    }
    const whole = candidates.find(({ page }) => page === taughtPage)?.memory;
    here = null;
    located = NOWHERE;
    for (const one of candidates) {
      const there = locateFields(one.page, one.root, roots, one.memory, taught, whole);
      if (!one.certain && !bearsOut(there)) continue;
      here = one;
      located = there;
      break;
    }
    boxes = boxesOf(located);
  };

  const seen = (page: PageProfile, typing: boolean, whole = false): PageView => {
    const { missing, unsure, changed } = located;
    const readings = boxes.map((field) => reader.read(field, typing));
    const { on: today, secondOfDay } = clock.now();
    const unfinished = new Set(boxes.filter((field) => !whole && reader.isUnfinished(field)).map(({ key }) => key));
    const { findings, faults } = runRules(options.rules(), readings, { today, secondOfDay, policy }, unfinished);
    const settled = settle(
      findings,
      readings.map(({ key }) => key),
    );
    const standing = options.sift?.(settled, page, readings) ?? settled;
    return {
      page,
      missing,
      unsure,
      changed,
      faults,
      fields: boxes.map((field, index) => ({
        field,
        reading: readings[index] as Reading,
        findings: standing.filter((finding) => finding.field === field.key),
      })),
    };
  };

  const watch = watchPage(window, look, { signal, isOurs, ...(rewritten && { rewritten }) });
  look(EVERYTHING);

  return {
    view: () => view,
    report: () => (here ? reportFields(consider(here.page, here.root, roots, here.memory), located) : []),
    lookAgain: () => look(EVERYTHING),
    lookBeforeSending() {
      if (boxes.some(({ element }) => !element.isConnected)) look(EVERYTHING);
      return here && seen(here.page, false, true);
    },
    async fix(finding) {
      const id = findingId(finding);
      const at = view?.fields.find(({ findings }) => findings.some((other) => findingId(other) === id));
      if (!at || !finding.fix) return 'moved-on';
      const outcome = await writeField(at.field, at.reading.text, finding.span ?? null, finding.fix.replacement);
      look(NOTHING);
      return outcome;
    },
  };
}

/** @returns everything that is read of a page, in page order */
function boxesOf({ fields, others }: Located): readonly Field[] {
  return others.length === 0 ? fields : [...fields, ...others].sort((a, b) => inPageOrder(a.element, b.element));
}

function memoryOf({ page, root }: KnownPage, candidates: readonly Candidate[]): Memory | undefined {
  return candidates.find((one) => one.page === page && one.root === root)?.memory;
}
