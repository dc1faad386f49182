import { endOfPart, isCounted, isDecimal, isFigure, isNamed, isOfCase, isOthers, isUntil } from './age-limits.ts';
import {
  AFTER_AGE,
  AGE_WORD,
  AT_WORD,
  BE_WORD,
  BEING,
  BIRTHDAY,
  BORN,
  CONTRACTED,
  DATED,
  FUTURE,
  GROWN,
  IS,
  ISH,
  MARRIED,
  MONTH,
  NOW_WORD,
  OF_WORD,
  OLD,
  ONLY,
  ORDINAL,
  PAST,
  REACHING,
  SAID,
  SEX_WORD,
  SHY,
  SINGLE,
  TURNING,
  UNIT,
  VALID,
  WHEN,
  WHEN_WORD,
  WILL,
  YEAR,
} from './lexicon/cue-words.ts';
import { BE, CANT, COURSE, HAVE, JOB, NEGATIVE, PREP, STUDY } from './lexicon/frame-words.ts';
import { HE, KIN, POSS, SELF, SHE, TITLE, WHO } from './lexicon/people-words.ts';
import { before, behind, isApart, isCapital, isInBrackets, isUnknownName } from './nearby.ts';
import { numeralAt } from './numerals.ts';
import { COLON, DOLLAR, HYPHEN, NUMBER_SIGN, PERCENT, QUESTION_MARK, QUOTE, SLASH } from './signs.ts';
import { isSince, isThe } from './small-words.ts';
import type { TokenSpan } from './spans.ts';
import {
  COMMA,
  continues,
  HYPHENED,
  isA,
  isNumber,
  JOINED,
  OWNER,
  PLURAL,
  SLASHED,
  SPACED,
  STOP,
  type Tokens,
} from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A number that may be an age: tokens `from` up to, not including, `to`. */
export interface PossibleAge extends TokenSpan {
  readonly tokens: Tokens;
  /** In years; of a number in words only known to the ten. */
  readonly value: number;
  readonly isDigits: boolean;
}

/** @returns the words that tell the age, if the number is told in this way */
type Way = (age: PossibleAge) => TokenSpan | undefined;

const YOUNGEST_AT_WORK = 16;
/** "88M" is a trade of the army. */
export const OLDEST_AT_WORK = 80;
/** "At 17" may be an hour. */
const LATEST_HOUR = 18;

/** "20ish", "fifty-something" */
const about: Way = ({ tokens, from, to, value }) => {
  if (!isA(tokens, to, ISH) || (tokens.gap[to] as number) > HYPHENED || value < YOUNGEST_AT_WORK) return undefined;
  // "Sent 30 something emails"
  if (tokens.gap[to] === SPACED && !endsClause(tokens, to + 1)) return undefined;
  return isOthers(tokens, from, to + 1) || isCounted(tokens, to + 1) ? undefined : { from, to: to + 1 };
};

/** "A woman of 61" */
const ofSomebody: Way = ({ tokens, from, to }) =>
  isA(tokens, from - 1, OF_WORD) && isA(tokens, from - 2, GROWN) && endsClause(tokens, to) && !isA(tokens, to, YEAR)
    ? { from, to }
    : undefined;

/** "Wrong age on the agreement. It reads 71, should read 17." */
const saidToStand: Way = ({ tokens, from, to, isDigits }) =>
  isDigits &&
  isA(tokens, from - 1, SAID) &&
  !isA(tokens, from - 1, HAVE) &&
  isOfAge(tokens, from) &&
  endsClause(tokens, to)
    ? { from, to }
    : undefined;

