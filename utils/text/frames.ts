import type { Phrase } from './find-phrases.ts';
import { originalStart } from './fold.ts';
import { AFTER_AGE, OF_WORD, RANGE } from './lexicon/cue-words.ts';
import {
  AFTER_WORD,
  ATTEND,
  BE,
  CANT,
  CAUSE,
  CHANGE,
  COMPUTER,
  COUNTED,
  COURSE,
  DEGREE,
  DIAG,
  DIRECTION,
  GET,
  HAVE,
  INSURANCE,
  JOB,
  JOINERY,
  LINK_NOUN,
  MEETING,
  ON,
  ORG,
  PERCENT,
  PID,
  POLICY_WORD,
  PREP,
  PROTECTED,
  PROVIDE,
  SAY,
  SCREEN,
  SEE,
  STREET,
  STUDY,
  TAKE,
  THROUGH,
  TURN,
  USE,
  WORK,
} from './lexicon/frame-words.ts';
import {
  ABBREVIATION,
  BENEFIT,
  CONDITION,
  DEVICE,
  INJURY,
  LAY,
  MEDICAL,
  MEDICINE,
  NEEDY_BENEFIT,
  NEEDY_DEVICE,
  NEEDY_MEDICAL,
  NEEDY_MEDICINE,
  NEEDY_NOUN,
  NEEDY_TREATMENT,
  PREDICATE,
  SCHOOLING,
  TREATMENT,
  WORD,
} from './lexicon/groups.ts';
import { GROUP, KIN, MANY, POSS, SELF, SURNAME, TITLE, WHO } from './lexicon/people-words.ts';
import { COMMA, HYPHENED, isA, isPresent, NUMBER, OWNER, PLURAL, STOP, type Tokens } from './tokens.ts';

/**
 * @param tokens the tokens of a text
 * @param at a token
 * @param reach how many tokens before it to look at
 * @param names classes to look for
 * @returns the nearest such token before `at` in its sentence, or -1
 */
export function before(tokens: Tokens, at: number, reach: number, ...names: readonly number[]): number {
  if (!names.some((name) => isPresent(tokens, name))) return -1;
  for (let j = at - 1; j >= 0 && j >= at - reach && (tokens.gap[j + 1] as number) < STOP; j--) {
    for (const name of names) if (isA(tokens, j, name)) return j;
  }
  return -1;
}

/** As `before`, from token `at` on. */
export function behind(tokens: Tokens, at: number, reach: number, ...names: readonly number[]): number {
  if (!names.some((name) => isPresent(tokens, name))) return -1;
  for (let j = at; j < tokens.count && j < at + reach && (tokens.gap[j] as number) < STOP; j++) {
    for (const name of names) if (isA(tokens, j, name)) return j;
  }
  return -1;
}

function joined(tokens: Tokens, at: number): boolean {
  return at < tokens.count && (tokens.gap[at] as number) < COMMA;
}

/** @returns whether a token starts with a capital in the original text */
export function isCapital(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.count) return false;
  const c = tokens.folded.text.charCodeAt(originalStart(tokens.folded, tokens.from[at] as number));
  return c >= 65 && c <= 90;
}

/** @returns whether all letters of a token are capitals */
export function isUpper(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return false;
  const c = tokens.folded.text.charCodeAt(originalStart(tokens.folded, (tokens.to[at] as number) - 1));
  return c >= 65 && c <= 90;
}

/** Code of "(". */
const OPENING = 40;

/** A capital that is not all capitals. */
function isNameLike(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && !(isUpper(tokens, at) && (tokens.to[at] as number) - (tokens.from[at] as number) > 1);
}

/**
 * "Ms. Walker", "Jordan Cane", "Autism Oklahoma", "Blind Ave", "Ramirez Depression Memorial": a capital beside
 * a capital is a name, unless it only starts the sentence or the words before say that somebody has it.
 * @param tokens the tokens of the text
 * @param phrase a phrase of the lexicon
 */
