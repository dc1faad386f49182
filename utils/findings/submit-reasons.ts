/** Why someone sends a form although serious findings stand: few, so that they can be counted, and no free text. */
export const submitReasons = [
  { id: 'not-so', words: 'reason_not_so' },
  { id: 'told-to', words: 'reason_told_to' },
  { id: 'later', words: 'reason_later' },
  { id: 'other', words: 'reason_other' },
] as const;

/** A reason that a person has chosen. */
export type SubmitReason = (typeof submitReasons)[number]['id'];
