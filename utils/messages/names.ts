/** The popup's question to a page. */
export const ASK_SUMMARY = 'page-summary';

/** The popup's request to let a person point at a field. */
export const TEACH = 'teach-field';

/** The popup's question for a report to whoever mends the profiles. */
export const ASK_REPORT = 'field-report';

/** What is said about a review; only Steward's own parts can send them, and each says so again on arrival. */
export const REVIEW = { give: 'review-give', take: 'review-take', list: 'review-list-services' } as const;

/** What a key of the browser asks of the page in front; the manifest lists them by these names. */
export const COMMANDS = { next: 'next-finding', card: 'into-card', tray: 'open-tray' } as const;

/** A page's question to the background for what rests there today, and its request to keep that. */
export const ASIDE = { ask: 'aside-ask', keep: 'aside-keep' } as const;
