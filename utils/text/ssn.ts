import { claim, type Digits, digitsOf, labelBefore, NO_SEPARATOR, separator, width } from './digits.ts';
import {
  ACCOUNT,
  BANK,
  BEGINNING,
  CARD,
  CELL,
  ENDING,
  FIXED,
  FOUR,
  IS,
  LABEL,
  NBR,
  NOTE,
  PHONE,
  ROUTING,
  SECURITY,
  SOCIAL,
  SSN,
  UNIT,
  USER_NAME,
  WEAK_LABEL,
  YEAR,
} from './lexicon/cue-words.ts';
import { JOB, NEGATIVE, ORG, PREP } from './lexicon/frame-words.ts';
import { before, followsComma } from './nearby.ts';
import { COMMA, isA, isPresent, NUMBER, SLASHED, STOP, type Tokens } from './tokens.ts';

/** A social security number, whole or in part, in numbers or (masked) in tokens. */
export interface SsnFinding {
  /** Index of the first code and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
  readonly variant?: 'partial' | 'impossible';
}

const SPACE = 0x20;
const SLASH = 0x2f;
const HYPHEN = 0x2d;

/**
 * Finds social security numbers. spec/text.md, rule 9.
 * @param digits the numbers of a text; those taken are claimed
 * @returns findings in order, in codes of the folded text; `sure` where the shape settles it
 */
export function findSsns(digits: Digits): SsnFinding[] {
  const found: SsnFinding[] = [];
  for (let n = 0; n < digits.count; n++) {
    if (digits.claimed[n] === 1) continue;
    const whole = wholeNumber(digits, n);
    if (whole !== undefined) {
      found.push(whole.finding);
      claim(digits, n, whole.to);
      n = whole.to - 1;
      continue;
    }
    const part = partOfOne(digits, n);
    if (part !== undefined) {
      found.push(part);
      claim(digits, n, n + 1);
    }
  }
  return found;
}

function span(digits: Digits, from: number, to: number): { start: number; end: number } {
  const { tokens, at } = digits;
  return { start: tokens.from[at[from] as number] as number, end: tokens.to[at[to - 1] as number] as number };
}

function wholeNumber(digits: Digits, n: number): { finding: SsnFinding; to: number } | undefined {
  const first = width(digits, n);
  if (first > 9 || first === 0) return undefined;
  const to = nineDigitsEnd(digits, n);
  if (to === 0) return mistyped(digits, n);
  const { tokens, at } = digits;
  const token = at[n] as number;
  const shaped = (to - n === 3 && first === 3 && width(digits, n + 1) === 2) || isSpelled(digits, n, to);
  const spaced = to - n === 9 && isSpaced(digits, n, to) && digitsOf(digits, n, to) !== COUNTED;
  const cue = hasCue(tokens, token, at[to - 1] as number);
  const sep = separator(digits, n);
  const even = (shaped && sep === separator(digits, n + 1)) || spaced;
  const label = hasLabel(tokens, token, even);
  // In the very shape of an SSN a number is one unless its label stands right in front.
  if (label && ((!cue && !even) || labelWins(tokens, token, even))) return undefined;
  if (!cue && ((!shaped && !spaced) || isOdd(digits, n) || isOdd(digits, n + 1))) return undefined;
  if (!cue && (touchesNumber(digits, n, to, sep) || (sep === SPACE && !even && isYear(digits, n + 2))))
    return undefined;
  const possible = canBeHeld(digitsOf(digits, n, to));
  if (!possible && !cue) return undefined;
  const sure = (even && possible && sep !== SPACE) || (cue && possible);
  const finding: SsnFinding = { ...span(digits, n, to), sure, ...(possible ? {} : { variant: 'impossible' as const }) };
  return { finding, to };
}

/** "SSN 219-09-999": beside the word for it, a digit too few or too many is a slip. */
function mistyped(digits: Digits, n: number): { finding: SsnFinding; to: number } | undefined {
  const last = width(digits, n + 2);
  if (width(digits, n) !== 3 || width(digits, n + 1) !== 2 || (last !== 3 && last !== 5)) return undefined;
  if (separator(digits, n) !== HYPHEN || separator(digits, n + 1) !== HYPHEN || separator(digits, n + 2) === HYPHEN)
    return undefined;
  const { tokens, at } = digits;
  if (before(tokens, at[n] as number, 4, SSN, SOCIAL) < 0) return undefined;
  return { finding: { ...span(digits, n, n + 3), sure: false, variant: 'impossible' }, to: n + 3 };
}

/** "2 1 9 - 0 9 - 9 9 9 9" */
function isSpelled(digits: Digits, n: number, to: number): boolean {
  return to - n === 9 && separator(digits, n + 2) === HYPHEN && separator(digits, n + 4) === HYPHEN;
}

/** "Modules 1 2 3 4 5 6 7 8 9" */
export const COUNTED = '123456789';

/** "2 1 9 0 9 9 9 9 9" */
function isSpaced(digits: Digits, n: number, to: number): boolean {
  for (let i = n; i < to - 1; i++) if (separator(digits, i) !== SPACE) return false;
  return true;
}

/** "Room 219 09-2024" */
function isYear(digits: Digits, n: number): boolean {
  const value = Number(digitsOf(digits, n, n + 1));
  return value >= 1900 && value < 2100;
}

/** The end of exactly nine digits from number n, over separators; 0 when there is none. */
function nineDigitsEnd(digits: Digits, n: number): number {
  let total = 0;
  for (let to = n; to < n + 9 && to < digits.count; to++) {
    if (to > n && separator(digits, to - 1) === NO_SEPARATOR && !isOdd(digits, to - 1)) return 0;
    total += width(digits, to);
    if (total === 9) {
      // 1234-56789 and other cuts need a cue; a tenth digit right behind needs it to be set apart.
      return to + 1;
    }
    if (total > 9) return 0;
  }
  return 0;
}

const ODD_SEPARATORS: ReadonlySet<number> = new Set(Array.from(' -,().:;|~=[]*_\u0001', (sign) => sign.charCodeAt(0)));

/** Signs that may stand between two numbers of one. */
const MOST_SIGNS = 6;

/** "447|88|1234", "(447) 88--1234": signs between two numbers that only a word for the number makes one. */
function isOdd({ tokens, at, separators }: Digits, n: number): boolean {
  if (separators[n] !== NO_SEPARATOR || at[n + 1] !== (at[n] as number) + 1) return false;
  const from = tokens.to[at[n] as number] as number;
  const to = tokens.from[at[n + 1] as number] as number;
  if (to - from > MOST_SIGNS) return false;
  for (let i = from; i < to; i++) if (!ODD_SEPARATORS.has(tokens.folded.codes[i] as number)) return false;
  return true;
}

function touchesNumber(digits: Digits, n: number, to: number, sep: number): boolean {
  const left = isApart(digits, n - 1) ? NO_SEPARATOR : separator(digits, n - 1);
  const right = isApart(digits, to - 1) ? NO_SEPARATOR : separator(digits, to - 1);
  return (
    (left !== NO_SEPARATOR && (left === sep || left !== SPACE)) ||
    (right !== NO_SEPARATOR && (right === sep || (right !== SPACE && right !== 0x2e)))
  );
}

/** "4482913 - 219-09-9999": a sign with blanks round it sets two numbers apart. */
function isApart({ tokens, at }: Digits, n: number): boolean {
  if (n < 0 || at[n + 1] === undefined) return false;
  return (tokens.from[at[n + 1] as number] as number) - (tokens.to[at[n] as number] as number) > 2;
}

/** @returns false for nine digits that no SSN has: areas 000, 666 and 9xx, group 00, serial 0000 */
export function canBeHeld(nine: string): boolean {
  const area = nine.slice(0, 3);
  return area !== '000' && area !== '666' && area < '900' && nine.slice(3, 5) !== '00' && nine.slice(5) !== '0000';
}

const CUE_REACH = 16;
/** "Social" reaches farther than "SS", which is much else. */
const socialReach = ({ from, to }: Tokens, j: number) => ((to[j] as number) - (from[j] as number) > 2 ? 14 : 8);

/** A word for the number on either side; "social" alone only right beside it. */
function hasCue(tokens: Tokens, first: number, last: number): boolean {
  if (!isPresent(tokens, SSN) && !isPresent(tokens, SOCIAL)) return false;
  let sentences = 0;
  for (let j = first - 1; j >= 0 && j >= first - CUE_REACH; j--) {
    if (isA(tokens, j, SSN)) return true;
    if (
      isSocial(tokens, j) &&
      (first - j <= socialReach(tokens, j) || isA(tokens, j + 1, SECURITY) || isA(tokens, j + 1, CARD))
    )
      return true;
    // "Her social is wrong. It should be 219099999."
    if ((tokens.gap[j] as number) >= STOP && first - j > 4 && ++sentences > 1) break;
  }
  for (let j = last + 1; j < tokens.count && j <= last + 6 && (tokens.gap[j] as number) < STOP; j++) {
    if (isA(tokens, j, SSN) || (isSocial(tokens, j) && !isA(tokens, j + 1, JOB))) return true;
    // "219099999 into PID 4482913, SSN dup": a shorter number is another.
    if ((tokens.marks[j] as number) & NUMBER && (tokens.to[j] as number) - (tokens.from[j] as number) > LONGEST_OTHER)
      return false;
  }
  return false;
}

/** Digits of numbers that may stand between an SSN and the word for it. */
const LONGEST_OTHER = 7;

function isSocial(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, SOCIAL) && !isA(tokens, at + 1, JOB) && !isA(tokens, at + 1, ORG);
}

