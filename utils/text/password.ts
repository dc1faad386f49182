import { NO_CUE } from './fact-cue.ts';
import type { PossibleFact } from './fact-evidence.ts';
import { believes, type FactJudge } from './judge-fact.ts';
import {
  ANSWER,
  BUILD,
  CODE_CUE,
  CODE_WORD,
  ENDING,
  EXTENSION,
  IS,
  LABEL,
  LINK,
  LOGIN_CUE,
  PASS,
  PIN,
  SECRET,
  SECRET_ADJ,
  SECRET_WORD,
  SECURITY,
  SPOKEN,
  TALK,
  TICKET_KIND,
  USER_NAME,
  VALID,
  WHEN,
} from './lexicon/cue-words.ts';
import { PREP } from './lexicon/frame-words.ts';
import { POSS } from './lexicon/people-words.ts';
import { SECRETS } from './lexicon.ts';
import { before, isCapital } from './nearby.ts';
import { lookOfSecret, type PossibleSecret, possibleSecrets } from './possible-secrets.ts';
import {
  codeBehind,
  digitsIn,
  hasSign,
  isAddress,
  isFiller,
  isLetterOrDigit,
  isMixed,
  isQuote,
  LONGEST_SECRET,
  runAt,
  runEnd,
  SIGNS,
} from './secret-run.ts';
import { answerAfter, securityAnswer, thingNamed } from './security-answer.ts';
import { topicAnswers } from './security-topics.ts';
import { COLON, DOLLAR, EQUALS, FULL_STOP, HYPHEN, PERCENT, SLASH, SPACE } from './signs.ts';
import { isThe, isTo } from './small-words.ts';
import { type CodeSpan, withFree } from './spans.ts';
import {
  COMMA,
  continues,
  HYPHENED,
  isA,
  isNumber,
  JOINED,
  NUMBER,
  PLURAL,
  STOP,
  startsOf,
  type Tokens,
} from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * Finds passwords, PINs and reset answers. spec/text.md, rule 14: the secret itself; talk of a reset is clean.
 * @param tokens the tokens of a text
 * @param judge decides on each run of characters that may be one
 * @returns the secrets, as spans of codes
 */
export function findSecrets(tokens: Tokens, judge: FactJudge = believes): CodeSpan[] {
  const possible = possibleSecrets(tokens);
  const believed: CodeSpan[] = [];
  let next = 0;
  for (const span of toldIn(tokens)) {
    while (next < possible.length && (possible[next] as PossibleSecret).end <= span.start) next++;
    const same = possible[next];
    const cue = same !== undefined && same.start < span.end ? same.cue : -1;
    if (judge(tokens, factOf(tokens, { ...span, cue }, true))) believed.push(span);
  }
  return withFree(
    believed,
    possible.filter((one) => judge(tokens, factOf(tokens, one, false))),
  );
}

function factOf(tokens: Tokens, secret: PossibleSecret, isTold: boolean): PossibleFact {
  const from = tokenAt(tokens, secret.start);
  let to = from + 1;
  while (to < tokens.count && (tokens.from[to] as number) < secret.end) to++;
  const cue = secret.cue < 0 ? NO_CUE : (tokens.key[secret.cue] as number);
  return { kind: 'password', from, to, look: lookOfSecret(tokens, secret), cue, isTold };
}

/** @returns the last token that begins at a code or before it, 0 where none does */
function tokenAt({ from, count }: Tokens, code: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) <= code) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function toldIn(tokens: Tokens): CodeSpan[] {
  const found: CodeSpan[] = [];
  for (const i of startsOf(tokens, SECRETS)) {
    const span = secretAt(tokens, i);
    if (span === undefined) continue;
    const last = found[found.length - 1];
    if (last !== undefined && span.start < last.end) continue;
    found.push(span);
    // "The old one was Tulsa1957buick and the new one Tulsa1958buick"
    const behind = tokenFrom(tokens, i + 1, span.end);
    const another = behind < 0 ? undefined : strongAfter(tokens, behind - 1, 10);
    if (another !== undefined && another.start >= span.end) found.push(another);
  }
  return withFree(withFree(found, unmistakable(tokens)), topicAnswers(tokens));
}

