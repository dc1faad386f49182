import { ACCOUNT, CARD, CHECKING, ROUTING, SOCIAL, SPOKEN, SSN } from './lexicon/cue-words.ts';
import { DIGIT_WORDS } from './lexicon.ts';
import { before } from './nearby.ts';
import { numeralAt } from './numerals.ts';
import { isPersonal } from './phone.ts';
import { isA, isPresent, mayStart, NUMBER, STOP, type Tokens } from './tokens.ts';

/** A number said digit by digit, in tokens `from` up to, not including, `to`. */
export interface SpokenNumber {
  readonly type: 'ssn' | 'card' | 'bank' | 'phone-personal';
  readonly from: number;
  readonly to: number;
}

/** Words for digits that must stand in a row with the numbers between them. */
const LEAST_WORDS = 3;
const SSN_DIGITS = 9;
const PHONE_DIGITS = 10;
const CARD_DIGITS: readonly number[] = [15, 16];
const LEAST_OF_ACCOUNT = 5;
const MOST_OF_ACCOUNT = 17;
/** How far before a number the word for it may stand, in tokens. */
const REACH = 10;

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
    const from = tokens.open[n] as number;
    if (from < until || !mayStart(tokens, from, DIGIT_WORDS)) continue;
    let digits = 0;
    let words = 0;
    let to = from;
    while (to < tokens.count && (to === from || (tokens.gap[to] as number) < STOP)) {
      const isNumber = ((tokens.marks[to] as number) & NUMBER) !== 0;
      const numeral = isNumber || isA(tokens, to, SPOKEN) ? undefined : numeralAt(tokens, to);
      if (!isNumber && !isA(tokens, to, SPOKEN) && numeral === undefined) break;
      // "Nineteen" and "ninety-nine" are two digits each.
      digits += isNumber ? (tokens.to[to] as number) - (tokens.from[to] as number) : numeral ? 2 : 1;
      if (!isNumber) words++;
      to = numeral?.to ?? to + 1;
    }
    until = to;
    const type = words >= LEAST_WORDS ? typeOf(tokens, from, to, digits) : undefined;
    if (type !== undefined) found.push({ type, from, to });
  }
  return found;
}

function typeOf(tokens: Tokens, from: number, to: number, digits: number): SpokenNumber['type'] | undefined {
  const ofBank = before(tokens, from, REACH, ACCOUNT, ROUTING, CHECKING) >= 0;
  if (ofBank && before(tokens, from, REACH, SSN, SOCIAL, CARD) < 0)
    return digits >= LEAST_OF_ACCOUNT && digits <= MOST_OF_ACCOUNT ? 'bank' : undefined;
  if (digits === SSN_DIGITS) return 'ssn';
  if (digits === PHONE_DIGITS) return isPersonal(tokens, from, to - 1) ? 'phone-personal' : undefined;
  return CARD_DIGITS.includes(digits) && before(tokens, from, REACH, CARD) >= 0 ? 'card' : undefined;
}
