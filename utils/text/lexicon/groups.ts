import { accommodations } from './accommodations.ts';
import { benefits, disabilityWords, needyBenefits, schooling } from './benefits.ts';
import { abbreviations, conditions, needyNouns, predicates } from './conditions.ts';
import { cueWords, MONTH } from './cue-words.ts';
import { devices, needyDevices } from './devices.ts';
import {
  BAD,
  BODY,
  BODY_LOOSE,
  CANT,
  COUNT_WORD,
  DRUG,
  FUNC,
  frameWords,
  HURT,
  NEGATIVE,
  PROBLEM,
  SEE,
  SIDE,
  TRIGGER,
  TROUBLE,
  VISIT,
} from './frame-words.ts';
import { injuries, layPhrases, plainLimits } from './lay-phrases.ts';
import { medicines, needyMedicines } from './medicines.ts';
import { OWNING, peopleWords, SELF } from './people-words.ts';
import { silentPhrases } from './silent-phrases.ts';
import { spanishConditions, spanishDevices, spanishMedical, spanishTreatments } from './spanish.ts';
import { medicalFacts, needyMedicalFacts, needyTreatments, treatments } from './treatments.ts';

/** What kind of words a phrase is; how a hit is judged follows from it. Where lists overlap, the first wins. */
export const SILENT = 1;
export const ACCOMMODATION = 2;
const CONDITION = 3;
const ABBREVIATION = 4;
const NEEDY_NOUN = 5;
const PREDICATE = 6;
const LAY = 7;
export const INJURY = 8;
const DEVICE = 9;
const NEEDY_DEVICE = 10;
const MEDICINE = 11;
export const NEEDY_MEDICINE = 12;
const BENEFIT = 13;
const NEEDY_BENEFIT = 14;
const SCHOOLING = 15;
const WORD = 16;
const TREATMENT = 17;
const NEEDY_TREATMENT = 18;
export const MEDICAL = 19;
export const NEEDY_MEDICAL = 20;
export const BODY_HURTS = 21;
export const BODY_LOOSE_HURTS = 22;
export const CANT_DO = 23;
export const CANT_BODY = 24;
export const CANT_STAND_IT = 25;
export const DRUG_USE = 26;

/** How many groups of kinds are weighed apart. */
export const GROUPS = 11;

/** The group of each kind: terms, letters, loose words, lay phrases, devices, benefits, short-term facts. */
export const groupOfKind: Readonly<Record<number, number>> = {
  [CONDITION]: 0,
  [MEDICINE]: 8,
  [WORD]: 9,
  [TREATMENT]: 10,
  [ABBREVIATION]: 1,
  [NEEDY_NOUN]: 2,
  [PREDICATE]: 2,
  [NEEDY_MEDICINE]: 8,
  [NEEDY_TREATMENT]: 10,
  [NEEDY_MEDICAL]: 2,
  [LAY]: 3,
  [INJURY]: 3,
  [DEVICE]: 4,
  [NEEDY_DEVICE]: 4,
  [BENEFIT]: 5,
  [NEEDY_BENEFIT]: 5,
  [SCHOOLING]: 5,
  [MEDICAL]: 6,
  [BODY_HURTS]: 7,
  [BODY_LOOSE_HURTS]: 7,
  [CANT_DO]: 7,
  [CANT_BODY]: 7,
  [CANT_STAND_IT]: 7,
  [DRUG_USE]: 7,
};

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
  seen: SEE,
  neg: NEGATIVE,
  loose: BODY_LOOSE,
  drug: DRUG,
  trigger: TRIGGER,
  visit: VISIT,
  month: MONTH,
};

/** Every list of phrases, in order of precedence. */
export const phraseGroups: readonly (readonly [kind: number, phrases: string])[] = [
  [SILENT, silentPhrases],
  [ACCOMMODATION, accommodations],
  [CONDITION, conditions],
  [CONDITION, plainLimits],
  [DEVICE, devices],
  [MEDICINE, medicines],
  [WORD, disabilityWords],
  [TREATMENT, treatments],
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

/** Lists whose long words are recognised when misspelled. */
export const misspeltGroups: readonly string[] = [
  conditions,
  devices,
  medicines,
  disabilityWords,
  treatments,
  medicalFacts,
  `
vocational,rehabilitation,psychiatric,counseling,medication,prescription,impairment,cerebral,dystrophy,sclerosis
congestive,traumatic,obsessive,compulsive,oppositional,syndrome,surgery,spectrum,hearing,seizure,stroke,muscular
chronic,disorder,diagnosed,diagnosis,impaired,disabled,handicapped,depressed,hospital,pressure,personality
intellectual,paralyzed,chemotherapy,anxious,alcohol,attack,attacks,panic,therapy,therapist,counselor,medicine,learning,lithium,thyroid,seizure,carpal,pregnant,treatment,recovery
allergic,recovering,disability,pacemaker,crutches,prosthetic,walker,emotional,emotionally,behavioral,developmental`,
];