/** "Mustang68*blue": letters and digits about a sign that stands inside nothing else, whatever is said around it. */
function unmistakable(tokens: Tokens): CodeSpan[] {
  const { codes, length, text } = tokens.folded;
  const found: CodeSpan[] = [];
  for (const sign of INNER_SIGNS) {
    // Hardly a note has any; the engine tells that quicker than a loop does.
    if (!text.includes(sign)) continue;
    const code = sign.charCodeAt(0);
    for (let at = codes.indexOf(code); at >= 0 && at + 1 < length; at = codes.indexOf(code, at + 1)) {
      if (!isLetterOrDigit(codes[at - 1] ?? 0) || !isLetterOrDigit(codes[at + 1] as number)) continue;
      // "Case%20Note.docx"
      if (code === PERCENT && isHex(codes[at + 1] as number) && isHex(codes[at + 2] as number)) continue;
      let start = at;
      while (start > 0 && at - start < LONGEST_SECRET && (codes[start - 1] as number) > SPACE) start--;
      const run = runAt(tokens, start);
      if (run !== undefined && run.end > at && !isAddress(tokens, run) && isMixed(tokens, run, true)) found.push(run);
    }
  }
  return found;
}

const INNER_SIGNS = '!%*^~'.split('');

function isHex(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 97 && c <= 102);
}

function secretAt(tokens: Tokens, i: number): CodeSpan | undefined {
  if (isA(tokens, i, SECRET)) {
    // "Bus pass"
    const ofTravel = isA(tokens, i, PASS) && isA(tokens, i - 1, TICKET_KIND);
    if (ofTravel && (tokens.gap[i] as number) < COMMA) return undefined;
    // "All her passwords, the main one is now Freedom_0615"; not "passed", "bus passes"
    if ((tokens.marks[i] as number) & PLURAL) return isLong(tokens, i) ? strongAfter(tokens, i, 14) : undefined;
    if (isLetterCue(tokens, i) && codeBehind(tokens, i) !== COLON) return undefined;
    return (
      named(tokens, i) ??
      (isA(tokens, i, PIN) ? digitsAfter(tokens, i, 12) : undefined) ??
      saidAfter(tokens, i) ??
      strongAfter(tokens, i, 28) ??
      strongBefore(tokens, i)
    );
  }
  if (isA(tokens, i, ANSWER)) return securityAnswer(tokens, i);
  if (isA(tokens, i, SECURITY)) return isA(tokens, i + 1, SECRET_ADJ) ? thingNamed(tokens, i + 1) : undefined;
  // "Security word", "code word"
  if (isA(tokens, i, SECRET_WORD)) {
    const told = isA(tokens, i - 1, SECRET_ADJ) || isA(tokens, i - 1, SECURITY) || isA(tokens, i - 1, CODE_WORD);
    return told && (tokens.gap[i] as number) < COMMA ? (named(tokens, i) ?? answerAfter(tokens, i)) : undefined;
  }
  if (isA(tokens, i, CODE_WORD)) {
    if (isOneTimeCode(tokens, i)) return digitsAfter(tokens, i, 8);
    const own = ownCode(tokens, i);
    if (own !== undefined) return own;
    return before(tokens, i, 2, LOGIN_CUE) >= 0 ? named(tokens, i) : undefined;
  }
  if (isA(tokens, i, LOGIN_CUE)) return strongAfter(tokens, i, 24) ?? afterSlash(tokens, i) ?? strongBefore(tokens, i);
  return undefined;
}

/** A password, not something that was passed. */
function isLong(tokens: Tokens, i: number): boolean {
  return (tokens.to[i] as number) - (tokens.from[i] as number) > LONGEST_PASSED;
}

