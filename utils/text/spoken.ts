import { hasBank, passesRouting } from './bank.ts';
import { passesLuhn } from './card.ts';
import {
  ACCOUNT,
  BANK,
  CARD,
  CELL,
  CHECKING,
  CODE_WORD,
  CVV,
  ENDING,
  FOUR,
  LABEL,
  NBR,
  PHONE,
  ROUTING,
  SECURITY,
  SOCIAL,
  SPOKEN,
  SPOKEN_DASH,
  SPOKEN_PAIR,
  SSN,
  TEENS,
  TENS,
  WEAK_LABEL,
} from './lexicon/cue-words.ts';
import { DIGIT_WORDS } from './lexicon.ts';
import { before, behind, followsPlace } from './nearby.ts';
import { numeralAt } from './numerals.ts';
import { isPersonal } from './phone.ts';
import { isThe } from './small-words.ts';
import { COUNTED, canBeHeld } from './ssn.ts';
import { isPartialByWords } from './ssn-part.ts';
import { HYPHENED, isA, isNumber, isPresent, mayStart, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A number said digit by digit, in tokens `from` up to, not including, `to`. */
export interface SpokenNumber {
  readonly type: 'ssn' | 'card' | 'bank' | 'phone-personal';
  readonly from: number;
  readonly to: number;
}

/** Words for digits that must stand in a row with the numbers between them; fewer beside the word for it. */
const LEAST_WORDS = 3;
const LEAST_BESIDE_CUE = 2;
const SSN_DIGITS = 9;
const PHONE_DIGITS: readonly number[] = [7, 10];
const CODE_DIGITS = 3;
const PART_DIGITS: readonly number[] = [4, 5];
const CARD_DIGITS: readonly number[] = [15, 16];
const LEAST_OF_ACCOUNT = 5;
const MOST_OF_ACCOUNT = 17;
const MOST_DIGITS = 19;
/** How far before a number the word for it may stand, in tokens; a label of another kind must be nearer. */
const REACH = 10;
const LABEL_REACH = 4;

/** Stands for a digit that is not known: "nineteen" is two digits, and only how many counts. */
const ANY = '?';
const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  niner: '9',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  cero: '0',
  uno: '1',
  dos: '2',
  tres: '3',
  cuatro: '4',
  cinco: '5',
  seis: '6',
  siete: '7',
  ocho: '8',
  nueve: '9',
};

/** What was said, as far as it is known. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly words: number;
}

/**
 * Finds numbers that were taken down as they were said: "two one nine, oh nine, nine nine nine nine". How many digits
 * there are tells what they are, but for accounts. spec/text.md, rules 9 to 11.
 * @param tokens the tokens of a text
 * @returns those that may not be in a note, in order
 */
export function findSpoken(tokens: Tokens): SpokenNumber[] {
  const found: SpokenNumber[] = [];
  if (!isPresent(tokens, SPOKEN)) return found;
  let until = 0;
  for (let n = 0; n < tokens.openCount; n++) {
    const at = tokens.open[n] as number;
    if (at < until || !(mayStart(tokens, at, DIGIT_WORDS) || isNumber(tokens, at))) continue;
    if (!isSaid(tokens, at + 1)) continue;
    // "Last four nine nine nine nine"
    const counts = isA(tokens, at, FOUR) && isA(tokens, at - 1, ENDING);
    const run = runFrom(tokens, counts ? at + 1 : at);
    until = Math.max(run.to, at + 1);
    const type = typeOf(tokens, run);
    if (type !== undefined) found.push({ type, from: run.from, to: run.to });
  }
  return found;
}

/** Whether a number could go on with a token; most do not, and one word alone is none. */
function isSaid(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || (tokens.gap[at] as number) >= STOP) return false;
  if (isNumber(tokens, at) || saysNiner(tokens, at) || timesAt(tokens, at) > 0) return true;
  return SAID_SO.some((name) => isA(tokens, at, name)) || (saysThen(tokens, at) && isSaid(tokens, at + 1));
}

const saysThen = wordSet('then');
const saysNiner = wordSet('niner');

/** "Then ones" is no digit. */
function isDigitWord(tokens: Tokens, at: number): boolean {
  return (isA(tokens, at, SPOKEN) && !isMany(tokens, at)) || saysNiner(tokens, at);
}

function isMany(tokens: Tokens, at: number): boolean {
  const last = (tokens.to[at] as number) - 1;
  return tokens.folded.codes[last] === LETTER_S && DIGITS[wordAt(tokens, at)] === undefined;
}

/** @returns how often the digit behind a word is said with it: "double nine", "four nines"; 0 where it is said once */
function timesAt(tokens: Tokens, at: number): number {
  if (!isA(tokens, at + 1, SPOKEN) || (tokens.gap[at + 1] as number) > HYPHENED) return 0;
  const times = TIMES[wordAt(tokens, at)];
  if (times !== undefined) return times;
  const many = isA(tokens, at, SPOKEN) && isMany(tokens, at + 1) ? Number(DIGITS[wordAt(tokens, at)]) : 0;
  return many > 1 && many < 6 ? many : 0;
}

const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4 };
const LETTER_S = 0x73;

const SAID_SO = [SPOKEN, SPOKEN_PAIR, SPOKEN_DASH, TEENS, TENS];

