import type { NumberFinding } from './card.ts';
import { claim, type Digits, digitsOf, NO_SEPARATOR, separator, width } from './digits.ts';
import { believes, type FactJudge } from './judge-fact.ts';
import {
  ACCOUNT,
  AT_WORD,
  BANK,
  BANKNAME,
  BUSINESS,
  CHECKING,
  CONTACTED,
  EXTENSION,
  LABEL,
  LINE_LETTER,
  MINE,
  NBR,
  PERSONAL,
  PHONE,
  SSN,
} from './lexicon/cue-words.ts';
import { HE, INDEFINITE, KIN, POSS, SELF, SHE } from './lexicon/people-words.ts';
import { before, behind, isCapital, isUnknownName } from './nearby.ts';
import { isAskedFor, isBusiness, isTold, saidWhose } from './phone-words.ts';
import { AT_SIGN, FULL_STOP, HYPHEN, SPACE } from './signs.ts';
import { COMMA, isA, isNumber, OWNER, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * Finds telephone numbers and keeps the personal ones. spec/text.md, rule 11: home, cell, message and
 * relatives' numbers; not those of employers, schools, agencies and staff.
 * @param digits the numbers of a text; every number of a telephone's shape is claimed
 * @param judge decides whose each is
 * @returns the personal ones
 */
export function findPhones(digits: Digits, judge?: FactJudge): NumberFinding[] {
  const found: NumberFinding[] = [];
  for (let n = 0; n < digits.count; n++) {
    if (digits.claimed[n] === 1) continue;
    const to = phoneEnd(digits, n);
    if (to === 0) continue;
    const token = digits.at[n] as number;
    const last = digits.at[to - 1] as number;
    if (isOfAccount(digits, n, to)) continue;
    if (isLabelled(digits.tokens, token)) {
      claim(digits, n, to);
      continue;
    }
    const bare = to - n === 1 || to - n === SPACED_DIGITS || width(digits, n) === 5;
    const seven = digitCount(digits, n, to) === 7;
    if (bare && isOtherNumber(digits, n, token, last)) continue;
    if ((bare || seven) && !hasPhoneWord(digits.tokens, token, last)) continue;
    claim(digits, n, to);
    if (!isTollFree(digitsOf(digits, n, to)) && isPersonal(digits.tokens, token, last, judge))
      found.push({ from: n, to, sure: false });
    n = to - 1;
  }
  return found;
}

/** "Checking 405-555-0142", but not "the summer youth accounts, business line 405-555-0101". */
function isOfAccount({ tokens, at }: Digits, n: number, to: number): boolean {
  const token = at[n] as number;
  const account = before(tokens, token, 3, ACCOUNT, CHECKING);
  if (account < 0) return false;
  const nearer = before(tokens, token, token - account - 1, PERSONAL, BUSINESS);
  return to - n !== 3 || nearer < 0;
}

const saysId = wordSet('id');
const saysOfParticipant = wordSet('for of');
const PID_DIGITS = 7;
const ROUTING_DIGITS = 9;

/** Digits in a row that stand where another number stands: "Claimant ID 0219099990", "update contact for 4451180". */
function isOtherNumber(digits: Digits, n: number, token: number, last: number): boolean {
  const { tokens, at } = digits;
  const size = width(digits, n);
  if (saysId(tokens, token - 1) || ((tokens.marks[last] as number) & OWNER) !== 0) return true;
  // No area code starts with 0 or 1.
  if (size === 10 && digitsOf(digits, n, n + 1) < '2') return true;
  // "122105155 then 7003318825", "3029971846, at Tinker Federal"
  if (width(digits, n - 1) === ROUTING_DIGITS && token - (at[n - 1] as number) < 4) return true;
  if (isA(tokens, last + 1, AT_WORD) && isA(tokens, last + 2, BANKNAME) && isCapital(tokens, last + 2)) return true;
  return size === PID_DIGITS && (saysOfParticipant(tokens, token - 1) || isA(tokens, token - 1, SELF));
}

function digitCount(digits: Digits, n: number, to: number): number {
  let total = 0;
  for (let i = n; i < to; i++) total += width(digits, i);
  return total;
}

/** 3-3-4, 1-3-3-4, 3-4, or ten digits in a row; "(405)" too. 0 when it is none of these. */
function phoneEnd(digits: Digits, n: number): number {
  const w = width(digits, n);
  if (w === 10 && !adjoins(digits, n, n + 1)) return n + 1;
  if (w === 11 && digitsOf(digits, n, n + 1)[0] === '1' && !adjoins(digits, n, n + 1)) return n + 1;
  if (w === 1 && width(digits, n + 1) === 3 && near(digits, n) && valueIsOne(digits, n)) {
    const rest = phoneEnd(digits, n + 1);
    if (rest === n + 4) return rest;
  }
  // "539 555 01 75", "40555 50131"
  if (isInFours(digits, n)) return n + 4;
  if (w === 5 && separator(digits, n) === SPACE && width(digits, n + 1) === 5 && !adjoins(digits, n, n + 2))
    return n + 2;
  if (w === 3 && near(digits, n) && width(digits, n + 1) === 3 && near(digits, n + 1) && width(digits, n + 2) === 4) {
    return near(digits, n + 2) &&
      separator(digits, n + 2) === separator(digits, n + 1) &&
      separator(digits, n + 2) !== SPACE
      ? 0
      : n + 3;
  }
  if (w === 3 && near(digits, n) && width(digits, n + 1) === 7) return n + 2;
  if (w === 6 && separator(digits, n) !== NO_SEPARATOR && width(digits, n + 1) === 4) return n + 2;
  if (w === 3 && separator(digits, n) === HYPHEN && width(digits, n + 1) === 4 && !adjoins(digits, n, n + 2))
    return n + 2;
  if (w === 7 && !adjoins(digits, n, n + 1)) return n + 1;
  return w === 1 && isSpaced(digits, n) ? n + SPACED_DIGITS : 0;
}

const SPACED_DIGITS = 10;

/** 3-3-2-2 */
function isInFours(digits: Digits, n: number): boolean {
  if ([3, 3, 2, 2].some((size, i) => width(digits, n + i) !== size)) return false;
  return near(digits, n) && near(digits, n + 1) && near(digits, n + 2) && separator(digits, n + 3) === NO_SEPARATOR;
}

/** "4 0 5 5 5 5 0 1 3 9": exactly ten single digits. */
function isSpaced(digits: Digits, n: number): boolean {
  if (n > 0 && separator(digits, n - 1) !== NO_SEPARATOR && width(digits, n - 1) === 1) return false;
  const end = n + SPACED_DIGITS;
  for (let i = n; i < end; i++)
    if (i >= digits.count || width(digits, i) !== 1 || (i < end - 1 && !near(digits, i))) return false;
  return !(end < digits.count && near(digits, end - 1) && width(digits, end) === 1);
}

function valueIsOne(digits: Digits, n: number): boolean {
  return digitsOf(digits, n, n + 1) === '1';
}

function adjoins(digits: Digits, n: number, to: number): boolean {
  const left = separator(digits, n - 1);
  const right = separator(digits, to - 1);
  return (
    (left !== NO_SEPARATOR && left !== SPACE) || (right !== NO_SEPARATOR && right !== SPACE && right !== FULL_STOP)
  );
}

/** Two numbers of one telephone number: a separator, or a bracket and a blank. */
function near(digits: Digits, n: number): boolean {
  if (n + 1 >= digits.count) return false;
  const { tokens, at } = digits;
  const left = at[n] as number;
  if ((at[n + 1] as number) !== left + 1) return false;
  const size = (tokens.from[left + 1] as number) - (tokens.to[left] as number);
  return size >= 1 && size <= 3;
}

function isTollFree(number: string): boolean {
  return /^1?8(?:00|33|44|55|66|77|88)/.test(number);
}

function isLabelled(tokens: Tokens, token: number): boolean {
  for (let j = token - 1; j >= 0 && j >= token - 3 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isNumber(tokens, j)) return false;
    if (isA(tokens, j, PERSONAL) || (isA(tokens, j, PHONE) && !isA(tokens, j, NBR))) return false;
    if (isA(tokens, j, LABEL) && !isA(tokens, j, SELF)) return true;
    if (isA(tokens, j, SSN)) return true;
  }
  return false;
}