const LONGEST_PASSED = 6;
/** "P:" stands for password only with its colon. */
function isLetterCue(tokens: Tokens, i: number): boolean {
  return (tokens.to[i] as number) - (tokens.from[i] as number) === 1;
}

/** What stands right behind the cue, past "is", "was set to", ":" and the like. */
function named(tokens: Tokens, cue: number): CodeSpan | undefined {
  const { codes, length } = tokens.folded;
  let signed = false;
  let quoted = false;
  let at = tokens.to[cue] as number;
  for (let word = 0; word < 9 && at < length; word++) {
    for (; at < length && isFiller(codes[at] as number); at++) {
      const c = codes[at] as number;
      if (c === COLON || c === EQUALS) signed = true;
      quoted = isQuote(c);
    }
    const run = runAt(tokens, at);
    if (run === undefined) return undefined;
    const token = tokenFrom(tokens, cue + 1, at);
    // "Ticket INC0044812", "Windows11"
    if (token - 1 > cue && isA(tokens, token - 1, LABEL)) return undefined;
    if (token >= 0 && isA(tokens, token, BUILD) && !hasSign(tokens, run)) return undefined;
    const plain = token >= 0 && tokens.from[token] === at && (tokens.to[token] as number) >= run.end;
    if (plain && isA(tokens, token, LINK) && (!quoted || !isQuote(codes[run.end] as number))) {
      at = runEnd(codes, at, length);
      continue;
    }
    // "Reset pw for user TLopez22"
    // "PIN reset for the AS400 terminal"
    const ofThing = isA(tokens, token - 1, USER_NAME) || (isThe(tokens, token - 1) && !quoted);
    if (isMixed(tokens, run, false)) return ofThing && !hasSign(tokens, run) ? undefined : run;
    // "Her password is 123456"
    const size = run.end - run.start;
    const numeric = plain && isNumber(tokens, token);
    const least = signed || isLong(tokens, cue) ? 4 : 6;
    if (
      numeric &&
      word === 0 &&
      size >= least &&
      size <= 12 &&
      !isYear(tokens, token) &&
      !isA(tokens, cue, PIN) &&
      !isPartOfNumber(tokens, token)
    )
      return run;
    if (numeric && word > 0 && size >= 4 && size <= 12 && isA(tokens, token - 1, IS) && !isPartOfNumber(tokens, token))
      return run;
    if (!plain || numeric) return undefined;
    // "The password is Redbird."
    if (word > 0 && isA(tokens, token - 1, IS) && isCapital(tokens, token) && tokens.word[token] === 0) return run;
    if (quoted) return isA(tokens, token, TALK) ? undefined : run;
    if (isPlainSecret(tokens, cue, token)) return run;
    // A plain word counts right behind a sign, or where a user name was told too; never talk about the account.
    const told = signed || (word === 0 && hasUserName(tokens, cue));
    if (told && tokens.word[token] === 0) return run;
    if (run.end - run.start < runEnd(codes, at, length) - at && codes[run.end] === FULL_STOP) return undefined;
    at = runEnd(codes, at, length);
  }
  return undefined;
}

/** "Her password is fluffy", and nothing behind; not "her password is outdated" */
function isPlainSecret(tokens: Tokens, cue: number, token: number): boolean {
  // "Her email password is biscuit"
  const owner = isA(tokens, cue - 1, USER_NAME) ? cue - 2 : cue - 1;
  if (token !== cue + 2 || !isA(tokens, cue + 1, IS) || !isA(tokens, owner, POSS) || tokens.word[token] !== 0)
    return false;
  if (isTrouble(tokens, token) || PREFIXES.some((prefix) => beginsWith(tokens, token, prefix))) return false;
  const end = tokens.to[token] as number;
  return (
    isLong(tokens, cue) &&
    !continues(tokens, token + 1) &&
    !ADJECTIVE_ENDINGS.some((ending) => endsIn(tokens, end, ending))
  );
}

