import { isCounted, isOfFigure } from './age-limits.ts';
import { claim, type Digits, NO_SEPARATOR, numberAt, separator, width } from './digits.ts';
import { believes, type FactJudge } from './judge-fact.ts';
import {
  BE_WORD,
  BIRTHDAY,
  BORN,
  DATED,
  DAY,
  FIXED,
  LICENSE,
  MONTH,
  NEWBORN,
  OF_WORD,
  ORDINAL,
  PAPER,
  SAID,
  SEX_WORD,
  TEENS,
  TENS,
  THING,
  TURNING,
  VALID,
  WHEN,
  WILL,
} from './lexicon/cue-words.ts';
import { CHANGE, COMPUTER, PREP, SAY, STUDY } from './lexicon/frame-words.ts';
import { INDEFINITE, KIN, SELF } from './lexicon/people-words.ts';
import { before, behind, isApart, isInBrackets, isUnknownName } from './nearby.ts';
import { numeralAt } from './numerals.ts';
import { APOSTROPHE, COLON, SLASH } from './signs.ts';
import { isThe } from './small-words.ts';
import { COMMA, continues, HYPHENED, isA, isNumber, isPresent, JOINED, NUMBER, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A finding in tokens: `from` up to, not including, `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

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
  const cued = isPresent(tokens, BORN) || isPresent(tokens, LICENSE);
  for (let n = 0; n < digits.count; n++) {
    const date = readDate(digits, n);
    if (date === undefined) continue;
    const { from, to, numbers } = date;
    if (digits.claimed[n] === 1) continue;
    claim(digits, n, n + numbers);
    if (date.year > LAST_YEAR || (date.year > 0 && date.year < FIRST_YEAR)) continue;
    const isTold = (cued && isCued(tokens, date)) || isToldBare(tokens, date);
    if (judge(tokens, { kind: 'dob', from, to, look: lookOf(date), isTold })) found.push({ from, to });
    n += numbers - 1;
  }
  for (const year of yearsInWords(tokens)) found.push(year);
  return found;
}

/** When it was, about, and how it is written. */
function lookOf({ from, to, numbers, year }: WrittenDate): number {
  const step = year === 0 ? 0 : YEARS.findIndex((before) => year < before) + 1;
  return step + (numbers + (to - from) * 4) * 16;
}

const YEARS = [1950, 1970, 1990, 2000, 2006, 2010, Number.POSITIVE_INFINITY];

/** Beside a word for birth, or on a paper that shows who somebody is. */
function isCued(tokens: Tokens, { from, to, numbers, year }: WrittenDate): boolean {
  return isBirth(tokens, from, to, year) || (numbers > 1 && isOnLicense(tokens, from, year));
}

/** Without a word for birth: "a 2008 baby", "turns 18 on Oct. 3", "06/14/1971, female", a sentence that is nothing but a date of long ago. */
function isToldBare(tokens: Tokens, { from, to, numbers, year }: WrittenDate): boolean {
  if (numbers === 1 && to - from === 1) return isBaby(tokens, from, to);
  if (year === 0) return isTurningOn(tokens, from);
  if (year > LAST_OLD_YEAR || numbers < 2 || to - from < 3 || !isApart(tokens, from)) return false;
  const begins = (tokens.gap[from] as number) >= STOP;
  const ends = to >= tokens.count || (tokens.gap[to] as number) >= STOP;
  const bare = begins && ends && tokens.count > to - from && !isLabelled(tokens, from);
  const ofPerson = isA(tokens, from - 1, SELF) && tokens.folded.codes[tokens.to[from - 1] as number] === COLON;
  return bare || (ofPerson && ends) || (tokens.gap[to] === COMMA && isA(tokens, to, SEX_WORD));
}

/** "Start date. 06/14/1998.", "GED. 05/22/1999.": the sentence before is what a date is called, or ends in that. */
function isLabelled(tokens: Tokens, from: number): boolean {
  for (let j = from - 1; j >= 0 && j >= from - LONGEST_LABEL; j--) {
    if (isA(tokens, j, DATED) || isA(tokens, j, VALID) || isA(tokens, j, STUDY)) return true;
    if ((tokens.gap[j] as number) >= STOP) return false;
  }
  return false;
}

const LONGEST_LABEL = 3;
/** Nobody served is younger. */
const YOUNGEST = 14;
const isWill = wordSet('will');

/** "He's a 2008 baby", "is a '76 baby" */
function isBaby(tokens: Tokens, from: number, to: number): boolean {
  return (
    isA(tokens, to, KIN) &&
    isA(tokens, to, THING) &&
    !isChild(tokens, to) &&
    isA(tokens, from - 1, INDEFINITE) &&
    continues(tokens, to)
  );
}

/** "Turns 18 on Oct. 3", "will be 17 on the 4th of July" */
function isTurningOn(tokens: Tokens, from: number): boolean {
  const on = isThe(tokens, from - 1) ? from - 2 : from - 1;
  const age = isA(tokens, on, WHEN) && continues(tokens, on) ? numeralAt(tokens, on - 1) : undefined;
  const turns = isA(tokens, on - 2, TURNING);
  if (age === undefined || age.value < YOUNGEST || !(turns || isA(tokens, on - 2, BE_WORD))) return false;
  if (isA(tokens, on - 3, KIN) || isOfFigure(tokens, on - 1)) return false;
  // "Pay will be 18 on Jan. 1", "there will be 25 on Oct. 3 for the tour"
  if (turns && (tokens.gap[on - 2] as number) >= STOP) return true;
  const who = isWill(tokens, on - 3) ? on - 4 : on - 3;
  return isA(tokens, on - 3, WILL) || before(tokens, on - 2, 3, SELF) >= 0 || isUnknownName(tokens, who);
}

/** "JULY FOURTH NINETEEN SEVENTY SIX", "nineteen eighty-five, December the first": a year in words near a word for birth or on an identity paper. */
function yearsInWords(tokens: Tokens): TokenSpan[] {
  const found: TokenSpan[] = [];
  if (!isPresent(tokens, TEENS) || !isPresent(tokens, TENS)) return found;
  for (let n = 0; n < tokens.openCount; n++) {
    const i = tokens.open[n] as number;
    if (!isNineteen(tokens, i) || !isA(tokens, i + 1, TENS) || (tokens.gap[i + 1] as number) > HYPHENED) continue;
    const to = numeralAt(tokens, i + 1)?.to ?? i + 2;
    const told =
      near(tokens, i, to, BORN, IN_WORDS_REACH) || near(tokens, i, to, LICENSE, IN_WORDS_REACH) || isIdNear(tokens, i);
    // "License class A since nineteen eighty-eight"
    if (told && !isA(tokens, i - 1, VALID) && !isCounted(tokens, to)) found.push({ from: i, to });
  }
  return found;
}

/** Whether a word of a class stands before or behind some tokens, in their sentence or the one before. */
function near(tokens: Tokens, from: number, to: number, wordClass: number, reach: number): boolean {
  let sentences = 0;
  for (let j = from - 1; j >= 0 && j >= from - reach; j--) {
    if ((tokens.gap[j + 1] as number) >= STOP && ++sentences > 1) break;
    if (isA(tokens, j, wordClass) && !isOfKin(tokens, j) && !isLetter(tokens, j, from)) return true;
  }
  return behind(tokens, to, 4, wordClass) >= 0;
}

function isIdNear(tokens: Tokens, from: number): boolean {
  for (let j = from - 1; j >= 0 && j >= from - 3; j--) if (isId(tokens, j)) return true;
  return false;
}

/** "The driver license that we have scanned shows" */
const SAID_REACH = 8;
const isGives = wordSet('gives lists');
const IN_WORDS_REACH = 14;
const isNineteen = wordSet('nineteen');
const isChild = wordSet('child kid');
const isId = wordSet('id cdib permit');
/** Who is served was born by then. */
const LAST_OLD_YEAR = 2009;

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

/** "His license says 02/29/1979": a full date long ago on an identity paper, and nothing says what else it is. */
function isOnLicense(tokens: Tokens, from: number, year: number): boolean {
  if (year === 0 || year > LAST_YEAR - 6 || before(tokens, from, 5, VALID) >= 0) return false;
  // "Docs in a bread sack incl. ID (3.3.1973)", "ID shows 03-27-05"
  const said = isA(tokens, from - 1, SAID) || isInBrackets(tokens, from);
  if (year > 0 && said && isIdNear(tokens, from)) return true;
  const license = before(tokens, from, 14, LICENSE);
  if (license >= 0) {
    const dated = before(tokens, from, 5, DATED);
    return dated < 0 || (dated === license && isSaid(tokens, license, from));
  }
  // "11-02-1971 on DL"
  return (tokens.gap[from + 3] as number) < COMMA && behind(tokens, from + 3, 3, LICENSE) >= 0;
}

/** "The license says 07/02/1988", "date of birth, off her license 07/02/1988": a date on it, not the date of it. */
function isSaid(tokens: Tokens, paper: number, from: number): boolean {
  if (!isA(tokens, paper, LICENSE)) return false;
  const said = isA(tokens, from - 1, SAID) || isGives(tokens, from - 1);
  return (paper >= from - SAID_REACH && said) || before(tokens, paper, 12, BORN) >= 0;
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

/** A word for birth before the date, with no other label nearer and not of a child; or right behind it. */
function isBirth(tokens: Tokens, from: number, to: number, year: number): boolean {
  // "DOB 2 Nov 1959 not 1995", "DOB field accepts 02/30"
  if (isToldNot(tokens, from, to, year)) return false;
  for (let j = from - 1; j >= 0 && j >= from - 24; j--) {
    if (isA(tokens, j, BORN) && !isLetter(tokens, j, from)) {
      // "DOB is Oct. 9, 2001. Sr. closed in 2012": a year by itself in another sentence is another year.
      if (to - from === 1 && year > 0 && isTold(tokens, j, from)) return false;
      return birthCue(tokens, j, from, year);
    }
    // "Birth certificate uploaded shows 8-5-2007": what it shows is what it is about.
    const shown = year > 0 && year < 2009 && isA(tokens, from - 1, FIXED) && isA(tokens, j - 1, PAPER);
    if (isA(tokens, j, DATED) && from - j <= 3 && !isA(tokens, j - 1, BORN) && !shown && !isSaid(tokens, j, from))
      return false;
    if ((tokens.gap[j] as number) >= STOP && from - j > 3 && !(year > 0 && year < 2009)) return false;
  }
  for (let j = to; j < tokens.count && j < to + 4 && (tokens.gap[j] as number) < STOP; j++) {
    if (isA(tokens, j, BORN) && !isLetter(tokens, j, -1))
      return !isCertificate(tokens, j) && !((tokens.marks[j + 1] ?? 0) & NUMBER) && !isA(tokens, j + 1, FIXED);
    if (isNumber(tokens, j)) return false;
  }
  return false;
}

/** Whether a year is of something else than the birth before it: a date has been told already, or another clause begun. */
function isTold(tokens: Tokens, cue: number, from: number): boolean {
  const led = isA(tokens, from - 1, PREP) || isA(tokens, from - 1, WHEN);
  let numbered = false;
  for (let j = cue + 1; j <= from; j++) {
    // "Born in Texas, moved here in 1998"
    const joins = (tokens.gap[j] as number) >= COMMA || tokens.word[j] === tokens.lexicon.and;
    if (led && joins && j < from && j - cue > 1) return true;
    if (numbered && ((tokens.gap[j] as number) >= STOP || (j === from - 1 && isA(tokens, j, PREP)))) return true;
    if (isNumber(tokens, j)) numbered = true;
  }
  return false;
}

/** Part of a date that stands behind a whole one as what it is not, and what a field of a form takes. */
function isToldNot(tokens: Tokens, from: number, to: number, year: number): boolean {
  const born = before(tokens, from, 12, BORN);
  if (born < 0) return false;
  if (year === 0 && isA(tokens, born + 1, COMPUTER) && !isA(tokens, from - 1, FIXED)) return true;
  const part = to - from === 1 || year === 0;
  return part && isNot(tokens, from - 1) && isNumberBetween(tokens, born, from);
}

const isNot = wordSet('not');

/** How far a word for birth reaches, and what it must not be part of. */
function birthCue(tokens: Tokens, cue: number, from: number, year: number): boolean {
  if (isOfKin(tokens, cue)) return false;
  const old = year > 0 && year < 2009;
  if (isCertificate(tokens, cue)) return old && from - cue <= (isA(tokens, from - 1, SAID) ? 8 : 5);
  if (from - cue <= 8) return true;
  // A second date after "DOB": "shows 1/1/1990, should be 1/1/1991", "birthdate ... the system has 02/30/1968".
  for (let j = cue + 1; j < from; j++)
    if (isNumber(tokens, j) || isA(tokens, j, CHANGE)) return from - cue <= 14 || old;
  return old && from - cue <= 24;
}

/** "b." stands for born only right before the year; anywhere else it is a letter. */
function isLetter(tokens: Tokens, at: number, from: number): boolean {
  return (
    (tokens.to[at] as number) - (tokens.from[at] as number) === 1 &&
    !isA(tokens, at + 1, DATED) &&
    !isA(tokens, at + 1, DAY) &&
    (at !== from - 1 || (tokens.gap[at] as number) < COMMA || tokens.gap[from] === JOINED)
  );
}

function isCertificate(tokens: Tokens, born: number): boolean {
  return isA(tokens, born + 1, PAPER) || isA(tokens, born + 1, NEWBORN);
}

function isOfKin(tokens: Tokens, born: number): boolean {
  for (let j = born - 1; j >= 0 && j >= born - 4 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, KIN) && !isA(tokens, j, SELF)) return true;
    // "Mother reports he was born", but "her son, he was born"
    if (isA(tokens, j, SAY) && isA(tokens, j + 1, SELF)) return false;
  }
  return false;
}
