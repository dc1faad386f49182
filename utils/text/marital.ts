import { believes, type FactJudge } from './judge-fact.ts';
import {
  AFTER_SINGLE,
  BE_WORD,
  BETTER,
  BRIDE,
  BUSINESS,
  CONTACTED,
  CONTRACTED,
  ELIGIBLE,
  EX_WORD,
  FAMILY_LAW,
  FILING,
  FROM_WORD,
  HALF,
  IS,
  LEGALLY,
  MARITAL_WORD,
  MARRIED,
  MATRIMONY,
  MOCK_WORD,
  MONTH,
  OF_WORD,
  PAST,
  POLICY_SPOUSE,
  SEPARATED,
  SINGLE,
  STATUS,
  UP,
  WHEN,
} from './lexicon/cue-words.ts';
import { COMPUTER, GET, JOB, NEGATIVE, ORG, PREP, STREET, STUDY, WORK } from './lexicon/frame-words.ts';
import { INDEFINITE, KIN, OTHER, PARENT, POSS, SELF, SPOUSE, TITLE } from './lexicon/people-words.ts';
import { MARITAL, MARITAL_BESIDE } from './lexicon.ts';
import { findUnlisted } from './marital-ways.ts';
import { before, behind, isCapital, isNameLike, isUnknownName } from './nearby.ts';
import { QUOTE } from './signs.ts';
import { isHeOrShe, isLast, isSeason, isSince, isThe } from './small-words.ts';
import type { TokenSpan } from './spans.ts';
import {
  COMMA,
  continues,
  HYPHENED,
  isA,
  isNumber,
  OWNER,
  PLURAL,
  SLASHED,
  SPACED,
  STOP,
  startsOf,
  type Tokens,
} from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * Finds marital status and spouses. spec/text.md, rule 13: not job separation, partners or companies.
 * @param tokens the tokens of a text
 * @param judge decides on each word that may tell it
 * @returns the words that tell it
 */
export function findMarital(tokens: Tokens, judge: FactJudge = believes): TokenSpan[] {
  const told = toldIn(tokens);
  const believed = new Set<TokenSpan>();
  const doubted = new Set<TokenSpan>();
  const untold: TokenSpan[] = [];
  let next = 0;
  for (const from of startsOf(tokens, MARITAL | MARITAL_BESIDE)) {
    while (next < told.length && (told[next] as TokenSpan).to <= from) next++;
    const span = told[next];
    const isTold = span !== undefined && span.from <= from;
    const is = judge(tokens, { kind: 'marital', from, to: from + 1, look: tokens.key[from] as number, isTold });
    if (!isTold && is) untold.push({ from, to: from + 1 });
    if (isTold) (is ? believed : doubted).add(span);
  }
  // Words that are neither are not judged.
  return inOrder(
    told.filter((span) => believed.has(span) || !doubted.has(span)),
    untold,
  );
}

function toldIn(tokens: Tokens): TokenSpan[] {
  const found: TokenSpan[] = [];
  let until = 0;
  for (const i of startsOf(tokens, MARITAL)) {
    if (i < until) continue;
    const span = maritalAt(tokens, i);
    if (span === undefined) continue;
    found.push(span);
    until = span.to;
  }
  return inOrder(found, findUnlisted(tokens));
}

/** Two lists of findings in one, in order; of two that meet the first list's stays. */
function inOrder(first: readonly TokenSpan[], others: readonly TokenSpan[]): TokenSpan[] {
  const all: TokenSpan[] = [];
  let n = 0;
  for (const other of others) {
    while (n < first.length && (first[n] as TokenSpan).to <= other.from) all.push(first[n++] as TokenSpan);
    const meets = n < first.length && (first[n] as TokenSpan).from < other.to;
    if (!meets) all.push(other);
  }
  return [...all, ...first.slice(n)];
}