/** What is said of a password ends so: expired, missing, invalid, incorrect, sensitive, weak-ish. */
const ADJECTIVE_ENDINGS = [
  'ed',
  'ing',
  'able',
  'ible',
  'ive',
  'al',
  'ant',
  'ent',
  'ful',
  'less',
  'ic',
  'ous',
  'id',
  'ete',
  'ect',
  'ish',
  'ky',
  'chy',
];

/** And begins so: unsafe, insecure, nonexistent. */
const PREFIXES = ['un', 'in', 'non', 'dis', 'mis'];

/** What else is said of a password that gives trouble. */
const isTrouble = wordSet(
  `weird odd strange kaput wonk buggy laggy stale iffy rusty crusty lengthy moot defunct messy crazy dumb goofy lousy
  bogus null void toast hosed borked bunk wack lame tough simple easy hard safe strong secure robust complex obsolete
  ancient archaic outmoded antique solid legit kosher unique generic alphanumeric corrupt gone garbage junk trash fine
  okay tiny huge short longer shorter weaker stronger older newer similar identical dicey hairy dodgy clumsy sloppy
  crappy crummy shoddy flimsy faulty guilty empty dirty busy slow bad toasty history missing`,
);

function beginsWith({ folded: { codes }, from }: Tokens, at: number, prefix: string): boolean {
  const start = from[at] as number;
  for (let i = 0; i < prefix.length; i++) if (codes[start + i] !== prefix.charCodeAt(i)) return false;
  return true;
}

function endsIn({ folded: { codes } }: Tokens, end: number, ending: string): boolean {
  for (let i = 0; i < ending.length; i++) if (codes[end - ending.length + i] !== ending.charCodeAt(i)) return false;
  return true;
}

/** "Password 2024" */
function isYear(tokens: Tokens, token: number): boolean {
  const from = tokens.from[token] as number;
  const { codes } = tokens.folded;
  const century = (codes[from] as number) * 10 + (codes[from + 1] as number) - 48 * 11;
  return (tokens.to[token] as number) - from === 4 && (century === 19 || century === 20);
}

function hasUserName(tokens: Tokens, cue: number): boolean {
  // "Tried user name and password combos"
  if (tokens.word[cue - 1] === tokens.lexicon.and && isA(tokens, cue - 2, USER_NAME)) return false;
  for (let j = cue - 1; j >= 0 && j >= cue - 4; j--) if (isA(tokens, j, USER_NAME)) return true;
  return false;
}

/** "PIN on file 1958", "6 digit code texted to her, 448190" */
function digitsAfter(tokens: Tokens, cue: number, reach: number): CodeSpan | undefined {
  for (let j = cue + 1; j < tokens.count && j <= cue + reach; j++) {
    // "Forgot her PIN again. The one I set was 7719."
    if ((tokens.gap[j] as number) >= STOP && j > cue + 1 && !isA(tokens, j, LINK)) return undefined;
    if (!isNumber(tokens, j)) continue;
    // "PID number 4482", but "claim PIN 7730"
    if (isA(tokens, j - 1, LABEL) || (j - 2 > cue && isA(tokens, j - 2, LABEL))) return undefined;
    if (isPartOfNumber(tokens, j)) continue;
    if (isA(tokens, j - 1, TALK) || isA(tokens, j - 1, VALID)) continue;
    // "Mailed to 1200 N Walker"
    if (isA(tokens, j - 1, PREP) && isCapital(tokens, j + 1) && (tokens.gap[j + 1] as number) < COMMA) continue;
    // "Reset at 1430", "changed in 2023", "ext 4471", "ending in 0144"
    if (
      isA(tokens, j - 1, WHEN) ||
      isA(tokens, j - 1, EXTENSION) ||
      isA(tokens, j - 1, ENDING) ||
      isA(tokens, j - 2, ENDING)
    )
      continue;
    const start = tokens.from[j] as number;
    const end = tokens.to[dashedEnd(tokens, j)] as number;
    if (end - start >= 4 && end - start <= 8 && !isDated(tokens, j)) return { start, end };
  }
  return undefined;
}