/** "Turned 60", "pushing seventy", "a few years shy of 65", "being almost 70" */
const turned: Way = ({ tokens, from, to, isDigits }) => {
  const is =
    isA(tokens, from - 1, TURNING) ||
    (isA(tokens, from - 1, OF_WORD) && isA(tokens, from - 2, SHY)) ||
    (isA(tokens, from - 1, BEING) && !isDigits) ||
    (isA(tokens, from - 1, ONLY) && isA(tokens, from - 2, BEING));
  if (!is || isCounted(tokens, to)) return undefined;
  // "Hit 45 on the typing test"
  const ends = endsClause(tokens, to) || isDatedBehind(tokens, to);
  if (isA(tokens, from - 1, REACHING) && !ends) return undefined;
  // "He hit 40 on the 3rd, overtime after", but "he'll hit 25 on the 4th"
  const onDay = isA(tokens, to, WHEN) && isNumber(tokens, to + 2);
  if (isA(tokens, from - 1, REACHING) && onDay && !isA(tokens, from - 2, FUTURE)) return undefined;
  // "Youth turned 25 mid program"
  return !isA(tokens, from - 2, SELF) && isOthers(tokens, from - 1, to) ? undefined : { from: from - 1, to };
};

/** "In May", "on the 4th" */
function isDatedBehind(tokens: Tokens, to: number): boolean {
  if (!isA(tokens, to, WHEN)) return false;
  return isA(tokens, to + 1, MONTH) || (isNumber(tokens, to + 2) && isA(tokens, to + 3, ORDINAL));
}

/** "Is going on 65" */
const goingOn: Way = ({ tokens, from, to }) => {
  if (!isA(tokens, from - 1, WHEN) || !isA(tokens, from - 2, BE) || !isA(tokens, from - 2, AFTER_AGE)) return undefined;
  return isCounted(tokens, to) || isOthers(tokens, from - 2, to) ? undefined : { from: from - 2, to };
};

/** "F/36", "36/M", "F, 33, Choctaw", "ppt (F, 37)", "45F looking for work" */
const besideSex: Way = ({ tokens, from, to, value, isDigits }) => {
  if (!isDigits) return undefined;
  const sexBefore = isA(tokens, from - 1, SEX_WORD);
  const sexBehind = isA(tokens, to, SEX_WORD);
  if ((tokens.gap[from] === SLASHED && sexBefore) || (tokens.gap[to] === SLASHED && sexBehind)) return { from, to };
  const begins = sexBefore && ((tokens.gap[from - 1] as number) >= STOP || isInBrackets(tokens, from - 1));
  const alone = to >= tokens.count || tokens.gap[to] === COMMA;
  if (begins && tokens.gap[from] === COMMA && alone && !isDecimal(tokens, to)) return { from, to };
  const said = (tokens.gap[from] as number) >= STOP || before(tokens, from, 2, SELF) >= 0;
  // "45F outside", "32F and icy"
  const goesOn = endsClause(tokens, to + 1) && tokens.word[to + 1] !== tokens.lexicon.and;
  return value < OLDEST_AT_WORK && sexBehind && tokens.gap[to] === JOINED && said && goesOn
    ? { from, to: to + 1 }
    : undefined;
};

/** "22 when enrolled", "now 25" */
const atSomeTime: Way = ({ tokens, from, to }) => {
  if (isA(tokens, to, WHEN_WORD) && isA(tokens, to + 1, DATED)) return { from, to };
  const ofPerson = (tokens.gap[from - 1] as number) >= COMMA || before(tokens, from, 6, SELF) >= 0;
  return isA(tokens, from - 1, NOW_WORD) && ofPerson && !continues(tokens, to) && !isDecimal(tokens, to)
    ? { from, to }
    : undefined;
};

