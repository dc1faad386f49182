import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { ASK_SUMMARY } from './names.ts';

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
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer: unknown = await browser.tabs.sendMessage(tab.id, ASK_SUMMARY).catch(() => null);
  const parsed = summarySchema.safeParse(answer);
  return parsed.success ? parsed.data : null;
}
