/** What of a record can be kept from its client: each has a day and a page of its own. */
export const withholdingSubjects = ["note", "plan-version", "measure", "document"] as const;

/** How a review may come out: kept as it is; some words given, the rest kept; given whole. */
export const reviewOutcomes = ["kept", "in-part", "released"] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** It is looked at again within so many days: nothing is withheld for good. */
export const longestWithholding = 365;
