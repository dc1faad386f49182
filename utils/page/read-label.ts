import type { FieldKind } from '../rules/rule.ts';
import { slotOf } from '../text/slots.ts';
import { unpackPlaces, ZERO } from '../text/unpack-weights.ts';
import { addLetter } from '../text/word-table.ts';
import { kinds, labelKinds, labelParts, labelWeights, starts } from './label-weights.ts';

// Nobody outside can see what the real pages call their fields, so a label is read by its words: each word, the
// beginning of each and each pair of neighbours weighs for a kind of field or against it. What they weigh is learned
// from labels as many hands word them (test/quality/learn-labels.ts).

/** "3) Staff phone", "4. Date", "Step 2 - Service", "Q5: ...": the place of a question among others. */
const NUMBERING = /^(?:\(?(?:q(?:uestion)? ?|[a-h])?\d{1,2}[a-h]?[.):]+ +|\(?[a-h][.)]+ +|step \d{1,2}\b[ .:)–-]*)/;
/** Words behind these are not read: no label is so long. */
const MOST_WORDS = 30;
/** So many letters of a word are its beginning: "service", "services", "serv". */
const BEGINNING = 5;
/** Labels of more words are all alike. */
const LONG = 8;

/** What parts are to a label. */
const AS_WORD = 0;
const AS_BEGINNING = 1;
const AS_PAIR = 2;
const AS_LENGTH = 3;
/** Stands before the first word and behind the last. */
const EDGE = 1;

/**
 * @param label in lower case, as people read it
 * @returns its parts, told apart by numbers: words, their beginnings, neighbours, how many words there are; what comes
 *   twice stands there twice
 */
export function partsOf(label: string): readonly number[] {
  const parts: number[] = [];
  let before = EDGE;
  let count = 0;
  let word = 0;
  let letters = 0;
  let beginning = 0;
  for (let at = NUMBERING.exec(label)?.[0].length ?? 0; at <= label.length && count < MOST_WORDS; at += 1) {
    // Beyond the end it is not a number.
    const code = label.charCodeAt(at);
    if (code < 128 ? ofWord[code] === 1 : LETTER.test(label.charAt(at))) {
      word = addLetter(word, code);
      letters += 1;
      if (letters <= BEGINNING) beginning = word;
    } else if (letters > 0) {
      parts.push(slotOf(word, 0, AS_WORD), slotOf(beginning, 0, AS_BEGINNING), slotOf(before, word, AS_PAIR));
      count += 1;
      before = word;
      word = letters = 0;
    }
  }
  parts.push(slotOf(before, EDGE, AS_PAIR), slotOf(Math.min(count, LONG), 0, AS_LENGTH));
  return parts;
}

const LETTER = /\p{L}/u;
/** What of ASCII words are made of: small letters, digits and the apostrophe. */
const ofWord = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z\d']/.test(String.fromCharCode(code)) ? 1 : 0));

/** What must speak for a kind, in halves of a natural logarithm of the odds: a field taken wrongly costs trust. */
export const SURE = 4;
/** Where one label speaks for a kind so much more than another does, in the same, a person would not hesitate. */
export const CLEAR_LEAD = 10;

/** How much more a label speaks for a field of each kind than against it, in halves of a natural logarithm of the odds. */
export type LabelOdds = readonly number[];

/** Of what is no label. */
export const NO_ODDS: LabelOdds = starts;

/** Where in the weights those of each part begin. */
let rows: ReadonlyMap<number, number> | undefined;

/**
 * @param label in lower case, as people read it
 * @returns what it speaks for; `speaksFor` reads it
 */
export function readLabel(label: string): LabelOdds {
  rows ??= unpackRows();
  const odds = NO_ODDS.slice();
  const parts = partsOf(label);
  for (let nth = 0; nth < parts.length; nth += 1) {
    const part = parts[nth] as number;
    const row = rows.get(part);
    // Most parts weigh nothing, so that few are compared with those before them.
    if (row === undefined || parts.indexOf(part) < nth) continue;
    for (let at = row, sign = 0; sign < LAST_KIND; at += 1) {
      sign = labelKinds.charCodeAt(at);
      const kind = sign & KIND;
      odds[kind] = (odds[kind] as number) + labelWeights.charCodeAt(at) - ZERO;
    }
  }
  return odds;
}

/** The sign of the first kind, and of the same as the last of a part; the last four bits of a sign are a kind's place. */
export const FIRST_KIND = 48;
export const LAST_KIND = 64;
const KIND = 15;

function unpackRows(): ReadonlyMap<number, number> {
  const unpacked = new Map<number, number>();
  let row = 0;
  for (const part of unpackPlaces(labelParts)) {
    unpacked.set(part, row);
    while (labelKinds.charCodeAt(row) < LAST_KIND) row += 1;
    row += 1;
  }
  return unpacked;
}

/**
 * @param odds of a label
 * @param kind a kind of field
 * @returns how much more the label speaks for a field of that kind than against it; endlessly little where nothing
 *   was learned of the kind
 */
export function speaksFor(odds: LabelOdds, kind: FieldKind): number {
  return odds[kinds.indexOf(kind)] ?? Number.NEGATIVE_INFINITY;
}
