/** Where a sentence of a summary comes from: a signed note, or a row of the record beside the notes. */
export interface Source {
  readonly kind: "note" | "session" | "plan" | "measure" | "medication" | "risk" | "homework";
  readonly id: string;
}

/** One sentence, and everything that it rests on. Never without a source: what no record holds is not said. */
export interface SummarySentence {
  readonly text: string;
  readonly sources: readonly [Source, ...Source[]];
}

export const summarySections = [
  "care",
  "contacts",
  "progress",
  "measures",
  "plan",
  "medication",
  "risk",
  "homework",
] as const;
export type SummarySectionKey = (typeof summarySections)[number];

export interface SummarySection {
  readonly key: SummarySectionKey;
  readonly sentences: readonly SummarySentence[];
}

export interface Summary {
  readonly kind: "periodic" | "discharge";
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  /** Only those with something to say. */
  readonly sections: readonly SummarySection[];
}

export const sectionTitles: Readonly<Record<SummarySectionKey, string>> = {
  care: "Care",
  contacts: "Contacts",
  progress: "Progress by objective",
  measures: "Measures",
  plan: "Changes of the plan",
  medication: "Medication",
  risk: "Risk",
  homework: "Homework",
};
