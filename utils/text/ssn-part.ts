import { codesOf, type Digits, labelBefore, NO_SEPARATOR, numberAt, separator, width } from './digits.ts';
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
  LINK,
  MINE,
  MONTHS,
  NBR,
  OF_WORD,
  ONLY,
  PHONE,
  SECURITY,
  SOCIAL,
  SSN,
  WEAK_LABEL,
  WHEN,
} from './lexicon/cue-words.ts';
import { BE, JOB, NEGATIVE, ORG, PREP } from './lexicon/frame-words.ts';
import { KIN, OWNING, POSS, SELF } from './lexicon/people-words.ts';
import { before, isCapital, isInBrackets, isUnknownName } from './nearby.ts';
import { isLetterOrDigit } from './secret-run.ts';
import { FULL_STOP, HYPHEN, NUMBER_SIGN, SLASH, SPACE, STAR } from './signs.ts';
import { isThe } from './small-words.ts';
import { COMMA, continues, HYPHENED, isA, isNumber, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A social security number, whole or in part. */
export interface SsnFinding {
  /** Index of the first code and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
  readonly variant?: 'partial' | 'impossible';
}

/**
 * @param digits the numbers of a text
 * @param n one of four or five digits, or the first of such
 * @returns the part of a social security number that it shows: "last four 1120", "SSN 1120", "xxx-xx-1120", "ends in 1120"
 */
export function partOfOne(digits: Digits, n: number): SsnFinding | undefined {
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
    const reach = isMaskedInOne(tokens, masked, token) ? 2 : 6;
    const label = labelBefore(tokens, token, reach, [SSN, SOCIAL, CARD, ACCOUNT, PHONE, LABEL, WEAK_LABEL]);
    if (label !== -1 && label !== SSN && label !== SOCIAL) return undefined;
    return { start: masked, end: tokens.to[token] as number, sure: true, variant: 'partial' };
  }
  if (
    (isPartialByWords(tokens, token) ||
      wasAskedFor(tokens, token) ||
      isBesidePart(digits, n) ||
      isFirstPart(digits, n)) &&
    !isCorrected(digits, n) &&
    !isYearBehind(digits, n)
  )
    return { ...codesOf(digits, n, n + 1), sure: true, variant: 'partial' };
  return undefined;
}

/** "His SSN ends in 1120 and hers shows 1102" */
function isBesidePart(digits: Digits, n: number): boolean {
  const { tokens, at } = digits;
  if (n === 0 || width(digits, n) !== 4 || width(digits, n - 1) !== 4 || digits.claimed[n - 1] !== 1) return false;
  const first = at[n - 1] as number;
  const token = at[n] as number;
  if (token - first > 5 || isYear(digits, n) || !isPartialByWords(tokens, first)) return false;
  for (let j = first + 1; j <= token; j++) if ((tokens.gap[j] as number) >= STOP) return false;
  return !isYearBehind(digits, n);
}

/** "Ends in 1120, not 1102": what was typed by mistake is nobody's. */
function isCorrected({ tokens, at }: Digits, n: number): boolean {
  const token = at[n] as number;
  return n > 0 && token - (at[n - 1] as number) <= 3 && isA(tokens, token - 1, NEGATIVE);
}

/** "Social ending 1120, 3 employers in 2023": once the four digits have been said, a year is a year. */
function isYearBehind(digits: Digits, n: number): boolean {
  const { tokens, at } = digits;
  if (!isA(tokens, (at[n] as number) - 1, PREP) || !isYear(digits, n)) return false;
  for (let m = n - 1; m >= 0 && (at[n] as number) - (at[m] as number) < 12; m--)
    if (digits.claimed[m] === 1 && width(digits, m) === 4) return true;
  return false;
}

function isYear(digits: Digits, n: number): boolean {
  const value = numberAt(digits, n);
  return value >= 1950 && value < 2050;
}

/** "SSN starts with 219-09", "219-09-XXXX", "219-09- and then the staple" */
function firstFive(digits: Digits, n: number): SsnFinding | undefined {
  if (width(digits, n + 1) !== 2 || separator(digits, n) !== HYPHEN) return undefined;
  const { tokens, at } = digits;
  const token = at[n] as number;
  const start = before(tokens, token, 5, BEGINNING);
  const told =
    start >= 0 &&
    (isFirstFive(digits, n, start) ||
      before(tokens, start, 14, SSN, SOCIAL) >= 0 ||
      before(tokens, token, 3, SSN, SOCIAL) >= 0);
  if (!told && !isCutOff(digits, n)) return undefined;
  return { ...codesOf(digits, n, n + 2), sure: true, variant: 'partial' };
}

/** "First five are 219-09" */
function isFirstFive(digits: Digits, n: number, first: number): boolean {
  const { tokens, at } = digits;
  if (!isA(tokens, first + 1, FOUR) || separator(digits, n + 1) !== NO_SEPARATOR) return false;
  for (let j = first + 2; j < (at[n] as number); j++)
    if (!isA(tokens, j, FIXED) && !isA(tokens, j, IS) && !isA(tokens, j, ONLY)) return false;
  return true;
}

/** "Social first five 21909" */
function isFirstPart(digits: Digits, n: number): boolean {
  const { tokens, at } = digits;
  const start = before(tokens, at[n] as number, 4, BEGINNING);
  return start >= 0 && isFirstFive(digits, n, start) && before(tokens, start, 6, SSN, SOCIAL) >= 0;
}

/** "219-09-XXXX", "219-09-": a hyphen behind, and no more of the number. */
function isCutOff(digits: Digits, n: number): boolean {
  const { tokens, at } = digits;
  const { codes } = tokens.folded;
  const end = tokens.to[at[n + 1] as number] as number;
  if (codes[end] !== HYPHEN || separator(digits, n - 1) === HYPHEN) return false;
  if (isLetterOrDigit(codes[end + 1] as number) && !isMask(codes[end + 1] as number)) return false;
  const label = labelBefore(tokens, at[n] as number, 4, [SSN, SOCIAL, LABEL, WEAK_LABEL, PHONE, ACCOUNT]);
  return label === -1 || label === SSN || label === SOCIAL;
}

function isMask(c: number): boolean {
  return c === STAR || c === 0x78 || c === NUMBER_SIGN;
}

/** "xxx-xx-" masks nothing else. */
function isMaskedShape({ folded: { codes } }: Tokens, start: number): boolean {
  const isGap = (i: number) => codes[start + i] === HYPHEN || codes[start + i] === SPACE;
  const isAt = (i: number, gap: boolean) => isGap(i) === gap && (gap || isMask(codes[start + i] as number));
  return [0, 1, 2, 4, 5].every((i) => isAt(i, false)) && isAt(3, true) && isAt(6, true);
}

/** "XXXXX9999": as long as one, with four digits left. */
function isMaskedInOne({ from, to }: Tokens, start: number, token: number): boolean {
  return (from[token] as number) - start === LEAST_MASK && (to[token] as number) - (from[token] as number) === 4;
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
    } else if (c > SPACE && c !== HYPHEN && c !== FULL_STOP && c !== SLASH) break;
  }
  return signs >= least && signs <= 6 ? start : -1;
}