const LABEL_REACH = 6;

/** Words like "record" and "course" must stand right beside a number in the very shape of an SSN. */
function hasLabel(tokens: Tokens, token: number, shaped: boolean): boolean {
  const label = labelBefore(tokens, token, LABEL_REACH, [SSN, SOCIAL, NOTE, LABEL, WEAK_LABEL, ROUTING]);
  if (label !== WEAK_LABEL) return label === LABEL || label === ROUTING;
  return !shaped || before(tokens, token, LABEL_REACH, WEAK_LABEL) >= sideBefore(tokens, token);
}

/** The first token before a number with only "is", "number" and the like between. */
function sideBefore(tokens: Tokens, token: number): number {
  let j = token - 1;
  while (isA(tokens, j, PHONE) || isA(tokens, j, IS)) j--;
  return j;
}

/** The label is right in front: "PID 219099999", whatever else the sentence says. */
function labelWins(tokens: Tokens, token: number, shaped: boolean): boolean {
  for (let j = token - 1; j >= 0 && j >= token - (shaped ? 1 : 3) && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, SSN) || isA(tokens, j, SOCIAL)) return false;
    // "The SSN was keyed as the PID, 219-09-9999": no label of what follows.
    if (j === token - 1 && followsComma(tokens, token)) return false;
    // "SSN/PID: 219-09-9999"
    if (isA(tokens, j - 1, SSN) && tokens.gap[j] === SLASHED) return false;
    if (isA(tokens, j, LABEL) || isA(tokens, j, ROUTING)) return true;
    // "School ID 100482276"
    if (
      j === token - 1 &&
      isA(tokens, j, WEAK_LABEL) &&
      isA(tokens, j, USER_NAME) &&
      (tokens.to[token] as number) - (tokens.from[token] as number) > 8
    )
      return true;
    if (!isA(tokens, j, PHONE) && !isA(tokens, j, FIXED)) return false;
  }
  return false;
}