/** What a word of a class tells, if it tells of the participant's marriage. */
const readers: readonly (readonly [wordClass: number, read: (tokens: Tokens, i: number) => TokenSpan | undefined])[] = [
  [MARRIED, marriedAt],
  [EX_WORD, exAt],
  [HALF, halfAt],
  [MATRIMONY, matrimonyAt],
  [SPOUSE, spouseAt],
  [SINGLE, singleAt],
  [SEPARATED, separatedAt],
];

function maritalAt(tokens: Tokens, i: number): TokenSpan | undefined {
  // "A divorce and custody firm", "the marriage license window", but "her divorce attorney"
  if (isA(tokens, i, MATRIMONY) && !isA(tokens, i - 1, POSS) && behind(tokens, i + 1, 3, FAMILY_LAW) >= 0)
    return undefined;
  for (const [wordClass, read] of readers) if (isA(tokens, i, wordClass)) return read(tokens, i);
  return undefined;
}

/** "Never married", "is married to a soldier"; not "married to the job", "married to/with" */
function marriedAt(tokens: Tokens, i: number): TokenSpan | undefined {
  const next = i + 1;
  if (tokens.gap[next] === SLASHED) return undefined;
  if (continues(tokens, i + 1)) {
    if (isA(tokens, next, JOB) || isA(tokens, next, FROM_WORD) || isToAThing(tokens, next)) return undefined;
    if (isNameLike(tokens, i) && isNameLike(tokens, next)) return undefined;
    if (isJoinedWith(tokens, next)) return undefined;
    // "The divorce of the two partners"
    if (isA(tokens, i, MATRIMONY) && isA(tokens, next, OF_WORD) && !isA(tokens, next + 1, POSS)) return undefined;
  }
  if (isA(tokens, i, MATRIMONY) && (isMock(tokens, i - 1) || isOfLawyer(tokens, i))) return undefined;
  const span = { from: i, to: next };
  if (isPersonIs(tokens, i) || isA(tokens, i - 1, NEGATIVE) || before(tokens, i, 5, MARITAL_WORD) >= 0) return span;
  // "Records merged, participant got divorced"
  const ofSelf = isA(tokens, i - 1, GET) && isA(tokens, i - 2, SELF);
  return ofSelf || before(tokens, i, 4, COMPUTER, PARENT) < 0 ? span : undefined;
}

/** "Her ex", not "her ex-boss" */
function exAt(tokens: Tokens, i: number): TokenSpan | undefined {
  const next = i + 1;
  const owned = isA(tokens, i - 1, POSS) || isA(tokens, i - 1, BE_WORD) || ((tokens.marks[i - 1] ?? 0) & OWNER) !== 0;
  if (!owned && isSomebodysEx(tokens, i)) return { from: i, to: next };
  // "Ex mother in law", but "his ex foster dad"
  const inLaw = isA(tokens, next, KIN) && isIn(tokens, next + 1) && isLaw(tokens, next + 2);
  if (inLaw) return { from: i, to: next + 3 };
  const stepKin = isA(tokens, next + 1, KIN) && continues(tokens, next + 1) && !isA(tokens, next, SPOUSE);
  const another = stepKin || [JOB, OTHER, KIN].some((name) => isA(tokens, next, name));
  const formerly = tokens.gap[next] === HYPHENED && isA(tokens, next, BUSINESS);
  return owned && !(continues(tokens, i + 1) && (another || formerly)) && !isA(tokens, next, SPOUSE)
    ? { from: i, to: next }
    : undefined;
}

/** "Ex wants the car back", "the ex has the kids": somebody of whom something is told. */
function isSomebodysEx(tokens: Tokens, i: number): boolean {
  const begins = (tokens.gap[i] as number) >= STOP || isThe(tokens, i - 1);
  if (!begins || tokens.gap[i + 1] !== SPACED) return false;
  // "Ex has password rights"
  if (isHaving(tokens, i + 1)) return isOfFamily(tokens, i + 2) || isA(tokens, i + 2, POSS) || isA(tokens, i + 2, KIN);
  return isDoing(tokens, i + 1);
}

const isHaving = wordSet('has had keeps kept');
const isOfFamily = wordSet('the custody kids full sole joint been a');
const isDoing = wordSet('is was wants pays paid took got still wont called calls lives moved left');
const isIn = wordSet('in');

