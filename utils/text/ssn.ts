import { passesRouting } from './bank.ts';
import {
  callerOf,
  claim,
  codesOf,
  type Digits,
  digitsOf,
  labelBefore,
  NO_SEPARATOR,
  numberAt,
  separator,
  width,
} from './digits.ts';
import {
  ACCOUNT,
  BANK,
  BANKNAME,
  CARD,
  CHECKING,
  FIXED,
  IS,
  LABEL,
  LICENSE,
  NBR,
  NOTE,
  PHONE,
  ROUTING,
  SECURITY,
  SOCIAL,
  SSN,
  USER_NAME,
  UTILITY,
  WEAK_LABEL,
} from './lexicon/cue-words.ts';
import { JOB } from './lexicon/frame-words.ts';
import { before, behind, followsComma } from './nearby.ts';
import { FULL_STOP, HYPHEN, SLASH, SPACE, UNDERSCORE } from './signs.ts';
import { isOfRecords, isSocial, partOfOne, type SsnFinding } from './ssn-part.ts';
import { HYPHENED, isA, isNumber, isPresent, JOINED, SLASHED, STOP, type Tokens } from './tokens.ts';
import { unsureDigits } from './unsure-digits.ts';
import { wordSet } from './word-set.ts';

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

function wholeNumber(digits: Digits, n: number): { finding: SsnFinding; to: number } | undefined {
  const first = width(digits, n);
  if (first > 9 || first === 0) return undefined;
  const to = nineDigitsEnd(digits, n);
  if (to === 0) return unsure(digits, n) ?? mistyped(digits, n);
  const possible = canBeHeld(digitsOf(digits, n, to));
  const told = howTold(digits, n, to, possible);
  if (told === undefined || holdsDate(digits, n, to)) return undefined;
  const finding: SsnFinding = {
    ...codesOf(digits, n, to),
    sure: told === 'surely',
    ...(possible ? {} : { variant: 'impossible' as const }),
  };
  return { finding, to };
}

/** @returns whether their shape or a word for them makes nine digits a social security number, and how surely */
function howTold(digits: Digits, n: number, to: number, possible: boolean): 'surely' | 'perhaps' | undefined {
  const { tokens, at } = digits;
  const token = at[n] as number;
  const shaped =
    (to - n === 3 && width(digits, n) === 3 && width(digits, n + 1) === 2) || hasHyphensInPlace(digits, n, to);
  const spaced = to - n === 9 && isSpaced(digits, n, to) && digitsOf(digits, n, to) !== COUNTED;
  const cue = hasCue(tokens, token, at[to - 1] as number);
  const sep = separator(digits, n);
  const touches = !cue && touchesNumber(digits, n, to, sep);
  const astray = isMiscut(digits, n, to) || (isAstray(digits, n, to) && isSpokenOf(digits, n, to));
  const told = cue || (!touches && (astray || isNameless(digits, n, to)));
  const even = (shaped && sep === separator(digits, n + 1)) || spaced;
  const label = hasLabel(tokens, token, even);
  // In the very shape of an SSN a number is one unless its label stands right in front.
  if (label && ((!cue && !even) || labelWins(tokens, token, even, cue))) return undefined;
  if (isOtherKind(digits, n, to, even)) return undefined;
  if (!told && ((!shaped && !spaced) || isOddlySet(digits, n, to))) return undefined;
  if (!told && (touches || (sep === SPACE && !even && isYear(digits, n + 2)))) return undefined;
  if (!cue && (isGlued(tokens, token) || isSerial(tokens, token, at[to - 1] as number))) return undefined;
  if (!possible) return cue ? 'perhaps' : undefined;
  return (even && sep !== SPACE) || cue ? 'surely' : 'perhaps';
}

/** How far to either side, in tokens and over sentences, nothing may be named that has numbers, for nine digits by themselves. */
const NAMELESS = 12;
/** "Application" and the like must be nearer. */
const WEAKLY_NAMELESS = 4;
const NAMES = [LABEL, LICENSE, ACCOUNT, BANK, BANKNAME, CHECKING, ROUTING, UTILITY];

/** "The wage match came back with 219099999", "the old sheet has 21909 9999": few other numbers of nine digits go without a name. */
function isNameless(digits: Digits, n: number, to: number): boolean {
  const { tokens, at } = digits;
  const nine = digitsOf(digits, n, to);
  const isWhole = to - n === 1 && !passesRouting(nine);
  const isInTwo = to - n === 2 && width(digits, n) === 5 && separator(digits, n) === SPACE && !isZip(nine);
  const first = at[n] as number;
  const last = at[to - 1] as number;
  if ((!isWhole && !isInTwo) || isOfLetters(tokens, first)) return false;
  for (let j = Math.max(0, first - NAMELESS); j <= last + NAMELESS && j < tokens.count; j++)
    if (NAMES.some((name) => isA(tokens, j, name))) return false;
  return (
    before(tokens, first, WEAKLY_NAMELESS, WEAK_LABEL) < 0 && behind(tokens, last + 1, WEAKLY_NAMELESS, WEAK_LABEL) < 0
  );
}

