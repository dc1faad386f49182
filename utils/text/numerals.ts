import { SPANISH_AND, TEENS, TENS, UNITS } from './lexicon/cue-words.ts';
import { HYPHENED, isA, NUMBER, SPACED, type Tokens } from './tokens.ts';

/** A number in a text, in digits or in words: tokens `from` up to, not including, `to`. */
export interface Numeral {
  readonly to: number;
  readonly value: number;
}

/**
 * Reads a number of at most three digits, or one from fourteen to ninety-nine in words.
 * @param tokens the tokens of a text
 * @param at its first token
 * @returns the number, or undefined; a value in words is only known to the ten
 */
export function numeralAt(tokens: Tokens, at: number): Numeral | undefined {
  if (at < 0 || at >= tokens.count) return undefined;
  if ((tokens.marks[at] as number) & NUMBER) {
    const { codes } = tokens.folded;
    const from = tokens.from[at] as number;
    const to = tokens.to[at] as number;
    if (to - from > 3) return undefined;
    let value = 0;
    for (let i = from; i < to; i++) value = value * 10 + (codes[i] as number) - 48;
    return { to: at + 1, value };
  }
  if (isA(tokens, at, TEENS)) return { to: at + 1, value: 15 };
  if (!isA(tokens, at, TENS)) return undefined;
  const next = at + 1;
  if (isA(tokens, next, UNITS) && (tokens.gap[next] === HYPHENED || tokens.gap[next] === SPACED))
    return { to: next + 1, value: 20 };
  // "cincuenta y un"
  if (isA(tokens, next, SPANISH_AND) && next + 1 < tokens.count && (tokens.gap[next + 1] as number) <= SPACED)
    return { to: next + 2, value: 20 };
  return { to: next, value: 20 };
}