/**
 * @param tokens the tokens of a text
 * @param token a number of four or five digits, or the first of so many in words
 * @returns whether the words around it make it the last of a social security number
 */
export function isPartialByWords(tokens: Tokens, token: number): boolean {
  const said = lastFour(tokens, token);
  if (said >= 0) return !isOfAnother(tokens, said, token);
  // "SSN was keyed 8999, should be 9999 (last 4)", "Coy 9999 (last 4)"
  let ending = isA(tokens, token + 1, ENDING) && isA(tokens, token + 2, FOUR);
  if (ending && isInBrackets(tokens, token + 1) && isCapital(tokens, token - 1))
    return !isOfAnother(tokens, token, token);
  let cue = false;
  let sentences = 0;
  for (let j = token - 1; j >= 0 && j >= token - 20; j--) {
    // "SSN is correct. Ends program 2025."
    if (isA(tokens, j, ENDING) && isNamedOnly(tokens, j + 1, token)) ending = true;
    if (isByPhone(tokens, j) || isOfCalling(tokens, j)) continue;
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
    if (ending && isOfSsa(tokens, j)) return true;
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
    if (isA(tokens, j, SSN) || isSocial(tokens, j)) return true;
    if (isA(tokens, j, CARD) || isA(tokens, j, ACCOUNT) || isA(tokens, j, LABEL)) return false;
  }
  return false;
}

const saysOfSsa = wordSet('ssa');
const saysSeguro = wordSet('seguro');
const saysOfWhat = wordSet('auto carro de del dental medico vida');