/** "At 63 he would rather wait", "Mr. Vance at 61 thinks", "ppt at 17 can't", "too old at 55", "at sixty-two" */
const atAge: Way = ({ tokens, from, to, value, isDigits }) => {
  if (!isA(tokens, from - 1, AT_WORD) || value >= OLDEST_AT_WORK || (tokens.gap[from] as number) >= COMMA)
    return undefined;
  // "Printed it at 24 pt."
  if (isPoints(tokens, to) && !continues(tokens, to + 1)) return undefined;
  const noHour = value > LATEST_HOUR;
  const goesOn = (tokens.gap[to] as number) < STOP && [SELF, FUTURE, CONTRACTED].some((name) => isA(tokens, to, name));
  if (goesOn && (noHour || (tokens.gap[from - 1] as number) >= STOP)) return { from: from - 1, to };
  const ofSelf =
    // "Met with Mr. Vance at 61 Oak Street"
    (noHour && isNamed(tokens, from - 2) && !isCapital(tokens, to)) ||
    (isA(tokens, from - 2, SELF) && isA(tokens, to, CANT));
  const unwanted = noHour && isUnwanted(tokens, from, to);
  const ofPerson = before(tokens, from, 8, SELF, HE, SHE, TITLE) >= 0 || behind(tokens, to, 4, SELF) >= 0;
  const inWords =
    !isDigits &&
    ((endsClause(tokens, to) && ofPerson) || AFTER_WORDS.some((name) => isA(tokens, to, name)) || isThe(tokens, to));
  const retiring = !isDigits && endsClause(tokens, to) && isRetire(tokens, from - 2);
  const told = inWords || ofSelf || unwanted || retiring || before(tokens, from, 3, OLD) >= 0;
  return told && !isCounted(tokens, to) ? { from: from - 1, to } : undefined;
};

/** "Nobody will hire him at 61", "at 61 nobody calls back"; not "nobody showed at 61" */
function isUnwanted(tokens: Tokens, from: number, to: number): boolean {
  if (isNobody(tokens, to) && continues(tokens, to)) return isWanted(tokens, to + 1) || isWanted(tokens, to + 2);
  if (!endsClause(tokens, to)) return false;
  for (let j = from - 2; j >= 0 && j >= from - 7 && (tokens.gap[j + 1] as number) < STOP; j--) {
    const noOne = isNo(tokens, j) && isOne(tokens, j + 1);
    if (isNobody(tokens, j) || noOne) return [1, 2, 3, 4].some((far) => isWanted(tokens, j + far));
  }
  return false;
}

/** "Ppt is 47.", "ppt, 52, laid off", "59, divorced" */
const bare: Way = (age) => {
  const { tokens, from, to } = age;
  if (!isFree(age) || isOthers(tokens, from, to)) return undefined;
  return beginsNote(age) || followsPerson(age) || followsIs(age) ? { from, to } : undefined;
};

/** "Kelvin Oakes, 19, out of school", "Dwight Lamar, 59.", "Shelly Crane (48)": first and last name, then nothing but a number. */
const besideName: Way = ({ tokens, from, to, value }) => {
  const isName = (at: number) => isUnknownName(tokens, at);
  if (value < YOUNGEST_AT_WORK || to !== from + 1 || isDecimal(tokens, to)) return undefined;
  if (tokens.gap[from] !== COMMA || tokens.gap[from - 1] !== SPACED) return undefined;
  if (!isName(from - 1) || !isName(from - 2) || hasSignBefore(tokens, from)) return undefined;
  if (isA(tokens, to, IS) || isA(tokens, from - 3, AT_WORD) || before(tokens, from - 2, 3, UNIT) >= 0) return undefined;
  return continues(tokens, to) ? undefined : { from, to };
};

/** "He is 24 and a half", "take her back at 24 and a half", "the kid says "62 and a half""; not "works 37 and a half" */
const andAHalf: Way = ({ tokens, from, to, value }) => {
  const end = endOfPart(tokens, to);
  if (end === to || value < YOUNGEST_AT_WORK - 2 || hasSignBefore(tokens, from)) return undefined;
  const ends = endsClause(tokens, end) || isUntil(tokens, end) || isA(tokens, end, WHEN);
  const quoted = tokens.folded.codes[(tokens.from[from] as number) - 1] === QUOTE;
  const begins = (tokens.gap[from] as number) >= STOP && behind(tokens, end, 6, HE, SHE) >= 0;
  const taken = isA(tokens, from - 1, AT_WORD) && before(tokens, from - 1, 2, HE, SHE) >= 0;
  // "Wants to retire but isn't 59 and a half until next May"
  const notYet = isUntil(tokens, end) && isA(tokens, from - 1, NEGATIVE);
  const told = quoted || begins || taken || notYet || isSaidOfPerson(tokens, from);
  return ends && told && before(tokens, from, 6, KIN) < 0 ? { from, to: end } : undefined;
};

