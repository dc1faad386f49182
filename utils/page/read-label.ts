import type { FieldKind } from '../rules/rule.ts';
import { bytesOf } from '../text/bytes.ts';
import { SLOTS, SlotTable } from '../text/slots.ts';
import { unpackPlaces, ZERO } from '../text/unpack-weights.ts';
import { kinds, labelKinds, labelParts, labelWeights, starts } from './label-weights.ts';
import { shortWords } from './short-words.ts';

// Nobody outside can see what the real pages call their fields, so a label is read by its words: each word, the
// beginning of each and each pair of neighbours weighs for a kind of field or against it. What they weigh is learned
// from labels as many hands word them (test/quality/learn-labels.ts).

/** "3) Staff phone", "4. Date", "Step 2 - Service", "Q5: ...": the place of a question among others. */
const NUMBERING = /^(?:\(?(?:q(?:uestion)? ?|[a-h])?\d{1,2}[a-h]?[.):]+ +|\(?[a-h][.)]+ +|step \d{1,2}\b[ .:)–-]*)/i;
/** Words behind these are not read: no label is so long. */
const MOST_WORDS = 30;
/** So many letters of a word are its beginning: "service", "services", "serv". */
const BEGINNING = 5;
/** Labels of more words are all alike. */
const LONG = 8;

/** What parts are to a label, as bits that tell them apart. */
const AS_BEGINNING = 0x155555;
const AS_PAIR = 0x0c9a63;
const AS_LENGTH = 0x1f0000;
/** Stands before the first word and behind the last. */
const EDGE = 1;

/** The last number a part may have. */
const LAST_PART = SLOTS - 1;

/** @returns the number of a part, from a hash of 32 bits */
function partOf(hash: number): number {
  return (hash ^ (hash >>> 10) ^ (hash >>> 21)) & LAST_PART;
}

/** The parts of the label that was taken apart last: one list for all, since a page may have thousands of labels. */
const parts = new Int32Array(3 * MOST_WORDS + 1);
/** How many they are, and how many words the label has. */
let partCount = 0;
let wordCount = 0;

/** Takes a label apart. Nothing is called for a letter: on a page of thousands of labels this runs before it is compiled. */
function takeApart(label: string): void {
  let before = EDGE;
  let word = 0;
  let letters = 0;
  let beginning = 0;
  partCount = wordCount = 0;
  if (longForms.size === 0) longForms = spellOut();
  const { length } = label;
  for (let at = mayBeNumbered(label) ? numberingOf(label) : 0; at <= length && wordCount < MOST_WORDS; at += 1) {
    // Beyond the end it is not a number.
    const code = label.charCodeAt(at);
    const letter = code < 128 ? (ofWord[code] as number) : letterBeyond(label, at);
    if (letter > 0) {
      // As in hashOf.
      word = ((word << 5) + word) ^ letter;
      letters += 1;
      if (letters <= BEGINNING) beginning = word;
    } else if (letters > 0) {
      const whole = letters < SHORTEST_WHOLE ? longForms.get(word) : undefined;
      if (whole) {
        word = hashOf(whole);
        beginning = hashOf(whole.slice(0, BEGINNING));
      }
      parts[partCount++] = partOf(word);
      parts[partCount++] = partOf(beginning ^ AS_BEGINNING);
      parts[partCount++] = pairPart(before, word);
      wordCount += 1;
      before = word;
      word = letters = 0;
    }
  }
  parts[partCount++] = pairPart(before, EDGE);
}

function pairPart(before: number, word: number): number {
  return partOf(((before << 7) | (before >>> 25)) ^ word ^ AS_PAIR);
}

/** What a short word stands for, by the hash of the short one. */
let longForms: ReadonlyMap<number, string> = new Map();
/** No short form is so long. */
const SHORTEST_WHOLE = 7;

function spellOut(): typeof longForms {
  const found = new Map<number, string>();
  for (const [whole, forms] of Object.entries(shortWords))
    for (const short of forms.split(' ')) found.set(hashOf(short), whole);
  return found;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = ((hash << 5) + hash) ^ word.charCodeAt(at);
  return hash;
}

/** @returns the part that says how many words a label has */
function lengthPart(words: number): number {
  return partOf(AS_LENGTH + Math.min(words, LONG));
}

/**
 * @param label as people read it, in capitals or not
 * @returns its parts, told apart by numbers: words, their beginnings, neighbours, how many words there are; what comes
 *   twice stands there twice
 */
