import { findPhrases, isInflected, type Phrase } from './find-phrases.ts';
import {
  before,
  behind,
  hasEvidence,
  isAboutPeople,
  isModifier,
  isName,
  isPolicyOrScreen,
  isProvided,
  isShopTalk,
  isTopic,
} from './frames.ts';
import { ACCOM, AFTER_WORD, CAUSE, PREP } from './lexicon/frame-words.ts';
import {
  ABBREVIATION,
  ACCOMMODATION,
  INJURY,
  LAY,
  MEDICAL,
  NEEDY_MEDICAL,
  NEEDY_MEDICINE,
  SCHOOLING,
} from './lexicon/groups.ts';
import type { Tokens } from './tokens.ts';
import { whose } from './whose.ts';

/** A finding in tokens: `from` up to, not including, `to`. */
export interface HealthFinding {
  readonly type: 'disability' | 'medical';
  readonly from: number;
  readonly to: number;
  readonly variant?: 'accommodation-cause' | 'family';
}

/**
 * Finds what a text says of the health of the participant or the household. spec/text.md, rules 1 to 8.
 * Whether it is denied, past or guessed is never asked: rule 2.
 * @param tokens the tokens of the text
 * @returns findings in order, without overlap
 */
export function findHealth(tokens: Tokens): HealthFinding[] {
  const phrases = findPhrases(tokens);
  const findings: HealthFinding[] = [];
  let lastTo = 0;
  for (const phrase of phrases) {
    if (phrase.kind === ACCOMMODATION || !isAboutSomeone(tokens, phrase, lastTo)) continue;
    const person = whose(tokens, phrase.from, phrase.to);
    if (person === 'other') continue;
    lastTo = phrase.to;
    findings.push(findingOf(tokens, phrase, person === 'kin'));
  }
  return findings;
}

function isAboutSomeone(tokens: Tokens, phrase: Phrase, lastTo: number): boolean {
  if (phrase.kind === ABBREVIATION && isInflected(tokens, phrase)) return false;
  if (isName(tokens, phrase) || isModifier(tokens, phrase)) return false;
  if (phrase.kind !== LAY && phrase.kind !== INJURY && isAboutPeople(tokens, phrase)) return false;
  if (isPolicyOrScreen(tokens, phrase) || isShopTalk(tokens, phrase)) return false;
  if (phrase.kind !== SCHOOLING && phrase.kind !== LAY && phrase.kind !== INJURY && isTopic(tokens, phrase))
    return false;
  return hasEvidence(tokens, phrase, lastTo) && !isProvided(tokens, phrase);
}

/** Code of "(". */
const OPENING = 40;

const MEDICAL_KINDS: ReadonlySet<number> = new Set([INJURY, MEDICAL, NEEDY_MEDICAL]);

function findingOf(tokens: Tokens, phrase: Phrase, ofKin: boolean): HealthFinding {
  const { from, to, kind } = phrase;
  if (ofKin) return { type: 'medical', from, to, variant: 'family' };
  if (MEDICAL_KINDS.has(kind)) return { type: 'medical', from, to };
  if (kind !== NEEDY_MEDICINE && explainsAccommodation(tokens, phrase)) {
    return { type: 'disability', from, to, variant: 'accommodation-cause' };
  }
  return { type: 'disability', from, to };
}

/** Rule 3: "large print because of low vision", "interpreter (deaf)". */
function explainsAccommodation(tokens: Tokens, { from, to }: Phrase): boolean {
  if (before(tokens, from, 14, ACCOM) < 0 && behind(tokens, to, 14, ACCOM) < 0) return false;
  if (before(tokens, from, 5, CAUSE, AFTER_WORD) >= 0 || before(tokens, from, 2, PREP) >= 0) return true;
  const opening = tokens.folded.codes[(tokens.from[from] as number) - 1] === OPENING;
  return opening || behind(tokens, to, 4, CAUSE, PREP) >= 0;
}
