import { rule as editRequestPastWindow } from './edit-request-past-window.ts';
import { rule as noteEnteredLate } from './note-entered-late.ts';
import { rule as noteMentionsDisability } from './note-mentions-disability.ts';
import { rule as phoneHasPunctuation } from './phone-has-punctuation.ts';
import type { Rule } from './rule.ts';
import { rule as serviceDatedAhead } from './service-dated-ahead.ts';
import { rule as serviceEnteredLate } from './service-entered-late.ts';
import { rule as skillGainEditPastWindow } from './skill-gain-edit-past-window.ts';
import { rule as ssnInText } from './ssn-in-text.ts';

/** Every rule, the most harmful fault first: that order decides which finding leads on a field. */
export const rules: readonly Rule[] = [
  ssnInText,
  noteMentionsDisability,
  editRequestPastWindow,
  skillGainEditPastWindow,
  serviceEnteredLate,
  noteEnteredLate,
  serviceDatedAhead,
  phoneHasPunctuation,
];

/**
 * @param id a rule's id, from a finding or from stored settings
 * @returns the rule, or undefined when there is none of that name (any more)
 */
export function ruleNamed(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
