import { findAges } from './age.ts';
import { findBankNumbers } from './bank.ts';
import { findBirthDates } from './birth.ts';
import { findCards, type NumberFinding } from './card.ts';
import { type Digits, findDigits } from './digits.ts';
import { fold, originalEnd, originalStart } from './fold.ts';
import { findHealth } from './health.ts';
import { lexicon } from './lexicon.ts';
import { findMarital } from './marital.ts';
import { findSecrets } from './password.ts';
import { findPhones } from './phone.ts';
import { type TokenSpan, withFree } from './spans.ts';
import { findSpoken } from './spoken.ts';
import { findSsns } from './ssn.ts';
import { tokenise } from './tokenise.ts';
import type { Tokens } from './tokens.ts';

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
  const hits = readNumbers(tokens);
  for (const { start, end } of findSecrets(tokens)) hits.push(hitAt(tokens, 'password', start, end, 'check'));
  for (const span of findAges(tokens)) hits.push(hitOf(tokens, 'age', span));
  for (const span of findMarital(tokens)) hits.push(hitOf(tokens, 'marital', span));
  for (const finding of findHealth(tokens)) hits.push(hitOf(tokens, finding.type, finding, 'check', finding.variant));
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Numbers in words stand back where digits in them are a finding already. */
function readNumbers(tokens: Tokens): TextHit[] {
  const inDigits = readDigits(findDigits(tokens)).sort((a, b) => a.start - b.start);
  const inWords = findSpoken(tokens).map((number) => hitOf(tokens, number.type, number));
  return withFree(inDigits, inWords);
}

/** Each run of digits is claimed once, in this order. */
function readDigits(digits: Digits): TextHit[] {
  const { tokens } = digits;
  return [
    ...findCards(digits).map((card) => hitOf(tokens, 'card', tokensOf(digits, card), statusOf(card))),
    ...findPhones(digits).map((phone) => hitOf(tokens, 'phone-personal', tokensOf(digits, phone))),
    ...findSsns(digits).map((ssn) => hitAt(tokens, 'ssn', ssn.start, ssn.end, statusOf(ssn), ssn.variant)),
    ...findBankNumbers(digits).map((bank) => hitOf(tokens, 'bank', tokensOf(digits, bank), statusOf(bank))),
    ...findBirthDates(digits).map((span) => hitOf(tokens, 'dob', span)),
  ];
}

function tokensOf({ at }: Digits, { from, to }: NumberFinding): TokenSpan {
  return { from: at[from] as number, to: (at[to - 1] as number) + 1 };
}

function statusOf({ sure }: { readonly sure: boolean }): TextHit['status'] {
  return sure ? 'breaks' : 'check';
}

function hitOf(
  tokens: Tokens,
  type: FindingType,
  { from, to }: TokenSpan,
  status: TextHit['status'] = 'check',
  variant?: TextHit['variant'],
): TextHit {
  return hitAt(tokens, type, tokens.from[from] as number, tokens.to[to - 1] as number, status, variant);
}

/** @param start first code of the folded text; @param end the one after its last */
function hitAt(
  { folded }: Tokens,
  type: FindingType,
  start: number,
  end: number,
  status: TextHit['status'],
  variant?: TextHit['variant'],
): TextHit {
  const span = { type, start: originalStart(folded, start), end: originalEnd(folded, end), status };
  return variant === undefined ? span : { ...span, variant };
}
