import { isCounted, isOfFigure, isOthers, isRange } from './age-limits.ts';
import { OLDEST_AT_WORK, type PossibleAge, waysToTellAge } from './age-ways.ts';
import type { PossibleFact } from './fact-evidence.ts';
import { believes, type FactJudge } from './judge-fact.ts';
import {
  AFTER_AGE,
  AGE_WORD,
  ANOS,
  AT_WORD,
  BIG,
  BIRTHDAY,
  DATED,
  DECADE,
  EARLY,
  FIXED,
  FUTURE,
  LABEL,
  MONTHS,
  OF_WORD,
  OLD,
  ORDINAL,
  PLURAL_S,
  RANGE,
  SPANISH_OF,
  UNITS,
  YEAR,
  YO,
} from './lexicon/cue-words.ts';
import { CHANGE, ORG } from './lexicon/frame-words.ts';
import { KIN, POSS, SELF, SENIOR, SENIOR_WORD } from './lexicon/people-words.ts';
import { AGE, DIGIT_WORDS } from './lexicon.ts';
import { before, isInBrackets } from './nearby.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import type { TokenSpan } from './spans.ts';
import {
  COMMA,
  continues,
  HYPHENED,
  isA,
  isNumber,
  JOINED,
  mayStart,
  PLURAL,
  SPACED,
  STOP,
  type Tokens,
} from './tokens.ts';
import { wordSet } from './word-set.ts';

const LETTER_S = 115;
const ZERO = 48;
const YOUNGEST = 14;
const OLDEST = 99;

/**
 * Finds the participant's age. spec/text.md, rule 12: "turned 60", "47 y/o", "late fifties"; not age ranges
 * of a program, years of experience or the ages of children.
 * @param tokens the tokens of a text
 * @param judge decides on each number that may be an age
 * @returns the words that tell the age
 */
export function findAges(tokens: Tokens, judge: FactJudge = believes): TokenSpan[] {
  const found: TokenSpan[] = [];
  let until = 0;
  for (let n = 0; n < tokens.openCount; n++) {
    const i = tokens.open[n] as number;
    if (i < until) continue;
    if (!mayStart(tokens, i, AGE | DIGIT_WORDS) && !isNumber(tokens, i)) continue;
    const numeral = numeralAt(tokens, i);
    const told = ageAt(tokens, i, numeral);
    const isPossible = numeral !== undefined && numeral.value >= YOUNGEST_POSSIBLE && numeral.value <= OLDEST;
    if (isPossible && !judge(tokens, possibleAge(tokens, i, numeral, told !== undefined))) continue;
    const span = told ?? (isPossible ? { from: i, to: numeral.to } : undefined);
    if (span === undefined) continue;
    found.push(span);
    until = span.to;
  }
  return found;
}

function possibleAge(tokens: Tokens, from: number, { to, value }: Numeral, isTold: boolean): PossibleFact {
  let look = IN_WORDS;
  if (isNumber(tokens, from)) look = STEPS.findIndex((step) => value < step);
  const isOther = !isTold && (isRange(tokens, from, to) || isOthers(tokens, from, to) || isCounted(tokens, to));
  return { kind: 'age', from, to, look, isTold, isOther };
}

/** Ages below each of these, and not below the one before, are alike. */
const STEPS = [14, 16, 19, 25, 40, 50, 66, 80, Number.POSITIVE_INFINITY];
const IN_WORDS = STEPS.length;
/** Of whom the program serves, or who asks to be. */
const YOUNGEST_POSSIBLE = 13;

function ageAt(tokens: Tokens, i: number, numeral: Numeral | undefined): TokenSpan | undefined {
  if (isA(tokens, i, DECADE)) return decade(tokens, i);
  if (isA(tokens, i, SENIOR_WORD)) return seniorCitizen(tokens, i);
  if (isA(tokens, i, UNITS)) return bigOh(tokens, i);
  if (numeral === undefined) return undefined;
  const { to, value } = numeral;
  const isDigits = isNumber(tokens, i);
  const label = ageLabel(tokens, i);
  if (label >= 0) {
    const isNot =
      isRange(tokens, i, to) ||
      isOthers(tokens, label, to) ||
      isA(tokens, label - 1, RANGE) ||
      isA(tokens, label - 1, LABEL);
    return isNot ? undefined : { from: label, to };
  }
  // "The big 4-0"
  if (isA(tokens, i - 1, BIG) && isDigits && value > 1 && value < 10 && isRound(tokens, to))
    return { from: i, to: to + 1 };
  if (value < YOUNGEST || value > OLDEST) return undefined;
  // "How old (46)"
  if (isDigits && isInBrackets(tokens, i) && isA(tokens, i - 1, OLD)) return { from: i, to };
  // "In her 60s"
  if (isDigits && isA(tokens, to, PLURAL_S) && (tokens.gap[to] === JOINED || tokens.gap[to] === SPACED))
    return inDecade(tokens, i, to, value);
  // "Her 21st birthday"
  if (isA(tokens, to, ORDINAL) && isA(tokens, to + 1, BIRTHDAY))
    return before(tokens, i, 3, KIN) < 0 ? { from: i, to: to + 2 } : undefined;
  // "92Y" is a trade of the army.
  const old = isDigits && value > OLDEST_AT_WORK && tokens.gap[to] === JOINED ? 0 : oldEnd(tokens, to);
  if (old > 0)
    return isRange(tokens, i, to) || isOthers(tokens, i, old) || isOwned(tokens, i, old)
      ? undefined
      : { from: i, to: old };
  return isRange(tokens, i, to) ? undefined : told({ tokens, from: i, to, value, isDigits });
}