/** "800-555-0100", "219.09.9999": a piece of four digits is part of something else. */
function isPartOfNumber(tokens: Tokens, j: number): boolean {
  const isLong = (k: number) =>
    ((tokens.marks[k] ?? 0) & NUMBER) !== 0 && (tokens.to[k] as number) - (tokens.from[k] as number) > 1;
  const touches = (k: number) => (tokens.from[k] as number) - (tokens.to[k - 1] as number) === 1;
  // "xxx-xx-9999"
  if (j > 0 && touches(j) && tokens.folded.codes[(tokens.from[j] as number) - 1] === HYPHEN) return true;
  if (j > 0 && tokens.gap[j] === JOINED) return true;
  return (j > 0 && isLong(j - 1) && touches(j)) || (j + 1 < tokens.count && isLong(j + 1) && touches(j + 1));
}

/** The last token of "4-4-3-2", the token itself where no single digits follow with dashes between. */
function dashedEnd(tokens: Tokens, from: number): number {
  let last = from;
  const isDigit = (j: number) => isNumber(tokens, j) && (tokens.to[j] as number) - (tokens.from[j] as number) === 1;
  if (isDigit(from)) while (isDigit(last + 1) && tokens.gap[last + 1] === HYPHENED) last++;
  return last;
}

function isDated(tokens: Tokens, j: number): boolean {
  const before = tokens.folded.codes[(tokens.from[j] as number) - 1];
  return before === SLASH || before === DOLLAR || codeBehind(tokens, j) === SLASH;
}

/** "The code to his locker phone is 0852", "his code to unlock is catfish1985"; not "the code to our door is 4471", "his code to bill is" */
function ownCode(tokens: Tokens, cue: number): CodeSpan | undefined {
  const owned = isOwn(tokens, cue - 1) && (tokens.gap[cue] as number) < COMMA;
  const to = isTo(tokens, cue + 1);
  if (!owned && !(to && isOwn(tokens, cue + 2))) return undefined;
  let ofDevice = owned && isA(tokens, cue + 1, IS);
  for (let j = cue + 1; j < tokens.count && j <= cue + 8 && (tokens.gap[j] as number) < COMMA; j++) {
    if (isDevice(tokens, j)) ofDevice = true;
    if (!isA(tokens, j - 1, IS)) continue;
    const run = runAt(tokens, tokens.from[j] as number);
    if (!ofDevice || run === undefined || isPartOfNumber(tokens, j)) return undefined;
    const size = run.end - run.start;
    const numeric = isNumber(tokens, j) && digitsIn(tokens, run) === size;
    if (numeric ? size >= 4 && size <= 8 : isMixed(tokens, run, false)) return run;
    return undefined;
  }
  return undefined;
}

/** "Her PIN. She said four four one nine", "PIN 1 9 6 4": digit by digit, in words or in numbers of one digit. */
function saidAfter(tokens: Tokens, cue: number): CodeSpan | undefined {
  let sentences = 0;
  for (let j = cue + 1; j < tokens.count && j <= cue + 12; j++) {
    if ((tokens.gap[j] as number) >= STOP && ++sentences > 1) return undefined;
    if (!isDigitSaid(tokens, j)) continue;
    let to = j + 1;
    while (to < tokens.count && to < j + MOST_SAID && isDigitSaid(tokens, to) && (tokens.gap[to] as number) < STOP)
      to++;
    const whole = !isDigitSaid(tokens, to) || (tokens.gap[to] as number) >= STOP;
    if (to - j >= LEAST_SAID && whole && !isTries(tokens, j - 1))
      return { start: tokens.from[j] as number, end: tokens.to[to - 1] as number };
    j = to;
  }
  return undefined;
}

