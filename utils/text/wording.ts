import { EDGE, KNOWN, slotOf } from './slots.ts';
import { COMMA, STOP, type Tokens } from './tokens.ts';
import { NOT_LOOKED_UP, unpackWording, type WordingTable } from './unpack-weights.ts';
import { wordingWeights } from './weights.ts';

// Whatever the lists know, people will find other words. So each sentence is also weighed as a whole: its words and
// its pairs of neighbours, also those that no list holds. What they weigh is learned from the labelled texts
// (test/quality/learn-wording.ts).

/** A sentence, or a piece of a long one: tokens `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** A longer sentence is cut, at a comma where there is one behind so many tokens. */
const LONGEST = 30;
const EARLIEST_CUT = 6;

/**
 * @param tokens the tokens of a text
 * @param table the weights
 * @returns its sentences in order, each weighed
 */
export function sentencesOf(tokens: Tokens, table = ownTable()): WeighedSentence[] {
  const sentences: WeighedSentence[] = [];
  eachSentence(tokens, (from, to) => {
    sentences.push({ from, to, odds: weighWording(tokens, from, to, table) });
  });
  return sentences;
}

/**
 * @param tokens the tokens of a text
 * @param visit told of each of its sentences in order, long ones in pieces; every token is in one
 */
export function eachSentence(tokens: Tokens, visit: (from: number, to: number) => void): void {
  const { gap, count } = tokens;
  let from = 0;
  for (let at = 1; at <= count; at++) {
    const ends = at === count || (gap[at] as number) >= STOP;
    if (!ends && at - from < LONGEST) continue;
    if (!ends) at = cutAt(tokens, from, at);
    visit(from, at);
    from = at;
  }
}

/** @returns the token behind the last comma of a piece that has grown too long, or `to` */
function cutAt({ gap }: Tokens, from: number, to: number): number {
  for (let at = to; at >= from + EARLIEST_CUT; at--) if ((gap[at] as number) >= COMMA) return at;
  return to;
}

/** A sentence, and how much its wording speaks for a statement on somebody's health, in sixteenths. */
export interface WeighedSentence extends Sentence {
  readonly odds: number;
}

/** Slots of a sentence, good until the next; for each token its own and that of it with the one before, last that of the end. */
export const slots = new Int32Array(2 * LONGEST + 1);

/**
 * @param tokens the tokens of a text
 * @param from where one of its sentences begins
 * @param to the token behind its last
 * @returns how many slots its words and pairs have; they stand in `slots`
 */
export function gatherSlots({ key }: Tokens, from: number, to: number): number {
  let before = EDGE;
  let count = 0;
  for (let at = from; at < to; at++) {
    const here = key[at] as number;
    slots[count++] = slotOf(here, 0);
    slots[count++] = slotOf(before, here);
    before = here;
  }
  slots[count++] = slotOf(before, EDGE);
  return count;
}

/** @returns by what a sum over the words and pairs of so many tokens is divided, so that long sentences say no more than short ones */
export function evened(tokens: number): number {
  return Math.sqrt(2 * tokens + 2);
}

let table: WordingTable | undefined;

/** @returns the weights, unpacked on the first call */
function ownTable(): WordingTable {
  return (table ??= unpackWording(wordingWeights));
}

/**
 * @param tokens the tokens of a text
 * @param sentence one of its sentences
 * @returns what stands between its commas and its "and"s, in order, each weighed
 */
export function clausesOf(tokens: Tokens, { from, to }: Sentence): WeighedSentence[] {
  const clauses: WeighedSentence[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && (tokens.gap[at] as number) < COMMA && tokens.word[at] !== tokens.lexicon.and) continue;
    clauses.push({ from: start, to: at, odds: weighWording(tokens, start, at, ownTable()) });
    start = at;
  }
  return clauses;
}

/** @returns how much more the wording of a sentence speaks for a statement on somebody's health than against, in sixteenths */
function weighWording({ key }: Tokens, from: number, to: number, table: WordingTable): number {
  const { start, step, weights } = table;
  let sum = 0;
  let before = EDGE;
  // The same as over what gatherSlots gathers.
  for (let at = from; at < to; at++) {
    const here = key[at] as number;
    sum += weightAlone(table, here);
    sum += weights.weightOf(slotOf(before, here));
    before = here;
  }
  sum += weights.weightOf(slotOf(before, EDGE));
  return start + (sum * step) / evened(to - from);
}

/** @returns what a word weighs by itself; that of a known one is looked up once */
function weightAlone({ weights, known }: WordingTable, key: number): number {
  if (key >>> 0 >= KNOWN) return weights.weightOf(slotOf(key, 0));
  if (known[key] === NOT_LOOKED_UP) known[key] = weights.weightOf(slotOf(key, 0));
  return known[key] as number;
}

/**
 * @param tokens the tokens of a text
 * @param sentence one whose wording speaks for a statement
 * @returns the stretch of it that speaks most for it
 */
export function tellingPart(tokens: Tokens, sentence: Sentence): Sentence {
  const { weights } = ownTable();
  let best = { from: sentence.from, to: sentence.from + 1 };
  let most = -Infinity;
  let sum = 0;
  let from = sentence.from;
  const count = gatherSlots(tokens, sentence.from, sentence.to);
  for (let i = 0; i < count; i++) {
    const at = Math.min(sentence.from + (i >> 1), sentence.to - 1);
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += weights.weightOf(slots[i] as number);
    if (sum > most) {
      most = sum;
      best = { from, to: at + 1 };
    }
  }
  return best;
}
