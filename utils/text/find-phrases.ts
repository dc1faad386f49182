import { ANY_BIT, EDGE_OF_BIT, type Lexicon, NUMBER_BIT, PHRASE } from './compile-lexicon.ts';
import { ACCOMMODATION, SILENT } from './lexicon/groups.ts';
import { COMMA, NUMBER, PLURAL, type Tokens } from './tokens.ts';

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
 * @returns phrases that do not overlap, in order, accommodations among them; silent ones are left out
 */
export function findPhrases(tokens: Tokens): Phrase[] {
  const { lexicon, word, marks, count } = tokens;
  const { starts } = lexicon;
  const found: Phrase[] = [];
  const longest: Longest = { silentTo: 0, silentKind: 0, to: 0, kind: 0 };
  let silentUntil = 0;
  let foundUntil = 0;
  for (let i = 0; i < count; i++) {
    const id = word[i] as number;
    const isNumber = ((marks[i] as number) & NUMBER) !== 0;
    if (((starts[id] as number) & PHRASE) === 0 && !isNumber) continue;
    longest.silentTo = longest.to = i;
    const node = lexicon.first[id] as number;
    if (node !== 0) walk(tokens, lexicon, node, i + 1, longest);
    const nodeOfBase = lexicon.first[lexicon.base[id] as number] as number;
    if (nodeOfBase !== 0) walk(tokens, lexicon, nodeOfBase, i + 1, longest);
    byClass(tokens, lexicon, 0, i, id, isNumber, longest);

    if (longest.silentTo > i && longest.silentTo >= longest.to) {
      if (longest.silentTo > silentUntil) silentUntil = longest.silentTo;
      if (longest.silentKind === ACCOMMODATION) {
        found.push({ from: i, to: longest.silentTo, kind: ACCOMMODATION });
      }
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
  return found;
}

function walk(tokens: Tokens, lexicon: Lexicon, node: number, at: number, longest: Longest): void {
  const kind = lexicon.kindAt[node] as number;
  if (kind !== 0) {
    if (kind === SILENT || kind === ACCOMMODATION) {
      if (at > longest.silentTo) {
        longest.silentTo = at;
        longest.silentKind = kind;
      }
    } else if (at > longest.to) {
      longest.to = at;
      longest.kind = kind;
    }
  }
  if (at >= tokens.count || (tokens.gap[at] as number) >= COMMA) return;
  const id = tokens.word[at] as number;
  if (id !== 0) {
    const next = lexicon.next(node, id);
    if (next !== 0) walk(tokens, lexicon, next, at + 1, longest);
    const base = lexicon.base[id] as number;
    const nextOfBase = base === 0 ? 0 : lexicon.next(node, base);
    if (nextOfBase !== 0) walk(tokens, lexicon, nextOfBase, at + 1, longest);
  }
  byClass(tokens, lexicon, node, at, id, ((tokens.marks[at] as number) & NUMBER) !== 0, longest);
}

/** Follows the edges that are not words: classes, any word, any number. */
function byClass(
  tokens: Tokens,
  lexicon: Lexicon,
  node: number,
  at: number,
  id: number,
  isNumber: boolean,
  longest: Longest,
): void {
  let bits =
    (lexicon.leaving[node] as number) & ((lexicon.follows[id] as number) | (isNumber ? ANY_BIT | NUMBER_BIT : ANY_BIT));
  while (bits !== 0) {
    const bit = 31 - Math.clz32(bits & -bits);
    bits &= bits - 1;
    const next = lexicon.next(node, EDGE_OF_BIT + bit);
    if (next !== 0) walk(tokens, lexicon, next, at + 1, longest);
  }
}

/** @returns true when a phrase is one word that is only known without its ending: "adds" is not ADD */
export function isInflected(tokens: Tokens, phrase: Phrase): boolean {
  const inflected = ((tokens.marks[phrase.from] as number) & PLURAL) !== 0;
  return phrase.to - phrase.from === 1 && inflected && tokens.lexicon.base[tokens.word[phrase.from] as number] === 0;
}
