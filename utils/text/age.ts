import type { TokenSpan } from './birth.ts';
import {
  AFTER_AGE,
  AGE_WORD,
  ANOS,
  AT_WORD,
  BE_WORD,
  BEING,
  BIG,
  BIRTHDAY,
  BORN,
  CONTRACTED,
  DATED,
  DECADE,
  EARLY,
  FIXED,
  FUTURE,
  GROWN,
  IS,
  ISH,
  MARRIED,
  MONTH,
  MONTHS,
  NOW_WORD,
  OF_WORD,
  OLD,
  ONLY,
  ORDINAL,
  PLURAL_S,
  RANGE,
  RULE,
  SAID,
  SEX_WORD,
  SHY,
  SINGLE,
  SPANISH_OF,
  THING,
  TURNING,
  UNIT,
  VALID,
  WHEN,
  WHEN_WORD,
  YEAR,
  YO,
} from './lexicon/cue-words.ts';
import { BE, CANT, CHANGE, HAVE, ORG, PREP } from './lexicon/frame-words.ts';
import { KIN, POSS, SELF, SENIOR, SENIOR_WORD, TITLE, WHO } from './lexicon/people-words.ts';
import { AGE } from './lexicon.ts';
import { before, isCapital } from './nearby.ts';
import { numeralAt } from './numerals.ts';
import {
  COMMA,
  HYPHENED,
  isA,
  JOINED,
  mayStart,
  NUMBER,
  OWNER,
  PLURAL,
  SLASHED,
  SPACED,
  STOP,
  type Tokens,
} from './tokens.ts';

const LETTER_S = 115;
const ZERO = 48;
const OPENING = 0x28;
const COLON = 0x3a;
const YOUNGEST = 14;
const OLDEST = 99;
const YOUNGEST_AT_WORK = 16;
/** "88M" is a trade of the army, "at 17" may be an hour. */
const OLDEST_AT_WORK = 80;
const LATEST_HOUR = 18;

/**
 * Finds the participant's age. spec/text.md, rule 12: "turned 60", "47 y/o", "late fifties"; not age ranges
 * of a program, years of experience or the ages of children.
 * @param tokens the tokens of a text
 * @returns the words that tell the age
 */
export function findAges(tokens: Tokens): TokenSpan[] {
  const found: TokenSpan[] = [];
  let until = 0;
  for (let n = 0; n < tokens.openCount; n++) {
    const i = tokens.open[n] as number;
    if (i < until) continue;
    if (!mayStart(tokens, i, AGE) && !((tokens.marks[i] as number) & NUMBER)) continue;
    const span = ageAt(tokens, i);
    if (span === undefined) continue;
    found.push(span);
    until = span.to;
  }
  return found;
}

