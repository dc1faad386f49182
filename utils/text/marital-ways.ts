import { BE_WORD, CONTRACTED, IS, MARITAL_WORD, MARRIED, MONTH, STATUS, WILL } from './lexicon/cue-words.ts';
import { COURSE, GET, ORG, WORK } from './lexicon/frame-words.ts';
import { HE, KIN, POSS, SELF, SHE, SPOUSE } from './lexicon/people-words.ts';
import { MARITAL_BESIDE } from './lexicon.ts';
import { before, behind, isCapital, isNameLike, isUnknownName } from './nearby.ts';
import { COLON, OPENING } from './signs.ts';
import { isFor, isHeOrShe, isLast, isMe, isOn, isSeason, isSince, isThe, isTo, isUp } from './small-words.ts';
import type { TokenSpan } from './spans.ts';
import { COMMA, continues, isA, isNumber, OWNER, PLURAL, SPACED, STOP, startsOf, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

// Ways to tell of a marriage in words that mean something else as often: what stands beside them decides.

/** @returns the words that tell it, if the word at a token does */
type Way = (tokens: Tokens, at: number) => TokenSpan | undefined;

/**
 * @param tokens the tokens of a text
 * @returns where it tells of a marriage in one of these ways, in order
 */
export function findUnlisted(tokens: Tokens): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (const i of startsOf(tokens, MARITAL_BESIDE)) {
    const span =
      letterOf(tokens, i) ??
      split(tokens, i) ??
      quits(tokens, i) ??
      wed(tokens, i) ??
      bachelor(tokens, i) ??
      commonLaw(tokens, i) ??
      engaged(tokens, i) ??
      legally(tokens, i);
    if (span !== undefined) found.push(span);
  }
  return found;
}

/** "Her and her old man split", "since the split from Terrence", "they split for good"; not "split shift", "split the rent", "split in teams" */
const split: Way = (tokens, i) => {
  if (!isSplit(tokens, i)) return undefined;
  const span = { from: i, to: i + 1 };
  if (isThe(tokens, i - 1)) return isTheSplit(tokens, i) ? span : undefined;
  // "He and his wife split the childcare", "they split up the work"
  const next = isUp(tokens, i + 1) && continues(tokens, i + 1) ? i + 2 : i + 1;
  const forGood = isFor(tokens, next) && isGood(tokens, next + 1);
  const ends = !continues(tokens, next) || isWhen(tokens, next) || forGood || isReason(tokens, next);
  return ends && areTwo(tokens, i) ? span : undefined;
};

/** "Since the split from Terrence", "raising them alone since the split"; "after the split" may be of a firm */
function isTheSplit(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (!isAfter(tokens, i - 2)) return false;
  for (let j = Math.max(0, i - 10); j < tokens.count && j < i + 10; j++) if (isOfShop(tokens, j)) return false;
  if (continues(tokens, next)) return isFrom(tokens, next) || isA(tokens, next, POSS);
  return isSince(tokens, i - 2) && (before(tokens, i, 10, SELF, KIN) >= 0 || behind(tokens, next, 4, SELF, KIN) >= 0);
}

/** "They split up", "her and Jimmy", "she and her old man"; not two partners of a shop, nor a husband who is found already */
function areTwo(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 12; j--) if (isOfShop(tokens, j) || isA(tokens, j, SPOUSE)) return false;
  if (isThey(tokens, i - 1)) return true;
  // "Tyson and Seaboard split up"
  const named = isCapital(tokens, i - 1) && isPerson(tokens, i - 3);
  const other = named ? i - 1 : before(tokens, i, 4, POSS);
  const kin = named || isA(tokens, i - 1, KIN) || isMan(tokens, i - 1);
  return kin && tokens.word[other - 1] === tokens.lexicon.and && tokens.gap[i] === SPACED;
}

/** "Called it quits" of two people; of a job it is one who does, and of a shift it is at an hour */
const quits: Way = (tokens, i) => {
  if (!isQuits(tokens, i) || !isIt(tokens, i - 1)) return undefined;
  const joins = tokens.word[i + 1] === tokens.lexicon.and;
  if (continues(tokens, i + 1) && !joins && !isWhen(tokens, i + 1) && !isReason(tokens, i + 1)) return undefined;
  let two = isThey(tokens, i - 3) || isThey(tokens, i - 4);
  for (let j = i - 4; j >= 0 && j >= i - 5; j--)
    if (tokens.word[j] === tokens.lexicon.and && (isPerson(tokens, j - 1) || isCapital(tokens, j - 1))) two = true;
  return two ? { from: i - 2, to: i + 1 } : undefined;
};