/** "last four 1120", "SSN 1120", "xxx-xx-1120", "ends in 1120". */
function partOfOne(digits: Digits, n: number): SsnFinding | undefined {
  const size = width(digits, n);
  if (size === 3) return firstFive(digits, n);
  if (size !== 4 && size !== 5) return undefined;
  const { tokens, at } = digits;
  const token = at[n] as number;
  if (separator(digits, n - 1) === SLASH || separator(digits, n) === SLASH) return undefined;
  // "xxx-x9-9999" and "xxx-09-9999" show more than four.
  const more = size === 4 && separator(digits, n - 1) === HYPHEN ? width(digits, n - 1) : 0;
  const split = more === 1 || more === 2;
  const masked = split ? maskStart(digits, n - 1, LEAST_MASK - more) : maskStart(digits, n, LEAST_MASK);
  if (masked >= 0) {
    if (isMaskedShape(tokens, masked))
      return { start: masked, end: tokens.to[token] as number, sure: true, variant: 'partial' };
    const label = labelBefore(tokens, token, 6, [SSN, SOCIAL, CARD, ACCOUNT, PHONE, LABEL, WEAK_LABEL]);
    if (label !== -1 && label !== SSN && label !== SOCIAL) return undefined;
    return { start: masked, end: tokens.to[token] as number, sure: true, variant: 'partial' };
  }
  if (isPartialByWords(tokens, token) && !isCorrected(digits, n) && !isYearBehind(digits, n))
    return { ...span(digits, n, n + 1), sure: true, variant: 'partial' };
  return undefined;
}

