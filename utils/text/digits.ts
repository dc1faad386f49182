import { NBR } from './lexicon/cue-words.ts';
import { SPACE } from './signs.ts';
import type { CodeSpan } from './spans.ts';
import { isA, NUMBER, type Tokens } from './tokens.ts';

/** Numbers of a text and which of them are spoken for. One entry a number token. */
export interface Digits {
  readonly tokens: Tokens;
  readonly count: number;
  /** Token index of each number. */
  readonly at: Int32Array;
  /** How many digits it has; 255 for more. */
  readonly widths: Uint8Array;
  /** The separator behind it, see `separator`. */
  readonly separators: Int8Array;
  /** Number claimed, by position in `at`; a run is claimed once, by the first reader that takes it. */
  readonly claimed: Uint8Array;
}

/** What stands between two numbers that may be one: nothing for us when a word or too much does. */
export const NO_SEPARATOR = -1;
const SEPARATORS = '-. /_\n\r\t\\';

/**
 * @param tokens the tokens of a text
 * @returns its numbers, none claimed
 */
export function findDigits(tokens: Tokens): Digits {
  let count = 0;
  for (let k = 0; k < tokens.openCount; k++) if ((tokens.marks[tokens.open[k] as number] as number) & NUMBER) count++;
  const at = new Int32Array(count);
  const widths = new Uint8Array(count);
  const separators = new Int8Array(count).fill(NO_SEPARATOR);
  for (let k = 0, n = 0; n < count; k++) {
    const i = tokens.open[k] as number;
    if (((tokens.marks[i] as number) & NUMBER) === 0) continue;
    at[n] = i;
    widths[n] = Math.min(255, (tokens.to[i] as number) - (tokens.from[i] as number));
    if (n > 0 && at[n - 1] === i - 1) separators[n - 1] = separatorBefore(tokens, i);
    n++;
  }
  return { tokens, count, at, widths, separators, claimed: new Uint8Array(count) };
}

function separatorBefore(tokens: Tokens, token: number): number {
  const from = tokens.to[token - 1] as number;
  const to = tokens.from[token] as number;
  if (to - from > 4) return NO_SEPARATOR;
  let found = SPACE;
  for (let i = from; i < to; i++) {
    const c = tokens.folded.codes[i] as number;
    if (!SEPARATORS.includes(String.fromCharCode(c))) return NO_SEPARATOR;
    if (c > SPACE) {
      if (found !== SPACE) return NO_SEPARATOR;
      found = c;
    }
  }
  return found;
}

/** @returns how many digits a number has, 0 beyond the last */
export function width(digits: Digits, n: number): number {
  return digits.widths[n] ?? 0;
}

/**
 * @param digits the numbers of a text
 * @param n the number before the separator
 * @returns the code of the separator between number n and the next (a dash with blanks round it is a dash,
 * blanks and line ends are a blank), or NO_SEPARATOR when they do not belong together
 */
export function separator(digits: Digits, n: number): number {
  return digits.separators[n] ?? NO_SEPARATOR;
}

/** @returns the digits of numbers `from` up to, not including, `to`, in a row */
export function digitsOf(digits: Digits, from: number, to: number): string {
  let text = '';
  const { codes } = digits.tokens.folded;
  for (let n = from; n < to; n++) {
    const token = digits.at[n] as number;
    for (let i = digits.tokens.from[token] as number; i < (digits.tokens.to[token] as number); i++) {
      text += String.fromCharCode(codes[i] as number);
    }
  }
  return text;
}

/** @returns the codes of numbers `from` up to, not including, `to`: index of the first, and the one after the last */
export function codesOf({ tokens, at }: Digits, from: number, to: number): CodeSpan {
  return { start: tokens.from[at[from] as number] as number, end: tokens.to[at[to - 1] as number] as number };
}

/** Marks numbers `from` up to `to` as spoken for. */
export function claim(digits: Digits, from: number, to: number): void {
  for (let n = from; n < to; n++) digits.claimed[n] = 1;
}

/** @returns whether any of the numbers is spoken for */
export function isClaimed(digits: Digits, from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (digits.claimed[n] === 1) return true;
  return false;
}

/** @returns the value of a short number, 0 beyond the last */
export function numberAt({ tokens, at }: Digits, n: number): number {
  const token = at[n];
  let value = 0;
  if (token === undefined) return value;
  for (let i = tokens.from[token] as number; i < (tokens.to[token] as number); i++) {
    value = value * 10 + (tokens.folded.codes[i] as number) - ZERO;
  }
  return value;
}

const ZERO = 48;

/**
 * Reads the label in front of a number: the nearest word of a class within a few tokens.
 * @param tokens the tokens of a text
 * @param token the number's token
 * @param reach tokens to look back over
 * @param wordClasses the classes that count; the nearest word in any of them decides
 * @returns the first of them the nearest such word is in, or -1
 */
export function labelBefore(tokens: Tokens, token: number, reach: number, wordClasses: readonly number[]): number {
  for (let j = token - 1; j >= 0 && j >= token - reach; j--) {
    if ((tokens.marks[j] as number) & NUMBER) break;
    for (const wordClass of wordClasses) if (isA(tokens, j, wordClass)) return wordClass;
  }
  return -1;
}

/** @returns the token that may say what the number at `token` is: the one before it, or before its "no." or "#" */
export function callerOf(tokens: Tokens, token: number): number {
  return token - (isA(tokens, token - 1, NBR) ? 2 : 1);
}
