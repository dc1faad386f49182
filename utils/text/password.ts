import { originalStart } from './fold.ts';
import {
  ANSWER,
  AT_WORD,
  CODE_CUE,
  CODE_WORD,
  ENDING,
  EXTENSION,
  IS,
  IT,
  LABEL,
  LINK,
  LOGIN_CUE,
  MAIDEN,
  PIN,
  QUESTION,
  SECRET,
  SECRET_ADJ,
  SECRET_WORD,
  SECURITY,
  TALK,
  THING_NAMED,
  TICKET_KIND,
  USER_NAME,
  VALID,
} from './lexicon/cue-words.ts';
import { PREP } from './lexicon/frame-words.ts';
import { SECRETS } from './lexicon.ts';
import { before, behind, isCapital } from './nearby.ts';
import { type CodeSpan, withFree } from './spans.ts';
import { COMMA, HYPHENED, isA, JOINED, mayStart, NUMBER, OWNER, PLURAL, STOP, type Tokens } from './tokens.ts';

/**
 * Finds passwords, PINs and reset answers. spec/text.md, rule 14: the secret itself; talk of a reset is clean.
 * @param tokens the tokens of a text
 * @returns the secrets, as spans of codes
 */
export function findSecrets(tokens: Tokens): CodeSpan[] {
  const found: CodeSpan[] = [];
  for (let n = 0; n < tokens.openCount; n++) {
    const i = tokens.open[n] as number;
    if (!mayStart(tokens, i, SECRETS)) continue;
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
  return withFree(found, unmistakable(tokens));
}

/** "Mustang68*blue": letters and digits about a sign that stands inside nothing else, whatever is said around it. */
function unmistakable(tokens: Tokens): CodeSpan[] {
  const { codes, length, text } = tokens.folded;
  const found: CodeSpan[] = [];
  for (const sign of INNER_SIGNS) {
    // Hardly a note has any; the engine tells that quicker than a loop does.
    if (!text.includes(sign)) continue;
    const code = sign.charCodeAt(0);
    for (let at = codes.indexOf(code); at > 0 && at + 1 < length; at = codes.indexOf(code, at + 1)) {
      if (!isLetterOrDigit(codes[at - 1] as number)) continue;
      const ends = !isLetterOrDigit(codes[at + 1] as number);
      let start = at;
      while (start > 0 && at - start < LONGEST_SECRET && (codes[start - 1] as number) > 0x20) start--;
      const run = runAt(tokens, start);
      if (run === undefined || run.end <= at || isAddress(tokens, run) || !isMixed(tokens, run, true)) continue;
      // "Fall2024!" can be nothing else, "Covid19!" can.
      if (!ends || digitsIn(tokens, run) > 2) found.push(run);
    }
  }
  return found;
}

const INNER_SIGNS = '!%*^~'.split('');

function isLetterOrDigit(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
}

/** Of a page or a person: it has a slash, a colon, an equals sign or an at sign. */
function isAddress(tokens: Tokens, { start, end }: CodeSpan): boolean {
  for (let i = start; i < end; i++) {
    const c = tokens.folded.codes[i] as number;
    if (c === SLASH || c === COLON || c === EQUALS || c === 0x40) return true;
  }
  return false;
}

function secretAt(tokens: Tokens, i: number): CodeSpan | undefined {
  if (isA(tokens, i, SECRET)) {
    // "Passed", "bus passes"
    if (isA(tokens, i - 1, TICKET_KIND)) return undefined;
    // "All her passwords, the main one is now Freedom_0615"
    if ((tokens.marks[i] as number) & PLURAL) return isLong(tokens, i) ? strongAfter(tokens, i, 14) : undefined;
    if (isLetterCue(tokens, i) && codeBehind(tokens, i) !== COLON) return undefined;
    return (
      named(tokens, i) ??
      (isA(tokens, i, PIN) ? digitsAfter(tokens, i, 12) : undefined) ??
      strongAfter(tokens, i, 28) ??
      strongBefore(tokens, i)
    );
  }
  if (isA(tokens, i, ANSWER)) {
    if (isSecurityAnswer(tokens, i)) return thingNamed(tokens, i) ?? answerAfter(tokens, i) ?? answerLater(tokens, i);
    if ((tokens.marks[i] as number) & PLURAL)
      return before(tokens, i, 3, LOGIN_CUE) < 0 ? undefined : thingNamed(tokens, i);
    const question = questionAfter(tokens, i);
    if (question < 0) return undefined;
    const answer = answerAfter(tokens, question) ?? answerLater(tokens, question);
    // "How to answer the question: say it, own it"
    const isSecret = !isA(tokens, question, QUESTION) || behind(tokens, i + 1, question - i, SECURITY) >= 0;
    return answer === undefined || isSecret || isCapitalAt(tokens, answer.start) ? answer : undefined;
  }
  if (isA(tokens, i, SECURITY)) return isA(tokens, i + 1, SECRET_ADJ) ? thingNamed(tokens, i + 1) : undefined;
  // "Security word", "code word"
  if (isA(tokens, i, SECRET_WORD)) {
    const told = isA(tokens, i - 1, SECRET_ADJ) || isA(tokens, i - 1, SECURITY) || isA(tokens, i - 1, CODE_WORD);
    return told && (tokens.gap[i] as number) < COMMA ? (named(tokens, i) ?? answerAfter(tokens, i)) : undefined;
  }
  if (isA(tokens, i, CODE_WORD)) {
    if (isOneTimeCode(tokens, i)) return digitsAfter(tokens, i, 8);
    return before(tokens, i, 2, LOGIN_CUE) >= 0 ? named(tokens, i) : undefined;
  }
  if (isA(tokens, i, LOGIN_CUE)) return strongAfter(tokens, i, 24) ?? afterSlash(tokens, i) ?? strongBefore(tokens, i);
  return undefined;
}

/** ! # $ % & * ? */
const SIGNS: ReadonlySet<number> = new Set([0x21, 0x23, 0x24, 0x25, 0x26, 0x2a, 0x3f]);
const COLON = 0x3a;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const SLASH = 0x2f;
const FULL_STOP = 0x2e;

/** A password, not something that was passed. */
function isLong(tokens: Tokens, i: number): boolean {
  return (tokens.to[i] as number) - (tokens.from[i] as number) > LONGEST_PASSED;
}

const LONGEST_PASSED = 6;

/** "P:" stands for password only with its colon. */
function isLetterCue(tokens: Tokens, i: number): boolean {
  return (tokens.to[i] as number) - (tokens.from[i] as number) === 1;
}

function codeBehind(tokens: Tokens, i: number): number {
  return tokens.folded.codes[tokens.to[i] as number] ?? 0;
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
    const plain = token >= 0 && tokens.from[token] === at && (tokens.to[token] as number) >= run.end;
    if (plain && isA(tokens, token, LINK) && (!quoted || !isQuote(codes[run.end] as number))) {
      at = runEnd(codes, at, length);
      continue;
    }
    // "Reset pw for user TLopez22"
    if (isMixed(tokens, run, false))
      return isA(tokens, token - 1, USER_NAME) && !hasSign(tokens, run) ? undefined : run;
    // "Her password is 123456"
    const size = run.end - run.start;
    const isNumber = plain && ((tokens.marks[token] as number) & NUMBER) !== 0;
    if (isNumber && word === 0 && size >= 6 && size <= 12 && !isA(tokens, cue, PIN) && !isPartOfNumber(tokens, token))
      return run;
    if (isNumber && word > 0 && size >= 4 && size <= 12 && isA(tokens, token - 1, IS) && !isPartOfNumber(tokens, token))
      return run;
    if (!plain || isNumber) return undefined;
    // "The password is Redbird."
    if (word > 0 && isA(tokens, token - 1, IS) && isCapital(tokens, token) && tokens.word[token] === 0) return run;
    if (quoted) return isA(tokens, token, TALK) ? undefined : run;
    // A plain word counts right behind a sign, or where a user name was told too; never talk about the account.
    const told = signed || (word === 0 && hasUserName(tokens, cue));
    if (told && tokens.word[token] === 0) return run;
    if (run.end - run.start < runEnd(codes, at, length) - at && codes[run.end] === FULL_STOP) return undefined;
    at = runEnd(codes, at, length);
  }
  return undefined;
}

