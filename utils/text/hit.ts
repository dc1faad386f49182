/** What a stretch of text tells about a person. */
export type FindingType = 'disability' | 'ssn';

/** One place in a text. */
export interface TextHit {
  readonly type: FindingType;
  /** UTF-16 code units of the text as given; `end` is the first one after it. */
  readonly start: number;
  readonly end: number;
  /** `breaks` when the shape leaves no doubt, `check` when a person decides. */
  readonly status: 'breaks' | 'check';
  /** Set where the words are the reason given for an accommodation. */
  readonly variant?: 'accommodation-cause';
}