/** "K830041172" */
function isOfLetters({ gap, count }: Tokens, at: number): boolean {
  return gap[at] === JOINED || (at + 1 < count && gap[at + 1] === JOINED);
}

/** Oklahoma's ZIP codes begin so. */
function isZip(nine: string): boolean {
  return nine.startsWith('73') || nine.startsWith('74');
}

/** "219-09-999": a digit or two too few, or one too many, is a slip where the number is not called something else. */
function mistyped(digits: Digits, n: number): { finding: SsnFinding; to: number } | undefined {
  const last = width(digits, n + 2);
  if (width(digits, n) !== 3 || width(digits, n + 1) !== 2 || last < 2 || last > 5) return undefined;
  if (separator(digits, n) !== HYPHEN || separator(digits, n + 1) !== HYPHEN || separator(digits, n + 2) === HYPHEN)
    return undefined;
  const { tokens, at } = digits;
  const first = at[n] as number;
  const isNamed = before(tokens, first, 4, SSN, SOCIAL) >= 0;
  if (!isNamed && (hasLabel(tokens, first, false) || isGlued(tokens, first) || !canBeHeld(digitsOf(digits, n, n + 3))))
    return undefined;
  return { finding: { ...codesOf(digits, n, n + 3), sure: false, variant: 'impossible' }, to: n + 3 };
}

/** "219-O9-9999", "219-XX-9999", "219-0?-9999" */
function unsure(digits: Digits, n: number): { finding: SsnFinding; to: number } | undefined {
  const { tokens, at } = digits;
  const first = at[n] as number;
  const start = tokens.from[first] as number;
  const number = unsureDigits(tokens.folded, start);
  if (number === undefined || isGlued(tokens, first)) return undefined;
  const { end, isMasked, isGrouped } = number;
  let to = n + 1;
  while (to < digits.count && (tokens.from[at[to] as number] as number) < end) to++;
  const isNamed = hasCue(tokens, first, at[to - 1] as number) || isSpokenOf(digits, n, to);
  if (!isNamed && (!isGrouped || hasLabel(tokens, first, false))) return undefined;
  return { finding: { start, end, sure: false, variant: isMasked ? 'partial' : 'impossible' }, to };
}

/** "CV-219-09-9999": letters in front make it the number of something. */
function isGlued(tokens: Tokens, first: number): boolean {
  const letters = first - 1;
  return letters >= 0 && tokens.gap[first] === HYPHENED && !isNumber(tokens, letters);
}

/** "2 1 9 - 0 9 - 9 9 9 9", "219-09-99 99": hyphens behind the third and the fifth digit, blanks anywhere else. */
function hasHyphensInPlace(digits: Digits, n: number, to: number): boolean {
  let total = 0;
  let hyphens = 0;
  for (let i = n; i < to - 1; i++) {
    total += width(digits, i);
    if (separator(digits, i) === HYPHEN) hyphens++;
    if (separator(digits, i) !== (total === 3 || total === 5 ? HYPHEN : SPACE)) return false;
  }
  // "1 19-09-2024": a date behind a number of its own.
  return hyphens === 2 && !(to - n > 3 && width(digits, n) < 3 && isYear(digits, to - 1));
}

/** "2190 99999", "21909 9999", "219-099999", "219-0999-99", "219 099 999", "219099999": nine digits with a sign astray or without any. */
function isAstray(digits: Digits, n: number, to: number): boolean {
  const first = width(digits, n);
  const sep = separator(digits, n);
  if (to - n === 1) return true;
  if (to - n === 3) return first === 3 && width(digits, n + 1) >= 3 && sep === separator(digits, n + 1);
  // "73501-1234" is a ZIP code, as is "OK 73501 1234"; "wages 1234, 56789" are two sums.
  if (to - n !== 2 || (sep !== SPACE && sep !== HYPHEN) || isYear(digits, n)) return false;
  const { tokens, at } = digits;
  const inState = [1, 2].some((back) => saysStates(tokens, (at[n] as number) - back));
  return first === 5 ? sep === SPACE && !inState : first === 3 || first === 4;
}

