import { originalStart } from './fold.ts';
import { COLON, COMMA_SIGN, OPENING, QUOTE, SPACE } from './signs.ts';
import { isThe } from './small-words.ts';
import { isA, isPresent, STOP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * @param tokens the tokens of a text
 * @param at a token
 * @param reach how many tokens before it to look at
 * @param names classes to look for
 * @returns the nearest such token before `at` in its sentence, or -1
 */
export function before(tokens: Tokens, at: number, reach: number, ...names: readonly number[]): number {
  if (!anyPresent(tokens, names)) return -1;
  for (let j = at - 1; j >= 0 && j >= at - reach && (tokens.gap[j + 1] as number) < STOP; j--) {
    for (const name of names) if (isA(tokens, j, name)) return j;
  }
  return -1;
}

/** As `before`, from token `at` on. */
export function behind(tokens: Tokens, at: number, reach: number, ...names: readonly number[]): number {
  if (!anyPresent(tokens, names)) return -1;
  for (let j = at; j < tokens.count && j < at + reach && (tokens.gap[j] as number) < STOP; j++) {
    for (const name of names) if (isA(tokens, j, name)) return j;
  }
  return -1;
}

function anyPresent(tokens: Tokens, names: readonly number[]): boolean {
  for (const name of names) if (isPresent(tokens, name)) return true;
  return false;
}

/** @returns whether a comma stands right before a token, so that the word before is no label of it */
export function followsComma({ folded, to }: Tokens, at: number): boolean {
  return at > 0 && folded.codes[to[at - 1] as number] === COMMA_SIGN;
}

/** @returns whether the word before a token tells where it stands, "on the voucher: 4111", so that it is no label of it */
export function followsPlace(tokens: Tokens, at: number): boolean {
  const isColon = at > 0 && tokens.folded.codes[tokens.to[at - 1] as number] === COLON;
  return isColon && isThe(tokens, at - 2) && saysWhere(tokens, at - 3);
}

const saysWhere = wordSet('for in into on onto');

/** @returns whether the character of a code is a capital in the text as typed */
export function isCapitalAt({ folded }: Tokens, code: number): boolean {
  const c = folded.text.charCodeAt(originalStart(folded, code));
  return c >= 65 && c <= 90;
}

/** @returns whether a token starts with a capital */
export function isCapital(tokens: Tokens, at: number): boolean {
  return at >= 0 && at < tokens.count && isCapitalAt(tokens, tokens.from[at] as number);
}

/** @returns whether all letters of a token are capitals, as far as the first and the last tell */
export function isUpper(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && isCapitalAt(tokens, (tokens.to[at] as number) - 1);
}

/** @returns whether a bracket opens right before a token */
export function isInBrackets({ folded: { codes }, from }: Tokens, at: number): boolean {
  return codes[(from[at] as number) - 1] === OPENING;
}

/** @returns whether a token starts with a capital and is not all capitals, or is one letter */
export function isNameLike(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && !(isUpper(tokens, at) && (tokens.to[at] as number) - (tokens.from[at] as number) > 1);
}

/** @returns whether a blank, a bracket or a quotation mark stands before a token, so that it is no part of another */
export function isApart({ folded: { codes }, from }: Tokens, at: number): boolean {
  const before = codes[(from[at] as number) - 1] ?? SPACE;
  return before <= SPACE || before === QUOTE || before === OPENING;
}

/** @returns whether a token is a word that no list knows, with a capital: most likely somebody's name */
export function isUnknownName(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === 0 && isCapital(tokens, at);
}
