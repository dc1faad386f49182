import {
  type CautionCode,
  cautionCodes,
  type DenialCode,
  type DenialGroup,
  denialGroups,
  type ReviewCode,
  reviewCodes,
} from './codes.ts';

/** One thing a step of the review saw. A denial says in which group it stands. */
export type Remark =
  | { readonly [G in DenialGroup]: { readonly group: G; readonly code: (typeof denialGroups)[G][number] } }[DenialGroup]
  | { readonly group: 'review'; readonly code: ReviewCode }
  | { readonly group: 'caution'; readonly code: CautionCode };

/** The decision and its codes, each in its order and each once. */
export interface Ruling {
  readonly decision: 'approve' | 'needs-review' | 'deny';
  /** The codes of the first group that has any: what the directive would state. */
  readonly reasons: readonly DenialCode[];
  /** Every further code that denies. */
  readonly also: readonly DenialCode[];
  readonly review: readonly ReviewCode[];
  readonly cautions: readonly CautionCode[];
}

/**
 * @param remarks what the steps of the review saw, in any order, repeats allowed
 * @returns the decision: deny when anything denies, else needs-review when anything is unclear, else approve
 */
export function decide(remarks: readonly Remark[]): Ruling {
  const has = (group: Remark['group']) => {
    const codes = new Set<string>(remarks.filter((remark) => remark.group === group).map(({ code }) => code));
    return (code: string) => codes.has(code);
  };
  const stated = Object.entries(denialGroups)
    .map(([group, codes]) => (codes as readonly DenialCode[]).filter(has(group as DenialGroup)))
    .filter((codes) => codes.length > 0);
  const [reasons = [], ...further] = stated;
  const review = reviewCodes.filter(has('review'));
  const unclear = review.length > 0 ? 'needs-review' : 'approve';
  return {
    decision: reasons.length > 0 ? 'deny' : unclear,
    reasons,
    also: [...new Set(further.flat())].filter((code) => !reasons.includes(code)),
    review,
    cautions: cautionCodes.filter(has('caution')),
  };
}
