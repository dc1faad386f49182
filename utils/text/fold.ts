import { encoder } from './bytes.ts';
import { APOSTROPHE, HYPHEN, NEWLINE, QUOTE, SPACE, STAR } from './signs.ts';
/**
 * The text as the detector reads it: lower-case ASCII, one byte a character, with everything that only
 * changes the look of a character taken away. spec/text.md, rule 9: fullwidth digits, en dashes, no-break
 * spaces, soft hyphens and zero-width characters all spell the same number.
 */
export interface Folded {
  /** The text this came from. */
  readonly text: string;
  readonly codes: Uint8Array;
  readonly length: number;
  /** Index in `text` of each code; null when the two run in step. */
  readonly map: Int32Array | null;
}

/** Stands for any character that is not a letter, a digit or ASCII punctuation. */
const SYMBOL = 1;

const DROPPED = -1;
/** Room behind the text, so that a look at the next characters stays inside the array. */
const BEYOND = 4;

const LOWER = new Uint8Array(128);
for (let c = 0; c < 128; c++) LOWER[c] = c >= 65 && c <= 90 ? c + 32 : c;

/** The bits of four bytes that only characters beyond ASCII have. */
const WIDE = 0x80808080;

/** Bytes that a UTF-16 code unit may take in UTF-8. */
const MOST_BYTES = 3;

/**
 * @param text any string, lone surrogates included
 * @returns its folded form; plain ASCII costs no pass over it, and hardly a text needs a map. Its capitals stay until tokenise.ts
 *   has read it, which lowers them on the way.
 */
export function fold(text: string): Folded {
  const { length } = text;
  const plain = new Uint8Array(length + BEYOND);
  // Where every character takes one byte, there is nothing to fold.
  const { read, written } = encoder.encodeInto(text, plain);
  if (read === length && written === length) return { text, codes: plain, length, map: null };
  const codes = new Uint8Array(length * MOST_BYTES + BEYOND);
  return foldWideText(text, codes, encoder.encodeInto(text, codes).written);
}

/**
 * Folds the UTF-8 form of a text in place: what it becomes is never longer. Dashes, quotation marks and accents fold one to
 * one; only what is dropped or made of two sets the codes and the text out of step.
 */
function foldWideText(text: string, codes: Uint8Array, written: number): Folded {
  let map: Int32Array | null = null;
  let length = 0;
  /** The code unit that stands at `at`. */
  let unit = 0;
  const quads = new Uint32Array(codes.buffer, 0, codes.length >> 2);
  for (let at = 0; at < written; ) {
    const plain = at;
    while ((at & 3) !== 0 && (codes[at] as number) < 0x80 && at < written) at++;
    if ((at & 3) === 0) while (at + 4 <= written && ((quads[at >> 2] as number) & WIDE) === 0) at += 4;
    while ((codes[at] as number) < 0x80 && at < written) at++;
    if (length !== plain) codes.copyWithin(length, plain, at);
    if (map !== null) for (let i = 0; i < at - plain; i++) map[length + i] = unit + i;
    length += at - plain;
    unit += at - plain;
    if (at === written) break;
    const lead = codes[at] as number;
    const bytes = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const folded = foldWide(text.charCodeAt(unit), text, unit);
    if (folded === DROPPED || bytes === 4) map ??= inStep(length, text.length);
    if (folded !== DROPPED) {
      if (map !== null) map[length] = unit;
      codes[length++] = folded;
    }
    unit += bytes === 4 ? 2 : 1;
    at += bytes;
  }
  if (map !== null) map[length] = text.length;
  codes.fill(0, length, length + BEYOND);
  return { text, codes, length, map };
}

/** @returns a map for a text of `size` code units, the first `length` of which run in step with the codes */
function inStep(length: number, size: number): Int32Array {
  const map = new Int32Array(size + 1);
  for (let i = 0; i < length; i++) map[i] = i;
  return map;
}

function isHigh(c: number): boolean {
  return c >= 0xd800 && c <= 0xdbff;
}

function isLow(c: number): boolean {
  return c >= 0xdc00 && c <= 0xdfff;
}

/** Letters with marks, U+00C0 to U+024F, as their base letter; filled when first needed. */
let baseLetters: Uint8Array | undefined;

