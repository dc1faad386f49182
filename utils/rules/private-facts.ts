import type { FindingType, TextHit } from '../text/read-text.ts';
import { type Fix, proseKinds, type Rule } from './rule.ts';

/** What sets one kind of private fact apart from the others. */
interface PrivateFact extends Pick<Rule, 'id' | 'title' | 'cites' | 'why'> {
  readonly finds: FindingType;
  /** Offered on every finding; safe where shape or arithmetic has settled it. */
  readonly fix?: Pick<Fix, 'label' | 'replacement'>;
  /** @returns the fact and the limit, for this finding */
  says(hit: TextHit): string;
}

/** The change for numbers: what is left still tells that there was one. */
export const numberRemoved = { label: 'Replace the number', replacement: '[number removed]' } as const;

/**
 * What the rules about private facts in free text share: they look at the same reading of the same
 * fields, and differ in what they look for and say.
 * @returns the rule
 */
export function privateFactRule({ finds, fix, says, ...rule }: PrivateFact): Rule {
  return {
    ...rule,
    finds,
    weight: 'must',
    reads: proseKinds,
    check: (readings) =>
      readings.flatMap(({ key, text, hits }) =>
        hits
          .filter(({ type }) => type === finds)
          .map((hit) => ({
            field: key,
            span: { start: hit.start, end: hit.end },
            status: hit.status,
            says: sayWithout(text.slice(hit.start, hit.end), says(hit)),
            ...(fix && { fix: { ...fix, safe: hit.status === 'breaks' } }),
          })),
      ),
  };
}

const WORD = /\p{L}{4,}/gu;
const OF_ANY_FACT =
  'Could this be protected? Many may read what stands here, for years to come; the PID tells who is meant.';
const OF_FEW_LETTERS = 'Not for all to see.';

/**
 * A card is seen over a shoulder or read aloud, so its sentence repeats none of the words it is about. A
 * password can be any word at all.
 */
function sayWithout(words: string, sentence: string): string {
  const taken = words.toLowerCase().match(WORD) ?? [];
  const isFree = (one: string) => !taken.some((word) => one.toLowerCase().includes(word));
  return [sentence, OF_ANY_FACT].find(isFree) ?? OF_FEW_LETTERS;
}
