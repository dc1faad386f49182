import { AT_WORD, BUSINESS, CELL, FIXED, IS, NBR, PERSONAL, PHONE } from './lexicon/cue-words.ts';
import { BE, HAVE, PREP } from './lexicon/frame-words.ts';
import { HE, KIN, SELF, SHE, TITLE } from './lexicon/people-words.ts';
import { before, behind, isCapital } from './nearby.ts';
import { isFor, isLine, isMe } from './small-words.ts';
import { COMMA, isA, isNumber, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

const saysOwn = wordSet('hers his theirs moms dads');
const saysOurs = wordSet('our ours');
const saysOursNamed = wordSet('own line desk main direct office cell');
const saysWorkplaces = wordSet('work wk employer employers emp employ office shop');
const saysOnly = wordSet('only');
const saysAfter = wordSet('after before');
const saysGive = wordSet('gave give given handed sent');
const saysRecipients = wordSet('him her them ppt client clt cl cust customer participant');
const saysCall = wordSet('call called get phone reach reached ring text texted');
const saysReached = wordSet('called reached texted');
const saysCan = wordSet('can could');
const saysAnd = wordSet('and');
const saysThere = wordSet('there on at by');
const saysNewer = wordSet('alt alternate backup best new newer newest second');
const saysFor = wordSet('for as of today now to reach him her is');
const saysAsk = wordSet('ask');
const saysCare = wordSet('care');
const saysCared = wordSet('day child');
const saysPlaces = wordSet('authority district pantry recursos room transit yard');
const saysLinesOf = wordSet('her his');

/**
 * Reads the set ways of saying whose a telephone number is.
 * @param tokens the tokens of a text
 * @param token the first of a telephone number
 * @param last its last
 * @returns whether it is the participant's or a relative's, where the words right beside it settle that
 */
export function saidWhose(tokens: Tokens, token: number, last: number): boolean | undefined {
  if (isOwn(tokens, token, last)) return true;
  if (isOurs(tokens, token) || isOfWork(tokens, token) || isHandedOut(tokens, token)) return false;
  if (isAtNamedPlace(tokens, token)) return false;
  const reached = isReachedAt(tokens, token) || isNew(tokens, token);
  return reached && !isOfPlaceBehind(tokens, last) ? true : undefined;
}

/** "Hers is 539-555-0184", "580-555-0118 is hers" */
function isOwn(tokens: Tokens, token: number, last: number): boolean {
  if (isA(tokens, token - 1, IS) && saysOwn(tokens, token - 2)) return true;
  const own = last + 2;
  if (!isA(tokens, last + 1, IS) || (tokens.gap[last + 1] as number) >= COMMA || !saysOwn(tokens, own)) return false;
  return own + 1 >= tokens.count || (tokens.gap[own + 1] as number) >= COMMA || !saysLinesOf(tokens, own);
}

/** "Our own number 918-555-0100", "Ours is 580-555-0133" */
function isOurs(tokens: Tokens, token: number): boolean {
  let j = token - 1;
  while (j > token - 5 && (isNaming(tokens, j) || saysOursNamed(tokens, j))) j--;
  return saysOurs(tokens, j);
}

/** "Use work # only 580-555-0113", "employer ph 580-555-0101", but not "reach him after work 580-555-0167". */
function isOfWork(tokens: Tokens, token: number): boolean {
  let j = token - 1;
  while (j > token - 4 && (isNaming(tokens, j) || saysOnly(tokens, j))) j--;
  return (
    saysWorkplaces(tokens, j) && !isA(tokens, j - 1, PREP) && !isA(tokens, j - 1, AT_WORD) && !saysAfter(tokens, j - 1)
  );
}

function isNaming(tokens: Tokens, at: number): boolean {
  return isA(tokens, at, IS) || isA(tokens, at, NBR) || isA(tokens, at, PHONE);
}

const HANDED_REACH = 9;

/** "Gave him the Legal Aid number 405-555-0140": somebody else's, but for "gave him her cell". */
function isHandedOut(tokens: Tokens, token: number): boolean {
  let numbered = false;
  for (let j = token - 1; j >= 0 && j >= token - HANDED_REACH && (tokens.gap[j + 1] as number) < STOP; j--) {
    if (isA(tokens, j, PERSONAL) || isA(tokens, j, KIN)) return false;
    if (saysGive(tokens, j))
      return numbered && saysRecipients(tokens, j + 1) && !isNaming(tokens, j + 2) && j + 2 < token;
    if (isA(tokens, j, NBR)) numbered = true;
  }
  return false;
}

/** "Loretta at Mid-Del, 405-555-0131": nothing but a name between "at" and the number. */
function isAtNamedPlace(tokens: Tokens, token: number): boolean {
  let j = token - 1;
  while (j > token - 5 && isCapital(tokens, j) && (tokens.gap[j] as number) < COMMA) j--;
  return j < token - 1 && isA(tokens, j, AT_WORD);
}

/** "Call her at 580-555-0142", "can be called there, 4055550128" */
function isReachedAt(tokens: Tokens, token: number): boolean {
  let j = token - 1;
  while (j > token - 3 && saysThere(tokens, j)) j--;
  // "The office manager handles it, call her at 918-555-0125", "I can be reached at 918-555-0172"
  if (before(tokens, j, SENTENCE, BUSINESS) >= 0 && !saysReached(tokens, j)) return false;
  if (isA(tokens, j, HE) || isA(tokens, j, SHE) || isA(tokens, j, SELF)) return saysCall(tokens, j - 1);
  if (isByStaff(tokens, j)) return false;
  if (!saysReached(tokens, j) || !isA(tokens, j - 1, BE) || !saysCan(tokens, j - 2)) return false;
  return saysAnd(tokens, j - 3) || isA(tokens, j - 3, HE) || isA(tokens, j - 3, SHE) || isA(tokens, j - 3, SELF);
}

/** How much of the sentence before is looked at for who it is about, in tokens. */
const SENTENCE = 14;
const saysStaff = wordSet('i im we');

function isByStaff(tokens: Tokens, at: number): boolean {
  for (let j = at - 1; j >= 0 && j >= at - SENTENCE && (tokens.gap[j + 1] as number) < STOP; j--)
    if (saysStaff(tokens, j)) return true;
  return false;
}

const NEW_REACH = 8;

/** "Best number 918-555-0126", "New no. for Mr. Tiger as of today 9185550104" */
function isNew(tokens: Tokens, token: number): boolean {
  for (let j = token - 1; j >= 0 && j >= token - NEW_REACH; j--) {
    if (saysNewer(tokens, j)) {
      const numbered = isA(tokens, j + 1, NBR) || isA(tokens, j + 1, PHONE) || isA(tokens, j + 1, CELL);
      return numbered && !isOfPlaceBefore(tokens, j);
    }
    const named = isA(tokens, j, TITLE) || (isCapital(tokens, j) && isA(tokens, j - 1, TITLE));
    const between = named || isNaming(tokens, j) || isA(tokens, j, FIXED) || isA(tokens, j, SELF);
    if (!between && !saysFor(tokens, j)) return false;
  }
  return false;
}

/** "The clinic has a new number", "employer moved. New number": told of a place, with no person nearer; "Tyson has a new number". */
function isOfPlaceBefore(tokens: Tokens, at: number): boolean {
  if (isA(tokens, at - 2, HAVE) && !PERSONS.some((name) => isA(tokens, at - 3, name)) && !isA(tokens, at - 4, TITLE))
    return true;
  let sentences = 0;
  for (let j = at - 1; j >= 0 && j >= at - SENTENCE; j--) {
    if ((tokens.gap[j + 1] as number) >= STOP && ++sentences > 1) return false;
    if (PERSONS.some((name) => isA(tokens, j, name))) return false;
    if (isBusiness(tokens, j)) return true;
  }
  return false;
}

const PERSONS = [SELF, KIN, HE, SHE, PERSONAL, TITLE];

function isOfPlaceBehind(tokens: Tokens, last: number): boolean {
  return behind(tokens, last + 1, 5, BUSINESS) >= 0 || isAskedFor(tokens, last);
}

/**
 * @param tokens the tokens of a text
 * @param last the last of a telephone number
 * @returns whether somebody is asked for there, as at a switchboard: "580 555 0148, ask for Tina"
 */
export function isAskedFor(tokens: Tokens, last: number): boolean {
  return saysAsk(tokens, last + 1) && isFor(tokens, last + 2);
}

const saysLeft = wordSet('gave left sent texted');

/**
 * @param tokens the tokens of a text
 * @param at a word for the writer
 * @returns whether the writer was told the number: "he left me 555-0173"
 */
export function isTold(tokens: Tokens, at: number): boolean {
  return isMe(tokens, at) && saysLeft(tokens, at - 1);
}

/**
 * @param tokens the tokens of a text
 * @param at a token
 * @returns whether it names an employer, a school, an agency or one who works there; "home line" and "her line" do not
 */
export function isBusiness(tokens: Tokens, at: number): boolean {
  if (isA(tokens, at, BUSINESS)) {
    if (saysCare(tokens, at)) return saysCared(tokens, at - 1);
    return !isLine(tokens, at) || (!isA(tokens, at - 1, PERSONAL) && !saysLinesOf(tokens, at - 1));
  }
  if (!saysPlaces(tokens, at)) return saysCare(tokens, at) && saysCared(tokens, at - 1);
  // "Reach her at the motel, room 11"
  return !isNumber(tokens, at + 1);
}
