import { claim, type Digits, digitsOf, isClaimed, labelBefore, NO_SEPARATOR, separator, width } from './digits.ts';
import { CARD, CODE_WORD, CVV, IS, LABEL, NBR, SECURITY, SIDE_OF_CARD, SOCIAL } from './lexicon/cue-words.ts';
import { PREP } from './lexicon/frame-words.ts';
import { OWNING } from './lexicon/people-words.ts';
import { before, behind, followsComma, followsPlace } from './nearby.ts';
import { CLOSING, DOLLAR, HYPHEN, NUMBER_SIGN, SLASH, SPACE } from './signs.ts';
import { COMMA, isA, isPresent, STOP, type Tokens } from './tokens.ts';

/** A finding in numbers: `from` up to, not including, `to`. */
export interface NumberFinding {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

const SHORTEST = 13;
const LONGEST = 19;

/**
 * Finds card numbers and the security codes that go with them. spec/text.md, rule 10.
 * @param digits the numbers of a text; those taken are claimed, and so are look-alikes with a label of their own
 * @returns the findings; `sure` when the check digit passes
 */
export function findCards(digits: Digits): NumberFinding[] {
  const found: NumberFinding[] = [];
  for (let n = 0; n < digits.count; n++) {
    if (digits.claimed[n] === 1) continue;
    const first = width(digits, n);
    if (first === 2 || first === 0) continue;
    const code = securityCode(digits, n, first) || followsCard(digits, n, first, found.at(-1));
    if (code) {
      claim(digits, n, n + 1);
      found.push({ from: n, to: n + 1, sure: false });
      continue;
    }
    const to = cardEnd(digits, n, first);
    if (to === 0) continue;
    const number = digitsOf(digits, n, to);
    const token = digits.at[n] as number;
    const passes = passesLuhn(number);
    // A number that passes is one unless its label stands right in front.
    const label = labelBefore(digits.tokens, token, passes ? rightBefore(digits.tokens, token) : 4, [CARD, LABEL]);
    // "Booked at the conf, 3714 496353 98431"
    const inCards = to - n === 4 && number.length === 16 && before(digits.tokens, token, 12, CARD) >= 0;
    const apart = inCards || followsComma(digits.tokens, token) || followsPlace(digits.tokens, token);
    if (label === LABEL && !(passes && apart)) {
      // "PID 4482913 - 219-09-9999": numbers that make no card together are left to others.
      if (passes || to - n === 1) claim(digits, n, to);
      continue;
    }
    const named = label === CARD || (label !== LABEL && inCards && first === 4);
    if (passes ? '23456'.includes(number[0] as string) : named && number.length >= 15 && number.length <= 16) {
      claim(digits, n, to);
      found.push({ from: n, to, sure: passes });
    }
  }
  return found;
}

/** How far back a label right before a number stands, past "number" and "is"; 0 where another sentence ends there. */
function rightBefore(tokens: Tokens, token: number): number {
  let reach = 1;
  while (reach < 3 && (isA(tokens, token - reach, NBR) || isA(tokens, token - reach, IS))) reach++;
  for (let j = token; j > token - reach; j--)
    if ((tokens.gap[j] as number) >= STOP && !(j === token && isNumbered(tokens, token))) return 0;
  return reach;
}

/** "Conf. # 6011": the full stop shortens a word. */
function isNumbered({ folded: { codes }, from }: Tokens, token: number): boolean {
  const at = (from[token] as number) - 1;
  return codes[at] === NUMBER_SIGN || (codes[at] === SPACE && codes[at - 1] === NUMBER_SIGN);
}

/** Groups of a card: one number of 13 to 19 digits, or numbers of 3 to 7 set apart by one kind of separator. */
function cardEnd(digits: Digits, n: number, first: number): number {
  if (first >= SHORTEST) return first <= LONGEST ? n + 1 : 0;
  if (first === 1) return singleDigitsEnd(digits, n);
  if (first < 4 || first > 8) return 0;
  // "Order 113-4418820-7719023", "PIDs 3319002 / 6650127": not from the middle of a number, and no two of a PID's length.
  if (separator(digits, n - 1) === HYPHEN && separator(digits, n) === HYPHEN && width(digits, n - 1) === 3) return 0;
  if (first === 7 && width(digits, n + 1) === 7) return 0;
  let total = first;
  const between = separator(digits, n);
  for (let to = n + 1; to - n < 7; to++) {
    const sep = separator(digits, to - 1);
    const w = width(digits, to);
    // "Visa 4222 2222 2222 2"
    const last = w === 1 && total === SHORTEST - 1 && passesLuhn(digitsOf(digits, n, to + 1));
    if (sep === between && last && sep !== NO_SEPARATOR) return to + 1;
    if (sep === NO_SEPARATOR || sep !== between || w < 2 || w > 8 || total + w > LONGEST || digits.claimed[to] === 1)
      return total >= SHORTEST ? to : 0;
    total += w;
    if (total >= 15 && passesLuhn(digitsOf(digits, n, to + 1))) return to + 1;
  }
  return total >= SHORTEST ? n + 7 : 0;
}

/** Fifteen or sixteen digits, each by itself, with the right check digit: "4 1 1 1 ..."; 0 when it is none. */
function singleDigitsEnd(digits: Digits, n: number): number {
  if (n > 0 && width(digits, n - 1) === 1 && separator(digits, n - 1) !== NO_SEPARATOR) return 0;
  let to = n + 1;
  while (to - n < LONGEST && width(digits, to) === 1 && separator(digits, to - 1) !== NO_SEPARATOR) to++;
  return (to - n === 15 || to - n === 16) && passesLuhn(digitsOf(digits, n, to)) ? to : 0;
}

/** "cvv 123", "security code 4567", "the 3 numbers on the back are 123". */
function securityCode(digits: Digits, n: number, size: number): boolean {
  if (size !== 3 && size !== 4) return false;
  const { tokens, at } = digits;
  const token = at[n] as number;
  // "CVC2 119": the 2 is part of the word.
  const free = separator(digits, n - 1) === NO_SEPARATOR || width(digits, n - 1) === 1;
  if (separator(digits, n) !== NO_SEPARATOR || !free || isClaimed(digits, n, n + 1)) return false;
  if (before(tokens, token, isPresent(tokens, CARD) ? 8 : 3, CVV) >= 0) return true;
  if (isAreaCode(digits, n)) return false;
  // "The security code on the back is 123", "the code on the back of her card is 123"
  const onBack = before(tokens, token, 9, SIDE_OF_CARD) >= 0;
  const ofCard = isPresent(tokens, CARD);
  const far = before(tokens, token, 9, CODE_WORD);
  // "The last four digits of his Social Security number, 9999"
  if (far >= 0 && isA(tokens, far - 1, SECURITY) && isA(tokens, far - 2, SOCIAL)) return false;
  if (far >= 0 && isA(tokens, far - 1, SECURITY) && (ofCard || onBack)) return true;
  if (size === 3 && far >= 0 && isOnBack(tokens, token)) return true;
  if (!ofCard) return false;
  const code = onBack ? far : before(tokens, token, 4, CODE_WORD);
  return size === 3 && (code >= 0 || behind(tokens, token + 1, 3, CODE_WORD) >= 0);
}

/** "The 3 numbers on the back are 914", "three digit code on back is 902": nothing else is told so. */
function isOnBack(tokens: Tokens, token: number): boolean {
  const back = before(tokens, token, 3, SIDE_OF_CARD);
  return back >= 0 && isA(tokens, back - (isA(tokens, back - 1, OWNING) ? 2 : 1), PREP);
}

/** "(405) 555-0142" */
function isAreaCode({ tokens, at }: Digits, n: number): boolean {
  const token = at[n] as number;
  return at[n + 1] === token + 1 && tokens.folded.codes[tokens.to[token] as number] === CLOSING;
}

/** Whether a sign, not a blank, joins a number with the next. */
function isJoined(digits: Digits, n: number): boolean {
  const sign = separator(digits, n);
  return sign !== NO_SEPARATOR && sign !== SPACE;
}

/** How far behind a card number its security code may stand, in tokens. */
const CODE_REACH = 16;

/** "4111 ... 09/27 three on back 082": a few words behind a card number, with a word for where it stands. */
function followsCard(digits: Digits, n: number, size: number, card: NumberFinding | undefined): boolean {
  const { tokens, at, claimed } = digits;
  if (card === undefined || (size !== 3 && size !== 4) || claimed[n] === 1) return false;
  const from = at[card.to - 1] as number;
  const token = at[n] as number;
  // "Right above social security # 219-09-9999"
  if (token - from > CODE_REACH || isJoined(digits, n - 1) || isJoined(digits, n)) return false;
  // "4242424242424242 11/28 602"
  if (
    n - card.to === 2 &&
    token - from <= 4 &&
    separator(digits, card.to) === SLASH &&
    (tokens.gap[token] as number) <= COMMA
  )
    return separator(digits, n) === NO_SEPARATOR;
  const cue = before(tokens, token, Math.min(5, token - from - 1), SECURITY, CODE_WORD, CVV, SIDE_OF_CARD);
  if (tokens.folded.codes[(tokens.from[token] as number) - 1] === DOLLAR) return false;
  return cue >= 0 || behind(tokens, token + 1, 3, SIDE_OF_CARD) >= 0;
}

/** @returns whether the check digit of a card number is right, and not all digits are the same */
export function passesLuhn(number: string): boolean {
  let sum = 0;
  let same = true;
  for (let i = number.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    let d = number.charCodeAt(i) - 48;
    if (d !== number.charCodeAt(0) - 48) same = false;
    if (twice) d = d > 4 ? d * 2 - 9 : d * 2;
    sum += d;
  }
  return sum % 10 === 0 && !same;
}