/** "Wed to D. Tallchief", "she wed on 8/2", "been wed last Saturday", "her wedding last Sat", "tied the knot", "eloped in March"; not "Mon, Wed", "a wedding venue" */
const wed: Way = (tokens, i) => {
  const span = { from: i, to: i + 1 };
  const begins = (tokens.gap[i] as number) >= STOP;
  // "Resident eloped from the unit"
  if (isEloped(tokens, i)) {
    const who = isHe(tokens, i - 1) || isThey(tokens, i - 1) || (begins && isWhen(tokens, i + 1));
    return who && !isFrom(tokens, i + 1) ? span : undefined;
  }
  if (isKnot(tokens, i)) return isTiedKnot(tokens, i) ? { from: i - 2, to: i + 1 } : undefined;
  if (isWedding(tokens, i)) return isOwnWedding(tokens, i) ? span : undefined;
  if (isNewly(tokens, i))
    return isWed(tokens, i + 1) || isSingleWord(tokens, i + 1) ? { from: i, to: i + 2 } : undefined;
  return isWed(tokens, i) && isMarriedTo(tokens, i) ? span : undefined;
};

/** "She tied the knot", "tied the knot in June"; not "tied the knot in rope class" */
function isTiedKnot(tokens: Tokens, i: number): boolean {
  if (!isThe(tokens, i - 1) || !isTied(tokens, i - 2) || isFrom(tokens, i + 1)) return false;
  if (continues(tokens, i + 1) && !isWhen(tokens, i + 1) && !isInChurch(tokens, i + 1)) return false;
  if ((tokens.gap[i - 2] as number) >= STOP) return isWhen(tokens, i + 1);
  return before(tokens, i - 2, 5, SELF, POSS, KIN) >= 0 || isThey(tokens, i - 3);
}

/** "Her wedding last Sat", "her wedding is in May"; not "her daughter's wedding", "sang at his wedding" */
function isOwnWedding(tokens: Tokens, i: number): boolean {
  if (!isA(tokens, i - 1, POSS) || isAt(tokens, i - 2)) return false;
  const next = isA(tokens, i + 1, IS) && isWhen(tokens, i + 2) ? i + 2 : i + 1;
  return !continues(tokens, next) || isWhen(tokens, next) || isReason(tokens, next);
}

/** "Wed to D. Tallchief", "got wed last Saturday", "she wed on 8/2"; a day of the week has no such word before it. */
function isMarriedTo(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  const person = isHeOrShe(tokens, i - 1) || isThey(tokens, i - 1);
  const got = isBeenOrGot(tokens, i - 1) && before(tokens, i - 1, 3, SELF, WILL) >= 0;
  const led = (tokens.gap[i] as number) >= COMMA || person || got;
  if (led && isTo(tokens, next) && continues(tokens, next) && isCapital(tokens, i + 2))
    return isName(tokens, i + 2) && !isWeekday(tokens, i + 2);
  // "I have a customer Wed. at 9"
  if (isCapital(tokens, i) || !(person || got)) return false;
  return isWhen(tokens, next) || isInChurch(tokens, next) || (got && !continues(tokens, next));
}

/** "At the courthouse" */
function isInChurch(tokens: Tokens, at: number): boolean {
  return isAt(tokens, at) && continues(tokens, at) && (isChurch(tokens, at + 1) || isChurch(tokens, at + 2));
}

/** Whether a day or a time of the year is told: "last Saturday", "in May", "on 8/2", "over Labor Day", "in the spring" */
function isWhen(tokens: Tokens, at: number): boolean {
  if (!continues(tokens, at)) return false;
  if (isLast(tokens, at)) return true;
  if (!isInOrOn(tokens, at) || !continues(tokens, at + 1)) return false;
  const then = isThe(tokens, at + 1) ? at + 2 : at + 1;
  if (isA(tokens, then, MONTH) || isSeason(tokens, then) || isWeekday(tokens, then)) return true;
  return (isOn(tokens, at) && isNumber(tokens, then)) || (isOver(tokens, at) && isCapital(tokens, then));
}