/** "Su seguro termina en 9999", but not that of a car. */
function isOfSsa(tokens: Tokens, at: number): boolean {
  return saysOfSsa(tokens, at) || (saysSeguro(tokens, at) && !saysOfWhat(tokens, at + 1));
}
const saysOfRecords = wordSet('ssa wage wages');

/** @returns whether a token is a word for the records that are kept by social security number */
export function isOfRecords(tokens: Tokens, at: number): boolean {
  return saysOfRecords(tokens, at) || isOfSsa(tokens, at);
}

const saysBy = wordSet('over by via');

const saysCall = wordSet('call called calling');
const saysWhereFrom = wordSet('at from on');

/** "I called the state and they said it ends 9999", but not "she called from 405 555 0142". */
function isOfCalling(tokens: Tokens, at: number): boolean {
  return saysCall(tokens, at) && !saysWhereFrom(tokens, at + 1) && !isNumber(tokens, at + 1);
}

/** "Over the phone", "by phone": how something was said, not what the number is. */
function isByPhone(tokens: Tokens, at: number): boolean {
  if (!isA(tokens, at, PHONE)) return false;
  return saysBy(tokens, at - 1) || (isThe(tokens, at - 1) && saysBy(tokens, at - 2));
}

/** How far before "last four" what they are the last of may stand, in tokens of the sentence; and behind the number. */
const OTHER_REACH = 10;
const OTHER_BEHIND = 4;

/** "Her Visa, last four 1120", "the last four of her account are 1120", "last four 1120 of the card". */
function isOfAnother(tokens: Tokens, said: number, token: number): boolean {
  for (let j = token - 1; j >= 0 && j >= said - OTHER_REACH; j--) {
    if (isA(tokens, j, SSN) || isSocial(tokens, j)) return false;
    if (isOther(tokens, j, token)) return true;
    if (j <= said && (tokens.gap[j] as number) >= STOP) break;
  }
  for (let j = token + 1; j < tokens.count && j < token + OTHER_BEHIND && (tokens.gap[j] as number) < COMMA; j++) {
    if (isA(tokens, j, SSN) || isSocial(tokens, j)) return false;
    const of = isA(tokens, token + 1, OF_WORD) || isA(tokens, token + 1, PREP);
    if (of && isOther(tokens, j, j)) return true;
  }
  return false;
}

/** A card, an account, a telephone or a labelled number, but for one that has its number behind it. */
function isOther(tokens: Tokens, at: number, token: number): boolean {
  if (isByPhone(tokens, at) || isSocial(tokens, at) || isSocial(tokens, at - 1)) return false;
  if (isA(tokens, at, LABEL)) return !isNumbered(tokens, at, token);
  if (saysTelephones(tokens, at) || saysThings(tokens, at)) return true;
  return !isA(tokens, at - 1, SSN) && OTHERS.some((name) => isA(tokens, at, name));
}

const saysTelephones = wordSet('phone phones telephone telefono');
const OTHERS = [CARD, ACCOUNT, BANK, CELL];
const saysThings = wordSet('badge chromebook clincard device fob imei key laptop pass plate printer serial tablet vin');

/** How far before a number it may have been asked for, in tokens, over one end of a sentence. */
const ASKED = 16;
const BESIDE_NUMBER = 6;
const saysGiving = wordSet(
  'answered b be entered gave me provided read said say says stated told tried typed used wrote',
);

/** "He was asked for the last four. He gave 9999", "wants the last five of the social and she gave 99999". */
function wasAskedFor(tokens: Tokens, token: number): boolean {
  // "The last four on the 1040 are 9999"
  if (isThe(tokens, token - 1)) return false;
  const asked = askedBefore(tokens, token);
  if (asked < 0) return false;
  const size = (tokens.to[token] as number) - (tokens.from[token] as number);
  for (let j = asked + 1; j < token; j++) {
    const wide = (tokens.to[j] as number) - (tokens.from[j] as number);
    const said = isNumber(tokens, j) && (wide === 4 || wide === 5);
    if ((said && !isThe(tokens, j - 1)) || isOther(tokens, j, token)) return false;
  }
  return isCountOf(tokens, asked + 1, size) && isGiven(tokens, asked, token) && !isOfAnother(tokens, asked, token);
}