/** "Annulment papers"; not "worked on the marriage desk" */
function matrimonyAt(tokens: Tokens, i: number): TokenSpan | undefined {
  const next = i + 1;
  if (continues(tokens, i + 1) && [JOB, ORG, TITLE].some((name) => isA(tokens, next, name))) return undefined;
  if (isMock(tokens, i - 1) || isOfLawyer(tokens, i)) return undefined;
  // "The merger of the two shops was a bad marriage"
  for (let j = i - 1; j >= 0 && j >= i - 10; j--) if (isMerger(tokens, j)) return undefined;
  if (before(tokens, i, 4, PARENT, MOCK_WORD) >= 0 || before(tokens, i, 3, WORK, STUDY) >= 0) return undefined;
  // "Annulment of the voucher"
  const ofThing = isA(tokens, next, OF_WORD) && !isA(tokens, next + 1, POSS);
  return isA(tokens, next + 1, JOB) || ofThing ? undefined : { from: i, to: next };
}

/** "His wife Maribel" */
function spouseAt(tokens: Tokens, i: number): TokenSpan | undefined {
  if (isPolicySpouse(tokens, i) || isSurname(tokens, i)) return undefined;
  const next = i + 1;
  const joins = continues(tokens, i + 1);
  const owned = isA(tokens, i - 1, POSS) && (tokens.gap[i] as number) <= HYPHENED;
  if (!owned && joins) {
    // "The spouse field", "the spouse name box"
    const field = isA(tokens, next, COMPUTER) || isA(tokens, next + 1, COMPUTER);
    if (field && !isA(tokens, next, CONTACTED)) return undefined;
    // "Mrs keys next door"
    if (isA(tokens, i, TITLE) && tokens.word[next] === 0) return undefined;
    // "Spouse of a service member"
    if (isA(tokens, next, OF_WORD) && isA(tokens, next + 1, INDEFINITE)) return undefined;
  }
  const named = joins && isUnknownName(tokens, next);
  return { from: owned ? i - 1 : i, to: named ? next + 1 : next };
}

/** "Single mother", "marital status: single", "filing single", "Single, no kids"; not "single sign on" */
function singleAt(tokens: Tokens, i: number): TokenSpan | undefined {
  const next = i + 1;
  const joins = continues(tokens, i + 1);
  // "12 veterans, 9 single parents"
  if (joins && isA(tokens, next, PARENT) && ((tokens.marks[next] as number) & PLURAL) !== 0) return undefined;
  if (joins && isA(tokens, next, PARENT)) return { from: i, to: next + 1 };
  const span = { from: i, to: next };
  const comma = next < tokens.count && tokens.gap[next] === COMMA;
  if ((tokens.gap[i] as number) >= STOP && comma) return span;
  if (before(tokens, i, 3, STATUS) >= 0 && before(tokens, i, 4, MARITAL_WORD) >= 0) return span;
  if (joins && !isA(tokens, next, AFTER_SINGLE)) return undefined;
  const ofKin = behind(tokens, next + 1, 2, KIN) >= 0;
  const told =
    isA(tokens, i - 1, FILING) ||
    isQuoted(tokens, i) ||
    (tokens.gap[next] === COMMA && isA(tokens, next, NEGATIVE) && ofKin) ||
    (tokens.gap[i] === COMMA && joins && isA(tokens, next, PREP) && ofKin);
  return told || isPersonIs(tokens, i) || isA(tokens, i - 1, MARITAL_WORD) || tokens.count <= 3 ? span : undefined;
}

