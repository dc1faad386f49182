/** Why someone sends a form although serious findings stand: few, so that they can be counted, and no free text. */
export const submitReasons = [
  { id: 'not-so', words: 'It is not what Steward thinks' },
  { id: 'told-to', words: 'My supervisor told me to' },
  { id: 'later', words: 'I will correct it later' },
  { id: 'other', words: 'Another reason' },
] as const;

/** A reason that a person has chosen. */
export type SubmitReason = (typeof submitReasons)[number]['id'];