export function isName(tokens: Tokens, phrase: Phrase): boolean {
  const { from, to, kind } = phrase;
  if (!NAMEABLE.has(kind) || to - from > 3) return false;
  const last = to - 1;
  if (isA(tokens, from - 1, TITLE) && (tokens.gap[from] as number) < COMMA && isNameLike(tokens, from)) return true;
  if (to - from === 1 && isA(tokens, from - 1, SURNAME)) return true;
  if (isAllCapitals(tokens))
    return joined(tokens, to) && isA(tokens, to, STREET) && (tokens.marks[from - 1] ?? 0) % 2 === 1;
  if (!isNameLike(tokens, from) || !isNameLike(tokens, last)) return false;
  if (before(tokens, from, 2, HAVE, DIAG, CAUSE, BE, TAKE) >= 0 && !isA(tokens, to, STREET)) return false;
  // "Hospice of Green Country"
  if (joined(tokens, to) && isA(tokens, to, OF_WORD) && isNameLike(tokens, to + 1)) return true;
  const nextCapital =
    joined(tokens, to) &&
    tokens.gap[to] !== HYPHENED &&
    (isNameLike(tokens, to) || isUpper(tokens, to)) &&
    !isA(tokens, to, SELF);
  if (nextCapital) return true;
  if ((tokens.gap[from] as number) >= STOP) return false;
  const lastCapital =
    joined(tokens, from) &&
    isNameLike(tokens, from - 1) &&
    !isA(tokens, from - 1, SELF) &&
    !isA(tokens, from - 1, POSS) &&
    !((tokens.gap[from - 1] as number) >= STOP && tokens.word[from - 1] !== 0);
  if (lastCapital) return true;
  return SHAKY.has(kind) && (((tokens.marks[last] as number) & OWNER) !== 0 || isA(tokens, from - 1, DIRECTION));
}

const SHAKY: ReadonlySet<number> = new Set([NEEDY_DEVICE, PREDICATE, NEEDY_NOUN]);
const NAMEABLE: ReadonlySet<number> = new Set([
  CONDITION,
  PREDICATE,
  NEEDY_NOUN,
  DEVICE,
  NEEDY_DEVICE,
  TREATMENT,
  NEEDY_TREATMENT,
  MEDICAL,
  NEEDY_MEDICAL,
  NEEDY_MEDICINE,
  LAY,
  WORD,
  SCHOOLING,
]);

/** Whether capitals tell nothing here: the first letters of the text are capitals throughout. */
function isAllCapitals(tokens: Tokens): boolean {
  let upper = 0;
  let seen = 0;
  for (let i = 0; i < tokens.count && i < 60 && seen < 12; i++) {
    if ((tokens.to[i] as number) - (tokens.from[i] as number) < 4 || (tokens.marks[i] as number) & NUMBER) continue;
    seen++;
    if (isUpper(tokens, i)) upper++;
  }
  return seen > 0 && upper * 2 > seen;
}

/**
 * What follows the phrase makes it a trade, a course, an organisation, a policy or a part of a program.
 * @param tokens the tokens of the text
 * @param phrase a phrase of the lexicon
 */
export function isModifier(tokens: Tokens, phrase: Phrase): boolean {
  const { to, from, kind } = phrase;
  if (!joined(tokens, to)) return false;
  if (((tokens.marks[to - 1] as number) & OWNER) !== 0 && kind !== CONDITION && kind !== TREATMENT) return false;
  if (isA(tokens, to, INSURANCE) && kind !== NEEDY_BENEFIT) return true;
  if (kind === MEDICAL || kind === NEEDY_MEDICAL) {
    return (isA(tokens, to, JOB) && before(tokens, from, 4, SEE, POSS) < 0) || isA(tokens, to, COURSE);
  }
  for (let at = to; at <= to + 1 && joined(tokens, at); at++) {
    if (at > to && !isA(tokens, to, LINK_NOUN)) return false;
    if (isA(tokens, at, JOB) || (isA(tokens, at, COURSE) && kind !== SCHOOLING)) return !isOwnCare(tokens, phrase, at);
    if (isA(tokens, at, ORG) && kind !== LAY && kind !== INJURY && kind !== SCHOOLING)
      return !isOwnCare(tokens, phrase, at);
    if (at === to && isMany(tokens, at)) {
      return !isA(tokens, from - 1, POSS);
    }
    if (kind === LAY || kind === INJURY) return false;
  }
  return false;
}

