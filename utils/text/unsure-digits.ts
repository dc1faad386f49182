import type { Folded } from './fold.ts';
import { isLetterOrDigit } from './secret-run.ts';
import { HYPHEN } from './signs.ts';

// A social security number of which some digits are letters that look like them, typed so or read off a picture, or
// signs, because they are masked or cannot be made out.

/** Where such a number ends, and what it is like. */
export interface UnsureNumber {
  /** Index of the code behind its last. */
  readonly end: number;
  /** Whether signs stand for some of its digits. */
  readonly isMasked: boolean;
  /** Whether it has the hyphens of one. */
  readonly isGrouped: boolean;
}

/**
 * @param folded a folded text
 * @param start the code of a digit with which it may begin
 * @returns the number that is unsure in some of its nine digits, or undefined
 */
export function unsureDigits({ codes }: Folded, start: number): UnsureNumber | undefined {
  const drawn = drawFrom(codes, start);
  const isMasked = MASKED.test(drawn);
  const end = start + drawn.length;
  if ((!isMasked && !LETTERED.test(drawn)) || isLetterOrDigit(codes[end] as number)) return undefined;
  return { end, isMasked, isGrouped: drawn.length === LONGEST };
}

/** "000-00-0000" */
const LONGEST = 11;
/** Nine digits in the groups of an SSN or in one, up to two of them letters. */
const LETTERED = /^(?=.*o)(?!(?:.*o){3})[0o]{3}-?[0o]{2}-?[0o]{4}$/;
/** The shape of an SSN with signs for up to four digits. */
const MASKED = /^(?=.*\?)(?!(?:.*\?){5})0[0o][0o?]-[0o?]{2}-[0o?]{4}$/;
/** The small g, i, l, o and s. */
const LIKE_DIGITS: ReadonlySet<number> = new Set([0x67, 0x69, 0x6c, 0x6f, 0x73]);
/** A number sign, a star, a question mark, a line and the small x. */
const UNKNOWN: ReadonlySet<number> = new Set([0x23, 0x2a, 0x3f, 0x5f, 0x78]);

/** @returns what stands from a code on as far as it may be of a number: 0 for a digit, "o" for a letter, "?" for a sign */
function drawFrom(codes: Uint8Array, start: number): string {
  let drawn = '';
  for (let at = start; drawn.length <= LONGEST; at++) {
    const c = codes[at] as number;
    if (c === HYPHEN) drawn += '-';
    else if (LIKE_DIGITS.has(c)) drawn += 'o';
    else if (UNKNOWN.has(c)) drawn += '?';
    else if (c >= 0x30 && c <= 0x39) drawn += '0';
    else break;
  }
  return drawn;
}