/** Whether a number stands right behind somebody, or what somebody is: "he is only", "ppt at", "Amber is", "im" */
function isSaidOfPerson(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  const isPerson = (j: number) =>
    isA(tokens, j, SELF) || isA(tokens, j, CONTRACTED) || isNamed(tokens, j) || isUnknownName(tokens, j);
  while (isA(tokens, at, ONLY) || isA(tokens, at, AT_WORD) || isA(tokens, at, NEGATIVE)) {
    if (isA(tokens, at, BE)) break;
    at--;
  }
  if (isPerson(at) || (((tokens.marks[at] ?? 0) & OWNER) !== 0 && isA(tokens, at, GROWN))) return true;
  if (isA(tokens, at, BE_WORD)) return before(tokens, at, 3, SELF, WILL) >= 0;
  return (isA(tokens, at, IS) || isA(tokens, at, BE)) && isPerson(at - 1);
}

/** "20, almost 21", "58, 59 next month", "17, be 18 in Feb": the next year of a person is told as well */
const nextYearToo: Way = ({ tokens, from, to, value, isDigits }) => {
  if (!isDigits || tokens.gap[to] !== COMMA) return undefined;
  const will = isA(tokens, to, FUTURE) ? to + 1 : to;
  const said = isA(tokens, to, NOW_WORD) || isA(tokens, will, BE_WORD) || isA(tokens, to, TURNING);
  const next = numeralAt(tokens, said ? will + 1 : to);
  if (next === undefined || next.value !== value + 1 || hasSignBefore(tokens, from)) return undefined;
  const begins = (tokens.gap[from] as number) >= STOP && said && !isNow(tokens, to);
  // "Youth elig: 17, be 18 in Feb"
  const labelled = tokens.folded.codes[tokens.to[from - 1] as number] === COLON && before(tokens, from, 3, SELF) >= 0;
  if (!begins && !labelled && !isSaidOfPerson(tokens, from)) return undefined;
  const soon = isDatedBehind(tokens, next.to) || (isA(tokens, next.to, AFTER_AGE) && isA(tokens, next.to, WHEN));
  return said || soon ? { from, to: next.to } : undefined;
};

/** "DOB 12/02/59, 66.", "born in '59, so 66 now", "his birthday was yesterday, 21, so": worked out from the date of birth */
const workedOut: Way = ({ tokens, from, to, isDigits }) => {
  if (!isDigits || !isApart(tokens, from) || isDecimal(tokens, to) || isNumber(tokens, to)) return undefined;
  const born = before(tokens, from, 10, BORN);
  if (born < 0 || !(endsClause(tokens, to) || isA(tokens, to, WHEN))) return undefined;
  const so = isSo(tokens, from - 1) || (isA(tokens, from - 1, IS) && isSo(tokens, from));
  // "Birthdays this month, 18."
  if (isA(tokens, born, BIRTHDAY) && isPlural(tokens, born)) return undefined;
  let dated = isA(tokens, born, BIRTHDAY) && from - born > 1;
  for (let j = born + 1; j < from; j++) {
    if (isNumber(tokens, j)) dated = true;
    // "DOB on file, hired 6/1, 22 now."
    if (isA(tokens, j, VALID)) return undefined;
  }
  return dated && (so || (tokens.gap[from] === COMMA && !isNumber(tokens, from - 1 - 3))) ? { from, to } : undefined;
};

const isSo = wordSet('so thus now hence');

/** "Says she aged out in Feb, 18 now, has 120 days of rent" */
const nowBehind: Way = ({ tokens, from, to, isDigits }) => {
  const isNow =
    isApart(tokens, from) && isA(tokens, to, NOW_WORD) && isA(tokens, to, AFTER_AGE) && continues(tokens, to);
  if (!isNow || !isDigits || tokens.gap[from] !== COMMA || continues(tokens, to + 1)) return undefined;
  return before(tokens, from, 12, SELF) >= 0 ? { from, to: to + 1 } : undefined;
};

