import type { FindingType } from '../text/read-text.ts';
import type { Fix, Observation, Reading } from './rule.ts';

// One sentence for all of them: the card's title says which kind it is, and a sentence that named the
// thing could repeat a word that the person wrote.
const SURE =
  'This is protected personal information. It does not belong in a note or a ticket; the PID tells who is meant.';
const UNSURE =
  'Is this protected personal information? If so, it does not belong in a note or a ticket; the PID tells who is meant.';

/**
 * What the rules about protected PII in free text share.
 * @param readings fields in which people write sentences
 * @param type the kind of fact to look for
 * @param fix the change to offer, if one is safe to offer
 * @returns one observation for each place
 */
export function privateFacts(readings: readonly Reading[], type: FindingType, fix?: Fix): Observation[] {
  return readings.flatMap((reading) =>
    reading.hits
      .filter((hit) => hit.type === type)
      .map((hit) => ({
        field: reading.key,
        span: { start: hit.start, end: hit.end },
        status: hit.status,
        says: hit.status === 'breaks' ? SURE : UNSURE,
        ...(fix && { fix: { ...fix, safe: fix.safe && hit.status === 'breaks' } }),
      })),
  );
}
