import type { Source } from "../review/finding.ts";

/** What may be done of the minor's own consent: settings and citations, not advice. */
export interface MinorConsentRule {
  /** The state's id and the kind of service: never used for another rule. */
  readonly id: string;
  /** As whoever records the consent chooses it. */
  readonly title: string;
  readonly service: "mental-health" | "substance-use";
  /** The age from which the law lets the minor consent, in years; null where it names none. */
  readonly fromAge: number | null;
  /** What else has to be so. */
  readonly when: string;
  readonly source: CheckedSource;
  /** Whether whoever acts for the minor may see what came of it, and on what. */
  readonly guardianSees: GuardianSees;
  /** Whose signature releases it to others. */
  readonly signs: Signs;
  /** Where the last two come from. */
  readonly releaseSource: CheckedSource;
}

/** A source that says whether its fact was found in it. */
export type CheckedSource = Source & { readonly fact: NonNullable<Source["fact"]> };

/** With the minor's own signed agreement; or as the professional judges, where the law leaves it open. */
export type GuardianSees = "with-minors-agreement" | "as-professional-judges";
/** The minor alone; or the minor and whoever acts for them, both. */
export type Signs = "minor" | "both";

/** A state's rules from a day on, one file each. */
export interface MinorConsentLaw {
  readonly id: string;
  readonly title: string;
  /** From this day on, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly rules: readonly MinorConsentRule[];
}

export function defineMinorConsentLaw(law: MinorConsentLaw): MinorConsentLaw {
  return Object.freeze(law);
}