/** "I have her as 29 by the form", "caller ID'd himself as 71" */
const entered: Way = ({ tokens, from, to, value }) => {
  const person = from - 2;
  const asPerson = isA(tokens, person, HE) || isA(tokens, person, SHE) || isA(tokens, person, SELF);
  if (!isAs(tokens, from - 1) || !asPerson || isPlural(tokens, person) || value < YOUNGEST_AT_WORK) return undefined;
  // "Scheduled her as 40", "coded him as 88"
  const told = isSelf(tokens, person) || isHaving(tokens, person - 1);
  if (!told || value >= OLDEST_AT_WORK) return undefined;
  const ends = endsClause(tokens, to) || isA(tokens, to, WHEN);
  return ends && !isDecimal(tokens, to) && !hasSignBefore(tokens, from) ? { from, to } : undefined;
};

const isAs = wordSet('as');
const isSelf = wordSet('himself herself');
const isHaving = wordSet('have has had list lists listed show shows read reads');
const isNow = wordSet('now');

/** The ways in which people tell an age in a number, the surest first. */
export const waysToTellAge: readonly Way[] = [
  about,
  andAHalf,
  nextYearToo,
  ofSomebody,
  saidToStand,
  turned,
  goingOn,
  besideSex,
  atSomeTime,
  atAge,
  bare,
  besideName,
  workedOut,
  nowBehind,
  entered,
];

/** Whether a number said to stand somewhere is an age: that word comes before it, in its sentence or the one before. */
function isOfAge(tokens: Tokens, i: number): boolean {
  let sentences = 0;
  for (let j = i - 1; j >= 0 && j >= i - 12; j--) {
    if (isA(tokens, j, AGE_WORD)) return !((tokens.marks[j] as number) & PLURAL);
    if ((tokens.gap[j] as number) >= STOP && ++sentences > 1) return false;
  }
  return false;
}

/** "$" or "#" */
function hasSignBefore({ folded: { codes }, from }: Tokens, at: number): boolean {
  const sign = codes[(from[at] as number) - 1];
  return sign === DOLLAR || sign === NUMBER_SIGN;
}

function isPlural({ marks }: Tokens, at: number): boolean {
  return ((marks[at] as number) & PLURAL) !== 0;
}

/** Whether nothing of the same statement stands behind a number but what goes on about the person. */
function endsClause(tokens: Tokens, to: number): boolean {
  return !continues(tokens, to) || isA(tokens, to, AFTER_AGE);
}

function endsSentence({ tokens, to }: PossibleAge): boolean {
  return to >= tokens.count || (tokens.gap[to] as number) >= STOP;
}

/** Followed by nothing that could be counted, and by no sign of another kind of number. */
function isFree(age: PossibleAge): boolean {
  const { tokens, from, to } = age;
  const goesOn =
    isA(tokens, to, AFTER_AGE) ||
    (isA(tokens, to, VALID) && (isA(tokens, to + 1, MONTH) || isA(tokens, to + 1, WHEN))) ||
    isUntilThen(tokens, to) ||
    (isYet(tokens, to) && !continues(tokens, to + 1)) ||
    (isA(tokens, to, WHEN) && isA(tokens, from - 1, BE_WORD));
  const numberBehind = isNumber(tokens, to);
  if (!endsSentence(age) && ((tokens.gap[to] as number) >= COMMA ? numberBehind : !goesOn)) return false;
  const sign = tokens.folded.codes[tokens.to[to - 1] as number];
  if (sign === PERCENT || sign === SLASH || sign === HYPHEN || sign === COLON) return false;
  return !hasSignBefore(tokens, from);
}

/** "Until May", "til Sept", "till Halloween", "until the holidays"; not "until the new hire starts" */
function isUntilThen(tokens: Tokens, at: number): boolean {
  if (!isUntil(tokens, at)) return false;
  const then = isThe(tokens, at + 1) ? at + 2 : at + 1;
  if (isA(tokens, then, MONTH) || isA(tokens, then, WHEN) || isCapital(tokens, then)) return true;
  return isTimeOfYear(tokens, then) || numeralAt(tokens, then) !== undefined;
}