function ageAt(tokens: Tokens, i: number): TokenSpan | undefined {
  if (isA(tokens, i, DECADE)) return decade(tokens, i);
  if (isA(tokens, i, SENIOR_WORD))
    return isA(tokens, i - 1, SENIOR) &&
      !((tokens.marks[i] as number) & PLURAL) &&
      !isA(tokens, i + 1, ORG) &&
      !isA(tokens, i, PLURAL_S)
      ? { from: i - 1, to: i + 1 }
      : undefined;
  const numeral = numeralAt(tokens, i);
  if (numeral === undefined) return undefined;
  const { to, value } = numeral;
  const isDigits = ((tokens.marks[i] as number) & NUMBER) !== 0;
  const label = ageLabel(tokens, i);
  if (label >= 0) {
    if (isRange(tokens, i, to) || isOthers(tokens, label, to) || isA(tokens, label - 1, RANGE)) return undefined;
    return { from: label, to };
  }
  // "How old (46)"
  const inBrackets = tokens.folded.codes[(tokens.from[i] as number) - 1] === OPENING;
  if (inBrackets && isDigits && value >= YOUNGEST && value <= OLDEST && isA(tokens, i - 1, OLD)) return { from: i, to };
  // "The big 4-0"
  if (isA(tokens, i - 1, BIG) && isDigits && value > 1 && value < 10 && isRound(tokens, to))
    return { from: i, to: to + 1 };
  if (value < YOUNGEST || value > OLDEST) return undefined;
  // "in her 60s"
  if (isDigits && isA(tokens, to, PLURAL_S) && (tokens.gap[to] === JOINED || tokens.gap[to] === SPACED)) {
    if (!isA(tokens, i - 1, POSS) && !isA(tokens, i - 1, EARLY)) return undefined;
    return { from: isA(tokens, i - 1, EARLY) ? i - 1 : i, to: to + 1 };
  }
  // "her 21st birthday"
  if (isA(tokens, to, ORDINAL) && isA(tokens, to + 1, BIRTHDAY))
    return before(tokens, i, 3, KIN) < 0 ? { from: i, to: to + 2 } : undefined;
  // "92Y" is a trade of the army.
  const old = isDigits && value > OLDEST_AT_WORK && tokens.gap[to] === JOINED ? 0 : oldEnd(tokens, to);
  if (old > 0) return isRange(tokens, i, to) || isOthers(tokens, i, old) ? undefined : { from: i, to: old };
  if (isRange(tokens, i, to)) return undefined;
  // "20ish", "fifty-something"
  if (isA(tokens, to, ISH) && (tokens.gap[to] as number) <= HYPHENED && value >= YOUNGEST_AT_WORK)
    return isOthers(tokens, i, to + 1) || isCounted(tokens, to + 1) ? undefined : { from: i, to: to + 1 };
  // "A woman of 61"
  if (isA(tokens, i - 1, OF_WORD) && isA(tokens, i - 2, GROWN) && !isCounted(tokens, to)) return { from: i, to };
  // "Wrong age on the agreement. It reads 71, should read 17."
  if (isDigits && isA(tokens, i - 1, SAID) && isOfAge(tokens, i) && !isCounted(tokens, to)) return { from: i, to };
  // "turned 60", "pushing seventy", "a few years shy of 65"
  if (
    isA(tokens, i - 1, TURNING) ||
    (isA(tokens, i - 1, OF_WORD) && isA(tokens, i - 2, SHY)) ||
    (isA(tokens, i - 1, BEING) && !isDigits) ||
    // "Being almost 70"
    (isA(tokens, i - 1, ONLY) && isA(tokens, i - 2, BEING))
  ) {
    if (isCounted(tokens, to)) return undefined;
    // "Youth turned 25 mid program"
    return !isA(tokens, i - 2, SELF) && isOthers(tokens, i - 1, to) ? undefined : { from: i - 1, to };
  }
  // "is going on 65"
  if (isA(tokens, i - 1, WHEN) && isA(tokens, i - 2, BE) && isA(tokens, i - 2, AFTER_AGE))
    return isCounted(tokens, to) || isOthers(tokens, i - 2, to) ? undefined : { from: i - 2, to };
  // "F/36", "36/M"
  if (
    isDigits &&
    ((tokens.gap[i] === SLASHED && isA(tokens, i - 1, SEX_WORD)) ||
      (tokens.gap[to] === SLASHED && isA(tokens, to, SEX_WORD)))
  )
    return { from: i, to };
  // "F, 33, Choctaw", "ppt (F, 37)"
  if (
    isDigits &&
    tokens.gap[i] === COMMA &&
    isA(tokens, i - 1, SEX_WORD) &&
    ((tokens.gap[i - 1] as number) >= STOP || tokens.folded.codes[(tokens.from[i - 1] as number) - 1] === OPENING) &&
    (to >= tokens.count || tokens.gap[to] === COMMA) &&
    !isDecimal(tokens, to)
  )
    return { from: i, to };
  // "45F looking for work"
  if (
    isDigits &&
    value < OLDEST_AT_WORK &&
    isA(tokens, to, SEX_WORD) &&
    tokens.gap[to] === JOINED &&
    ((tokens.gap[i] as number) >= STOP || before(tokens, i, 2, SELF) >= 0)
  )
    return { from: i, to: to + 1 };
  // "22 when enrolled", "now 25", "too old at 55", "at sixty-two"
  if (isA(tokens, to, WHEN_WORD) && isA(tokens, to + 1, DATED)) return { from: i, to };
  if (
    isA(tokens, i - 1, NOW_WORD) &&
    (to >= tokens.count || (tokens.gap[to] as number) >= COMMA) &&
    !isDecimal(tokens, to)
  )
    return { from: i, to };
  // "At 63 he would rather wait"
  if (
    isA(tokens, i - 1, AT_WORD) &&
    ((tokens.gap[i - 1] as number) >= STOP || value > LATEST_HOUR) &&
    (tokens.gap[to] as number) < STOP &&
    (isA(tokens, to, SELF) || isA(tokens, to, FUTURE) || isA(tokens, to, CONTRACTED))
  )
    return { from: i - 1, to };
  // "Mr. Vance at 61 thinks"
  const ofNamed =
    (isNamed(tokens, i - 2) && value > LATEST_HOUR) ||
    (isA(tokens, i - 2, SELF) && [CANT, BE, HAVE].some((name) => isA(tokens, to, name)));
  if (isA(tokens, i - 1, AT_WORD) && (!isDigits || ofNamed || before(tokens, i, 6, OLD) >= 0) && !isCounted(tokens, to))
    return { from: i - 1, to };
  if (isBareAge(tokens, i, to) && !isOthers(tokens, i, to)) return { from: i, to };
  return value >= YOUNGEST_AT_WORK && isBesideName(tokens, i, to) ? { from: i, to } : undefined;
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
function isRound({ folded: { codes }, ...tokens }: Tokens, at: number): boolean {
  const from = tokens.from[at] as number;
  return tokens.gap[at] === HYPHENED && codes[from] === ZERO && tokens.to[at] === from + 1;
}

/** Whether a number said to stand somewhere is an age: that word comes before it, in its sentence or the one before. */
function isOfAge(tokens: Tokens, i: number): boolean {
  let sentences = 0;
  for (let j = i - 1; j >= 0 && j >= i - 12; j--) {
    if (isA(tokens, j, AGE_WORD)) return !((tokens.marks[j] as number) & PLURAL);
    if ((tokens.gap[j] as number) >= STOP && ++sentences > 1) return false;
  }
  return false;
}

/** "late fifties", "in his forties" */
function decade(tokens: Tokens, i: number): TokenSpan | undefined {
  if (isA(tokens, i - 1, EARLY)) return { from: i - 1, to: i + 1 };
  return isA(tokens, i - 1, POSS) ? { from: i, to: i + 1 } : undefined;
}

/** The end of "years old", "yo", "y/o", "-year-old", "yrs of age", "anos", or 0. */
function oldEnd(tokens: Tokens, at: number): number {
  if (at < tokens.count && (tokens.gap[at] as number) >= COMMA) return 0;
  if (isA(tokens, at, ANOS)) return isA(tokens, at + 1, SPANISH_OF) && !isA(tokens, at + 2, AGE_WORD) ? 0 : at + 1;
  if (isA(tokens, at, YO)) return at + 1;
  if (!isA(tokens, at, YEAR)) return 0;
  if (isA(tokens, at + 1, OLD) && (tokens.gap[at + 1] as number) < COMMA) return at + 2;
  if (isA(tokens, at + 1, OF_WORD) && isA(tokens, at + 2, AGE_WORD)) return at + 3;
  // "Youth 19 yrs 4 mo at enrollment", but "10 yrs 4 mo on the job"
  if (isA(tokens, at - 2, SELF) && numeralAt(tokens, at + 1) !== undefined && isA(tokens, at + 2, MONTHS))
    return at + 3;
  return 0;
}

/** "16-24", "18 or older", "between 55 and 64", "over 18": a program's ages. */
function isRange(tokens: Tokens, i: number, to: number): boolean {
  // "Given to a 45 yo", but "18 to 24"
  const noRange = isTo(tokens, i - 1) && numeralAt(tokens, i - 2) === undefined;
  if (
    (isA(tokens, i - 1, RANGE) && !noRange) ||
    (tokens.gap[i] === HYPHENED && ((tokens.marks[i - 1] ?? 0) & NUMBER) !== 0)
  )
    return true;
  if (to >= tokens.count) return tokens.folded.codes[tokens.to[to - 1] as number] === 0x2b;
  const c = tokens.folded.codes[tokens.to[to - 1] as number];
  if (c === 0x2b || c === 0x25) return true;
  if (tokens.gap[to] === HYPHENED && ((tokens.marks[to] as number) & NUMBER) !== 0) return true;
  if ((tokens.gap[to] as number) >= COMMA) return false;
  if (isTo(tokens, to)) return numeralAt(tokens, to + 1) !== undefined;
  // "She won't be 18 until February"
  if (isA(tokens, to, VALID) && isA(tokens, to + 1, MONTH)) return false;
  return (
    isA(tokens, to, RANGE) ||
    (tokens.word[to] === tokens.lexicon.and && (isA(tokens, to + 1, RANGE) || numeralAt(tokens, to + 1) !== undefined))
  );
}

/** "to" joins two ages only before a number. */
function isTo(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, PREP) && isA(tokens, at, RANGE);
}

