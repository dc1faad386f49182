import { ANSWER, IS, QUESTION, SECRET_ADJ, SECURITY, TALK, THING_NAMED } from './lexicon/cue-words.ts';
import { ASKING } from './lexicon.ts';
import { behind, isCapital, isUnknownName } from './nearby.ts';
import { isQuote } from './secret-run.ts';
import { CLOSING, COLON, EQUALS, QUESTION_MARK, SPACE } from './signs.ts';
import { isOn, isUp } from './small-words.ts';
import type { CodeSpan } from './spans.ts';
import { COMMA, continues, isA, isNumber, isPresent, STOP, startsOf, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

// What systems ask of those who forgot their password is always about the same things, and the answer stands behind:
// "first pet = Biscuit", "favorite teacher: "Mr. Goodfox"", "(city met) Broken Arrow". Several are told in a row.

/** How far behind a word for such questions its answers may stand, in tokens. */
const REACH = 40;
const MOST_WORDS_OF_ANSWER = 3;

/**
 * @param tokens the tokens of a text
 * @returns the answers told to questions about a person's life, where the text is about such questions
 */
export function topicAnswers(tokens: Tokens): CodeSpan[] {
  const found: CodeSpan[] = [];
  if (!isPresent(tokens, THING_NAMED) && !isPresent(tokens, QUESTION) && !isPresent(tokens, ANSWER)) return found;
  let until = 0;
  for (const cue of startsOf(tokens, ASKING)) {
    if (!isAsking(tokens, cue)) continue;
    let sentences = 0;
    let told = false;
    for (let i = Math.max(cue, until); i < tokens.count && i <= cue + REACH; i++) {
      if (i > cue && (tokens.gap[i] as number) >= STOP) sentences++;
      // "Security question locked. Called OKJobMatch, school: Tulsa Tech.": a place stands on every form.
      if (sentences > 0 && !told && isPlace(tokens, i)) continue;
      const answer = isTopic(tokens, i) ? answerBehind(tokens, i) : undefined;
      if (answer === undefined) continue;
      found.push(answer);
      told = true;
    }
    until = cue + REACH + 1;
  }
  return found;
}

/** "Security question", "challenge question", "reset answers", "back up: childhood nickname?" */
function isAsking(tokens: Tokens, i: number): boolean {
  if (isA(tokens, i, SECURITY))
    return isA(tokens, i + 1, SECRET_ADJ) || isA(tokens, i + 1, ANSWER) || isQuestions(tokens, i + 1);
  if (isA(tokens, i, SECRET_ADJ) && !isA(tokens, i, QUESTION))
    return isA(tokens, i + 1, QUESTION) || isA(tokens, i + 1, ANSWER);
  if (isChallenge(tokens, i)) return isA(tokens, i + 1, QUESTION) || isA(tokens, i + 1, ANSWER);
  // "Forgot the answers: street = Cimarron", not "forgot ID. City: Lawton"
  if (isForgot(tokens, i)) return behind(tokens, i + 1, 8, ANSWER, QUESTION) >= 0;
  return isBackup(tokens, i) && !continues(tokens, i + 1);
}

function isTopic(tokens: Tokens, i: number): boolean {
  // "City of Edmond", "Boise City"
  if (isOf(tokens, i + 1) && !isBirth(tokens, i + 2)) return false;
  const named = isCapital(tokens, i) && continues(tokens, i) && isUnknownName(tokens, i - 1);
  if (named) return false;
  return isA(tokens, i, THING_NAMED) || isOwnTopic(tokens, i);
}

/** What is told right behind a topic and a sign, in quotation marks or with a capital. */
function answerBehind(tokens: Tokens, topic: number): CodeSpan | undefined {
  let at = topic;
  // "City met", "city of birth", "street she grew up on"
  while (at < topic + 4 && !isSigned(tokens, at) && continues(tokens, at + 1) && isTail(tokens, at + 1)) {
    // "Maiden name on the card"
    if (isOn(tokens, at + 1) && !isUp(tokens, at)) break;
    at++;
  }
  const first = at + 1;
  const said = isA(tokens, first, IS) && continues(tokens, first);
  const from = said ? first + 1 : first;
  if (from >= tokens.count || !(isSigned(tokens, at) || said || at > topic || isFirst(tokens, topic - 1)))
    return undefined;
  const { codes } = tokens.folded;
  const start = tokens.from[from] as number;
  if (isQuote(codes[start - 1] as number)) return quotedFrom(tokens, from);
  const open = isSigned(tokens, at) || said || (tokens.gap[from] as number) <= COMMA;
  const isWord = isCapital(tokens, from) || (codes[tokens.to[at] as number] === CLOSING && isNumber(tokens, from));
  if (!open || !isWord || isA(tokens, from, TALK) || isTopic(tokens, from) || isA(tokens, from, QUESTION))
    return undefined;
  if ((tokens.gap[from] as number) >= STOP) return undefined;
  let to = from + 1;
  while (to < from + MOST_WORDS_OF_ANSWER && continues(tokens, to) && isCapital(tokens, to)) to++;
  return { start, end: tokens.to[to - 1] as number };
}

/** A colon, an equals sign, a closing bracket, a question mark or a quotation mark right behind. */
function isSigned(tokens: Tokens, at: number): boolean {
  const { codes } = tokens.folded;
  let i = tokens.to[at] as number;
  while (codes[i] === SPACE) i++;
  const c = codes[i];
  return c === COLON || c === EQUALS || c === CLOSING || c === QUESTION_MARK;
}

/** What stands between two quotation marks, three words at most. */
function quotedFrom(tokens: Tokens, from: number): CodeSpan | undefined {
  const { codes } = tokens.folded;
  for (let to = from; to < tokens.count && to < from + MOST_WORDS_OF_ANSWER; to++) {
    const end = tokens.to[to] as number;
    if (isQuote(codes[end] as number) || isQuote(codes[end + 1] as number))
      return { start: tokens.from[from] as number, end };
  }
  return undefined;
}

const isChallenge = wordSet('challenge recovery backup hint identity');
const isOf = wordSet('of');
const isBirth = wordSet('birth');
const isQuestions = wordSet('qs');
const isForgot = wordSet('forgot');
const isBackup = wordSet('backup');
const isOwnTopic = wordSet('nickname teacher birthplace maiden');
const isFirst = wordSet('first favorite childhood');
const isPlace = wordSet('city town street school');
const isTail = wordSet('met born of birth she he they grew up on name');
