import { accommodations } from './accommodations.ts';
import { benefits, disabilityWords, needyBenefits, schooling } from './benefits.ts';
import { abbreviations, conditions, needyNouns, predicates } from './conditions.ts';
import { cueWords } from './cue-words.ts';
import { devices, needyDevices } from './devices.ts';
import { BAD, BODY, CANT, COUNT_WORD, FUNC, frameWords, HURT, PROBLEM, SIDE, TROUBLE, VISIT } from './frame-words.ts';
import { injuries, layPhrases } from './lay-phrases.ts';
import { medicines, needyMedicines } from './medicines.ts';
import { OWNING, peopleWords, SELF } from './people-words.ts';
import { silentPhrases } from './silent-phrases.ts';
import { spanishConditions, spanishDevices, spanishMedical, spanishTreatments } from './spanish.ts';
import { medicalFacts, needyMedicalFacts, needyTreatments, treatments } from './treatments.ts';

/** What kind of words a phrase is; how a hit is judged follows from it. Where lists overlap, the first wins. */
export const SILENT = 1;
export const ACCOMMODATION = 2;
export const CONDITION = 3;
export const ABBREVIATION = 4;
export const NEEDY_NOUN = 5;
export const PREDICATE = 6;
export const LAY = 7;
export const INJURY = 8;
export const DEVICE = 9;
export const NEEDY_DEVICE = 10;
export const MEDICINE = 11;
export const NEEDY_MEDICINE = 12;
export const BENEFIT = 13;
export const NEEDY_BENEFIT = 14;
export const SCHOOLING = 15;
export const WORD = 16;
export const TREATMENT = 17;
export const NEEDY_TREATMENT = 18;
export const MEDICAL = 19;
export const NEEDY_MEDICAL = 20;

/** Every class of words. */
export const wordLists = [peopleWords, frameWords, cueWords];

/** Classes that phrases may name with "@". */
export const patternClasses: Readonly<Record<string, number>> = {
  bad: BAD,
  body: BODY,
  cant: CANT,
  count: COUNT_WORD,
  func: FUNC,
  hurt: HURT,
  owner: OWNING,
  problem: PROBLEM,
  self: SELF,
  side: SIDE,
  trouble: TROUBLE,
  visit: VISIT,
};

/** Lists whose long words are recognised when misspelled. */
export const termGroups: readonly (readonly [kind: number, phrases: string])[] = [
  [CONDITION, conditions],
  [DEVICE, devices],
  [MEDICINE, medicines],
  [WORD, disabilityWords],
  [TREATMENT, treatments],
];

/** Phrases that hide others; they come first. */
export const silentGroups: readonly (readonly [kind: number, phrases: string])[] = [
  [SILENT, silentPhrases],
  [ACCOMMODATION, accommodations],
];

/** The rest, in order of precedence. */
export const otherGroups: readonly (readonly [kind: number, phrases: string])[] = [
  [BENEFIT, benefits],
  [SCHOOLING, schooling],
  [NEEDY_MEDICINE, needyMedicines],
  [ABBREVIATION, abbreviations],
  [PREDICATE, predicates],
  [NEEDY_BENEFIT, needyBenefits],
  [NEEDY_DEVICE, needyDevices],
  [NEEDY_TREATMENT, needyTreatments],
  [INJURY, injuries],
  [MEDICAL, medicalFacts],
  [NEEDY_MEDICAL, needyMedicalFacts],
  [NEEDY_NOUN, needyNouns],
  [LAY, layPhrases],
  [CONDITION, spanishConditions],
  [DEVICE, spanishDevices],
  [TREATMENT, spanishTreatments],
  [MEDICAL, spanishMedical],
];
