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
import { OWNING, POSS, peopleWords, SELF } from './people-words.ts';
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
export const MEDICINE = 11;
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
export const BODY_OWNED = 27;

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
  poss: POSS,
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
intellectual,paralyzed,chemotherapy,anxious,alcohol,attack,attacks,panic,therapy,therapist,counselor,medicine,learning,lithium,thyroid,seizure,carpal,tunnel,pregnant,treatment,recovery
fasciitis,vertebrae,headaches,cholesterol,achilles,replacement,detached,cataracts,hernia,oxygen,methimazole,neurologist,endometriosis,
murmur,herniated,sickle,disease,stuttering,oncologist,neurologist,inhaler,wheelchair,amputated,concussion
allergic,recovering,disability,pacemaker,crutches,prosthetic,walker,emotional,emotionally,behavioral,developmental`,
];
