import { IS } from './lexicon/cue-words.ts';
import { SECRETS } from './lexicon.ts';
import { isAddress, isMixed, isQuote, LONGEST_SECRET, runAt } from './secret-run.ts';
import { COLON, DOLLAR, EQUALS, HYPHEN, NUMBER_SIGN, OPENING, SPACE } from './signs.ts';
import type { CodeSpan } from './spans.ts';
import { isA, isNumber, JOINED, STOP, startsOf, type Tokens } from './tokens.ts';

// What may be a secret by its build or its place: a run of characters with a digit in it, or a word behind a word for
// logging in that no list knows, that stands in quotation marks or behind "is" or a colon.

/** A run of characters that may be a secret, with the word for logging in that is nearest. */
export interface PossibleSecret extends CodeSpan {
  /** Token of that word; -1 for none. */
  readonly cue: number;
}

/** How many tokens a word for logging in may stand before a run with a digit, and behind it. */
const REACH_BEFORE = 30;
const REACH_BEHIND = 8;
/** How many behind it other words are looked at. */
const WORDS_BEHIND = 12;
const SHORTEST = 3;
const LONGEST_NUMBER = 8;

/**
 * @param tokens the tokens of a text
 * @returns what may be secrets, in order
 */
export function possibleSecrets(tokens: Tokens): readonly PossibleSecret[] {
  const cues = startsOf(tokens, SECRETS);
  const runs = new Map<number, PossibleSecret>();
  const add = (run: CodeSpan | undefined, cue: number) => {
    if (run !== undefined && !runs.has(run.start)) runs.set(run.start, { ...run, cue });
  };
  let next = 0;
  for (let n = 0; n < tokens.openCount; n++) {
    const at = tokens.open[n] as number;
    while (next < cues.length && (cues[next] as number) <= at) next++;
    if (!isNumber(tokens, at)) continue;
    const before = cues[next - 1] ?? Number.NEGATIVE_INFINITY;
    const behind = cues[next] ?? Number.POSITIVE_INFINITY;
    if (at - before <= REACH_BEFORE) add(numbered(tokens, at), before);
    else if (behind - at <= REACH_BEHIND) add(numbered(tokens, at), behind);
    else if (isGluedToLetters(tokens, at)) add(strong(tokens, at), -1);
  }
  for (const cue of cues) for (const run of wordsBehind(tokens, cue)) add(run, cue);
  return [...runs.values()].sort((a, b) => a.start - b.start);
}

function isGluedToLetters({ gap }: Tokens, at: number): boolean {
  return gap[at] === JOINED || gap[at + 1] === JOINED;
}

/** The run that a token stands in, if it begins where something may. */
function runAround(tokens: Tokens, at: number): CodeSpan | undefined {
  const { codes } = tokens.folded;
  let start = tokens.from[at] as number;
  const first = Math.max(0, start - LONGEST_SECRET);
  while (start > first && (codes[start - 1] as number) > SPACE) start--;
  while (isQuote(codes[start] as number) || codes[start] === OPENING) start++;
  return runAt(tokens, start);
}

/** A number of three to eight digits, or letters and digits in one run; no date, no sum, no address. */
function numbered(tokens: Tokens, at: number): CodeSpan | undefined {
  const run = runAround(tokens, at);
  if (run === undefined || isAddress(tokens, run)) return undefined;
  const { codes } = tokens.folded;
  if (codes[run.start] === DOLLAR || codes[run.start] === NUMBER_SIGN) return undefined;
  const size = run.end - run.start;
  const { letters, digits } = madeOf(tokens, run);
  if (letters > 0) return size > SHORTEST ? run : undefined;
  const isOneNumber = digits === size && size >= SHORTEST && size <= LONGEST_NUMBER;
  return isOneNumber || isInGroups(codes, run) ? run : undefined;
}

/** "8812-0037", "7-7-1-9" */
function isInGroups(codes: Uint8Array, { start, end }: CodeSpan): boolean {
  const size = codes[start + 1] === HYPHEN ? 1 : 4;
  if ((end - start + 1) % (size + 1) !== 0 || end - start <= size) return false;
  for (let at = start; at < end; at++) {
    const isDash = codes[at] === HYPHEN;
    if (isDash !== ((at - start) % (size + 1) === size)) return false;
  }
  return true;
}

function strong(tokens: Tokens, at: number): CodeSpan | undefined {
  const run = runAround(tokens, at);
  return run !== undefined && !isAddress(tokens, run) && isMixed(tokens, run, true) ? run : undefined;
}

/** "The word is tumbleweed", "pw greenbean", "password: "my truck is blue"" */
function wordsBehind(tokens: Tokens, cue: number): readonly CodeSpan[] {
  const runs: CodeSpan[] = [];
  let sentences = 0;
  for (let at = cue + 1; at < tokens.count && at <= cue + WORDS_BEHIND; at++) {
    if ((tokens.gap[at] as number) >= STOP && ++sentences > 1) break;
    const start = tokens.from[at] as number;
    const before = tokens.folded.codes[start - 1] as number;
    if (isNumber(tokens, at) || (before > SPACE && !isQuote(before) && before !== OPENING)) continue;
    const lead = isQuote(before) ? before : tokens.folded.codes[start - 2];
    const isPointedAt = isQuote(before) || lead === COLON || lead === EQUALS || isA(tokens, at - 1, IS);
    if (tokens.word[at] !== 0 && !isPointedAt) continue;
    const run = runAt(tokens, start);
    if (run !== undefined && run.end - run.start >= SHORTEST && !isAddress(tokens, run)) runs.push(run);
  }
  return runs;
}

/**
 * @param tokens the tokens of a text
 * @param run a run of its characters
 * @returns what it looks like: of what it is made, its capitals, its length, whether it is quoted
 */
export function lookOfSecret(tokens: Tokens, { start, end }: CodeSpan): number {
  const { letters, capitals, digits, dashes } = madeOf(tokens, { start, end });
  const { codes } = tokens.folded;
  const signs = end - start - letters - digits - dashes;
  const made = (letters > 0 ? 1 : 0) + (digits > 0 ? 2 : 0) + (dashes > 0 ? 4 : 0) + (signs > 0 ? 8 : 0);
  const typed = capitals === 0 ? 0 : capitals === letters ? 1 : capitals === 1 ? 2 : 3;
  const size = SIZES.findIndex((step) => end - start <= step);
  const quoted = isQuote(codes[start - 1] ?? 0) && isQuote(codes[end] ?? 0) ? 1 : 0;
  return ((made * 4 + typed) * 8 + size) * 2 + quoted;
}

const SIZES = [3, 4, 5, 6, 8, 12, Number.POSITIVE_INFINITY];

/** How many characters of a run are letters, capitals among them, digits and dashes. */
function madeOf({ folded: { codes, text, map } }: Tokens, { start, end }: CodeSpan) {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let dashes = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at] as number;
    if (code >= 97 && code <= 122) {
      letters++;
      const typed = text.charCodeAt(map === null ? at : (map[at] as number));
      if (typed >= 65 && typed <= 90) capitals++;
    } else if (code >= 48 && code <= 57) digits++;
    else if (code === HYPHEN) dashes++;
  }
  return { letters, capitals, digits, dashes };
}
