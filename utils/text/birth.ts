import { claim, type Digits, NO_SEPARATOR, numberAt, separator, width } from './digits.ts';
import { cueNear, NO_CUE } from './fact-cue.ts';
import type { PossibleFact } from './fact-evidence.ts';
import { believes, type FactJudge } from './judge-fact.ts';
import {
  BIRTHDAY,
  BORN,
  DAY,
  LICENSE,
  MONTH,
  OF_WORD,
  ORDINAL,
  TEENS,
  TENS,
  THING,
  TURNING,
} from './lexicon/cue-words.ts';
import { before } from './nearby.ts';
import { numeralAt } from './numerals.ts';
import { APOSTROPHE, SLASH } from './signs.ts';
import type { TokenSpan } from './spans.ts';
import { COMMA, continues, HYPHENED, isA, isNumber, isPresent, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Nobody served is younger or older; 1/1/1900 is what systems write where they know nothing. Calendar years of birth. */
const FIRST_YEAR = 1915;
const LAST_YEAR = 2015;

/**
 * Finds dates and years of birth. spec/text.md, rule 12: the participant's own, not dates of service or hire.
 * @param digits the numbers of a text; those taken are claimed
 * @param judge decides on each date that may be one
 * @returns the dates
 */
export function findBirthDates(digits: Digits, judge: FactJudge = believes): TokenSpan[] {
  const { tokens } = digits;
  const found: TokenSpan[] = [];
  for (let n = 0; n < digits.count; n++) {
    const date = readDate(digits, n);
    if (date === undefined) continue;
    if (digits.claimed[n] === 1) continue;
    claim(digits, n, n + date.numbers);
    if (date.year > LAST_YEAR || (date.year > 0 && date.year < FIRST_YEAR)) continue;
    if (judge(tokens, factOf(tokens, date, lookOf(date)))) found.push({ from: date.from, to: date.to });
    n += date.numbers - 1;
  }
  for (const year of yearsInWords(tokens)) if (judge(tokens, factOf(tokens, year, IN_WORDS))) found.push(year);
  return found;
}

function factOf(tokens: Tokens, { from, to }: TokenSpan, look: number): PossibleFact {
  const cued = isPresent(tokens, BORN) || isPresent(tokens, LICENSE);
  const cue = cued ? cueNear(tokens, from, to, isBornOrPaper) : NO_CUE;
  return { kind: 'dob', from, to, look, cue, isTold: false };
}

/** When it was, about, and how it is written. */
function lookOf({ from, to, numbers, year }: WrittenDate): number {
  const step = year === 0 ? 0 : YEARS.findIndex((before) => year < before) + 1;
  return step + (numbers + (to - from) * 4) * 16;
}

/** Years before each of these, and not before the one before, are alike. */
const YEARS = [1950, 1970, 1990, 2000, 2006, 2010, Number.POSITIVE_INFINITY];
const IN_WORDS = 15;

/** A word for birth, or for a paper that shows who somebody is. */
const isBornOrPaper = (tokens: Tokens, at: number) => isA(tokens, at, BORN) || isA(tokens, at, LICENSE);

/** "JULY FOURTH NINETEEN SEVENTY SIX", "nineteen eighty-five" */
function yearsInWords(tokens: Tokens): TokenSpan[] {
  const found: TokenSpan[] = [];
  if (!isPresent(tokens, TEENS) || !isPresent(tokens, TENS)) return found;
  for (let n = 0; n < tokens.openCount; n++) {
    const i = tokens.open[n] as number;
    if (!isNineteen(tokens, i) || !isA(tokens, i + 1, TENS) || (tokens.gap[i + 1] as number) > HYPHENED) continue;
    found.push({ from: i, to: numeralAt(tokens, i + 1)?.to ?? i + 2 });
  }
  return found;
}

const isNineteen = wordSet('nineteen');

interface WrittenDate extends TokenSpan {
  readonly numbers: number;
  /** Four digits, or 0 when the year has two or is left out. */
  readonly year: number;
}

function readDate(digits: Digits, n: number): WrittenDate | undefined {
  const { tokens, at } = digits;
  const token = at[n] as number;
  const w = width(digits, n);
  if (w > 8 || w === 0) return undefined;
  const v = numberAt(digits, n);
  // 3/14/1991, 5-6-04, 1991-03-14
  const sep = separator(digits, n);
  if (sep !== NO_SEPARATOR && sep === separator(digits, n + 1)) {
    const b = numberAt(digits, n + 1);
    const c = numberAt(digits, n + 2);
    const wc = width(digits, n + 2);
    const usual =
      w <= 2 &&
      width(digits, n + 1) <= 2 &&
      (wc === 2 || wc === 4) &&
      v >= 1 &&
      v <= 31 &&
      b >= 1 &&
      b <= 31 &&
      (wc === 2 || isYear(c));
    const iso = w === 4 && isYear(v) && b >= 1 && b <= 12 && c >= 1 && c <= 31;
    if (usual || iso) return { from: token, to: token + 3, numbers: 3, year: iso ? v : wc === 4 ? c : yearOf(c) };
  }
  // June 2, 1974 and June 1974
  if (isA(tokens, token - 1, MONTH) && (tokens.gap[token] as number) <= COMMA + 1) {
    if (w === 4 && isYear(v)) return { from: token - 1, to: token + 1, numbers: 1, year: v };
    if (w <= 2 && v >= 1 && v <= 31) {
      const skip = (ordinal(tokens, token + 1) ? 1 : 0) + (isOfShort(tokens, token + 1) ? 1 : 0);
      if (
        n + 1 < digits.count &&
        at[n + 1] === token + 1 + skip &&
        width(digits, n + 1) >= 2 &&
        (width(digits, n + 1) === 2 || isYear(numberAt(digits, n + 1)))
      ) {
        return {
          from: token - 1,
          to: token + 2 + skip,
          numbers: 2,
          year:
            width(digits, n + 1) === 4
              ? numberAt(digits, n + 1)
              : isShort(tokens, token + 1 + skip)
                ? yearOf(numberAt(digits, n + 1))
                : 0,
        };
      }
      return { from: token - 1, to: token + 1, numbers: 1, year: 0 };
    }
  }
  // the 3rd of March, 6th day of December, 1969
  const ofAt = isA(tokens, token + 2, DAY) ? token + 3 : token + 2;
  if (
    w <= 2 &&
    v >= 1 &&
    v <= 31 &&
    ordinal(tokens, token + 1) &&
    isA(tokens, ofAt, OF_WORD) &&
    isA(tokens, ofAt + 1, MONTH)
  ) {
    const year = at[n + 1] === ofAt + 2 && width(digits, n + 1) === 4 ? numberAt(digits, n + 1) : 0;
    if (isYear(year)) return { from: token, to: ofAt + 3, numbers: 2, year };
    return { from: token, to: ofAt + 2, numbers: 1, year: 0 };
  }
  // 2 June 1974, 4 de marzo de 1980
  if (w <= 2 && v >= 1 && v <= 31) {
    const skip = isWord(tokens, token + 1, 2) && isA(tokens, token + 2, MONTH) ? 1 : 0;
    if (isA(tokens, token + 1 + skip, MONTH) && continues(tokens, token + 1 + skip)) {
      for (let j = token + 2 + skip; j <= token + 3 + skip && n + 1 < digits.count; j++) {
        if (at[n + 1] === j && isYear(numberAt(digits, n + 1)))
          return { from: token, to: j + 1, numbers: 2, year: numberAt(digits, n + 1) };
      }
      return { from: token, to: token + 2 + skip, numbers: 1, year: 0 };
    }
  }
  if (w === 4 && isYear(v)) return { from: token, to: token + 1, numbers: 1, year: v };
  // 03141991 beside a cue
  if (w === 8 && isYear(v % 10000) && v / 1000000 < 13)
    return { from: token, to: token + 1, numbers: 1, year: v % 10000 };
  if (w === 8 && isYear(Math.floor(v / 10000)) && Math.floor(v / 100) % 100 < 13)
    return { from: token, to: token + 1, numbers: 1, year: Math.floor(v / 10000) };
  if (w === 6 && v / 10000 < 13) return { from: token, to: token + 1, numbers: 1, year: 0 };
  // "born in '62", "b. 73"
  const shortened =
    tokens.folded.codes[(tokens.from[token] as number) - 1] === APOSTROPHE || isA(tokens, token - 1, OF_WORD);
  const born =
    w === 2 && (v > 20 || shortened) && sep === NO_SEPARATOR ? before(tokens, token, shortened ? 8 : 4, BORN) : -1;
  const isAge =
    !shortened &&
    (isA(tokens, born, BIRTHDAY) || isNumberBetween(tokens, born, token) || isA(tokens, token - 1, TURNING));
  if (born >= 0 && !isAge) return { from: token, to: token + 1, numbers: 1, year: 0 };
  // "A '76 baby"
  if (w === 2 && shortened && isA(tokens, token + 1, THING)) return { from: token, to: token + 1, numbers: 1, year: 0 };
  // Birthday 8/8
  if (
    w <= 2 &&
    sep === SLASH &&
    width(digits, n + 1) === 1 &&
    v >= 1 &&
    v <= 12 &&
    before(tokens, token, 5, BIRTHDAY) >= 0
  )
    return { from: token, to: token + 2, numbers: 2, year: 0 };
  // 3/91
  if (w <= 2 && sep === SLASH && width(digits, n + 1) >= 2 && v >= 1 && v <= 12) {
    return { from: token, to: token + 2, numbers: 2, year: width(digits, n + 1) === 4 ? numberAt(digits, n + 1) : 0 };
  }
  return undefined;
}

/** Whether a number stands between two tokens: what comes behind a date of birth is no other year of it. */
function isNumberBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) if (isNumber(tokens, j)) return true;
  return false;
}

/** "'86" */
function isShort(tokens: Tokens, at: number): boolean {
  return tokens.folded.codes[(tokens.from[at] as number) - 1] === APOSTROPHE;
}

/** "Sept. 12 of '86" */
function isOfShort(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, OF_WORD) && isShort(tokens, at + 1);
}

/** The year that two digits can only stand for where somebody of working age was born; 0 where they may be of today. */
function yearOf(two: number): number {
  return two <= 12 ? 2000 + two : two >= 30 ? 1900 + two : 0;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2099;
}

function ordinal(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, ORDINAL);
}

function isWord(tokens: Tokens, at: number, size: number): boolean {
  return at < tokens.count && (tokens.to[at] as number) - (tokens.from[at] as number) === size;
}