/** "goes to the diabetes clinic", "her mental health counselor": a place or person who treats the participant. */
function isOwnCare(tokens: Tokens, phrase: Phrase, noun: number): boolean {
  if (before(tokens, phrase.from, 6, WORK) >= 0) return false;
  const care = before(tokens, phrase.from, 4, ATTEND, SEE, POSS, GET);
  if (care < 0) return false;
  return !isA(tokens, noun, COURSE) && (before(tokens, phrase.from, 5, STUDY) < 0 || phrase.kind === SCHOOLING);
}

const BETWEEN_BREAKS: readonly number[] = [HAVE, DIAG, CAUSE, TAKE, SAY, CANT, WHO];

/**
 * "works with autistic children", "a degree in special education", "class on depression": the phrase is what
 * somebody works at or learns.
 */
export function isTopic(tokens: Tokens, phrase: Phrase): boolean {
  const start =
    phrase.kind === BENEFIT || phrase.kind === NEEDY_BENEFIT
      ? before(tokens, phrase.from, 7, WORK)
      : before(tokens, phrase.from, 6, WORK, STUDY);
  if (
    start < 0 ||
    (isA(tokens, start, GET) && (phrase.kind === BENEFIT || phrase.kind === NEEDY_BENEFIT || phrase.kind === WORD))
  )
    return false;
  let link = start === phrase.from - 1;
  for (let j = start + 1; j < phrase.from; j++) {
    if ((tokens.gap[j] as number) >= COMMA) return false;
    if (isA(tokens, j, PREP)) link = true;
    else if (BETWEEN_BREAKS.some((name) => isA(tokens, j, name))) return false;
    else if (isA(tokens, j, POSS) && isA(tokens, j + 1, KIN)) return false;
  }
  if ((tokens.gap[phrase.from] as number) >= COMMA) return false;
  return link;
}

/** "people", "clients": a noun for persons at large. */
function isMany(tokens: Tokens, at: number): boolean {
  if (isA(tokens, at, MANY)) return true;
  return ((tokens.marks[at] as number) & PLURAL) !== 0 && (isA(tokens, at, GROUP) || isA(tokens, at, SELF));
}

/** "people with disabilities", "adults who have autism": people at large. */
export function isAboutPeople(tokens: Tokens, phrase: Phrase): boolean {
  const j = before(tokens, phrase.from, 4, GROUP, SELF);
  if (j < 0 || !isMany(tokens, j) || isA(tokens, j - 1, POSS)) return false;
  if (isA(tokens, j, KIN) && before(tokens, j, 6, WORK, STUDY, JOB) < 0) return false;
  return before(tokens, phrase.from, phrase.from - j - 1, PREP, WHO, HAVE, SAY, BE) >= 0;
}

/** What a kind of phrase must have before it to be about a person, and within how many tokens. */
const EVIDENCE: Readonly<Record<number, readonly [reach: number, ...names: number[]]>> = {
  [ABBREVIATION]: [3, HAVE, DIAG, CAUSE, SAY, BE],
  [NEEDY_NOUN]: [4, HAVE, DIAG, CAUSE, SAY, POSS, CANT, AFTER_WORD],
  [PREDICATE]: [3, BE, SAY, DIAG, CAUSE],
  [NEEDY_DEVICE]: [4, USE, HAVE, POSS],
  [NEEDY_MEDICINE]: [3, TAKE, HAVE, ON, POSS, USE, SAY, GET, CAUSE],
  [NEEDY_BENEFIT]: [4, GET, HAVE, ON, THROUGH, SEE, ATTEND, SAY, DIAG, POSS, USE],
  [NEEDY_TREATMENT]: [4, SEE, ATTEND, POSS, HAVE, CAUSE],
  [NEEDY_MEDICAL]: [4, BE, SEE, HAVE, POSS, ATTEND, CAUSE, SAY, GET],
};