/** "59, divorced", "20, DOB 1/17/05", "Twenty-two, no diploma" */
function beginsNote(age: PossibleAge): boolean {
  const { tokens, from, to, isDigits } = age;
  if ((tokens.gap[from] as number) < STOP) return false;
  if (!isApart(tokens, from)) return false;
  // "Forty-seven. Degree in networking.", "Sixteen and out of school"
  const alone = endsSentence(age) || tokens.word[to] === tokens.lexicon.and || isA(tokens, to, WHEN);
  if (!isDigits && alone) return isAloneInWords(age);
  if (endsSentence(age) || tokens.gap[to] !== COMMA) return false;
  if (isLaid(tokens, to) && isOff(tokens, to + 1)) return age.value < OLDEST_AT_WORK;
  return !isDigits || AFTER_BARE.some((name) => isA(tokens, to, name));
}

/** What goes on about a person told by an age: "59, divorced", "49, never been to any school". */
const AFTER_BARE = [MARRIED, SINGLE, BORN, SEX_WORD, NEGATIVE];

/** Whether a number in words, which begins a sentence, is all there is to it or goes on about a person; not the answer to "How many?" */
function isAloneInWords({ tokens, from, to }: PossibleAge): boolean {
  if (from === 0 && to >= tokens.count) return false;
  if (from > 0 && tokens.folded.codes[tokens.to[from - 1] as number] === QUESTION_MARK) return false;
  if (!continues(tokens, to)) return from > 0 ? !isOfFigureBefore(tokens, from) : isAboutSomebody(tokens, to);
  if (isMore(tokens, to + 2)) return false;
  if (isA(tokens, to, WHEN)) return isA(tokens, to + 1, MONTH);
  return (
    isA(tokens, to + 1, NEGATIVE) ||
    isA(tokens, to + 1, AFTER_AGE) ||
    isA(tokens, to + 1, PREP) ||
    isOut(tokens, to + 1)
  );
}

const ABOUT_SOMEBODY = [SELF, HE, SHE, STUDY, COURSE, JOB, MARRIED, SINGLE];
const isOut = wordSet('out been');
const isMore = wordSet('more less');
const isLaid = wordSet('laid');
const isOff = wordSet('off');

/** "Asked hours per week. Forty." */
function isOfFigureBefore(tokens: Tokens, from: number): boolean {
  for (let j = from - 1; j >= 0 && j >= from - 6; j--) {
    if (isFigure(tokens, j)) return true;
    if ((tokens.gap[j] as number) >= STOP) return false;
  }
  return false;
}

/** Whether a sentence begins with somebody's life: "Degree in networking", not "Good turnout for the fair". */
function isAboutSomebody(tokens: Tokens, at: number): boolean {
  return ABOUT_SOMEBODY.some((name) => isA(tokens, at, name)) || behind(tokens, at + 1, 3, ...ABOUT_SOMEBODY) >= 0;
}

/** "Mr. Sallee, 56.", "ppt 62, draws early", "ppt, 52, laid off", "widower, 71, born", "Intake: 29, married" */
function followsPerson(age: PossibleAge): boolean {
  const { tokens, from, to } = age;
  const person = from - 1;
  const ends = endsSentence(age);
  if (tokens.gap[from] === COMMA && ends) return isNamed(tokens, person);
  // "Mr. Yellowfish, seventy-three and proud of it"
  const joins = tokens.word[to] === tokens.lexicon.and && tokens.gap[from] === COMMA;
  if (ends || (tokens.gap[to] !== COMMA && !joins)) return false;
  const is = (at: number) => isA(tokens, at, MARRIED) || isA(tokens, at, SINGLE);
  if (tokens.gap[from] === COMMA) {
    const labelled = tokens.folded.codes[tokens.to[person] as number] === COLON;
    if (is(person) || (labelled && is(to))) return true;
    return isA(tokens, person, SELF) || isNamed(tokens, person) || beginsWithName(tokens, person);
  }
  const begins = tokens.gap[from] === SPACED && (tokens.gap[person] as number) >= STOP && !isOfCase(tokens, to);
  return begins && isA(tokens, person, SELF) && !isPlural(tokens, person) && !isNumbered(tokens, to);
}