/** "He's a bachelor and likes it", not "a bachelor of science", "a bachelor's", "highest education is a bachelor" */
const bachelor: Way = (tokens, i) => {
  if (!isBachelor(tokens, i) || !isA2(tokens, i - 1)) return undefined;
  const contracted = isA(tokens, i - 2, SELF) && ((tokens.marks[i - 2] as number) & OWNER) !== 0;
  const is = isA(tokens, i - 2, IS) || isA(tokens, i - 2, BE_WORD);
  const ofPerson = is && (isA(tokens, i - 3, SELF) || isUnknownName(tokens, i - 3));
  const he = contracted || isA(tokens, i - 2, CONTRACTED) || ofPerson;
  const goesOn = continues(tokens, i + 1) && tokens.word[i + 1] !== tokens.lexicon.and && !isWho(tokens, i + 1);
  const degree = ((tokens.marks[i] as number) & ~PLURAL) !== 0;
  return he && !goesOn && !degree ? { from: i - 1, to: i + 1 } : undefined;
};

/** "Common law, 9 years", "they're common-law", "a common-law arrangement"; not "common law claims", "the common law chapter" */
const commonLaw: Way = (tokens, i) => {
  const joined = isCommonLaw(tokens, i);
  if (!joined && !(isCommon(tokens, i) && isLaw(tokens, i + 1) && continues(tokens, i + 1))) return undefined;
  const to = joined ? i + 1 : i + 2;
  if (behind(tokens, to, 2, GET) >= 0 || isCourse(tokens, to)) return undefined;
  const ofTwo = isA(tokens, to, SPOUSE) || isWith(tokens, to) || isSince(tokens, to) || isNumber(tokens, to);
  return ofTwo || !isOfStudy(tokens, i, to) ? { from: i, to } : undefined;
};

/** Whether a word of school or of the law stands in the sentence, near some of its tokens. */
function isOfStudy(tokens: Tokens, from: number, to: number): boolean {
  if (before(tokens, from, 8, COURSE) >= 0 || behind(tokens, to, 6, COURSE) >= 0) return true;
  for (let j = from - 1; j >= 0 && j >= from - 8 && (tokens.gap[j + 1] as number) < STOP; j--)
    if (isOfLaw(tokens, j)) return true;
  for (let j = to; j < tokens.count && j < to + 6 && (tokens.gap[j] as number) < STOP; j++)
    if (isOfLaw(tokens, j)) return true;
  return false;
}

/** "She's engaged, wedding in May", "engaged to Ray", "got engaged over Christmas"; staff call whoever takes part engaged */
const engaged: Way = (tokens, i) => {
  if (!isEngaged(tokens, i)) return undefined;
  const span = { from: i, to: i + 1 };
  const next = i + 1;
  const got = isJustGot(tokens, i - 1);
  const begins = (tokens.gap[i] as number) >= COMMA;
  const ends = next >= tokens.count || (tokens.gap[next] as number) >= STOP;
  if (isTo(tokens, next) && continues(tokens, next))
    return (begins || got || isBe(tokens, i - 1)) && isToMarry(tokens, i + 2) ? span : undefined;
  if (got && (ends || isSince(tokens, next) || isWhen(tokens, next))) return span;
  // "She's engaged.", all there is to the sentence
  const she =
    isA(tokens, i - 1, CONTRACTED) || (isHeOrShe(tokens, i - 1) && ((tokens.marks[i - 1] ?? 0) & OWNER) !== 0);
  if (ends && she && (tokens.gap[i - 1] as number) >= STOP) return span;
  if (isEngagedIn(tokens, next) && continues(tokens, next)) return undefined;
  return isWeddingBehind(tokens, next) ? span : undefined;
};

/** "Be married", "Ray", "her boyfriend" */
function isToMarry(tokens: Tokens, at: number): boolean {
  if (isA(tokens, at, BE_WORD)) return isA(tokens, at + 1, MARRIED);
  if (isA(tokens, at, POSS)) return isA(tokens, at + 1, KIN) || isA(tokens, at + 1, SPOUSE);
  return isNameLike(tokens, at) && !isA(tokens, at, WORK) && !isA(tokens, at, ORG);
}

