import type { TokenSpan } from './birth.ts';
import { BE_WORD, CONTRACTED, IS, MARITAL_WORD, STATUS } from './lexicon/cue-words.ts';
import { GET } from './lexicon/frame-words.ts';
import { KIN, POSS, SELF, SPOUSE } from './lexicon/people-words.ts';
import { MARITAL_BESIDE } from './lexicon.ts';
import { before, behind, isCapital } from './nearby.ts';
import { COLON, OPENING } from './signs.ts';
import { COMMA, continues, isA, mayStart, OWNER, PLURAL, SPACED, STOP, type Tokens } from './tokens.ts';
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
  for (let n = 0; n < tokens.openCount; n++) {
    const i = tokens.open[n] as number;
    if (!mayStart(tokens, i, MARITAL_BESIDE)) continue;
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

/** "Her and her old man split", "since the split from Terrence", "they split for good"; not "split shift", "split the rent" */
const split: Way = (tokens, i) => {
  if (!isSplit(tokens, i)) return undefined;
  const span = { from: i, to: i + 1 };
  const next = i + 1;
  const ends = !continues(tokens, next) || isUpOrWhen(tokens, next);
  // "He and his wife split the childcare"
  if (!ends) return undefined;
  if (isThe(tokens, i - 1))
    return isAfter(tokens, i - 2) && (!continues(tokens, next) || isFrom(tokens, next) || isA(tokens, next, POSS))
      ? span
      : undefined;
  return areTwo(tokens, i) ? span : undefined;
};

/** "They split up", "her and Jimmy", "she and her old man"; not two partners of a shop, nor a husband who is found already */
function areTwo(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 12; j--) if (isOfShop(tokens, j) || isA(tokens, j, SPOUSE)) return false;
  if (isThey(tokens, i - 1)) return true;
  const named = isCapital(tokens, i - 1) && tokens.word[i - 1] === 0;
  const other = named ? i - 1 : before(tokens, i, 4, POSS);
  const kin = named || isA(tokens, i - 1, KIN) || isMan(tokens, i - 1);
  return kin && tokens.word[other - 1] === tokens.lexicon.and && tokens.gap[i] === SPACED;
}

/** "Called it quits" of two people; of a job it is one who does */
const quits: Way = (tokens, i) => {
  if (!isQuits(tokens, i) || !isIt(tokens, i - 1)) return undefined;
  for (let j = i - 3; j >= 0 && j >= i - 5; j--)
    if (isThey(tokens, j) || tokens.word[j] === tokens.lexicon.and) return { from: i - 2, to: i + 1 };
  return undefined;
};

/** "Wed to D. Tallchief", "she wed on 8/2", "been wed last Saturday", "her wedding last Sat", "tied the knot", "eloped in March"; not "Mon, Wed", "a wedding venue" */
const wed: Way = (tokens, i) => {
  const span = { from: i, to: i + 1 };
  if (isEloped(tokens, i)) return isHe(tokens, i - 1) || isThey(tokens, i - 1) ? span : undefined;
  if (isKnot(tokens, i)) {
    const tied = isThe(tokens, i - 1) && isTied(tokens, i - 2) && !isFrom(tokens, i + 1);
    const ofPerson = before(tokens, i - 2, 5, SELF, POSS, KIN) >= 0 || isThey(tokens, i - 3);
    return tied && ofPerson ? { from: i - 2, to: i + 1 } : undefined;
  }
  if (isWedding(tokens, i)) {
    const own = isA(tokens, i - 1, POSS) && !isOfOthers(tokens, i);
    return own && (!continues(tokens, i + 1) || isUpOrWhen(tokens, i + 1)) ? span : undefined;
  }
  if (isNewly(tokens, i))
    return isWed(tokens, i + 1) || isSingleWord(tokens, i + 1) ? { from: i, to: i + 2 } : undefined;
  if (!isWed(tokens, i)) return undefined;
  const person = isA(tokens, i - 1, SELF) || isThey(tokens, i - 1) || isBeenOrGot(tokens, i - 1);
  const led = (tokens.gap[i] as number) >= COMMA || person;
  const to =
    led && isTo(tokens, i + 1) && continues(tokens, i + 1) && isCapital(tokens, i + 2) && isName(tokens, i + 2);
  if (to) return span;
  // "I have a customer Wed. at 9"
  if (isCapital(tokens, i)) return undefined;
  return person && (!continues(tokens, i + 1) || isUpOrWhen(tokens, i + 1) || isOn(tokens, i + 1)) ? span : undefined;
};

