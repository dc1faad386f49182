import { originalStart } from './fold.ts';
import {
  APOSTROPHE,
  AT_SIGN,
  BACKTICK,
  CLOSING,
  COLON,
  COMMA_SIGN,
  EQUALS,
  FULL_STOP,
  GREATER,
  HYPHEN,
  OPENING,
  QUESTION_MARK,
  QUOTE,
  SLASH,
  SPACE,
} from './signs.ts';
import type { CodeSpan } from './spans.ts';
import type { Tokens } from './tokens.ts';

// What a secret looks like: a run of characters between two blanks.

/** ! # $ % & * ? */
export const SIGNS: ReadonlySet<number> = new Set([0x21, 0x23, 0x24, 0x25, 0x26, 0x2a, 0x3f]);
/** Longer ones are not looked at, in characters. */
export const LONGEST_SECRET = 64;

/** @returns where the characters from `at` on end at a blank, or after as many as a secret has */
export function runEnd(codes: Uint8Array, at: number, length: number): number {
  let end = at;
  while (end < length && end - at < LONGEST_SECRET && (codes[end] as number) > 0x20) end++;
  return end;
}

/** @returns the characters from `at` to the next blank, without sentence marks, quotes and brackets at their end */
export function runAt(tokens: Tokens, at: number): CodeSpan | undefined {
  const { codes, length } = tokens.folded;
  let end = runEnd(codes, at, length);
  while (end > at) {
    const c = codes[end - 1] as number;
    if (
      c !== FULL_STOP &&
      c !== COMMA_SIGN &&
      c !== 0x3b &&
      c !== QUESTION_MARK &&
      c !== CLOSING &&
      c !== COLON &&
      !isQuote(c)
    )
      break;
    end--;
  }
  return end > at ? { start: at, end } : undefined;
}

/**
 * @param tokens the tokens of a text
 * @param run a run of its characters
 * @param strong asks for capitals and small letters as well, as few things but passwords have; without it a cue stands right in front
 * @returns whether it has letters with digits or signs among them
 */
export function isMixed(tokens: Tokens, { start, end }: CodeSpan, strong: boolean): boolean {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let signs = 0;
  let dashes = 0;
  for (let i = start; i < end; i++) {
    const c = tokens.folded.codes[i] as number;
    const original = tokens.folded.text.charCodeAt(originalStart(tokens.folded, i));
    if (c >= 97 && c <= 122) {
      letters++;
      if (original >= 65 && original <= 90) capitals++;
    } else if (c >= 48 && c <= 57) digits++;
    else if (c === HYPHEN || c === FULL_STOP || c === SLASH) dashes++;
    else if (c === AT_SIGN && letters > 0 && tokens.folded.codes[end - 4] === FULL_STOP) return false;
    else if (c !== APOSTROPHE) signs++;
  }
  const size = end - start;
  if (size < 5 || size > 40) return false;
  if (strong)
    return (
      capitals > 0 &&
      letters - capitals >= 2 &&
      letters >= 4 - (digits > 1 ? 1 : 0) &&
      (digits > 0 ? dashes === 0 || letters > 3 : signs > 0 && size > 7) &&
      size >= 7
    );
  if (letters >= 2 && digits > 0) return dashes === 0 || (letters > capitals && capitals > 0);
  return signs > 0 && letters > 0 && letters + digits >= 4 && !(signs === 1 && digits === 0 && capitals === 0);
}

/** @returns whether a run may be the address of a page or a person: it has a slash, a colon, an equals sign or an at sign */
export function isAddress(tokens: Tokens, { start, end }: CodeSpan): boolean {
  for (let i = start; i < end; i++) {
    const c = tokens.folded.codes[i] as number;
    if (c === SLASH || c === COLON || c === EQUALS || c === AT_SIGN) return true;
  }
  return false;
}

/** @returns how many digits a run has */
export function digitsIn({ folded: { codes } }: Tokens, { start, end }: CodeSpan): number {
  let digits = 0;
  for (let i = start; i < end; i++) if ((codes[i] as number) >= 48 && (codes[i] as number) <= 57) digits++;
  return digits;
}

/** @returns whether a run has a sign that user names have not */
export function hasSign(tokens: Tokens, { start, end }: CodeSpan): boolean {
  for (let i = start; i < end; i++) if (SIGNS.has(tokens.folded.codes[i] as number)) return true;
  return false;
}

/** @returns whether a code is a small letter or a digit */
export function isLetterOrDigit(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
}

/** @returns whether a code may stand between a cue and what it is about */
export function isFiller(c: number): boolean {
  return (
    c <= SPACE ||
    c === COLON ||
    c === EQUALS ||
    isQuote(c) ||
    c === OPENING ||
    c === HYPHEN ||
    c === GREATER ||
    c === COMMA_SIGN
  );
}

/** @returns whether a code is a quotation mark */
export function isQuote(c: number): boolean {
  return c === QUOTE || c === APOSTROPHE || c === BACKTICK;
}

/** @returns the code right behind a token, 0 at the end */
export function codeBehind(tokens: Tokens, i: number): number {
  return tokens.folded.codes[tokens.to[i] as number] ?? 0;
}