function baseLetter(c: number): number {
  if (baseLetters === undefined) {
    baseLetters = new Uint8Array(0x250 - 0xc0);
    for (let i = 0; i < baseLetters.length; i++) {
      const base = String.fromCharCode(0xc0 + i)
        .normalize('NFD')
        .charCodeAt(0);
      baseLetters[i] = base < 128 ? (LOWER[base] as number) : SYMBOL;
    }
  }
  return baseLetters[c - 0xc0] as number;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/** Signs that nobody sees, of which several may stand in a row. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const LEAST_OF_GROUP = 2;
const MOST_OF_GROUP = 4;

/** "219|09|9999": where an unseen sign stands between two groups of a number, something stood before it was pasted. */
function setsGroupsApart(text: string, at: number): boolean {
  if (!isGroup(text, at - 1, -1)) return false;
  let next = at + 1;
  while (UNSEEN.test(text.charAt(next))) next++;
  return isGroup(text, next, 1);
}

function isGroup(text: string, from: number, step: 1 | -1): boolean {
  let size = 0;
  while (size <= MOST_OF_GROUP && isDigit(text.charCodeAt(from + size * step))) size++;
  return size >= LEAST_OF_GROUP && size <= MOST_OF_GROUP;
}

function foldWide(c: number, text: string, at: number): number {
  if (c >= 0xc0 && c < 0x250) return baseLetter(c);
  // Marks of direction come in pairs, too.
  if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) return DROPPED;
  if ((c >= 0x300 && c <= 0x36f) || (c >= 0xfe00 && c <= 0xfe0f)) return DROPPED;
  if (c >= 0xff01 && c <= 0xff5e) return LOWER[c - 0xfee0] as number;
  switch (c) {
    case 0xad: // soft hyphen, drawn as a hyphen where a line ends
    case 0x200b: // zero width space, non-joiner and joiner
    case 0x200c:
    case 0x200d:
    case 0x2060:
    case 0xfeff:
      return setsGroupsApart(text, at) ? HYPHEN : DROPPED;
    case 0x180e:
    case 0x200e: // marks of direction
    case 0x200f:
      return DROPPED;
    case 0xa0:
    case 0x1680:
    case 0x202f:
    case 0x205f:
    case 0x3000:
      return SPACE;
    case 0x85:
    case 0x2028:
    case 0x2029:
      return NEWLINE;
    case 0x207b:
    case 0x2212:
    case 0xfe58:
    case 0xfe63:
      return HYPHEN;
    case 0x2018:
    case 0x2019:
    case 0x2bc:
    case 0xb4:
      return APOSTROPHE;
    case 0x201c:
    case 0x201d:
      return QUOTE;
    case 0x2022: // bullets are what a masked number is drawn with
    case 0x25cf:
    case 0x2588:
      return STAR;
    case 0xb2:
    case 0xb3:
      return c - 0xb2 + 0x32;
    case 0xb9:
      return 0x31;
  }
  if (c >= 0x2000 && c <= 0x200a) return SPACE;
  if (c >= 0x2010 && c <= 0x2015) return HYPHEN;
  if ((c >= 0x2070 && c <= 0x2079) || (c >= 0x2080 && c <= 0x2089)) return 0x30 + (c & 15);
  if (c >= 0x2460 && c <= 0x2468) return 0x31 + c - 0x2460;
  if (c === 0xd835) {
    // Mathematical digits: five alphabets of ten in a row.
    const low = text.charCodeAt(at + 1);
    if (low >= 0xdfce && low <= 0xdfff) return 0x30 + ((low - 0xdfce) % 10);
  }
  return SYMBOL;
}

/**
 * @param folded a folded text
 * @param at index of a code
 * @returns where that character starts in the original text, in UTF-16 code units
 */
export function originalStart(folded: Folded, at: number): number {
  return folded.map === null ? at : (folded.map[at] as number);
}

/**
 * @param folded a folded text
 * @param end index after the last code of a span
 * @returns where that span ends in the original text; dropped characters after it stay outside
 */
export function originalEnd(folded: Folded, end: number): number {
  if (folded.map === null) return end;
  const last = folded.map[end - 1] as number;
  const isPair = isHigh(folded.text.charCodeAt(last)) && isLow(folded.text.charCodeAt(last + 1));
  return last + (isPair ? 2 : 1);
}
