/** `block`: must never be signed like this; `warn` and `hint` leave the decision to the author. */
export type Severity = "block" | "warn" | "hint";

export const families = [
  "confidentiality",
  "completeness",
  "wording",
  "individuality",
  "consistency",
  "brevity",
  "timing",
  "spelling",
] as const;
export type Family = (typeof families)[number];

/** Where a rule comes from, so that nobody has to take our word for it. */
export interface Source {
  /** The regulation, guide or paper, with its section. */
  readonly cite: string;
  /** Where it can be read; null where it is in print alone. */
  readonly url: string | null;
  /** The day it was read, `YYYY-MM-DD`; null while nobody has checked the citation against its source. */
  readonly read: string | null;
  /**
   * Whether the fact itself was found in a copy of the source, or of one that quotes it, or is general knowledge so
   * far; and the day of which that is the state, `YYYY-MM-DD`. It says nothing of whether the cited page was read.
   */
  readonly fact?: { readonly status: "verified" | "unverified"; readonly on: string };
}

/**
 * What the reviewer has to say about a stretch of a note. Data, never thrown. Positions are UTF-16 offsets in the
 * section's text; a finding about something that is not there has `start` equal to `end`.
 */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  /** What kind within the family: `vague`, `riskStatus` ... */
  readonly label: string;
  readonly severity: Severity;
  /** The section's key. */
  readonly section: string;
  readonly start: number;
  readonly end: number;
  /** The words found, as they stand there. */
  readonly text: string;
  /** Plain words: what is so, and what to do. Names nobody. */
  readonly message: string;
  /** What could stand instead of `text`; null where only the author can know. */
  readonly suggestion: string | null;
  /** The rule's source in one line, with whether anybody has checked it. */
  readonly source: string;
  /** Of a copy: the passage that it is like, and where that stands. */
  readonly other?: { readonly where: string; readonly text: string };
}