/** "Ends in 1120, not 1102": what was typed by mistake is nobody's. */
function isCorrected({ tokens, at }: Digits, n: number): boolean {
  const token = at[n] as number;
  return n > 0 && token - (at[n - 1] as number) <= 3 && isA(tokens, token - 1, NEGATIVE);
}

/** "Social ending 1120, 3 employers in 2023": once the four digits have been said, a year is a year. */
function isYearBehind(digits: Digits, n: number): boolean {
  const { tokens, at } = digits;
  if (!isA(tokens, (at[n] as number) - 1, PREP)) return false;
  const value = Number(digitsOf(digits, n, n + 1));
  if (value < 1950 || value > 2049) return false;
  for (let m = n - 1; m >= 0 && (at[n] as number) - (at[m] as number) < 12; m--)
    if (digits.claimed[m] === 1 && width(digits, m) === 4) return true;
  return false;
}

/** "SSN starts with 219-09" */
function firstFive(digits: Digits, n: number): SsnFinding | undefined {
  if (width(digits, n + 1) !== 2 || separator(digits, n) !== HYPHEN) return undefined;
  const { tokens, at } = digits;
  const token = at[n] as number;
  const start = before(tokens, token, 5, BEGINNING);
  // "First five are 219-09"
  const told =
    start >= 0 &&
    (isA(tokens, start + 1, FOUR) ||
      before(tokens, start, 14, SSN, SOCIAL) >= 0 ||
      before(tokens, token, 3, SSN, SOCIAL) >= 0);
  if (!told && !isMaskedBehind(tokens, (at[n] as number) + 1)) return undefined;
  return { ...span(digits, n, n + 2), sure: true, variant: 'partial' };
}

/** "219-09-XXXX" */
function isMaskedBehind(tokens: Tokens, token: number): boolean {
  const { codes } = tokens.folded;
  const at = tokens.to[token] as number;
  if (codes[at] !== HYPHEN) return false;
  for (let i = at + 1; i < at + 5; i++) if (!isMask(codes[i] as number)) return false;
  return true;
}

function isMask(c: number): boolean {
  return c === 0x2a || c === 0x78 || c === 0x23;
}

/** "xxx-xx-" masks nothing else. */
function isMaskedShape({ folded: { codes } }: Tokens, start: number): boolean {
  const isGap = (i: number) => codes[start + i] === HYPHEN || codes[start + i] === SPACE;
  const isAt = (i: number, gap: boolean) => isGap(i) === gap && (gap || isMask(codes[start + i] as number));
  return [0, 1, 2, 4, 5].every((i) => isAt(i, false)) && isAt(3, true) && isAt(6, true);
}

