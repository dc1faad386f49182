import type { TextHit } from '../../utils/text/read-text.ts';

// What a list of words does that looks at nothing around them: the yardstick for how hard a set of texts is.
const WORDS =
  'disability|disabled|handicap|handicapped|impairment|impaired|blind|deaf|wheelchair|walker|cane|crutches|prosthesis|prosthetic|depression|depressed|anxiety|bipolar|schizophrenia|ptsd|adhd|autism|autistic|dyslexia|epilepsy|seizure|seizures|stroke|diabetes|diabetic|cancer|arthritis|asthma|copd|lupus|fibromyalgia|migraine|migraines|multiple sclerosis|cerebral palsy|muscular dystrophy|down syndrome|traumatic brain injury|tbi|amputee|amputation|paralyzed|hearing loss|hard of hearing|hearing aid|hearing aids|low vision|legally blind|learning disability|special education|special ed|mental illness|mental health|psychiatric|psychiatrist|therapist|therapy|counseling|medication|medications|meds|zoloft|prozac|lithium|insulin|methadone|suboxone|rehab|addiction|addicted|alcoholic|sober|ssdi|ssi|vocational rehabilitation|service dog|service animal|oxygen|dialysis|chemo|chronic pain|back injury|heart condition|heart disease|high blood pressure|hiv|hepatitis';
const LISTED = new RegExp(`\\b(?:${WORDS})\\b`, 'gi');

/**
 * @param text any text
 * @returns a disability finding wherever one of the words stands
 */
export function readByList(text: string): readonly TextHit[] {
  return Array.from(text.matchAll(LISTED), ({ index, 0: words }) => ({
    type: 'disability',
    start: index,
    end: index + words.length,
    status: 'check',
  }));
}