/** "Her 20 year old Silverado": what somebody has is a thing or one of the family. */
function isOwned(tokens: Tokens, i: number, end: number): boolean {
  return isA(tokens, i - 1, POSS) && continues(tokens, end) && !isA(tokens, end, SELF) && !isA(tokens, end, AFTER_AGE);
}

function told(age: PossibleAge): TokenSpan | undefined {
  // "Won't do computer class; at 71 she'd rather not"
  const goesOn = continues(age.tokens, age.to) && [SELF, FUTURE].some((name) => isA(age.tokens, age.to, name));
  if (!goesOn && isOfFigure(age.tokens, age.from)) return undefined;
  for (const way of waysToTellAge) {
    const span = way(age);
    if (span !== undefined) return span;
  }
  return undefined;
}

function seniorCitizen(tokens: Tokens, i: number): TokenSpan | undefined {
  const isNot = ((tokens.marks[i] as number) & PLURAL) !== 0 || isA(tokens, i + 1, ORG) || isA(tokens, i, PLURAL_S);
  return isA(tokens, i - 1, SENIOR) && !isNot ? { from: i - 1, to: i + 1 } : undefined;
}

/** The token of "age" or "edad" in front, with only "is", "of" or a sign between; else -1. */
function ageLabel(tokens: Tokens, i: number): number {
  for (let j = i - 1; j >= 0 && j >= i - 5 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, AGE_WORD))
      return tokens.folded.codes[(tokens.to[j] as number) - 1] === LETTER_S || tokens.gap[i] === HYPHENED ? -1 : j;
    // "Age at enrollment: 24"
    const dated = isA(tokens, j, AT_WORD) || isA(tokens, j, DATED);
    if (!isA(tokens, j, FIXED) && !isA(tokens, j, OF_WORD) && !isA(tokens, j, CHANGE) && !dated) return -1;
  }
  return -1;
}

/** The second half of "4-0". */
function isRound(tokens: Tokens, at: number): boolean {
  const from = tokens.from[at] as number;
  return tokens.gap[at] === HYPHENED && tokens.folded.codes[from] === ZERO && tokens.to[at] === from + 1;
}

/** "The big five-oh", "big birthday, the seven-oh" */
function bigOh(tokens: Tokens, i: number): TokenSpan | undefined {
  const told = isA(tokens, i - 1, BIG) || before(tokens, i, 4, BIRTHDAY) >= 0;
  return told && tokens.gap[i + 1] === HYPHENED && isOh(tokens, i + 1) ? { from: i, to: i + 2 } : undefined;
}

const isEn = wordSet('en');
const isOh = wordSet('oh o');

/** "late fifties", "in his forties" */
function decade(tokens: Tokens, i: number): TokenSpan | undefined {
  if (isA(tokens, i - 1, EARLY)) return { from: i - 1, to: i + 1 };
  return isA(tokens, i - 1, POSS) ? { from: i, to: i + 1 } : undefined;
}

/** "In her 60s", "client is mid 40s"; not "in the early 90s", "pay is in the mid 20s" */
function inDecade(tokens: Tokens, i: number, to: number, value: number): TokenSpan | undefined {
  const from = isA(tokens, i - 1, EARLY) ? i - 1 : i;
  if (isA(tokens, from - 1, POSS)) return { from, to: to + 1 };
  const ofPerson = (tokens.gap[from] as number) >= COMMA || before(tokens, from, 8, SELF) >= 0;
  return from < i && value <= OLDEST_AT_WORK && ofPerson ? { from, to: to + 1 } : undefined;
}

/** The end of "years old", "yo", "y/o", "-year-old", "yrs of age", "anos", or 0. */
function oldEnd(tokens: Tokens, at: number): number {
  if (at < tokens.count && (tokens.gap[at] as number) >= COMMA) return 0;
  // "Lleva 23 años en la empacadora"
  if (isA(tokens, at, ANOS) && isEn(tokens, at + 1)) return 0;
  if (isA(tokens, at, ANOS)) return isA(tokens, at + 1, SPANISH_OF) && !isA(tokens, at + 2, AGE_WORD) ? 0 : at + 1;
  if (isA(tokens, at, YO)) return at + 1;
  if (!isA(tokens, at, YEAR)) return 0;
  if (isA(tokens, at + 1, OLD) && (tokens.gap[at + 1] as number) < COMMA) return at + 2;
  if (isA(tokens, at + 1, OF_WORD) && isA(tokens, at + 2, AGE_WORD)) return at + 3;
  // "Youth 19 yrs 4 mo at enrollment", but "10 yrs 4 mo on the job"
  if (!isA(tokens, at - 2, SELF) || numeralAt(tokens, at + 1) === undefined || !isA(tokens, at + 2, MONTHS)) return 0;
  if (!continues(tokens, at + 3) || (isA(tokens, at + 3, AT_WORD) && isA(tokens, at + 4, DATED))) return at + 3;
  return 0;
}