const LEAST_MASK = 5;

/** Where a mask of at least so many signs before the number starts, or -1. */
function maskStart(digits: Digits, n: number, least: number): number {
  const { codes } = digits.tokens.folded;
  let i = (digits.tokens.from[digits.at[n] as number] as number) - 1;
  let signs = 0;
  let start = -1;
  for (; i >= 0 && signs < 12; i--) {
    const c = codes[i] as number;
    if (isMask(c)) {
      signs++;
      start = i;
    } else if (c !== 0x2d && c !== 0x20 && c !== 0x2e) break;
  }
  return signs >= least && signs <= 6 ? start : -1;
}

function isPartialByWords(tokens: Tokens, token: number): boolean {
  // "SSN was keyed 8999, should be 9999 (last 4)"
  let ending = isA(tokens, token + 1, ENDING) && isA(tokens, token + 2, FOUR);
  let cue = false;
  let sentences = 0;
  for (let j = token - 1; j >= 0 && j >= token - 20; j--) {
    if (isA(tokens, j, ENDING)) ending = true;
    if (token - j > 10 && isA(tokens, j, PHONE)) return false;
    // "Her phone ends in 0142, SSN was verified"
    if (
      (isA(tokens, j, PHONE) && !isA(tokens, j, NBR) && (tokens.to[j] as number) - (tokens.from[j] as number) > 3) ||
      isA(tokens, j, CELL)
    )
      return false;
    if (
      isA(tokens, j, CARD) &&
      !isA(tokens, j - 1, SSN) &&
      !isA(tokens, j - 2, SSN) &&
      !isA(tokens, j - 1, SECURITY) &&
      !isSocial(tokens, j - 1)
    )
      return false;
    // "SSN on PID 104512 should end 1120": that label has its number.
    const labels = isA(tokens, j, LABEL) && !isSocial(tokens, j) && !isNumbered(tokens, j, token);
    if (isA(tokens, j, ACCOUNT) || isA(tokens, j, BANK) || labels) return false;
    if (isA(tokens, j, SSN) || isSocial(tokens, j)) {
      cue = true;
      if (ending) return true;
      return directly(tokens, j, token);
    }
    // "The SSN is wrong. The one in the system ends 1120."
    if ((tokens.gap[j] as number) >= STOP && (!ending || ++sentences > 1)) break;
  }
  if (!ending || cue) return false;
  const behind = token + 1;
  for (let j = behind; j < tokens.count && j < behind + 4; j++) {
    if (isA(tokens, j, CARD) || isA(tokens, j, ACCOUNT) || isA(tokens, j, LABEL)) return false;
    if (isA(tokens, j, SSN) || isSocial(tokens, j)) return true;
  }
  return isLastFour(tokens, token);
}

function isNumbered(tokens: Tokens, label: number, token: number): boolean {
  return label + 1 < token && ((tokens.marks[label + 1] as number) & NUMBER) !== 0;
}

/** Only "#", "is", "no" and the like between the cue and the number. */
function directly(tokens: Tokens, cue: number, token: number): boolean {
  for (let j = cue + 1; j < token; j++) {
    if (!isA(tokens, j, FIXED) && !isA(tokens, j, PHONE) && !isA(tokens, j, SECURITY)) return false;
  }
  return token - cue <= 4 && (tokens.gap[token] as number) <= COMMA;
}

function isLastFour(tokens: Tokens, token: number): boolean {
  for (let j = token - 1; j >= 0 && j >= token - 5; j--) {
    if (isA(tokens, j, FOUR) && isA(tokens, j - 1, ENDING))
      return !isA(tokens, j + 1, UNIT) && !isA(tokens, j + 1, YEAR);
  }
  return false;
}