function hasPhoneWord(tokens: Tokens, token: number, last: number): boolean {
  for (let j = token - 1; j >= 0 && j >= token - 7 && (tokens.gap[j + 1] as number) < STOP; j--)
    if (isA(tokens, j, ACCOUNT)) return false;
  for (let j = token - 1; j >= 0 && j >= token - 6 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, LABEL) && !isA(tokens, j, SELF)) return false;
    if (isA(tokens, j, BANK)) return false;
    if (isA(tokens, j, PHONE) || isA(tokens, j, PERSONAL)) return true;
  }
  // "New # for ppt 4055550138"
  if ((tokens.to[last] as number) - (tokens.from[token] as number) === 10 && before(tokens, token, 3, SELF, KIN) >= 0)
    return true;
  return isAt(tokens, token) || behind(tokens, last + 1, 4, PERSONAL) >= 0;
}

function isAt(tokens: Tokens, token: number): boolean {
  return (
    tokens.folded.codes[(tokens.from[token] as number) - 2] === AT_SIGN ||
    tokens.folded.codes[(tokens.from[token] as number) - 1] === AT_SIGN
  );
}

/** "LVM 580 555 0109", "new number": nobody else is named, so it is the participant's. */
function wasContacted(tokens: Tokens, token: number): boolean {
  for (let j = token - 1; j >= 0 && j >= token - 6; j--) {
    if (isA(tokens, j, CONTACTED)) return true;
    if ((tokens.gap[j] as number) >= STOP) break;
  }
  return false;
}