/** "219-099999", "219-0-9-9999": a hyphen too few or too many; few other numbers are cut so. */
function isMiscut(digits: Digits, n: number, to: number): boolean {
  if (to - n < 2 || width(digits, n) !== 3 || width(digits, to - 1) < 4) return false;
  for (let i = n; i < to - 1; i++) if (separator(digits, i) !== HYPHEN) return false;
  return before(digits.tokens, digits.at[n] as number, OTHER_REACH, LABEL, ACCOUNT, BANK, ROUTING, PHONE) < 0;
}

const saysStates = wordSet('ar co ks mo nm ok okla oklahoma texas tx zip');

/** "Verified 11/12/2025 2 pm": a date in it, or one that it begins in the midst of. */
function holdsDate(digits: Digits, n: number, to: number): boolean {
  for (let i = Math.max(0, n - 2); i + 2 < digits.count && i < to - 1; i++) {
    const sep = separator(digits, i);
    if (sep !== separator(digits, i + 1) || width(digits, i) > 2 || width(digits, i + 1) > 2) continue;
    if (sep === SPACE || sep === NO_SEPARATOR) continue;
    if (isYear(digits, i + 2) || (sep === SLASH && width(digits, i + 2) === 2)) return true;
  }
  return false;
}

/** How far away, in tokens and over sentences, it may stand that a text speaks of social security numbers. */
const SPOKEN_OF = 30;
const SPOKEN_OF_BEHIND = 12;
const OTHER_REACH = 8;

/** "The wage match failed because somebody keyed it with a gap, 2190 99999" */
function isSpokenOf({ tokens, at }: Digits, n: number, to: number): boolean {
  const first = at[n] as number;
  const last = at[to - 1] as number;
  if (before(tokens, first, OTHER_REACH, LABEL, ACCOUNT, BANK, ROUTING) >= 0) return false;
  const is = (j: number) => isA(tokens, j, SSN) || isSocial(tokens, j) || (to - n > 1 && isOfRecords(tokens, j));
  for (let j = first - 1; j >= 0 && j >= first - SPOKEN_OF; j--) if (is(j)) return true;
  for (let j = last + 1; j < tokens.count && j <= last + SPOKEN_OF_BEHIND; j++) if (is(j)) return true;
  return false;
}

/** "SSS no. 82-0114773-9" of the selective service, "EIN 47-1180336", "(routing 103900036, acct 219099999)". */
function isOtherKind(digits: Digits, n: number, to: number, even: boolean): boolean {
  if (to - n === 2 && width(digits, n) === 2 && separator(digits, n) === HYPHEN) return true;
  const { tokens, at } = digits;
  const token = at[n] as number;
  const label = callerOf(tokens, token);
  return !even && isA(tokens, label, ACCOUNT) && before(tokens, label, OTHER_REACH, ROUTING, BANK) >= 0;
}

/** "Serial no. 219-09-9963-B" */
function isSerial(tokens: Tokens, first: number, last: number): boolean {
  const letter = last + 1;
  if (letter >= tokens.count || tokens.gap[letter] !== HYPHENED || isNumber(tokens, letter)) return false;
  if ((tokens.to[letter] as number) - (tokens.from[letter] as number) !== 1) return false;
  return before(tokens, first, 4, LABEL, WEAK_LABEL, NBR) >= 0;
}

/** "Modules 1 2 3 4 5 6 7 8 9" */
export const COUNTED = '123456789';

/** "2 1 9 0 9 9 9 9 9", "2-1-9-0-9-9-9-9-9" */
function isSpaced(digits: Digits, n: number, to: number): boolean {
  const sep = separator(digits, n);
  if (sep !== SPACE && sep !== HYPHEN && sep !== UNDERSCORE) return false;
  // One more to either side, and it is another number.
  if (separator(digits, n - 1) === sep && width(digits, n - 1) === 1) return false;
  if (separator(digits, to - 1) === sep && width(digits, to) === 1) return false;
  for (let i = n; i < to - 1; i++) if (separator(digits, i) !== sep) return false;
  return true;
}

