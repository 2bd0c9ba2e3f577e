export const sourceKinds = [
  "note",
  "shared-part",
  "session",
  "plan",
  "measure",
  "medication",
  "risk",
  "homework",
  "episode",
] as const;

/** Where a sentence of a summary comes from: a signed note or shared part, or a row of the record beside them. */
export interface Source {
  readonly kind: (typeof sourceKinds)[number];
  readonly id: string;
}

/** One sentence, and everything that it rests on. Never without a source: what no record holds is not said. */
export interface SummarySentence {
  /** What it is about: `progress/<objective>/now`. The same however the record goes on, so that edits find it again. */
  readonly key: string;
  readonly text: string;
  readonly sources: readonly [Source, ...Source[]];
}

export const summarySections = [
  "care",
  "sessions",
  "contacts",
  "attendance",
  "progress",
  "measures",
  "topics",
  "interventions",
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

export const summaryKinds = ["periodic", "discharge"] as const;

export interface Summary {
  readonly kind: (typeof summaryKinds)[number];
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  /** Only those with something to say. */
  readonly sections: readonly SummarySection[];
}

export const sectionTitles: Readonly<Record<SummarySectionKey, string>> = {
  care: "Care",
  sessions: "Sessions",
  contacts: "Contacts",
  attendance: "Attendance",
  progress: "Progress by objective",
  measures: "Measures",
  topics: "Topics",
  interventions: "Interventions",
  plan: "Changes of the plan",
  medication: "Medication",
  risk: "Risk",
  homework: "Homework",
};

/** What stands on every summary, on the screen and on paper. */
export const notAReplacement = "A summary: it stands beside the notes of the sessions and replaces none of them.";