/**
 * @param tokens the tokens of the text
 * @param phrase a phrase of the lexicon
 * @param lastTo the end of the finding before it, for lists: "PTSD, ADD and OCD"
 * @returns whether the words before it make it something a person has
 */
export function hasEvidence(tokens: Tokens, phrase: Phrase, lastTo: number): boolean {
  const needs = EVIDENCE[phrase.kind];
  if (needs === undefined) return true;
  const { from, to } = phrase;
  // "scribe (hand tremor)"
  if (tokens.folded.codes[(tokens.from[from] as number) - 1] === OPENING) return true;
  // "son's therapy"
  if (from > 0 && (tokens.marks[from - 1] as number) & OWNER && phrase.kind !== ABBREVIATION) return true;
  const inList = lastTo > 0 && from - lastTo <= 1 && (tokens.gap[from] as number) < STOP;
  if (inList) return true;
  const [reach, ...names] = needs;
  const at = before(tokens, from, reach, ...names);
  if (phrase.kind === PREDICATE) {
    const screen = before(tokens, from, 6, COMPUTER);
    if ((screen >= 0 && before(tokens, from, 6, SELF) < screen) || (joined(tokens, to) && isA(tokens, to, COMPUTER)))
      return false;
    if (joined(tokens, to) && isA(tokens, to, KIN)) return true;
    if (joined(tokens, to) && isA(tokens, to, SELF) && !((tokens.marks[to] as number) & PLURAL)) return true;
    return at >= 0 && !describesThing(tokens, to);
  }
  if (phrase.kind === ABBREVIATION && isUpper(tokens, from) && !isAllCapitals(tokens) && isA(tokens, from - 1, SELF))
    return true;
  if (at < 0) return false;
  // A chair of hers is named right behind "her"; "her store threw a cane" is not hers.
  if (isA(tokens, at, POSS) && from - at > 2) return false;
  for (let j = at + 1; j < from; j++) if ((tokens.gap[j] as number) >= COMMA) return false;
  if (phrase.kind === ABBREVIATION) return abbreviationStands(tokens, phrase, at);
  return true;
}

/** "blind installer", "slow season": the predicate only goes with the noun behind it. */
function describesThing(tokens: Tokens, to: number): boolean {
  if (!joined(tokens, to) || ((tokens.marks[to] as number) & NUMBER) !== 0) return false;
  const names: readonly number[] = [
    PREP,
    CAUSE,
    BE,
    HAVE,
    TURN,
    SELF,
    POSS,
    AFTER_WORD,
    SAY,
    CANT,
    DIAG,
    ATTEND,
    JOB,
    RANGE,
    AFTER_AGE,
    JOINERY,
    USE,
    TAKE,
    GET,
  ];
  if (isA(tokens, to, JOB)) return true;
  return !names.some((name) => isA(tokens, to, name)) && tokens.word[to] !== tokens.lexicon.words.and;
}

// "has MS" but not "with Ms Jones", "has an MS in biology", "has add on fees".
function abbreviationStands(tokens: Tokens, phrase: Phrase, evidence: number): boolean {
  const { from, to } = phrase;
  for (let j = evidence + 1; j < from; j++)
    if (
      !isA(tokens, j, JOINERY) &&
      !isA(tokens, j, DIAG) &&
      !isA(tokens, j, SAY) &&
      !isA(tokens, j, CAUSE) &&
      !isA(tokens, j, BE)
    )
      return false;
  if (joined(tokens, to)) {
    if (isA(tokens, to, DEGREE)) return false;
    if (isNameLike(tokens, to) && !isUpper(tokens, from)) return false;
    if (!isUpper(tokens, from) && tokens.word[to] === 0 && (tokens.marks[to] as number) === 0) return false;
  }
  return !isNameLike(tokens, from) || isUpper(tokens, from) || (tokens.gap[from] as number) === STOP;
}