/** Where the last four or five of something are spoken of before a number, in its sentence or the one before, or -1. */
function askedBefore(tokens: Tokens, token: number): number {
  let sentences = (tokens.gap[token] as number) >= STOP ? 1 : 0;
  for (let j = token - 1; j >= 0 && j >= token - ASKED && sentences < 2; j--) {
    if (isA(tokens, j, ENDING) && isA(tokens, j + 1, FOUR)) return j;
    if ((tokens.gap[j] as number) >= STOP) sentences++;
  }
  return -1;
}

const saysFive = wordSet('5 five');

/** Whether "four" or "five" counts digits, and as many as the number has. */
function isCountOf(tokens: Tokens, at: number, size: number): boolean {
  return (size === 5) === saysFive(tokens, at) && (!continues(tokens, at + 1) || isOfDigits(tokens, at + 1));
}

/** "Last four digits", "last four of"; not "last four Mondays" */
function isOfDigits(tokens: Tokens, at: number): boolean {
  return (
    saysDigits(tokens, at) || [FIXED, IS, LINK, NBR, OF_WORD, PREP, SOCIAL, SSN].some((name) => isA(tokens, at, name))
  );
}

const saysDigits = wordSet('and but digit digits he numbers she they');

/** Social security is named near either, or somebody says the number. */
function isGiven(tokens: Tokens, asked: number, token: number): boolean {
  for (let j = asked - BESIDE_NUMBER; j <= token + BESIDE_NUMBER; j++)
    if (isA(tokens, j, SSN) || isSocial(tokens, j)) return true;
  return saysGiving(tokens, token - 1) || saysGiven(tokens, token + 1);
}

const saysGiven = wordSet('given');

function isNumbered(tokens: Tokens, label: number, token: number): boolean {
  return label + 1 < token && isNumber(tokens, label + 1);
}

/** Only "#", "is", "no" and the like between the cue and the number. */
function directly(tokens: Tokens, cue: number, token: number): boolean {
  for (let j = cue + 1; j < token; j++) {
    if (!isA(tokens, j, FIXED) && !isA(tokens, j, PHONE) && !isA(tokens, j, SECURITY)) return false;
  }
  // "Voucher SS-20418" of supportive services
  if (tokens.gap[token] === HYPHENED && (tokens.to[token] as number) - (tokens.from[token] as number) > 4) return false;
  // "Social security is 1120 a month"
  const ofMoney = isA(tokens, token + 1, MONTHS) || isA(tokens, token + 2, MONTHS);
  return token - cue <= 4 && (tokens.gap[token] as number) <= COMMA && !ofMoney;
}

const saysShouldBe = wordSet('s b en');
const saysShown = wordSet('confirmed given provided stated verified');

/** Whether nothing but "of the SSN is", "in", "four are" and the like stands between two tokens. */
function isNamedOnly(tokens: Tokens, from: number, to: number): boolean {
  const may = [
    FIXED,
    IS,
    PREP,
    WHEN,
    LINK,
    FOUR,
    PHONE,
    SSN,
    SOCIAL,
    SECURITY,
    OF_WORD,
    OWNING,
    POSS,
    SELF,
    MINE,
    ONLY,
    BE,
    CARD,
    KIN,
  ];
  for (let j = from; j < to; j++) {
    // "Ends 09-9999"
    const isStart = isNumber(tokens, j) && tokens.gap[j + 1] === HYPHENED;
    const isSaid = saysShouldBe(tokens, j) || saysShown(tokens, j) || isUnknownName(tokens, j);
    if (!isStart && !isSaid && !may.some((name) => isA(tokens, j, name))) return false;
  }
  return true;
}

/** Where "last four" stands of which a number is told, or -1: "last four of the SSN are 1120". */
function lastFour(tokens: Tokens, token: number): number {
  // "Last four of the social on the 1040"
  if (isThe(tokens, token - 1)) return -1;
  for (let j = token - 1; j > 0 && j >= token - 5; j--) {
    // "Fused at L4-L5 in 2017"
    if (isA(tokens, j, FOUR) && isA(tokens, j - 1, ENDING) && tokens.gap[j - 1] !== HYPHENED)
      return isNamedOnly(tokens, j + 1, token) ? j - 1 : -1;
  }
  return -1;
}

/** @returns whether a token stands for social security, not for a social worker or agency */
export function isSocial(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, SOCIAL) && !isA(tokens, at + 1, JOB) && !isA(tokens, at + 1, ORG);
}
