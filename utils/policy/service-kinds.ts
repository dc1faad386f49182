/**
 * The kinds of service that OKJobMatch records, for all programs under common exit. Which of them hold a
 * period of participation open is `Policy.countingKinds`.
 */
export const serviceKinds = [
  'career',
  'training',
  'youth-supportive',
  'self-service',
  'information-only',
  'follow-up',
  'supportive',
] as const;

/** `supportive` is that of adult and dislocated worker programs; a youth's is `youth-supportive`. */
export type ServiceKind = (typeof serviceKinds)[number];