/** "Tried her cell x3": three times. */
function isCount(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  const oneLetter = (tokens.to[at] as number) - (tokens.from[at] as number) === 1;
  return oneLetter && next < tokens.count && (tokens.to[next] as number) - (tokens.from[next] as number) === 1;
}

function isNamedPlace(tokens: Tokens, at: number): boolean {
  // "Phone is a Safelink, 918-555-0165"
  const { gap } = tokens;
  return isUnknownName(tokens, at) && (gap[at] as number) < STOP && !isA(tokens, at - 1, INDEFINITE);
}

/**
 * @param tokens the tokens of a text
 * @param from the first of a telephone number
 * @param last its last
 * @param judge decides whose it is
 * @returns whether it is a home, cell, message or relative's number
 */
export function isPersonal(tokens: Tokens, from: number, last: number, judge: FactJudge = believes): boolean {
  const to = last + 1;
  return judge(tokens, {
    kind: 'phone-personal',
    from,
    to,
    look: to - from,
    isTold: isToldPersonal(tokens, from, last),
  });
}

/** Weighs the words on both sides, the nearer the heavier; the participant's own wins a tie. */
function isToldPersonal(tokens: Tokens, token: number, last: number): boolean {
  for (let j = last + 1; j <= last + 2 && j < tokens.count && (tokens.gap[j] as number) < STOP; j++) {
    if (isA(tokens, j, EXTENSION) && !isCount(tokens, j)) return false;
  }
  if (isA(tokens, token - 1, LINE_LETTER) && tokens.gap[token] === COMMA) return true;
  const said = saidWhose(tokens, token, last);
  if (said !== undefined) return said;
  let score = 0;
  let earlier = false;
  let elsewhere = 0;
  for (let j = token - 1, d = 0; j >= 0 && d < 12; j--, d++) {
    const weight = 12 - d;
    // "The supervisor's cell", "staff cell"
    if (d < 4 && isA(tokens, j, PERSONAL) && isA(tokens, j - 1, BUSINESS) && !isA(tokens, j - 1, SELF)) return false;
    if (isA(tokens, j, PERSONAL) || isA(tokens, j, KIN)) score += weight * 2;
    // Of a sentence before only somebody counts: "He came to the office. Phone: 918-555-0121."
    else if (isBusiness(tokens, j) && earlier) elsewhere -= weight;
    else if (isBusiness(tokens, j)) score -= weight * 2;
    else if (isA(tokens, j, MINE) && !isTold(tokens, j)) score -= d < 2 ? weight * 2 : weight;
    // "Jane at Tulsa Tech"
    else if (isA(tokens, j, AT_WORD) && j + 1 < token && isCapital(tokens, j + 1)) score -= weight * 2;
    // "Called Manhattan Construction, 405-555-0152", "CIB number 405-555-0166"
    else if (d < 2 && isNamedPlace(tokens, j)) score -= weight;
    else if (isA(tokens, j, SELF) || isA(tokens, j, POSS) || isA(tokens, j, HE) || isA(tokens, j, SHE)) score += weight;
    // "His cell on file is his cousin's. Replace with 405-555-0152."
    if ((tokens.gap[j] as number) >= STOP) {
      if (score !== 0 || earlier) break;
      earlier = true;
    }
  }
  let reached = false;
  for (let j = last + 1, d = 0; j < tokens.count && d < 5 && (tokens.gap[j] as number) < STOP; j++, d++) {
    const weight = 8 - d;
    if (isA(tokens, j, PERSONAL) || isA(tokens, j, KIN)) score += weight * 2;
    else if (isA(tokens, j, BUSINESS)) score -= weight * 2;
    // "Is her new number", "best number to reach ppt"
    else if (isA(tokens, j, SELF) || isA(tokens, j, POSS))
      score += reached || behind(tokens, j + 1, 2, PHONE) >= 0 ? weight : 0;
    if (isA(tokens, j, PHONE)) reached = true;
  }
  if (score === 0) score = elsewhere;
  return score > 0 || (score === 0 && wasContacted(tokens, token) && !isAskedFor(tokens, last));
}
