import { findAges } from './age.ts';
import { findBankNumbers } from './bank.ts';
import { findBirthDates, type TokenSpan } from './birth.ts';
import { findCards, type NumberFinding } from './card.ts';
import { type Digits, findDigits } from './digits.ts';
import { fold, originalEnd, originalStart } from './fold.ts';
import { findHealth } from './health.ts';
import { SPOKEN } from './lexicon/cue-words.ts';
import { lexicon } from './lexicon.ts';
import { findMarital } from './marital.ts';
import { findSecrets } from './password.ts';
import { findPhones } from './phone.ts';
import { findSsns } from './ssn.ts';
import { tokenise } from './tokenise.ts';
import { isPresent, type Tokens } from './tokens.ts';

/** The kinds of thing a note may not hold, as spec/text.md names them. */
export type FindingType =
  | 'disability'
  | 'medical'
  | 'ssn'
  | 'card'
  | 'bank'
  | 'phone-personal'
  | 'dob'
  | 'age'
  | 'marital'
  | 'password';

/** One finding in a text. */
export interface TextHit {
  readonly type: FindingType;
  /** First UTF-16 code unit of the words or digits found. */
  readonly start: number;
  /** The code unit after the last. */
  readonly end: number;
  /** `breaks` where shape or arithmetic settles it, `check` where meaning does. */
  readonly status: 'breaks' | 'check';
  /**
   * Chooses the message: the reason given for an accommodation, a condition in the family, part of a number,
   * a number nobody can hold.
   */
  readonly variant?: 'accommodation-cause' | 'family' | 'partial' | 'impossible';
}

/**
 * Reads a note, a ticket or a subject for what WSD 58-2024 keeps out of it, by the rules of spec/text.md.
 * Looks at the text alone: no clock, no settings. Never throws; time grows in step with the length.
 * @param text any string
 * @returns findings sorted by start; offsets are UTF-16 code units of `text`
 */
export function readText(text: string): readonly TextHit[] {
  const tokens = tokenise(fold(text), lexicon());
  const hits: TextHit[] = [];
  readNumbers(tokens, hits);
  for (const secret of findSecrets(tokens)) {
    hits.push({ type: 'password', ...inText(tokens, secret.start, secret.end), status: 'check' });
  }
  for (const span of findAges(tokens)) hits.push({ type: 'age', ...ofTokens(tokens, span), status: 'check' });
  for (const span of findMarital(tokens)) hits.push({ type: 'marital', ...ofTokens(tokens, span), status: 'check' });
  for (const finding of findHealth(tokens)) {
    const { type, variant } = finding;
    hits.push({ type, ...ofTokens(tokens, finding), status: 'check', ...(variant && { variant }) });
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Each run of digits is claimed once, in this order. */
function readNumbers(tokens: Tokens, hits: TextHit[]): void {
  const digits = findDigits(tokens);
  if (digits.count === 0 && !isPresent(tokens, SPOKEN)) return;
  for (const card of findCards(digits)) {
    hits.push({ type: 'card', ...ofNumbers(digits, card), status: card.sure ? 'breaks' : 'check' });
  }
  for (const phone of findPhones(digits)) {
    hits.push({ type: 'phone-personal', ...ofNumbers(digits, phone), status: 'check' });
  }
  for (const { start, end, sure, variant } of findSsns(digits)) {
    hits.push({
      type: 'ssn',
      ...inText(tokens, start, end),
      status: sure ? 'breaks' : 'check',
      ...(variant && { variant }),
    });
  }
  for (const bank of findBankNumbers(digits)) {
    hits.push({ type: 'bank', ...ofNumbers(digits, bank), status: bank.sure ? 'breaks' : 'check' });
  }
  for (const span of findBirthDates(digits)) hits.push({ type: 'dob', ...ofTokens(tokens, span), status: 'check' });
}

function ofNumbers(digits: Digits, { from, to }: NumberFinding): { start: number; end: number } {
  return ofTokens(digits.tokens, { from: digits.at[from] as number, to: (digits.at[to - 1] as number) + 1 });
}

function ofTokens(tokens: Tokens, { from, to }: TokenSpan): { start: number; end: number } {
  return inText(tokens, tokens.from[from] as number, tokens.to[to - 1] as number);
}

function inText(tokens: Tokens, start: number, end: number): { start: number; end: number } {
  return { start: originalStart(tokens.folded, start), end: originalEnd(tokens.folded, end) };
}
