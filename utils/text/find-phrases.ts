import { follow, mayGoOn } from './follow-phrase.ts';
import { ACCOMMODATION, SILENT } from './lexicon/groups.ts';
import { COMMA, NUMBER, type Tokens } from './tokens.ts';

/** A phrase of the lexicon in a text: tokens `from` up to, not including, `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

/** The longest phrases from one token: one that silences, one that names something. */
interface Longest {
  silentTo: number;
  silentKind: number;
  to: number;
  kind: number;
}

/**
 * Finds the phrases of the lexicon, leftmost and longest first. A phrase inside a silent one is dropped.
 * @param tokens the tokens of a text
 * @returns phrases that do not overlap, in order, and the silent ones apart
 */
export function findPhrases(tokens: Tokens): { phrases: Phrase[]; silent: Phrase[] } {
  const { lexicon, word, marks, gap, count } = tokens;
  const found: Phrase[] = [];
  const silent: Phrase[] = [];
  const longest: Longest = { silentTo: 0, silentKind: 0, to: 0, kind: 0 };
  const take = (to: number, kind: number) => {
    if (kind === SILENT || kind === ACCOMMODATION) {
      if (to > longest.silentTo) {
        longest.silentTo = to;
        longest.silentKind = kind;
      }
    } else if (to > longest.to) {
      longest.to = to;
      longest.kind = kind;
    }
  };
  let silentUntil = 0;
  let foundUntil = 0;
  for (let i = 0; i < count; i++) {
    const id = word[i] as number;
    const isNumber = ((marks[i] as number) & NUMBER) !== 0;
    const beginning = lexicon.beginningOf(id);
    if (beginning === null && !isNumber) continue;
    const goesOn = i + 1 < count && (gap[i + 1] as number) < COMMA;
    const follows = beginning !== null && goesOn && mayGoOn(beginning, tokens, i + 1);
    if (beginning !== null && !follows && !isNumber && beginning.silent === 0 && beginning.kind === 0) continue;
    longest.silentTo = longest.to = i;
    if (beginning !== null) {
      if (beginning.silent !== 0) take(i + 1, beginning.silent);
      if (beginning.kind !== 0) take(i + 1, beginning.kind);
      if (follows) for (const opening of beginning.openings) follow(opening, tokens, i + 1, COMMA, take);
    }
    if (isNumber && goesOn && lexicon.numberOpening !== undefined)
      follow(lexicon.numberOpening, tokens, i + 1, COMMA, take);

    if (longest.silentTo > i && longest.silentTo >= longest.to) {
      if (longest.silentTo > silentUntil) silentUntil = longest.silentTo;
      silent.push({ from: i, to: longest.silentTo, kind: longest.silentKind });
    } else if (longest.to > i && longest.to > silentUntil && longest.to > foundUntil) {
      const last = found[found.length - 1];
      // What an earlier, shorter phrase already covers starts behind it, unless this one is longer.
      if (i < foundUntil && last !== undefined) {
        if (longest.to - i <= last.to - last.from) continue;
        found.pop();
      }
      found.push({ from: i, to: longest.to, kind: longest.kind });
      foundUntil = longest.to;
    }
  }
  return { phrases: found, silent };
}