/** "He's a bachelor and likes it", not "a bachelor of science", "a bachelor's" */
const bachelor: Way = (tokens, i) => {
  if (!isBachelor(tokens, i) || !isA2(tokens, i - 1)) return undefined;
  const contracted = isA(tokens, i - 2, SELF) && ((tokens.marks[i - 2] as number) & OWNER) !== 0;
  const he = contracted || [CONTRACTED, IS, BE_WORD].some((name) => isA(tokens, i - 2, name));
  const goesOn = continues(tokens, i + 1) && tokens.word[i + 1] !== tokens.lexicon.and && !isWho(tokens, i + 1);
  const degree = ((tokens.marks[i] as number) & ~PLURAL) !== 0;
  return he && !goesOn && !degree ? { from: i - 1, to: i + 1 } : undefined;
};

/** "Common law, 9 years", "they're common-law", "a common-law arrangement"; not "common law claims" */
const commonLaw: Way = (tokens, i) => {
  const joined = isCommonLaw(tokens, i);
  if (!joined && !(isCommon(tokens, i) && isLaw(tokens, i + 1) && continues(tokens, i + 1))) return undefined;
  const to = joined ? i + 1 : i + 2;
  const ofStudy = behind(tokens, to, 2, GET) >= 0 || isCourse(tokens, to);
  return ofStudy ? undefined : { from: i, to };
};

/** "She's engaged, wedding in May", not "engaged in the class", "stayed engaged" */
const engaged: Way = (tokens, i) => {
  if (!isEngaged(tokens, i) || (isEngagedIn(tokens, i + 1) && continues(tokens, i + 1))) return undefined;
  const goesOn = continues(tokens, i + 1) && !isTo(tokens, i + 1) && !isSince(tokens, i + 1);
  const wedding = [1, 2, 3, 4, 5, 6, 7, 8].some((far) => isWedding(tokens, i + far));
  return wedding ||
    (isBeenOrGot(tokens, i - 1) && isSince(tokens, i + 1)) ||
    (isTo(tokens, i + 1) && isBe(tokens, i - 1) && !goesOn)
    ? { from: i, to: i + 1 }
    : undefined;
};

/** "Legally sep.", "marital status Sep." */
const legally: Way = (tokens, i) => {
  if (!isSep(tokens, i)) return undefined;
  const told = isLegally(tokens, i - 1) || before(tokens, i, 3, MARITAL_WORD) >= 0;
  return told && (tokens.gap[i] as number) < STOP
    ? { from: isLegally(tokens, i - 1) ? i - 1 : i, to: i + 1 }
    : undefined;
};

/** "Marital: M", "M (marital)" */
const letterOf: Way = (tokens, i) => {
  if (!isMarital(tokens, i)) return undefined;
  const at = isA(tokens, i + 1, STATUS) ? i + 2 : i + 1;
  const signed = tokens.folded.codes[tokens.to[at - 1] as number] === COLON && at < tokens.count;
  if (signed && isLetter(tokens, at)) return { from: at, to: at + 1 };
  const inBrackets = isLetter(tokens, i - 1) && tokens.folded.codes[(tokens.from[i] as number) - 1] === OPENING;
  return inBrackets ? { from: i - 1, to: i } : undefined;
};

/** "Her daughter's wedding", "worked her cousin's wedding" */
function isOfOthers(tokens: Tokens, i: number): boolean {
  return isA(tokens, i - 1, KIN) && (tokens.gap[i] as number) < COMMA;
}

/** A word that no list holds, or one letter. */
function isName(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === 0 || (tokens.to[at] as number) - (tokens.from[at] as number) === 1;
}

const isSplit = wordSet('split');
const isQuits = wordSet('quits');
const isIt = wordSet('it');
const isThe = wordSet('the');
const isAfter = wordSet('since after');
const isFrom = wordSet('from with w');
const isThey = wordSet('they theyve both');
const isUpOrWhen = wordSet('up for in last this on since so and because when');
const isWedding = wordSet('wedding');
const isEloped = wordSet('eloped');
const isKnot = wordSet('knot');
const isTied = wordSet('tied');
const isNewly = wordSet('newly');
const isSingleWord = wordSet('single');
const isWed = wordSet('wed');
const isTo = wordSet('to');
const isOn = wordSet('on at');
const isHe = wordSet('he she ppt client');
const isBeenOrGot = wordSet('been got just get');
const isBachelor = wordSet('bachelor');
const isA2 = wordSet('a');
const isWho = wordSet('who so w with by');
const isCommonLaw = wordSet('commonlaw');
const isCommon = wordSet('common');
const isLaw = wordSet('law');
const isCourse = wordSet('claim claims case course class question');
const isEngaged = wordSet('engaged');
const isEngagedIn = wordSet('in with during throughout');
const isSince = wordSet('since');
const isBe = wordSet('is got shes hes theyre was');
const isSep = wordSet('sep');
const isLegally = wordSet('legally');
const isMarital = wordSet('marital');
const isLetter = wordSet('m s d w');
const isOfShop = wordSet('company companies owners contractors partners partner shop business');
const isMan = wordSet('man lady');