/** "Separated from her husband", "is legally separated"; not "separated from employer" */
function separatedAt(tokens: Tokens, i: number): TokenSpan | undefined {
  const next = i + 1;
  const span = { from: i, to: next };
  const joins = continues(tokens, i + 1);
  if (joins && isA(tokens, next, FROM_WORD))
    return isA(tokens, next + 1, SPOUSE) || isA(tokens, next + 2, SPOUSE) ? span : undefined;
  if (before(tokens, i, 4, MARITAL_WORD) >= 0 || isA(tokens, i - 1, LEGALLY)) return span;
  if (isSeparatedSince(tokens, i) && !isOfJob(tokens, i)) return span;
  // "Was separated for attendance" is of a job.
  const now = !isA(tokens, i - 1, PAST);
  return now && isPersonIs(tokens, i) && (!joins || isA(tokens, next, AFTER_SINGLE)) ? span : undefined;
}

/** "She has been separated since Thanksgiving", "separated since Easter", "separated, staying w/ sister" */
function isSeparatedSince(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  const since = isSince(tokens, next) && isTimeOfYear(tokens, next + 1);
  const begins = (tokens.gap[i] as number) >= STOP;
  if (begins && next < tokens.count && tokens.gap[next] === COMMA)
    return isAtHome(tokens, next) || (isHeOrShe(tokens, next) && isKeeping(tokens, next + 1));
  return since && (begins || (isBeen(tokens, i - 1) && before(tokens, i, 4, SELF) >= 0));
}

/** A month, a season or a holiday and nothing that it is of; a job ends on a day or with what the firm did. */
function isTimeOfYear(tokens: Tokens, at: number): boolean {
  const then = isThe(tokens, at) || isLast(tokens, at) ? at + 1 : at;
  return (isA(tokens, then, MONTH) || isSeason(tokens, then)) && !isA(tokens, then + 1, FROM_WORD);
}

/** Whether the sentence goes on about the family or where somebody lives. */
function isAtHome(tokens: Tokens, from: number): boolean {
  for (let j = from; j < tokens.count && j < from + 8 && (j === from || (tokens.gap[j] as number) < STOP); j++)
    if (isA(tokens, j, KIN) || isA(tokens, j, SPOUSE) || isHome(tokens, j)) return true;
  return false;
}

/** Whether a word of work stands in the text near a separation: a plant, a layoff, a notice. */
function isOfJob(tokens: Tokens, i: number): boolean {
  for (let j = Math.max(0, i - 14); j < tokens.count && j < i + 10; j++) {
    if (j !== i && (isA(tokens, j, WORK) || isJobEnd(tokens, j))) return true;
  }
  return false;
}

const isBeen = wordSet('been');
const isJobEnd = wordSet(
  'layoff laid employer company plant dd214 military navy army discharge discharged service attendance notice ui rif severance quit fired rehire rehired shutdown',
);
const isKeeping = wordSet('still took kept keeps moved');
const isHome = wordSet('stay stays staying live lives living house apartment couch custody divorce lease');

/** "His better half", "my ol lady", "his bride" */
function halfAt(tokens: Tokens, i: number): TokenSpan | undefined {
  const next = i + 1;
  // "His old lady boss", "her other half shift"
  if (continues(tokens, i + 1) && (isA(tokens, next, JOB) || isA(tokens, next, OTHER))) return undefined;
  const named = isA(tokens, i - 1, BETTER) && (tokens.gap[i] as number) < COMMA;
  if (!named && !isA(tokens, i, BRIDE)) return undefined;
  const from = named ? i - 1 : i;
  return isA(tokens, from - 1, POSS) && (tokens.gap[from] as number) < COMMA
    ? { from: from - 1, to: i + 1 }
    : undefined;
}

/** "Married up", "married together", "married to the job"; not "married to a soldier". */
function isToAThing(tokens: Tokens, next: number): boolean {
  if (!isA(tokens, next, UP)) return false;
  if (isA(tokens, next, PREP) && isToAnIdea(tokens, next + 1)) return true;
  return (
    !isA(tokens, next, PREP) || (!isA(tokens, next + 1, INDEFINITE) && before(tokens, next + 3, 2, WORK, JOB) >= 0)
  );
}

