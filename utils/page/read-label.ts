import type { FieldKind } from '../rules/rule.ts';
import { bytesOf } from '../text/bytes.ts';
import { SLOTS } from '../text/slots.ts';
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

/** Which parts may weigh something, told by their last bits: most are passed over without looking farther. */
type Sieve = Int32Array;
const SIEVE_SIZE = 1 << 12;
const EVERY_PART: Sieve = new Int32Array(SIEVE_SIZE).fill(-1);

/** The parts of the label that was taken apart last: one list for all, since a page may have thousands of labels. */
const parts = new Int32Array(3 * MOST_WORDS + 1);
/** How many they are, and how many words the label has. */
let partCount = 0;
let wordCount = 0;

/** Takes a label apart. Nothing is called for a letter: on a page of thousands of labels this runs before it is compiled. */
function takeApart(label: string, sieve: Sieve): void {
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
      if (whole) [word, beginning] = whole;
      const pair = ((before << 7) | (before >>> 25)) ^ word;
      keep(partOf(word), sieve);
      keep(partOf(beginning ^ AS_BEGINNING), sieve);
      keep(partOf(pair ^ AS_PAIR), sieve);
      wordCount += 1;
      before = word;
      word = letters = 0;
    }
  }
  keep(partOf(((before << 7) | (before >>> 25)) ^ EDGE ^ AS_PAIR), sieve);
}

/** What a short word stands for, and the beginning of that, by the hash of the short one. */
let longForms: ReadonlyMap<number, readonly [number, number]> = new Map();
/** No short form is so long. */
const SHORTEST_WHOLE = 7;

function spellOut(): typeof longForms {
  const found = new Map<number, readonly [number, number]>();
  for (const [whole, forms] of Object.entries(shortWords))
    for (const short of forms.split(' ')) found.set(hashOf(short), [hashOf(whole), hashOf(whole.slice(0, BEGINNING))]);
  return found;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = ((hash << 5) + hash) ^ word.charCodeAt(at);
  return hash;
}

/** Adds a part to those of the label if it may weigh something. */
function keep(part: number, sieve: Sieve): void {
  if ((((sieve[(part >>> 5) & (SIEVE_SIZE - 1)] as number) >>> (part & 31)) & 1) === 1) parts[partCount++] = part;
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
  takeApart(label, EVERY_PART);
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
  readonly sieve: Sieve;
  /** In order. */
  readonly numbers: Int32Array;
  /** Where in the weights those of each begin. */
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
  takeApart(label, table.sieve);
  const unknown = (table.unknown[Math.min(wordCount, LONG)] ??= withPart(
    NO_ODDS.slice(),
    lengthPart(wordCount),
    table,
  ));
  if (partCount === 0) return unknown;
  const odds = unknown.slice();
  for (let nth = 0; nth < partCount; nth += 1) {
    const part = parts[nth] as number;
    if (parts.indexOf(part) === nth) withPart(odds, part, table);
  }
  return odds;
}

/** @returns odds, what a part weighs added to them */
function withPart(odds: number[], part: number, { numbers, rows }: PartTable): number[] {
  const place = placeIn(numbers, part);
  if (place < 0) return odds;
  for (let at = rows[place] as number, sign = 0; sign < LAST_KIND; at += 1) {
    sign = labelKinds.charCodeAt(at);
    const kind = sign & KIND;
    odds[kind] = (odds[kind] as number) + labelWeights.charCodeAt(at) - ZERO;
  }
  return odds;
}

/** @returns where a number stands among others that are in order; -1 where it does not */
function placeIn(numbers: Int32Array, wanted: number): number {
  let from = 0;
  for (let to = numbers.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return numbers[from] === wanted ? from : -1;
}

/** The sign of the first kind, and of the same as the last of a part; the last four bits of a sign are a kind's place. */
export const FIRST_KIND = 48;
export const LAST_KIND = 64;
const KIND = 15;

function unpackParts(): PartTable {
  const numbers = unpackPlaces(labelParts);
  const sieve = new Int32Array(SIEVE_SIZE);
  const rows = new Uint16Array(numbers.length);
  const signs = bytesOf(labelKinds);
  let row = 0;
  for (let k = 0; k < numbers.length; k += 1) {
    const part = numbers[k] as number;
    const at = (part >>> 5) & (SIEVE_SIZE - 1);
    sieve[at] = (sieve[at] as number) | (1 << (part & 31));
    rows[k] = row;
    while ((signs[row++] as number) < LAST_KIND);
  }
  return { sieve, numbers, rows, unknown: [] };
}

/**
 * @param word in lower case
 * @returns whether labels are made of it: no name of a person is, nor what else is written into a field
 */
export function isLabelWord(word: string): boolean {
  table ??= unpackParts();
  const [asWord] = partsOf(word);
  return placeIn(table.numbers, asWord as number) >= 0;
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
