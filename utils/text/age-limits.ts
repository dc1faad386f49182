import { AFTER_AGE, MONTH, RANGE, RULE, THING, UNIT, UNITS, VALID } from './lexicon/cue-words.ts';
import { BE, HAVE, PREP } from './lexicon/frame-words.ts';
import { HE, INDEFINITE, KIN, SELF, SHE, TITLE, WHO } from './lexicon/people-words.ts';
import { isCapital, isUnknownName } from './nearby.ts';
import { numeralAt } from './numerals.ts';
import { PERCENT, PLUS } from './signs.ts';
import { COMMA, continues, HYPHENED, isA, isNumber, NUMBER, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

// What makes a number none of the participant's age, whatever is said about it. All numbers are tokens.

/** @returns whether a number is an end of a program's ages: "16-24", "18 or older", "between 55 and 64", "over 18" */
export function isRange(tokens: Tokens, i: number, to: number): boolean {
  // "Given to a 45 yo", but "18 to 24"
  const noRange = isTo(tokens, i - 1) && numeralAt(tokens, i - 2) === undefined;
  if (
    (isA(tokens, i - 1, RANGE) && !noRange) ||
    (tokens.gap[i] === HYPHENED && ((tokens.marks[i - 1] ?? 0) & NUMBER) !== 0)
  )
    return true;
  if (to >= tokens.count) return tokens.folded.codes[tokens.to[to - 1] as number] === PLUS;
  const c = tokens.folded.codes[tokens.to[to - 1] as number];
  if (c === PLUS || c === PERCENT) return true;
  if (tokens.gap[to] === HYPHENED && isNumber(tokens, to)) return true;
  if ((tokens.gap[to] as number) >= COMMA) return false;
  if (isTo(tokens, to)) return numeralAt(tokens, to + 1) !== undefined;
  // "She won't be 18 until February", "he'll be 17 until the holidays"
  if (isUntil(tokens, to) || (isA(tokens, to, VALID) && isA(tokens, to + 1, MONTH)))
    return numeralAt(tokens, to + 1) !== undefined;
  return (
    isA(tokens, to, RANGE) ||
    (tokens.word[to] === tokens.lexicon.and && (isA(tokens, to + 1, RANGE) || numeralAt(tokens, to + 1) !== undefined))
  );
}

/** @returns whether what is said between or around two tokens is of a child, a car or a rule */
export function isOthers(tokens: Tokens, from: number, to: number): boolean {
  for (let j = to; j < tokens.count && j < to + 3 && (tokens.gap[j] as number) < COMMA; j++) {
    if (isA(tokens, j, SELF) || (j === to && isA(tokens, j, AFTER_AGE))) break;
    if (
      isA(tokens, j, KIN) ||
      isA(tokens, j, THING) ||
      (j === to && isA(tokens, j, RANGE) && !isTo(tokens, j) && !isUntil(tokens, j))
    )
      return true;
    if (isA(tokens, j, BE) || isA(tokens, j, HAVE) || isA(tokens, j, PREP)) break;
  }
  for (let j = from - 1; j >= 0 && j >= from - 6 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, SELF) && !isA(tokens, j, WHO)) return false;
    if ([KIN, THING, RULE].some((name) => isA(tokens, j, name))) return true;
  }
  return false;
}

/** @returns whether the token behind a number says what it counts: "60 hours", but not "60 in May" */
export function isCounted(tokens: Tokens, at: number): boolean {
  if (!continues(tokens, at)) return isDecimal(tokens, at);
  return isA(tokens, at, UNIT) && !isA(tokens, at + 1, MONTH);
}

/** @returns whether the token is behind a decimal point: "29.15" */
export function isDecimal(tokens: Tokens, at: number): boolean {
  if (!isNumber(tokens, at)) return false;
  return (tokens.from[at] as number) - (tokens.to[at - 1] as number) === 1;
}

/** @returns whether a token is a surname behind a title: "Ms. Yoder" */
export function isNamed(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && isA(tokens, at - 1, TITLE);
}

/** @returns whether a token is "until", "till" or "til" */
export function isUntil(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, VALID) && tokens.folded.codes[(tokens.to[at] as number) - 1] === LETTER_L;
}

/**
 * @param tokens the tokens of a text
 * @param to the token behind a number
 * @returns where what is behind the whole years ends, `to` where nothing is: "24 and a half", "seventeen and three quarters"
 */
export function endOfPart(tokens: Tokens, to: number): number {
  const joined = tokens.word[to] === tokens.lexicon.and && continues(tokens, to);
  if (!joined || !continues(tokens, to + 1) || !isPart(tokens, to + 2) || !continues(tokens, to + 2)) return to;
  return isA(tokens, to + 1, INDEFINITE) || isA(tokens, to + 1, UNITS) ? to + 3 : to;
}

/**
 * @param tokens the tokens of a text
 * @param from the first token of a number
 * @returns whether a word for another figure leads to it in its sentence, and nobody stands between: "pay was 15", "her score 18"
 */
export function isOfFigure(tokens: Tokens, from: number): boolean {
  for (let j = from - 1; j >= 0 && j >= from - FIGURE_REACH && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isFigure(tokens, j)) return true;
    if ([SELF, HE, SHE, TITLE].some((name) => isA(tokens, j, name))) return false;
    if (isUnknownName(tokens, j)) return false;
  }
  return false;
}

/** @returns whether a token is a word for something told in numbers that is no age */
export const isFigure = wordSet(
  'pay pays paid paying wage wages salary raise rate hourly hour hours hr hrs score scores scored wpm typing typed types class count caseload module credit credits size balance total cost fee speed tuition limit quota shift gpa average grade percent weight temp mileage miles number application applications voucher vouchers per capped cap works worked',
);
const FIGURE_REACH = 5;

/** @returns whether a token tells what became of a case, so that the number before it is the case's: "Client 45, closed" */
export const isOfCase = wordSet('active approved closed complete denied exited inactive pending reopened withdrawn');

const isPart = wordSet('half quarter quarters');
const LETTER_L = 108;

/** "to" joins two ages only before a number. */
function isTo(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, PREP) && isA(tokens, at, RANGE);
}