/** A child, a car, a rule: not the participant's age. */
function isOthers(tokens: Tokens, from: number, to: number): boolean {
  for (let j = to; j < tokens.count && j < to + 3 && (tokens.gap[j] as number) < COMMA; j++) {
    if (isA(tokens, j, SELF) || (j === to && isA(tokens, j, AFTER_AGE))) break;
    if (isA(tokens, j, KIN) || isA(tokens, j, THING) || (j === to && isA(tokens, j, RANGE) && !isTo(tokens, j)))
      return true;
    if (isA(tokens, j, BE) || isA(tokens, j, HAVE) || isA(tokens, j, PREP)) break;
  }
  for (let j = from - 1; j >= 0 && j >= from - 6 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, SELF) && !isA(tokens, j, WHO)) return false;
    if (isA(tokens, j, KIN) || isA(tokens, j, THING) || isA(tokens, j, RULE)) return true;
  }
  return false;
}

/** "60 hours", but not "60 in May". */
function isCounted(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || (tokens.gap[at] as number) >= COMMA) return isDecimal(tokens, at);
  return isA(tokens, at, UNIT) && !isA(tokens, at + 1, MONTH);
}

/** "29.15" */
function isDecimal(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || ((tokens.marks[at] as number) & NUMBER) === 0) return false;
  return (tokens.from[at] as number) - (tokens.to[at - 1] as number) === 1;
}

