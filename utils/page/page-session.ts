import type { Clock } from '../dates/clock.ts';
import { findingId, settle } from '../findings/settle.ts';
import type { Policy } from '../policy/directive.ts';
import type { Reading, Rule } from '../rules/rule.ts';
import { type Finding, type RuleFault, runRules } from '../rules/run-rules.ts';
import type { FieldProfile, PageProfile, SiteProfile } from '../sites/profile.ts';
import type { Field } from './field.ts';
import { type Located, locateFields, recognisePage } from './locate-fields.ts';
import { fieldReader } from './read-field.ts';
import { watchPage } from './watch-page.ts';
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
  readonly faults: readonly RuleFault[];
}

/** What a session is given. */
export interface SessionOptions {
  readonly window: Window & typeof globalThis;
  readonly site: SiteProfile;
  /** The rules that are switched on now. */
  readonly rules: () => readonly Rule[];
  readonly policy: Policy;
  readonly clock: Clock;
  /** Draws a view; null when the page is none of the site's known ones. */
  readonly draw: (view: PageView | null) => void;
  readonly isOurs: (node: Node) => boolean;
  /** Called when our own code threw; the page is left alone and the next change is looked at afresh. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** A running session. */
export interface PageSession {
  /** @returns what was seen last, or null on a page the site's profile does not know */
  view(): PageView | null;
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

/**
 * Watches one page until the signal ends: finds its fields, reads them, runs the rules and draws what
 * they saw. It keeps nothing of what people type beyond the last readings.
 * @returns the running session
 */
export function startSession(options: SessionOptions): PageSession {
  const { window, site, policy, clock, draw, isOurs, onFault, signal } = options;
  let reader = fieldReader(isOurs);
  let seenAt = '';
  let known: { page: PageProfile; located: Located } | null = null;
  let view: PageView | null = null;

  const look = (structure: boolean, typing = false) => {
    try {
      const { href } = window.location;
      if (href !== seenAt) reader = fieldReader(isOurs);
      if (structure || href !== seenAt || known?.located.fields.some(({ element }) => !element.isConnected)) {
        const here = recognisePage(site, window.document);
        known = here && { page: here.page, located: locateFields(here.page, here.root) };
        seenAt = href;
      }
      view = known && seen(known.page, known.located, typing);
      draw(view);
    } catch (error) {
      view = null;
      onFault(error);
    }
  };

  const seen = (page: PageProfile, { fields, missing }: Located, typing: boolean, whole = false): PageView => {
    const readings = fields.map((field) => reader.read(field, typing));
    const { on: today, secondOfDay } = clock.now();
    const unfinished = new Set(fields.filter((field) => !whole && reader.isUnfinished(field)).map(({ key }) => key));
    const { findings, faults } = runRules(options.rules(), readings, { today, secondOfDay, policy }, unfinished);
    const settled = settle(
      findings,
      readings.map(({ key }) => key),
    );
    return {
      page,
      missing,
      faults,
      fields: fields.map((field, index) => ({
        field,
        reading: readings[index] as Reading,
        findings: settled.filter((finding) => finding.field === field.key),
      })),
    };
  };

  watchPage(window, ({ structure, typing }) => look(structure, typing), { signal, isOurs });
  look(true);

  return {
    view: () => view,
    lookAgain: () => look(true),
    lookBeforeSending() {
      if (known?.located.fields.some(({ element }) => !element.isConnected)) look(true);
      return known && seen(known.page, known.located, false, true);
    },
    async fix(finding) {
      const id = findingId(finding);
      const at = view?.fields.find(({ findings }) => findings.some((other) => findingId(other) === id));
      if (!at || !finding.fix) return 'moved-on';
      const outcome = await writeField(at.field, at.reading.text, finding.span ?? null, finding.fix.replacement);
      look(false);
      return outcome;
    },
  };
}
