import type { FieldKind } from '../rules/rule.ts';
import { type SlotTable, slotOf } from '../text/slots.ts';
import { unpackSlots } from '../text/unpack-weights.ts';
import { hashOf } from '../text/word-table.ts';
import { labelWeights, starts } from './label-weights.ts';

// Nobody outside can see what the real pages call their fields, so a label is read by its words: each word, the
// beginning of each and each pair of neighbours weighs for a kind of field or against it. What they weigh is learned
// from labels as many hands word them (test/quality/learn-labels.ts).

/** "3) Staff phone", "4. Date", "Step 2 - Service", "Q5: ...": the place of a question among others. */
const NUMBERING = /^(?:\(?(?:q(?:uestion)? ?|[a-h])?\d{1,2}[a-h]?[.):]+ +|\(?[a-h][.)]+ +|step \d{1,2}\b[ .:)–-]*)/;
const WORD = /[\p{L}\d']+/gu;
/** Words behind these are not read: no label is so long. */
const MOST_WORDS = 30;
/** So many letters of a word are its beginning: "service", "services", "serv". */
const BEGINNING = 5;
/** Labels of more words are all alike. */
const LONG = 8;

/** What parts are to a label. */
const AS_BEGINNING = 1;
const AS_PAIR = 2;
const AS_LENGTH = 3;
/** Stands before the first word and behind the last. */
const EDGE = 1;

/**
 * @param label in lower case, as people read it
 * @returns its parts, told apart by numbers: words, their beginnings, neighbours, how many words there are
 */
export function partsOf(label: string): readonly number[] {
  const parts = new Set<number>();
  let before = EDGE;
  let count = 0;
  for (const [word] of label.replace(NUMBERING, '').matchAll(WORD)) {
    if (count++ === MOST_WORDS) break;
    const here = hashOf(word);
    parts.add(here);
    parts.add(partOf(hashOf(word.slice(0, BEGINNING)), 0, AS_BEGINNING));
    parts.add(partOf(before, here, AS_PAIR));
    before = here;
  }
  parts.add(partOf(before, EDGE, AS_PAIR));
  parts.add(partOf(Math.min(count, LONG), 0, AS_LENGTH));
  return [...parts];
}

function partOf(first: number, second: number, as: number): number {
  return (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) + as) | 0;
}

/** @returns the number of a kind of field: what a part weighs for it stands at `slotOf(part, number)` */
export function numberOf(kind: FieldKind): number {
  let number = numbers.get(kind);
  if (number === undefined) numbers.set(kind, (number = hashOf(kind)));
  return number;
}

const numbers = new Map<FieldKind, number>();

/** What must speak for a kind, in halves of a natural logarithm of the odds: a field taken wrongly costs trust. */
export const SURE = 4;
/** Where one label speaks for a kind so much more than another does, in the same, a person would not hesitate. */
export const CLEAR_LEAD = 10;

let table: SlotTable | undefined;

/**
 * @param parts of a label
 * @param kind a kind of field
 * @returns how much more a label of such parts speaks for a field of that kind than against it, in halves of a natural
 *   logarithm of the odds; endlessly little where nothing was learned of the kind
 */
export function speaksFor(parts: readonly number[], kind: FieldKind): number {
  table ??= unpackSlots(labelWeights);
  const number = numberOf(kind);
  let sum = starts[kind] ?? Number.NEGATIVE_INFINITY;
  for (const part of parts) sum += table.weightOf(slotOf(part, number));
  return sum;
}