/** Whether a wedding is told of in the sentence, one that is no fair or hall for them. */
function isWeddingBehind(tokens: Tokens, from: number): boolean {
  for (let j = from; j < tokens.count && j < from + 8 && (tokens.gap[j] as number) < STOP; j++)
    if (isWedding(tokens, j)) return !continues(tokens, j + 1) || !isOfWeddings(tokens, j + 1);
  return false;
}

/** "Legally sep.", "marital status Sep." */
const legally: Way = (tokens, i) => {
  if (!isSep(tokens, i)) return undefined;
  const told = isLegally(tokens, i - 1) || before(tokens, i, 3, MARITAL_WORD) >= 0;
  return told && (tokens.gap[i] as number) < STOP
    ? { from: isLegally(tokens, i - 1) ? i - 1 : i, to: i + 1 }
    : undefined;
};

/** "Marital: M", "marital status - M", "M (marital)"; not "Marital: D drive error" */
const letterOf: Way = (tokens, i) => {
  if (!isMarital(tokens, i)) return undefined;
  const hasStatus = isA(tokens, i + 1, STATUS);
  const at = hasStatus ? i + 2 : i + 1;
  const signed = tokens.folded.codes[tokens.to[at - 1] as number] === COLON && at < tokens.count;
  const told = signed || (hasStatus && isCapital(tokens, at) && (tokens.gap[at] as number) <= COMMA);
  if (told && isLetter(tokens, at) && !continues(tokens, at + 1)) return { from: at, to: at + 1 };
  const inBrackets = isLetter(tokens, i - 1) && tokens.folded.codes[(tokens.from[i] as number) - 1] === OPENING;
  return inBrackets ? { from: i - 1, to: i } : undefined;
};

/** Somebody told of by a word for it: "she", "him", "ppt", "me". */
function isPerson(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, SELF) || isA(tokens, at, HE) || isA(tokens, at, SHE) || isMe(tokens, at);
}

/** A word that no list holds, or one letter. */
function isName(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === 0 || (tokens.to[at] as number) - (tokens.from[at] as number) === 1;
}

const isSplit = wordSet('split');
const isGood = wordSet('good');
const isReason = wordSet('so because since when');
const isQuits = wordSet('quits');
const isIt = wordSet('it');
const isAfter = wordSet('since after');
const isFrom = wordSet('from with w');
const isThey = wordSet('they theyve both');
const isWedding = wordSet('wedding');
const isOfWeddings = wordSet(
  'expo venue show shows planner planning fair cake photo photographer party industry event',
);
const isEloped = wordSet('eloped');
const isKnot = wordSet('knot');
const isTied = wordSet('tied');
const isNewly = wordSet('newly');
const isSingleWord = wordSet('single');
const isWed = wordSet('wed');
const isWeekday = wordSet(
  'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday',
);
const isInOrOn = wordSet('in on over at');
const isOver = wordSet('over');
const isAt = wordSet('at');
const isChurch = wordSet('courthouse church chapel');
const isHe = wordSet('he she ppt client');
const isBeenOrGot = wordSet('been got just get were');
const isJustGot = wordSet('got just gotten');
const isBachelor = wordSet('bachelor');
const isA2 = wordSet('a');
const isWho = wordSet('who so w with by');
const isCommonLaw = wordSet('commonlaw');
const isCommon = wordSet('common');
const isLaw = wordSet('law');
const isCourse = wordSet('claim claims case course class question');
const isOfLaw = wordSet(
  'business legal paralegal tort torts lien term terms read reading study exam test osu attorney lawyer firm',
);
const isWith = wordSet('with w');
const isEngaged = wordSet('engaged');
const isEngagedIn = wordSet('in with during throughout for');
const isBe = wordSet('is got shes hes theyre was she he');
const isSep = wordSet('sep');
const isLegally = wordSet('legally');
const isMarital = wordSet('marital');
const isLetter = wordSet('m s d w div wid');
const isOfShop = wordSet(
  'company companies owners contractors partners partner shop business plant store hr union office',
);
const isMan = wordSet('man lady');