/** Digits, numbers and words for them in a row, with commas and "dash" between. */
function runFrom(tokens: Tokens, from: number): Run {
  let digits = '';
  let words = 0;
  let to = from;
  for (let at = from; at < tokens.count && digits.length <= MOST_DIGITS; ) {
    if (at > from && (tokens.gap[at] as number) >= STOP) break;
    const times = timesAt(tokens, at);
    if (isNumber(tokens, at)) {
      for (let i = tokens.from[at] as number; i < (tokens.to[at] as number); i++)
        digits += String.fromCharCode(tokens.folded.codes[i] as number);
      to = ++at;
    } else if (times > 0) {
      // "Four nines", "triple nine"
      digits += (DIGITS[wordAt(tokens, at + 1).replace(/s$/, '')] ?? ANY).repeat(times);
      words += times;
      to = at += 2;
    } else if (isDigitWord(tokens, at)) {
      digits += DIGITS[wordAt(tokens, at)] ?? ANY;
      words++;
      to = ++at;
    } else if (isA(tokens, at, SPOKEN_PAIR)) {
      digits += ANY + ANY;
      words++;
      to = ++at;
    } else if (at > from && (isA(tokens, at, SPOKEN_DASH) || (saysThen(tokens, at) && isSaid(tokens, at + 1)))) at++;
    else {
      // "Nineteen" and "ninety-nine" are two digits each.
      const numeral = numeralAt(tokens, at);
      if (numeral === undefined) break;
      digits += ANY + ANY;
      words++;
      to = at = numeral.to;
    }
  }
  return { from, to, digits, words };
}

function wordAt({ folded, from, to }: Tokens, at: number): string {
  return String.fromCharCode(...folded.codes.subarray(from[at] as number, to[at] as number));
}

function typeOf(tokens: Tokens, { from, to, digits, words }: Run): SpokenNumber['type'] | undefined {
  const { length } = digits;
  if (length === CODE_DIGITS && words === length) return isSecurityCode(tokens, from) ? 'card' : undefined;
  const ofBank = before(tokens, from, REACH, ACCOUNT, ROUTING, CHECKING) >= 0;
  const ofSsn = before(tokens, from, REACH, SSN, SOCIAL) >= 0;
  if (words < (ofSsn || ofBank ? LEAST_BESIDE_CUE : LEAST_WORDS)) return undefined;
  if (
    PART_DIGITS.includes(length) &&
    words === length &&
    (isPartialByWords(tokens, from) || isSaidLast(tokens, from, to))
  )
    return 'ssn';
  if (CARD_DIGITS.includes(length) && !ofBank && isCard(tokens, from, digits)) return 'card';
  if (ofBank && !ofSsn && before(tokens, from, REACH, CARD) < 0)
    return length >= LEAST_OF_ACCOUNT && length <= MOST_OF_ACCOUNT ? 'bank' : undefined;
  if (length === SSN_DIGITS) {
    if (ofSsn) return 'ssn';
    if (isRouting(tokens, from, to, digits)) return 'bank';
    const labelled = before(tokens, from, LABEL_REACH, LABEL, WEAK_LABEL) >= 0 && !followsPlace(tokens, from);
    return labelled || digits === COUNTED || (!digits.includes(ANY) && !canBeHeld(digits)) ? undefined : 'ssn';
  }
  if (before(tokens, from, REACH, BANK) >= 0 && before(tokens, from, REACH, PHONE) < 0)
    return length >= LEAST_OF_BANKED ? 'bank' : undefined;
  return PHONE_DIGITS.includes(length) && isPersonal(tokens, from, to - 1) ? 'phone-personal' : undefined;
}

/** "Nine nine nine nine at the end", of no card and no telephone number. */
function isSaidLast(tokens: Tokens, from: number, to: number): boolean {
  const phone = before(tokens, from, LABEL_REACH, PHONE);
  if (before(tokens, from, REACH, CARD, CELL, ACCOUNT, LABEL) >= 0 || (phone >= 0 && !isA(tokens, phone, NBR)))
    return false;
  return isA(tokens, to + 2, ENDING) && isThe(tokens, to + 1) && saysAt(tokens, to);
}

const saysAt = wordSet('at for on');

/** As long as this, a number behind a bank's name needs no other word for it. */
const LEAST_OF_BANKED = 7;

/** "Security code three oh six", "the CVC he gave was four-oh-seven" */
function isSecurityCode(tokens: Tokens, from: number): boolean {
  if (before(tokens, from, LABEL_REACH, CVV) >= 0) return true;
  const code = before(tokens, from, LABEL_REACH, CODE_WORD);
  return code >= 0 && isA(tokens, code - 1, SECURITY);
}

/** Beside a word for a card any number as long as one is one; without, the check digit must pass. */
function isCard(tokens: Tokens, from: number, digits: string): boolean {
  return before(tokens, from, REACH, CARD) >= 0 || (!digits.includes(ANY) && passesLuhn(digits));
}

/** "Off the bottom of the check: one oh three ...": a bank is near, and the check digit or "account" behind it tells. */
function isRouting(tokens: Tokens, from: number, to: number, digits: string): boolean {
  if (!hasBank(tokens, from)) return false;
  return behind(tokens, to, LABEL_REACH, ACCOUNT) >= 0 || (!digits.includes(ANY) && passesRouting(digits));
}