/** "Married to the same idea", "married to bus routes": a thing is told by what is missing, a person or a name. */
function isToAnIdea(tokens: Tokens, at: number): boolean {
  if (!continues(tokens, at) || !isPointer(tokens, at)) return false;
  for (let j = at; j < at + 5 && continues(tokens, j); j++) {
    if ([SELF, KIN, OTHER, TITLE].some((name) => isA(tokens, j, name)) || isCapital(tokens, j)) return false;
    if (isMan(tokens, j)) return false;
  }
  return true;
}

/** "Married production with quality": one thing is joined with another. */
function isJoinedWith(tokens: Tokens, at: number): boolean {
  const person = [KIN, SELF, OTHER, PARENT, AFTER_SINGLE, PREP, INDEFINITE, WHEN, SPOUSE].some((name) =>
    isA(tokens, at, name),
  );
  if (person || isCapital(tokens, at) || isNumber(tokens, at)) return false;
  for (let j = at + 1; j < at + 4 && continues(tokens, j); j++)
    if (isWith(tokens, j))
      return isThe(tokens, at) || tokens.word[at] === 0 || isA(tokens, at, JOB) || isA(tokens, at, WORK);
  return false;
}

/** "At a divorce attorney's office", not "her divorce attorney" */
function isOfLawyer(tokens: Tokens, i: number): boolean {
  if (!isLaw(tokens, i + 1) || !continues(tokens, i + 1) || isA(tokens, i - 1, POSS)) return false;
  return isA(tokens, i - 1, INDEFINITE) || isOffice(tokens, i + 2);
}

const isMock = wordSet('sample mock practice');
const isMan = wordSet('mgr owner pastor preacher sheriff chief soldier marine man guy father mother');
const isPointer = wordSet('the that this one his their my');
const isWith = wordSet('with');
const isLaw = wordSet('attorney lawyer law');
const isOffice = wordSet('office firm');
const isMerger = wordSet('merger partners companies shops');

function isPersonIs(tokens: Tokens, i: number): boolean {
  // "She's single"
  if (isA(tokens, i - 1, SELF) && ((tokens.marks[i - 1] as number) & OWNER) !== 0) return true;
  const is = before(tokens, i, 3, IS, CONTRACTED);
  if (is < 0) return false;
  return (
    isA(tokens, is, CONTRACTED) || before(tokens, is, 2, SELF) >= 0 || is === 0 || (tokens.gap[is] as number) >= STOP
  );
}

/** "Eligible spouses", "spouse of an employee", "husband-and-wife team", "Husband & Sons". */
function isPolicySpouse(tokens: Tokens, i: number): boolean {
  if ((tokens.marks[i] as number) & PLURAL) return true;
  if (isA(tokens, i - 1, ELIGIBLE) || isA(tokens, i + 2, ELIGIBLE) || isA(tokens, i + 1, POLICY_SPOUSE)) return true;
  if (tokens.word[i + 1] === tokens.lexicon.and && isA(tokens, i + 2, SPOUSE)) return !areTheTwo(tokens, i);
  if (tokens.word[i - 1] === tokens.lexicon.and && isA(tokens, i - 2, SPOUSE)) return true;
  return tokens.word[i - 1] === tokens.lexicon.and && tokens.gap[i] === HYPHENED;
}

/** "They are husband and wife", not "they are a husband and wife team" */
function areTheTwo(tokens: Tokens, i: number): boolean {
  const both = isA(tokens, i - 1, IS) || isA(tokens, i - 1, CONTRACTED);
  return both && !continues(tokens, i + 3) && tokens.gap[i + 1] === SPACED;
}

/** "Ms. Husband", "Spouse Creek", "Mrs. Whitehorn" */
function isSurname(tokens: Tokens, i: number): boolean {
  if (isA(tokens, i - 1, TITLE)) return true;
  const next = i + 1;
  const named = continues(tokens, i + 1) && isCapital(tokens, next) && isCapital(tokens, i);
  return named && (isA(tokens, i, TITLE) || isA(tokens, next, STREET));
}

function isQuoted(tokens: Tokens, i: number): boolean {
  const { codes } = tokens.folded;
  return codes[(tokens.from[i] as number) - 1] === QUOTE && codes[tokens.to[i] as number] === QUOTE;
}