function isDigitSaid(tokens: Tokens, j: number): boolean {
  if (j >= tokens.count) return false;
  const numeric = isNumber(tokens, j);
  return numeric ? (tokens.to[j] as number) - (tokens.from[j] as number) === 1 : isA(tokens, j, SPOKEN);
}

const LEAST_SAID = 4;
const MOST_SAID = 8;
const isOwn = wordSet('his her my');
const isDevice = wordSet(
  'phone iphone locker cell cellphone account acct app tablet laptop chromebook ipad computer unlock login voicemail email',
);
/** "Tries 1 2 3 4" */
const isTries = wordSet('try tries tried attempt attempts step steps item items');

function isOneTimeCode(tokens: Tokens, i: number): boolean {
  for (let j = i - 3; j <= i + 2; j++) if (isA(tokens, j, CODE_CUE)) return true;
  return false;
}

/** A run that can hardly be anything but a password, a few words behind a word for logging in. */
function strongAfter(tokens: Tokens, cue: number, reach: number): CodeSpan | undefined {
  for (let j = cue + 1; j < tokens.count && j <= cue + reach; j++) {
    // Plain words, nearly all there are, are passed over at once.
    const sign = codeBehind(tokens, j);
    const next = tokens.folded.codes[(tokens.to[j] as number) + 1] as number;
    const inside = (sign === FULL_STOP && isLetterOrDigit(next)) || (sign === HYPHEN && next >= 48 && next <= 57);
    if (sign <= SLASH && !SIGNS.has(sign) && !inside) continue;
    const run = strongRunAt(tokens, j);
    if (run !== undefined && (!isUserName(tokens, j) || hasSign(tokens, run))) return run;
  }
  return undefined;
}

/** "Spring2023# typed as login", "she types Turnpike2024 and it says locked" */
function strongBefore(tokens: Tokens, cue: number): CodeSpan | undefined {
  for (let j = cue - 1; j >= 0 && j >= cue - 6; j--) {
    const run = strongRunAt(tokens, j);
    if (run !== undefined && digitsIn(tokens, run) > 0 && !isUserName(tokens, j)) return run;
  }
  return undefined;
}

/** The run that begins with a token, where it can hardly be anything but a password. */
function strongRunAt(tokens: Tokens, j: number): CodeSpan | undefined {
  const at = tokens.from[j] as number;
  const before = tokens.folded.codes[at - 1];
  if (before !== undefined && before > 0x20 && !isFiller(before)) return undefined;
  const run = runAt(tokens, at);
  if (run === undefined || !isMixed(tokens, run, true)) return undefined;
  // "Her iPhone15", "ref Case2024-118"
  const other = isA(tokens, j, BUILD) || isA(tokens, j - 1, LABEL);
  return other && !hasSign(tokens, run) ? undefined : run;
}

/** "User name Oakes2024", "login is Oakes2024" */
function isUserName(tokens: Tokens, j: number): boolean {
  return isA(tokens, j - 1, USER_NAME) || (isA(tokens, j - 2, USER_NAME) && isA(tokens, j - 1, LINK));
}

/** "log in: sandy.k / sandyk0991" */
function afterSlash(tokens: Tokens, cue: number): CodeSpan | undefined {
  for (let j = cue + 1; j < tokens.count && j <= cue + 9 && (tokens.gap[j] as number) < STOP; j++) {
    const at = tokens.from[j] as number;
    const { codes } = tokens.folded;
    if (codes[at - 1] !== SLASH && !(codes[at - 1] === SPACE && codes[at - 2] === SLASH)) continue;
    const run = runAt(tokens, at);
    if (run !== undefined && isMixed(tokens, run, false)) return run;
  }
  return undefined;
}

function tokenFrom(tokens: Tokens, from: number, code: number): number {
  for (let j = from; j < tokens.count && j < from + 14; j++) if ((tokens.to[j] as number) > code) return j;
  return -1;
}