/** "Student 17, row 4" */
function isNumbered(tokens: Tokens, to: number): boolean {
  for (let j = to; j < tokens.count && j < to + 2; j++) if (isNumber(tokens, j)) return true;
  return false;
}

/** "She's 19", "will be 40", "Ppt graduated early, is 18 and", "Rosalind is 53" */
function followsIs({ tokens, from, to, isDigits }: PossibleAge): boolean {
  if ((tokens.gap[from] as number) > SPACED) return false;
  let be = from - 1;
  // "Who is all of 22"
  if (isA(tokens, be, OF_WORD) && isAll(tokens, be - 1)) be -= 2;
  // "Youth is not eighteen till Halloween"
  const untilThen = isUntil(tokens, to) || isYet(tokens, to) || isYet(tokens, be);
  while (
    isA(tokens, be, ONLY) ||
    (untilThen && (isA(tokens, be, NEGATIVE) || isYet(tokens, be)) && !isA(tokens, be, BE))
  )
    be--;
  if (be < 0 || (tokens.gap[be + 1] as number) >= COMMA) return false;
  if (isA(tokens, be, CONTRACTED)) return true;
  if (((tokens.marks[be] as number) & OWNER) !== 0 && (isA(tokens, be, SELF) || isA(tokens, be, WHO))) return true;
  if (isA(tokens, be, BE_WORD)) {
    const begins = isA(tokens, be - 1, FUTURE) && (tokens.gap[be - 1] as number) >= STOP;
    return begins || isA(tokens, be - 1, WILL) || before(tokens, be, 3, SELF) >= 0;
  }
  // "Isn't 21 until April"
  const isNot = untilThen && isA(tokens, be, BE) && isA(tokens, be, NEGATIVE);
  if (!isA(tokens, be, IS) && !isNot) return false;
  if (isThen(tokens, be)) return false;
  // "Ineligible, is seventeen"
  if ((tokens.gap[be] as number) >= COMMA)
    return (
      !isDigits ||
      // "Is not 18 until May."
      (untilThen && isA(tokens, be + 1, NEGATIVE)) ||
      // "A raise, was 19"
      (tokens.gap[be] === COMMA && !isA(tokens, be, PAST) && before(tokens, be, 8, SELF) >= 0)
    );
  // "He had a bday & is 18 now"
  const person = be - 1;
  if (tokens.word[person] === tokens.lexicon.and && before(tokens, person, 8, SELF) >= 0) return true;
  // "tanya is 58 and worried"
  const isWord = tokens.word[person] === 0 && !isNumber(tokens, person);
  if (isWord && !isA(tokens, be, PAST) && tokens.gap[be] === SPACED && (isCapital(tokens, person) || person === 0))
    return true;
  return isA(tokens, person, SELF) && !isPlural(tokens, person);
}

/** "She's had jobs since she was 15": of years ago. */
function isThen(tokens: Tokens, be: number): boolean {
  return isA(tokens, be, PAST) && isSince(tokens, be - 2);
}

/** "At fifty-eight the oldest of the cohort", "at sixty her lease ended" */
const AFTER_WORDS = [SELF, TITLE, POSS];
const isPoints = wordSet('pt pts');
const isAll = wordSet('all');
const isYet = wordSet('yet quite');
const isNobody = wordSet('nobody noone');
const isRetire = wordSet('retire retired retiring');
const isNo = wordSet('no');
const isOne = wordSet('one');
const isWanted = wordSet('hire hires hired train trains want wants call calls take takes interview');
const isTimeOfYear = wordSet('spring summer fall winter holiday holidays season christmas graduation');

/** "Gary, 63, and his wife": a sentence begins with an unknown word that has a capital. */
function beginsWithName(tokens: Tokens, at: number): boolean {
  return (
    at >= 0 &&
    (tokens.gap[at] as number) >= STOP &&
    tokens.word[at] === 0 &&
    isCapital(tokens, at) &&
    !isA(tokens, at + 2, IS)
  );
}
