import type { Beginning } from './lexicon.ts';
import {
  ANY_STEP,
  classOfStep,
  type Element,
  mayHold,
  NUMBER_STEP,
  type Opening,
  type Steps,
  type Tail,
} from './phrase-index.ts';
import { isA, NUMBER, type Tokens } from './tokens.ts';
import { CLASS_WORDS } from './word-table.ts';

/** Told of each phrase found: the token after its last, and its kind. */
export type Found = (to: number, kind: number) => void;

/**
 * Finds the phrases of more than one word that begin with an opening.
 * @param opening what may follow
 * @param tokens the tokens of a text
 * @param at the token behind the head
 * @param limit a gap as wide as this ends every phrase
 * @param found told of each
 */
export function follow(opening: Opening, tokens: Tokens, at: number, limit: number, found: Found): void {
  const id = tokens.word[at] as number;
  if (id !== 0) {
    if (mayHold(opening, id)) tryTails(opening.byWord.get(id), tokens, at, limit, found);
    const base = (tokens.lexicon.bases[id] as number) - 1;
    if (base > 0 && mayHold(opening, base)) tryTails(opening.byWord.get(base), tokens, at, limit, found);
  }
  for (const { step, tail } of opening.byStep) {
    if (takes(tokens, at, step)) match(tail, 0, tokens, at, limit, found);
  }
}

/** @returns false when no phrase can go on with a token, told without looking it up */
export function mayGoOn(beginning: Beginning, tokens: Tokens, at: number): boolean {
  const { lexicon, word, marks } = tokens;
  const id = word[at] as number;
  const base = (lexicon.bases[id] as number) - 1;
  if (mayHold(beginning, id) || (base > 0 && mayHold(beginning, base)) || beginning.any) return true;
  if (beginning.number && ((marks[at] as number) & NUMBER) !== 0) return true;
  const { classes } = beginning;
  if (classes === null || id === 0) return false;
  const row = id * CLASS_WORDS;
  for (let k = 0; k < CLASS_WORDS; k++)
    if (((classes[k] as number) & (lexicon.words.classes[row + k] as number)) !== 0) return true;
  return false;
}

function tryTails(tails: readonly Tail[] | undefined, tokens: Tokens, at: number, limit: number, found: Found): void {
  if (tails === undefined) return;
  const next = tokens.word[at + 1] as number;
  const base = (tokens.lexicon.bases[next] as number) - 1;
  for (const tail of tails) {
    const { third } = tail;
    if (third === null || mayHold(third, next) || (base > 0 && mayHold(third, base))) {
      match(tail, 0, tokens, at, limit, found);
    }
  }
}

function match(tail: Tail, from: number, tokens: Tokens, at: number, limit: number, found: Found): void {
  const { elements } = tail;
  for (let e = from; e < elements.length; e++) {
    const element = elements[e] as Element;
    const { optional, words, longer } = element;
    if (at < tokens.count && (tokens.gap[at] as number) < limit) {
      const id = tokens.word[at] as number;
      const base = (tokens.lexicon.bases[id] as number) - 1;
      if ((mayHold(element, id) && words.includes(id)) || (base > 0 && mayHold(element, base) && words.includes(base)))
        match(tail, e + 1, tokens, at + 1, limit, found);
      for (let i = 0; i < longer.length; i++) {
        const to = taken(longer[i] as Steps, tokens, at, limit);
        if (to > 0) match(tail, e + 1, tokens, to, limit, found);
      }
    }
    if (!optional) return;
  }
  found(at, tail.kind);
}

/** The token after the steps, or 0 when the text goes another way. */
function taken(steps: Steps, tokens: Tokens, at: number, limit: number): number {
  let to = at;
  for (const step of steps) {
    if (to >= tokens.count || (tokens.gap[to] as number) >= limit || !takes(tokens, to, step)) return 0;
    to++;
  }
  return to;
}

function takes(tokens: Tokens, at: number, step: number): boolean {
  if (step > 0) {
    const id = tokens.word[at] as number;
    return id !== 0 && (id === step || tokens.lexicon.bases[id] === step + 1);
  }
  if (step === ANY_STEP) return true;
  if (step === NUMBER_STEP) return ((tokens.marks[at] as number) & NUMBER) !== 0;
  return isA(tokens, at, classOfStep(step));
}
