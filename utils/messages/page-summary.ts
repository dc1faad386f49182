import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { ASK_REPORT, ASK_SUMMARY } from './names.ts';

const summarySchema = z.object({
  siteId: z.string(),
  site: z.string(),
  /** False where checks are switched off for this site. */
  on: z.boolean(),
  /** What people call the page; null on a page of the site that Steward does not know. */
  page: z.nullable(z.string()),
  /** Expected fields: how many there are, how many were found, and what the others are called. */
  expected: z.number(),
  found: z.number(),
  missing: z.array(z.string()),
  /** Fields that two boxes could be, and taught fields that are not there as they were; none is checked. */
  unsure: z.array(z.string()),
  changed: z.array(z.string()),
  /** Rules that apply to this page, with how many findings stand. */
  checks: z.array(z.object({ ruleId: z.string(), findings: z.number() })),
  /** Rules that could not run. */
  faults: z.array(z.string()),
  /** How many services the page lists. */
  services: z.number(),
});

/** What the popup may know of a page: names and counts, no text. */
export type PageSummary = z.infer<typeof summarySchema>;

/**
 * Asks the page in the current tab what is being checked there.
 * @returns its summary, or null where Steward does not run
 */
export async function askPageSummary(): Promise<PageSummary | null> {
  const parsed = summarySchema.safeParse(await ask(ASK_SUMMARY));
  return parsed.success ? parsed.data : null;
}

/**
 * Asks the page in the current tab how it took each control.
 * @returns lines for whoever mends the profiles: labels, builds and scores, nothing that anyone typed; or
 * null where Steward does not run
 */
export async function askFieldReport(): Promise<string | null> {
  const answer = await ask(ASK_REPORT);
  return typeof answer === 'string' ? answer : null;
}

async function ask(question: string): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return browser.tabs.sendMessage(tab.id, question, { frameId: 0 }).catch(() => null);
}
