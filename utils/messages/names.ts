/** The popup's question to a page. */
export const ASK_SUMMARY = 'page-summary';

/** What is said about a review; only Steward's own parts can send them, and each says so again on arrival. */
export const REVIEW = { give: 'review-give', take: 'review-take', list: 'review-list-services' } as const;