export function partsOf(label: string): readonly number[] {
  takeApart(label);
  return [...parts.subarray(0, partCount), lengthPart(wordCount)];
}

const LETTER = /\p{L}/u;

/** @returns the small letter at a place where no ASCII stands; 0 where no letter does */
function letterBeyond(label: string, at: number): number {
  const sign = label.charAt(at);
  return LETTER.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
}

/** What of ASCII words are made of, as small letters: letters, digits and the apostrophe; 0 for the rest. */
const ofWord = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return /[a-z\d']/.test(sign) ? sign.charCodeAt(0) : 0;
});

function numberingOf(label: string): number {
  return NUMBERING.exec(label)?.[0].length ?? 0;
}

/** @returns whether a label may begin with its number: most begin with two letters, and only few of these can */
function mayBeNumbered(label: string): boolean {
  const first = label.charCodeAt(0) | SMALL;
  const second = label.charCodeAt(1) | SMALL;
  if (first < A || first > Z || second < A || second > Z) return true;
  return first === Q || (first === S && second === T);
}

/** Makes a capital letter small. */
const SMALL = 32;
const [A, Q, S, T, Z] = [97, 113, 115, 116, 122] as const;

/** What must speak for a kind, in halves of a natural logarithm of the odds: a field taken wrongly costs trust. */
export const SURE = 5;
/** Where one label speaks for a kind so much more than another does, in the same, a person would not hesitate. */
export const CLEAR_LEAD = 10;

/** How much more a label speaks for a field of each kind than against it, in halves of a natural logarithm of the odds. */
export type LabelOdds = readonly number[];

/** Of what is no label. */
export const NO_ODDS: LabelOdds = starts;

/** The parts that weigh something, for looking up. */
interface PartTable {
  readonly places: SlotTable;
  /** Where in the weights those of each begin, by its place. */
  readonly rows: Uint16Array;
  /** What labels speak for of which nothing is known but how many words they have, by their number. */
  readonly unknown: LabelOdds[];
}

let table: PartTable | undefined;

/**
 * @param label as people read it, in capitals or not
 * @returns what it speaks for; `speaksFor` reads it
 */
export function readLabel(label: string): LabelOdds {
  table ??= unpackParts();
  takeApart(label);
  const unknown = (table.unknown[Math.min(wordCount, LONG)] ??= ofLength(wordCount, table));
  let odds: number[] | null = null;
  for (let nth = 0; nth < partCount; nth += 1) {
    const part = parts[nth] as number;
    const place = table.places.placeOf(part);
    // Most parts weigh nothing, so that few are compared with those before them.
    if (place >= 0 && parts.indexOf(part) === nth) addPart((odds ??= unknown.slice()), place, table);
  }
  return odds ?? unknown;
}

function ofLength(words: number, known: PartTable): LabelOdds {
  const odds = NO_ODDS.slice();
  const place = known.places.placeOf(lengthPart(words));
  if (place >= 0) addPart(odds, place, known);
  return odds;
}

/** Adds to odds what the part at a place weighs. */
function addPart(odds: number[], place: number, { rows }: PartTable): void {
  for (let at = rows[place] as number, sign = 0; sign < LAST_KIND; at += 1) {
    sign = labelKinds.charCodeAt(at);
    const kind = sign & KIND;
    odds[kind] = (odds[kind] as number) + labelWeights.charCodeAt(at) - ZERO;
  }
}

/** The sign of the first kind, and of the same as the last of a part; the last four bits of a sign are a kind's place. */
export const FIRST_KIND = 48;
export const LAST_KIND = 64;
const KIND = 15;

function unpackParts(): PartTable {
  const numbers = unpackPlaces(labelParts);
  const rows = new Uint16Array(numbers.length);
  const signs = bytesOf(labelKinds);
  let row = 0;
  for (let k = 0; k < rows.length; k += 1) {
    rows[k] = row;
    while ((signs[row++] as number) < LAST_KIND);
  }
  return { places: new SlotTable(numbers, '', ZERO), rows, unknown: [] };
}

/**
 * @param word in lower case
 * @returns whether labels are made of it: no name of a person is, nor what else is written into a field
 */
export function isLabelWord(word: string): boolean {
  table ??= unpackParts();
  const [asWord] = partsOf(word);
  return table.places.placeOf(asWord as number) >= 0;
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