function hasUserName(tokens: Tokens, cue: number): boolean {
  for (let j = cue - 1; j >= 0 && j >= cue - 4; j--) if (isA(tokens, j, USER_NAME)) return true;
  return false;
}

/** "PIN on file 1958", "6 digit code texted to her, 448190" */
function digitsAfter(tokens: Tokens, cue: number, reach: number): CodeSpan | undefined {
  for (let j = cue + 1; j < tokens.count && j <= cue + reach; j++) {
    // "Forgot her PIN again. The one I set was 7719."
    if ((tokens.gap[j] as number) >= STOP && j > cue + 1 && !isA(tokens, j, LINK)) return undefined;
    if (((tokens.marks[j] as number) & NUMBER) === 0) continue;
    // "PID number 4482", but "claim PIN 7730"
    if (isA(tokens, j - 1, LABEL) || (j - 2 > cue && isA(tokens, j - 2, LABEL))) return undefined;
    if (isPartOfNumber(tokens, j)) continue;
    if (isA(tokens, j - 1, TALK) || isA(tokens, j - 1, VALID)) continue;
    // "Mailed to 1200 N Walker"
    if (isA(tokens, j - 1, PREP) && isCapital(tokens, j + 1) && (tokens.gap[j + 1] as number) < COMMA) continue;
    // "Reset at 1430", "ext 4471", "ending in 0144"
    if (
      isA(tokens, j - 1, AT_WORD) ||
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
  const isDigit = (j: number) =>
    ((tokens.marks[j] as number) & NUMBER) !== 0 && (tokens.to[j] as number) - (tokens.from[j] as number) === 1;
  if (isDigit(from)) while (isDigit(last + 1) && tokens.gap[last + 1] === HYPHENED) last++;
  return last;
}

function isDated(tokens: Tokens, j: number): boolean {
  const before = tokens.folded.codes[(tokens.from[j] as number) - 1];
  return before === SLASH || before === 0x24 || codeBehind(tokens, j) === SLASH;
}

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
  return run !== undefined && isMixed(tokens, run, true) ? run : undefined;
}

/** "User name Oakes2024", "login is Oakes2024" */
function isUserName(tokens: Tokens, j: number): boolean {
  return isA(tokens, j - 1, USER_NAME) || (isA(tokens, j - 2, USER_NAME) && isA(tokens, j - 1, LINK));
}

function digitsIn({ folded: { codes } }: Tokens, { start, end }: CodeSpan): number {
  let digits = 0;
  for (let i = start; i < end; i++) if ((codes[i] as number) >= 48 && (codes[i] as number) <= 57) digits++;
  return digits;
}

/** User names have no such signs. */
function hasSign(tokens: Tokens, { start, end }: CodeSpan): boolean {
  for (let i = start; i < end; i++) if (SIGNS.has(tokens.folded.codes[i] as number)) return true;
  return false;
}

/** "log in: sandy.k / sandyk0991" */
function afterSlash(tokens: Tokens, cue: number): CodeSpan | undefined {
  for (let j = cue + 1; j < tokens.count && j <= cue + 9 && (tokens.gap[j] as number) < STOP; j++) {
    const at = tokens.from[j] as number;
    const { codes } = tokens.folded;
    if (codes[at - 1] !== SLASH && !(codes[at - 1] === 0x20 && codes[at - 2] === SLASH)) continue;
    const run = runAt(tokens, at);
    if (run !== undefined && isMixed(tokens, run, false)) return run;
  }
  return undefined;
}

function isSecurityAnswer(tokens: Tokens, i: number): boolean {
  if (isA(tokens, i, MAIDEN)) return true;
  // "A youth who answered the question"
  const verb = ((tokens.marks[i] as number) & PLURAL) !== 0;
  for (let j = i - 1; j >= 0 && j >= i - 12; j--)
    if ((!verb && isA(tokens, j, SECRET_ADJ)) || isA(tokens, j, SECURITY)) return true;
  return false;
}

/** "The answer to her security question": the last word of what is asked, or -1. */
function questionAfter(tokens: Tokens, answer: number): number {
  let last = -1;
  for (let j = answer + 1; j < tokens.count && j <= answer + 6 && (tokens.gap[j] as number) < COMMA; j++)
    if (isA(tokens, j, SECRET_ADJ) || isA(tokens, j, SECURITY)) last = j;
  return last;
}

/** "The answer he remembers is Chickasha", "the answer on the sheet: 'fluffy'": what is said to be it. */
function answerSaid(tokens: Tokens, cue: number): CodeSpan | undefined {
  for (let j = cue + 2; j < tokens.count && j <= cue + 10 && (tokens.gap[j] as number) < STOP; j++) {
    const start = tokens.from[j] as number;
    const quoted = isQuote(tokens.folded.codes[start - 1] as number);
    const said = isA(tokens, j - 1, IS) || codeBehind(tokens, j - 1) === COLON;
    const run = said ? runAt(tokens, start) : undefined;
    if (run !== undefined && isMixed(tokens, run, false)) return run;
    if (quoted || (said && isCapital(tokens, j))) return { start, end: tokens.to[j] as number };
  }
  return undefined;
}

/** "answer Biscuit", "maiden name is Harjo": a word right behind, none of the talk about it. */
function answerAfter(tokens: Tokens, cue: number): CodeSpan | undefined {
  const said = answerSaid(tokens, cue);
  if (said !== undefined) return said;
  let j = cue + 1;
  while (isA(tokens, j, LINK) && (tokens.gap[j] as number) < STOP) j++;
  // "was her dog Biscuit"
  if (isA(tokens, j, THING_NAMED) && isCapital(tokens, j + 1) && (tokens.gap[j + 1] as number) < COMMA) j++;
  if (j >= tokens.count || (tokens.gap[j] as number) > COMMA) return undefined;
  if (isA(tokens, j, TALK) || isA(tokens, j, ANSWER) || isA(tokens, j, LABEL)) return undefined;
  const start = tokens.from[j] as number;
  const plain = !isCapitalAt(tokens, start) && !isQuote(tokens.folded.codes[start - 1] as number);
  if (plain && !isA(tokens, j - 1, IS) && codeBehind(tokens, j - 1) !== COLON) return undefined;
  return { start, end: tokens.to[j] as number };
}

/** "Security question (first dog: Waffles)", "forgot answers: street = Cimarron, pet = Duke": from the first to the last. */
function thingNamed(tokens: Tokens, cue: number): CodeSpan | undefined {
  let found: CodeSpan | undefined;
  for (let j = cue + 1; j + 1 < tokens.count && j <= cue + 10 && (tokens.gap[j] as number) < STOP; j++) {
    if (!isA(tokens, j, THING_NAMED) && !isA(tokens, j, ANSWER)) continue;
    if (!isFollowedBySign(tokens, j) || !isCapital(tokens, j + 1) || isA(tokens, j + 1, TALK)) continue;
    found = { start: found?.start ?? (tokens.from[j + 1] as number), end: tokens.to[j + 1] as number };
  }
  return found;
}

function isFollowedBySign({ folded: { codes }, ...tokens }: Tokens, at: number): boolean {
  let i = tokens.to[at] as number;
  while (codes[i] === 0x20) i++;
  return codes[i] === COLON || codes[i] === EQUALS;
}

/** "Forgot the answer to her security question. She swears it's Biscuit." */
function answerLater(tokens: Tokens, cue: number): CodeSpan | undefined {
  let sentences = 0;
  for (let j = cue + 1; j + 1 < tokens.count && j <= cue + 14; j++) {
    if ((tokens.gap[j] as number) >= STOP && ++sentences > 1) return undefined;
    const isIt = isA(tokens, j, IT) && ((tokens.marks[j] as number) & OWNER || isA(tokens, j + 1, IS));
    if (sentences === 0 || !isIt) continue;
    const said = (tokens.marks[j] as number) & OWNER ? j + 1 : j + 2;
    const joins = said < tokens.count && (tokens.gap[said] as number) < COMMA;
    const start = tokens.from[said] as number;
    return joins && isCapital(tokens, said) && !isA(tokens, said, TALK)
      ? { start, end: tokens.to[said] as number }
      : undefined;
  }
  return undefined;
}

function isCapitalAt({ folded }: Tokens, code: number): boolean {
  const c = folded.text.charCodeAt(originalStart(folded, code));
  return c >= 65 && c <= 90;
}

function isFiller(c: number): boolean {
  return c <= 0x20 || c === COLON || c === EQUALS || isQuote(c) || c === 0x28 || c === 0x2d || c === 0x3e || c === 0x2c;
}

function isQuote(c: number): boolean {
  return c === 0x22 || c === 0x27 || c === 0x60;
}

const LONGEST_SECRET = 64;

function runEnd(codes: Uint8Array, at: number, length: number): number {
  let end = at;
  while (end < length && end - at < LONGEST_SECRET && (codes[end] as number) > 0x20) end++;
  return end;
}

/** The blank-delimited run at `at` without the sentence marks, quotes and brackets behind it. */
function runAt(tokens: Tokens, at: number): CodeSpan | undefined {
  const { codes, length } = tokens.folded;
  let end = runEnd(codes, at, length);
  while (end > at) {
    const c = codes[end - 1] as number;
    if (c !== 0x2e && c !== 0x2c && c !== 0x3b && c !== 0x3f && c !== 0x29 && c !== COLON && !isQuote(c)) break;
    end--;
  }
  return end > at ? { start: at, end } : undefined;
}

function tokenFrom(tokens: Tokens, from: number, code: number): number {
  for (let j = from; j < tokens.count && j < from + 14; j++) if ((tokens.to[j] as number) > code) return j;
  return -1;
}

/**
 * Letters with digits or signs among them. `strong` asks for both cases as well, as few things but passwords
 * have; without it a cue stands right in front.
 */
function isMixed(tokens: Tokens, { start, end }: CodeSpan, strong: boolean): boolean {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let signs = 0;
  let dashes = 0;
  for (let i = start; i < end; i++) {
    const c = tokens.folded.codes[i] as number;
    const original = tokens.folded.text.charCodeAt(originalStart(tokens.folded, i));
    if (c >= 97 && c <= 122) {
      letters++;
      if (original >= 65 && original <= 90) capitals++;
    } else if (c >= 48 && c <= 57) digits++;
    else if (c === 0x2d || c === 0x2e || c === SLASH) dashes++;
    else if (c === 0x40 && letters > 0 && tokens.folded.codes[end - 4] === 0x2e) return false;
    else if (c !== APOSTROPHE) signs++;
  }
  const size = end - start;
  if (size < 5 || size > 40) return false;
  if (strong)
    return (
      capitals > 0 &&
      letters - capitals >= 2 &&
      letters >= 4 - (digits > 1 ? 1 : 0) &&
      (digits > 0 ? dashes === 0 || letters > 3 : signs > 0 && size > 7) &&
      size >= 7
    );
  if (letters >= 2 && digits > 0) return dashes === 0 || (letters > capitals && capitals > 0);
  return signs > 0 && letters > 0 && letters + digits >= 4 && !(signs === 1 && digits === 0 && capitals === 0);
}
