import {
  ANSWER,
  IS,
  IT,
  LABEL,
  LINK,
  LOGIN_CUE,
  MAIDEN,
  QUESTION,
  SECRET_ADJ,
  SECURITY,
  TALK,
  THING_NAMED,
} from './lexicon/cue-words.ts';
import { before, behind, isCapital, isCapitalAt, isUnknownName } from './nearby.ts';
import { codeBehind, isMixed, isQuote, runAt } from './secret-run.ts';
import { COLON, EQUALS, SPACE } from './signs.ts';
import type { CodeSpan } from './spans.ts';
import { COMMA, continues, isA, OWNER, PLURAL, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

// Answers to the questions that a system asks of those who forgot their password.

/**
 * @param tokens the tokens of a text
 * @param i a word for an answer: "answer", "maiden", "pet"
 * @returns the answer told beside it, if it is one to such a question
 */
export function securityAnswer(tokens: Tokens, i: number): CodeSpan | undefined {
  if (isSecurityAnswer(tokens, i)) return thingNamed(tokens, i) ?? answerAfter(tokens, i) ?? answerLater(tokens, i);
  if ((tokens.marks[i] as number) & PLURAL)
    return before(tokens, i, 3, LOGIN_CUE) < 0 ? undefined : thingNamed(tokens, i);
  const question = questionAfter(tokens, i);
  if (question < 0) return undefined;
  const answer = answerAfter(tokens, question) ?? answerLater(tokens, question);
  // "How to answer the question: say it, own it"
  const isSecret =
    !isA(tokens, question, QUESTION) ||
    isA(tokens, question - 1, SECRET_ADJ) ||
    behind(tokens, i + 1, question - i, SECURITY) >= 0;
  return isSecret ? answer : undefined;
}

function isSecurityAnswer(tokens: Tokens, i: number): boolean {
  if (isA(tokens, i, MAIDEN)) return true;
  // "A youth who answered the question"
  const verb = ((tokens.marks[i] as number) & PLURAL) !== 0;
  for (let j = i - 1; j >= 0 && j >= i - 12; j--) if (asksForSecret(tokens, j, i, verb)) return true;
  return false;
}

/** "Security question", "reset answer", "recovery question"; not "interview question", "security guard: his answer" */
function asksForSecret(tokens: Tokens, j: number, answer: number, verb: boolean): boolean {
  if (isA(tokens, j, SECURITY)) return j + 1 === answer || isA(tokens, j + 1, SECRET_ADJ);
  return !verb && isA(tokens, j, SECRET_ADJ) && !isA(tokens, j, QUESTION);
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

/**
 * @param tokens the tokens of a text
 * @param cue what an answer is called
 * @returns the word right behind, if it is no talk about it: "answer Biscuit", "maiden name is Harjo"
 */
export function answerAfter(tokens: Tokens, cue: number): CodeSpan | undefined {
  // A maiden name that nobody asks for is only an answer where it is told.
  const asked = !isA(tokens, cue, MAIDEN) || before(tokens, cue, 12, SECURITY, SECRET_ADJ) >= 0;
  if (!asked && !isTold(tokens, cue)) return undefined;
  const said = answerSaid(tokens, cue);
  if (said !== undefined) return said;
  let j = cue + 1;
  // "Maiden name on SSN card" is where it stands.
  const isPlace = (at: number) => isA(tokens, cue, MAIDEN) && isOn(tokens, at);
  while (isA(tokens, j, LINK) && !isPlace(j) && (tokens.gap[j] as number) < STOP) j++;
  if (isPlace(j)) return undefined;
  // "was her dog Biscuit"
  if (isA(tokens, j, THING_NAMED) && isCapital(tokens, j + 1) && (tokens.gap[j + 1] as number) < COMMA) j++;
  if (j >= tokens.count || (tokens.gap[j] as number) > COMMA) return undefined;
  if (isA(tokens, j, TALK) || isA(tokens, j, ANSWER) || isA(tokens, j, LABEL)) return undefined;
  const start = tokens.from[j] as number;
  const plain = !isCapitalAt(tokens, start) && !isQuote(tokens.folded.codes[start - 1] as number);
  if (plain && !isA(tokens, j - 1, IS) && codeBehind(tokens, j - 1) !== COLON) return undefined;
  return { start, end: tokens.to[j] as number };
}

/**
 * @param tokens the tokens of a text
 * @param cue what the answers are called
 * @returns answers with what they are about before them, from the first to the last: "first dog: Waffles", "street = Cimarron, pet = Duke"
 */
export function thingNamed(tokens: Tokens, cue: number): CodeSpan | undefined {
  let found: CodeSpan | undefined;
  for (let j = cue + 1; j + 1 < tokens.count && j <= cue + 10 && (tokens.gap[j] as number) < STOP; j++) {
    if (!isA(tokens, j, THING_NAMED) && !isA(tokens, j, ANSWER)) continue;
    if (!isFollowedBySign(tokens, j) || !isCapital(tokens, j + 1) || isA(tokens, j + 1, TALK)) continue;
    found = { start: found?.start ?? (tokens.from[j + 1] as number), end: tokens.to[j + 1] as number };
  }
  return found;
}

function isFollowedBySign(tokens: Tokens, at: number): boolean {
  const { codes } = tokens.folded;
  let i = tokens.to[at] as number;
  while (codes[i] === SPACE) i++;
  return codes[i] === COLON || codes[i] === EQUALS;
}

/** "Forgot the answer to her security question. She swears it's Biscuit." */
function answerLater(tokens: Tokens, cue: number): CodeSpan | undefined {
  let sentences = 0;
  for (let j = cue + 1; j + 1 < tokens.count && j <= cue + 14; j++) {
    if ((tokens.gap[j] as number) >= STOP && ++sentences > 1) return undefined;
    // "Security question is first pet and he told me it's Biscuit"
    const sameSentence = sentences === 0 && !isA(tokens, j - 1, THING_NAMED) && before(tokens, j, 8, THING_NAMED) < 0;
    if (sameSentence || !isA(tokens, j, IT)) continue;
    const short = ((tokens.marks[j] as number) & OWNER) !== 0 || !isA(tokens, j + 1, IS);
    const said = short ? j + 1 : j + 2;
    // "It is Tuesday", "it is OKJobMatch that locks"
    const isName = continues(tokens, said) && isUnknownName(tokens, said);
    const ends = !continues(tokens, said + 1) || tokens.word[said + 1] === tokens.lexicon.and;
    if (!isName || !ends) continue;
    return { start: tokens.from[said] as number, end: tokens.to[said] as number };
  }
  return undefined;
}

/** "Maiden name is Harjo", "maiden: Harjo"; not "in her maiden name; Tulsa Public Schools" */
function isTold(tokens: Tokens, maiden: number): boolean {
  for (let j = maiden; j + 1 < tokens.count && j <= maiden + 7; j++) {
    if (isFollowedBySign(tokens, j)) return true;
    if ((tokens.gap[j + 1] as number) >= COMMA) return false;
    if (isCapital(tokens, j + 1)) return j <= maiden + 1 || isA(tokens, j, IS);
  }
  return false;
}

const isOn = wordSet('on in');
