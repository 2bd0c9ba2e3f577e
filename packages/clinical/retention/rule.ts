import type { Source } from "../review/finding.ts";

/** What a period is counted from. */
export type Trigger = "last-contact" | "discharge" | "death" | "last-disclosure";

/** What a rule is about: the clinical record itself, or the account of what left it. */
export type RecordClass = "clinical" | "disclosures";

export interface Period {
  readonly from: Trigger;
  readonly years: number;
}

/** How long beyond their coming of age the record is kept of somebody who was a minor at a contact. */
export type Minority =
  | { readonly until: "years-after-majority"; readonly years: number }
  | { readonly until: "age"; readonly age: number };

/** How long records are kept, as dated, cited data: one file each. Settings, not advice; a practice answers for its own. */
export interface RetentionRule {
  readonly id: string;
  readonly title: string;
  /** `US-CA`, `GB`: where it holds; `US` for guidance that no state stands behind. */
  readonly jurisdiction: string;
  readonly recordClass: RecordClass;
  /** From this day on the rule is listed as it stands here, `YYYY-MM-DD`. */
  readonly effective: string;
  /** The latest of those whose beginning is known counts. */
  readonly periods: readonly Period[];
  /** After a death this period counts, and no other. */
  readonly afterDeath: Period | null;
  readonly minority: Minority | null;
  readonly source: Source & { readonly fact: { readonly status: "verified" | "unverified"; readonly on: string } };
}

export function defineRetentionRule(rule: RetentionRule): RetentionRule {
  return Object.freeze(rule);
}
