import { say, type Words } from '../language/say.ts';
import type { FindingType, TextHit } from '../text/read-text.ts';
import { type Fix, type Observation, OTHER_BOX, proseKinds, type Rule } from './rule.ts';

/** What sets one kind of private fact apart from the others. */
interface PrivateFact extends Pick<Rule, 'id' | 'cites'> {
  readonly finds: FindingType;
  /** Offered on every finding; safe where shape or arithmetic has settled it. */
  readonly fix?: Pick<Fix, 'replacement'> & { readonly label: Words };
  /** True where it may stand in no box whatever: what is certain is found in those that nobody knows, too. */
  readonly nowhere?: true;
  /** @returns the fact and the limit, for this finding */
  says(hit: TextHit): string;
}

/** The change for numbers: what is left still tells that there was one. */
export const numberRemoved = { label: 'fix_replace_number', replacement: '[number removed]' } as const;

/**
 * What the rules about private facts in free text share: they look at the same reading of the same
 * fields, and differ in what they look for and say.
 * @returns the rule
 */
export function privateFactRule({ finds, fix, nowhere, says, ...rule }: PrivateFact): Rule {
  return {
    ...rule,
    finds,
    weight: 'must',
    reads: nowhere ? [...proseKinds, OTHER_BOX] : proseKinds,
    check(readings) {
      const seen: Observation[] = [];
      for (const { key, kind, text, hits } of readings) {
        for (const hit of hits) {
          if (hit.type !== finds || (fix && isTaken(text, hit, fix.replacement))) continue;
          const { start, end, status } = hit;
          if (kind === OTHER_BOX && status === 'check') continue;
          seen.push({
            field: key,
            span: { start, end },
            status,
            says: sayWithout(text.slice(start, end), says(hit)),
            ...(fix && { fix: { ...fix, label: say(fix.label), safe: status === 'breaks' } }),
          });
        }
      }
      return seen;
    },
  };
}

/** @returns true where a fix has been taken already: what it left behind is no finding, whatever stands before it */
function isTaken(text: string, { start, end }: TextHit, replacement: string): boolean {
  const reach = replacement.length - 1;
  return text.slice(Math.max(0, start - reach), end + reach).includes(replacement);
}

const WORD = /[a-z\u00df-\u024f]{4,}/g;
const inLowerCase = new Map<string, string>();

/**
 * A card is seen over a shoulder or read aloud, so its sentence repeats none of the words it is about. A
 * password can be any word at all.
 */
function sayWithout(words: string, sentence: string): string {
  const taken = words.toLowerCase().match(WORD);
  if (taken === null || !repeats(sentence, taken)) return sentence;
  const ofAny = say('any_private_fact');
  return repeats(ofAny, taken) ? say('any_private_fact_short') : ofAny;
}

function repeats(sentence: string, words: readonly string[]): boolean {
  let lower = inLowerCase.get(sentence);
  if (lower === undefined) inLowerCase.set(sentence, (lower = sentence.toLowerCase()));
  for (const word of words) if (lower.includes(word)) return true;
  return false;
}