/** "Ppt is 47." and "she's 19 and": a person, "is", a number, and then nothing that could be counted. */
function isBareAge(tokens: Tokens, i: number, to: number): boolean {
  const next = to;
  const ends = next >= tokens.count || (tokens.gap[next] as number) >= STOP;
  const open =
    ends ||
    ((tokens.gap[next] as number) >= COMMA
      ? ((tokens.marks[next] as number) & NUMBER) === 0
      : isA(tokens, next, AFTER_AGE) ||
        (isA(tokens, next, VALID) && (isA(tokens, next + 1, MONTH) || isA(tokens, next + 1, WHEN))) ||
        (isA(tokens, next, WHEN) && isA(tokens, i - 1, BE_WORD)));
  if (!open) return false;
  const sign = tokens.folded.codes[tokens.to[to - 1] as number];
  if (sign === 0x25 || sign === 0x2f || sign === 0x2d || sign === 0x3a) return false;
  const first = tokens.folded.codes[(tokens.from[i] as number) - 1];
  if (first === 0x24 || first === 0x23) return false;
  // "59, divorced", "20, DOB 1/17/05", "Twenty-two, no diploma": the note starts with it
  if ((tokens.gap[i] as number) >= STOP)
    return (
      !ends &&
      tokens.gap[next] === COMMA &&
      (((tokens.marks[i] as number) & NUMBER) === 0 ||
        isA(tokens, next, MARRIED) ||
        isA(tokens, next, SINGLE) ||
        isA(tokens, next, BORN) ||
        isA(tokens, next, SEX_WORD))
    );
  // "Mr. Sallee, 56.", "Ppt 62, draws early"
  if (tokens.gap[i] === COMMA && ends && isNamed(tokens, i - 1)) return true;
  // "Widower, 71, born", "Intake: 29, married"
  if (tokens.gap[i] === COMMA && !ends && tokens.gap[next] === COMMA) {
    if (isA(tokens, i - 1, MARRIED) || isA(tokens, i - 1, SINGLE)) return true;
    const labelled = tokens.folded.codes[tokens.to[i - 1] as number] === COLON;
    if (labelled && (isA(tokens, next, MARRIED) || isA(tokens, next, SINGLE))) return true;
  }
  if (
    tokens.gap[i] === SPACED &&
    !ends &&
    tokens.gap[next] === COMMA &&
    isA(tokens, i - 1, SELF) &&
    (tokens.gap[i - 1] as number) >= STOP &&
    !((tokens.marks[i - 1] as number) & PLURAL)
  )
    return true;
  // "ppt, 52, laid off"
  if (
    tokens.gap[i] === COMMA &&
    !ends &&
    tokens.gap[next] === COMMA &&
    (isA(tokens, i - 1, SELF) || isNamed(tokens, i - 1) || beginsWithName(tokens, i - 1))
  )
    return true;
  if ((tokens.gap[i] as number) > SPACED) return false;
  let be = i - 1;
  while (isA(tokens, be, ONLY)) be--;
  if (be < 0 || (tokens.gap[be + 1] as number) >= COMMA) return false;
  if (isA(tokens, be, CONTRACTED)) return true;
  if (((tokens.marks[be] as number) & OWNER) !== 0 && (isA(tokens, be, SELF) || isA(tokens, be, WHO))) return true;
  if (isA(tokens, be, BE_WORD)) return before(tokens, be, 2, FUTURE, SELF) >= 0;
  if (!isA(tokens, be, IS)) return false;
  // "Ineligible, is seventeen", "Ppt graduated early, is 18 and"
  if ((tokens.gap[be] as number) >= COMMA)
    return (
      ((tokens.marks[i] as number) & NUMBER) === 0 || (tokens.gap[be] === COMMA && before(tokens, be, 8, SELF) >= 0)
    );
  // "He had a bday & is 18 now"
  if (tokens.word[be - 1] === tokens.lexicon.and && before(tokens, be - 1, 8, SELF) >= 0) return true;
  // "Rosalind is 53, divorced", "tanya is 58 and worried"
  const named =
    (tokens.gap[be] as number) === SPACED &&
    tokens.word[be - 1] === 0 &&
    ((tokens.marks[be - 1] as number) & NUMBER) === 0 &&
    (isCapital(tokens, be - 1) || be === 1);
  return named || (isA(tokens, be - 1, SELF) && !((tokens.marks[be - 1] as number) & PLURAL));
}

/** "Kelvin Oakes, 19, out of school", "Dwight Lamar, 59.", "Shelly Crane (48)": first and last name, then nothing but a number. */
function isBesideName(tokens: Tokens, i: number, to: number): boolean {
  const isName = (at: number) => at >= 0 && tokens.word[at] === 0 && isCapital(tokens, at);
  if (
    isDecimal(tokens, to) ||
    isA(tokens, to, IS) ||
    isA(tokens, i - 3, AT_WORD) ||
    before(tokens, i - 2, 3, UNIT) >= 0
  )
    return false;
  if (tokens.gap[i] !== COMMA || to !== i + 1 || !isName(i - 1) || !isName(i - 2) || tokens.gap[i - 1] !== SPACED)
    return false;
  const sign = tokens.folded.codes[(tokens.from[i] as number) - 1];
  if (sign === 0x24 || sign === 0x23) return false;
  return to >= tokens.count || (tokens.gap[to] as number) >= COMMA;
}

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

/** "Ms. Yoder" */
function isNamed(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && isA(tokens, at - 1, TITLE);
}