/** Rule 4: what the program provides, buys or permits is an accommodation; what the person has is not. */
export function isProvided(tokens: Tokens, phrase: Phrase): boolean {
  if (phrase.kind !== DEVICE && phrase.kind !== NEEDY_DEVICE) return false;
  if (before(tokens, phrase.from, 3, POSS, HAVE) >= 0) return false;
  // Wheelchairs at large are goods.
  if (
    phrase.to - phrase.from === 1 &&
    ((tokens.marks[phrase.from] as number) & PLURAL) !== 0 &&
    before(tokens, phrase.from, 5, USE, CAUSE, DIAG) < 0
  )
    return true;
  const use = before(tokens, phrase.from, 3, USE);
  const given = before(tokens, phrase.from, 6, PROVIDE);
  if (given >= 0) return use < given;
  // "wheelchair provided", "service animal is allowed"
  const next = isA(tokens, phrase.to, BE) ? phrase.to + 1 : phrase.to;
  return use < 0 && isA(tokens, next, PROVIDE);
}

/** Equal-opportunity lists, counts, and questions about the screen: the word, but nobody's. */
export function isPolicyOrScreen(tokens: Tokens, phrase: Phrase): boolean {
  const { from, to, kind } = phrase;
  if (before(tokens, from, 12, PROTECTED) >= 0 || behind(tokens, to, 10, PROTECTED) >= 0) return true;
  if (before(tokens, from, 12, PERCENT) >= 0 || hasPercent(tokens, from)) return true;
  if (kind === BENEFIT || kind === NEEDY_BENEFIT) return isAgency(tokens, phrase);
  if (kind !== WORD && kind !== PREDICATE) return false;
  if (before(tokens, from, 5, COUNTED) >= 0) return true;
  if (kind === WORD && (before(tokens, from, 10, POLICY_WORD) >= 0 || behind(tokens, to, 6, POLICY_WORD) >= 0))
    return true;
  const screen = behind(tokens, to, 4, COMPUTER, SCREEN) >= 0 || before(tokens, from, 3, COMPUTER, SCREEN) >= 0;
  if (!screen) return false;
  if (before(tokens, from, 3, SAY) >= 0) return false;
  const edited = before(tokens, from, 10, CHANGE) >= 0 || behind(tokens, to, 10, CHANGE) >= 0;
  return !(edited && hasPerson(tokens));
}

/** "12% of enrollees" */
function hasPercent(tokens: Tokens, from: number): boolean {
  for (let j = from - 1; j >= 0 && j >= from - 8 && (tokens.gap[j + 1] as number) < STOP; j--) {
    if ((tokens.marks[j] as number) & NUMBER && tokens.folded.codes[tokens.to[j] as number] === 0x25)
      return before(tokens, from, from - j, OF_WORD) >= 0;
  }
  return false;
}

/** A partner at a meeting, not a service somebody gets. */
function isAgency(tokens: Tokens, phrase: Phrase): boolean {
  if (before(tokens, phrase.from, 14, SELF, POSS) >= 0) return false;
  return before(tokens, phrase.from, 14, MEETING) >= 0 || behind(tokens, phrase.to, 10, MEETING) >= 0;
}

function hasPerson(tokens: Tokens): boolean {
  return isPresent(tokens, SELF) || isPresent(tokens, POSS) || isPresent(tokens, PID);
}

const SOFT: ReadonlySet<number> = new Set([CONDITION, DEVICE, MEDICINE, TREATMENT, MEDICAL, PREDICATE, INJURY]);

/**
 * "Class covers seizures and strokes", "Duties: fill insulin": nobody is said to have it, and the sentence is
 * about a trade, a course or a policy.
 */
export function isShopTalk(tokens: Tokens, phrase: Phrase): boolean {
  if (!SOFT.has(phrase.kind)) return false;
  const { from, to } = phrase;
  if (isA(tokens, from - 1, POSS) || isA(tokens, from - 2, POSS)) return false;
  if (before(tokens, from, 8, HAVE, DIAG, CAUSE, SAY, SEE, SELF, KIN, BE) >= 0) return false;
  if (behind(tokens, to, 3, CAUSE) >= 0) return false;
  return before(tokens, from, 12, JOB, COURSE, STUDY, INSURANCE) >= 0 || behind(tokens, to, 3, JOB, COURSE) >= 0;
}