/** "Room 219 09-2024" */
function isYear(digits: Digits, n: number): boolean {
  if (width(digits, n) < 4) return false;
  const value = numberAt(digits, n);
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

const saysThen = wordSet('then');

/**
 * "447|88|1234", "(447) 88--1234", "21909, then 9999": what stands between two numbers that only a word for the
 * number makes one.
 */
function isOdd({ tokens, at, separators }: Digits, n: number): boolean {
  if (separators[n] !== NO_SEPARATOR) return false;
  if (at[n + 1] === (at[n] as number) + 2) return saysThen(tokens, (at[n] as number) + 1);
  if (at[n + 1] !== (at[n] as number) + 1) return false;
  const from = tokens.to[at[n] as number] as number;
  const to = tokens.from[at[n + 1] as number] as number;
  if (to - from > MOST_SIGNS) return false;
  for (let i = from; i < to; i++) if (!ODD_SEPARATORS.has(tokens.folded.codes[i] as number)) return false;
  return true;
}

/** Signs that somebody puts for a hyphen; a bullet is folded to a star. */
const HYPHEN_LIKE: ReadonlySet<number> = new Set([0x2a, 0x7e]);

/** Whether an odd sign stands in it, but for "219~09~9999": the shape with one sign for both hyphens. */
function isOddlySet(digits: Digits, n: number, to: number): boolean {
  if (!isOdd(digits, n) && !isOdd(digits, n + 1)) return false;
  const { tokens, at } = digits;
  const sign = (i: number) => tokens.folded.codes[tokens.to[at[i] as number] as number] as number;
  const size = (i: number) => (tokens.from[at[i + 1] as number] as number) - (tokens.to[at[i] as number] as number);
  const same = to - n === 3 && sign(n) === sign(n + 1) && size(n) === 1 && size(n + 1) === 1;
  return !(same && HYPHEN_LIKE.has(sign(n)));
}

function touchesNumber(digits: Digits, n: number, to: number, sep: number): boolean {
  const left = isApart(digits, n - 1, n - 1) ? NO_SEPARATOR : separator(digits, n - 1);
  const right = isApart(digits, to - 1, to) ? NO_SEPARATOR : separator(digits, to - 1);
  return (
    (left !== NO_SEPARATOR && (left === sep || left !== SPACE)) ||
    (right !== NO_SEPARATOR && (right === sep || (right !== SPACE && right !== FULL_STOP)))
  );
}

/** Digits of a number that is nothing but itself, such as a PID; one behind a blank may be a group of the next. */
const WHOLE = 6;

/**
 * "4482913 - 219-09-9999", "PID 4482913 219 09 9999", "405 555 0134 219 09 9999"
 * @returns whether number `n` and the next one have nothing to do with each other, by the one of them that is `beside`
 */
function isApart(digits: Digits, n: number, beside: number): boolean {
  const { tokens, at, claimed } = digits;
  if (n < 0 || at[n + 1] === undefined) return false;
  if (claimed[beside] === 1) return true;
  if (separator(digits, n) === SPACE && width(digits, beside) >= WHOLE) return true;
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
      (first - j <= socialReach(tokens, j) || [SECURITY, CARD, NBR].some((what) => isA(tokens, j + 1, what)))
    )
      return true;
    // "Her social is wrong. It should be 219099999."
    if ((tokens.gap[j] as number) >= STOP && first - j > 4 && ++sentences > 1) break;
  }
  for (let j = last + 1; j < tokens.count && j <= last + 6 && (tokens.gap[j] as number) < STOP; j++) {
    if (isA(tokens, j, SSN) || (isSocial(tokens, j) && !isA(tokens, j + 1, JOB))) return true;
    // "219099999 into PID 4482913, SSN dup": a shorter number is another.
    if (isNumber(tokens, j) && (tokens.to[j] as number) - (tokens.from[j] as number) > LONGEST_OTHER) return false;
  }
  return false;
}

/** Digits of numbers that may stand between an SSN and the word for it. */
const LONGEST_OTHER = 7;

const LABEL_REACH = 6;

/** Words like "record" and "course" must stand right beside a number in the very shape of an SSN. */
function hasLabel(tokens: Tokens, token: number, shaped: boolean): boolean {
  if (saysPapers(tokens, callerOf(tokens, token))) return true;
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

const saysPapers = wordSet('passport policy');

/** The label is right in front: "PID 219099999", whatever else the sentence says. */
function labelWins(tokens: Tokens, token: number, shaped: boolean, cue: boolean): boolean {
  // "Claim no. 219-09-9999"
  const reach = shaped ? (isA(tokens, token - 1, NBR) && !cue ? 2 : 1) : 3;
  for (let j = token - 1; j >= 0 && j >= token - reach && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, SSN) || isA(tokens, j, SOCIAL)) return false;
    // "The SSN was keyed as the PID, 219-09-9999": no label of what follows.
    if (j === token - 1 && followsComma(tokens, token)) return false;
    // "SSN/PID: 219-09-9999"
    if (isA(tokens, j - 1, SSN) && tokens.gap[j] === SLASHED) return false;
    if (isA(tokens, j, LABEL) || isA(tokens, j, ROUTING) || saysPapers(tokens, j)) return true;
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
