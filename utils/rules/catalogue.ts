import { rule as ageInText } from './age-in-text.ts';
import { rule as attachmentMissing } from './attachment-missing.ts';
import { rule as bankAccountInText } from './bank-account-in-text.ts';
import { rule as birthdateInText } from './birthdate-in-text.ts';
import { rule as cardInText } from './card-in-text.ts';
import { rule as caseNoteLacksAPart } from './case-note-lacks-a-part.ts';
import { rule as editRequestPastWindow } from './edit-request-past-window.ts';
import { rule as followUpIsOnlyContact } from './follow-up-is-only-contact.ts';
import { rule as justificationMissing } from './justification-missing.ts';
import { rule as justificationTooThin } from './justification-too-thin.ts';
import { rule as maritalStatusInText } from './marital-status-in-text.ts';
import { rule as medicalFactInText } from './medical-fact-in-text.ts';
import { rule as noteEnteredLate } from './note-entered-late.ts';
import { rule as noteMentionsDisability } from './note-mentions-disability.ts';
import { rule as passwordInText } from './password-in-text.ts';
import { rule as personalPhoneInText } from './personal-phone-in-text.ts';
import { rule as phoneHasPunctuation } from './phone-has-punctuation.ts';
import { rule as requestDateNotAccepted } from './request-date-not-accepted.ts';
import type { Rule } from './rule.ts';
import { rule as serviceDatedAhead } from './service-dated-ahead.ts';
import { rule as serviceEnteredLate } from './service-entered-late.ts';
import { rule as skillGainEditPastWindow } from './skill-gain-edit-past-window.ts';
import { rule as ssnInText } from './ssn-in-text.ts';
import { rule as ticketAfterHours } from './ticket-after-hours.ts';
import { rule as ticketNamesTwoPids } from './ticket-names-two-pids.ts';
import { rule as titleThreeOnTitleOneForm } from './title-iii-on-title-i-form.ts';

/** Every rule, the most harmful fault first: that order decides which finding leads on a field. */
export const rules: readonly Rule[] = [
  ssnInText,
  cardInText,
  bankAccountInText,
  passwordInText,
  noteMentionsDisability,
  medicalFactInText,
  birthdateInText,
  personalPhoneInText,
  ageInText,
  maritalStatusInText,
  editRequestPastWindow,
  skillGainEditPastWindow,
  serviceEnteredLate,
  noteEnteredLate,
  serviceDatedAhead,
  followUpIsOnlyContact,
  titleThreeOnTitleOneForm,
  ticketNamesTwoPids,
  phoneHasPunctuation,
  requestDateNotAccepted,
  justificationMissing,
  justificationTooThin,
  attachmentMissing,
  caseNoteLacksAPart,
  ticketAfterHours,
];

/**
 * @param id a rule's id, from a finding or from stored settings
 * @returns the rule, or undefined when there is none of that name (any more)
 */
export function ruleNamed(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
