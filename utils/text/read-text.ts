import { findDisability } from './disability.ts';
import { foldText } from './fold-text.ts';
import type { TextHit } from './hit.ts';
import { findSsn } from './ssn.ts';

/**
 * Reads a note or ticket for what may not stand in it (WSD 58-2024, Case notes and PII Definitions).
 * @param text any text
 * @returns what was found, in order of place. Never throws; takes time in proportion to the text.
 */
export function readText(text: string): readonly TextHit[] {
  const folded = foldText(text);
  return [...findSsn(folded.text), ...findDisability(folded.text)]
    .map((hit) => ({ ...hit, start: folded.from(hit.start), end: folded.to(hit.end) }))
    .sort((a, b) => a.start - b.start);
}
