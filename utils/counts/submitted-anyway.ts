import { type SubmitReason, submitReasons } from '../findings/submit-reasons.ts';
import { changeStored, loadStored } from '../stored.ts';

/** A reason, or that the settings ask for none. */
export type CountedReason = SubmitReason | 'not-asked';

const reasons: readonly CountedReason[] = [...submitReasons.map(({ id }) => id), 'not-asked'];

/** By rule id and reason, how many forms were sent while a finding of the rule stood. */
export type SubmittedAnyway = Readonly<Record<string, Readonly<Partial<Record<CountedReason, number>>>>>;

const place = { key: 'submitted-anyway', parse: parseCounts, otherwise: {} as SubmittedAnyway };

/**
 * @returns what has been counted on this computer; whatever cannot be read is left out
 */
export async function readSubmittedAnyway(): Promise<SubmittedAnyway> {
  return loadStored(place);
}

/**
 * Adds one sending to the counts. Rules, reasons and numbers are all that is kept: no day, no page, no text.
 * @param ruleIds the rules whose findings stood, each once
 * @param reason why it was sent
 */
export async function countSubmittedAnyway(ruleIds: readonly string[], reason: CountedReason): Promise<void> {
  await changeStored(place, (counts) => {
    const added = ruleIds.map((id) => [id, { ...counts[id], [reason]: (counts[id]?.[reason] ?? 0) + 1 }] as const);
    return { ...counts, ...Object.fromEntries(added) };
  });
}

/** @returns whether nothing is left of what was counted */
export async function clearSubmittedAnyway(): Promise<boolean> {
  return (await changeStored(place, () => ({}))) !== null;
}

function parseCounts(stored: unknown): SubmittedAnyway {
  if (typeof stored !== 'object' || stored === null) return {};
  const counts = Object.entries(stored).map(([ruleId, byReason]) => {
    const numbers = reasons.map((reason) => [reason, (byReason as Record<string, unknown> | null)?.[reason]] as const);
    return [ruleId, Object.fromEntries(numbers.filter(([, count]) => Number.isSafeInteger(count)))] as const;
  });
  return Object.fromEntries(counts);
}
