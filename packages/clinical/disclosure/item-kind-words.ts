import type { ItemKind } from "./record-item.ts";

/** Every kind as a person calls it: in the form, on the paper that a client signs, in the register. */
export const itemKindWords: Readonly<Record<ItemKind, string>> = {
  "progress-note": "Individual notes",
  "group-note": "Group notes",
  "contact-note": "Notes of calls and other contacts",
  summary: "Summaries",
  "treatment-plan": "Treatment plan",
  diagnosis: "Diagnoses",
  medication: "Medication",
  measure: "Measures",
  "safety-plan": "Safety plan",
  risk: "What was asked about risk",
  attendance: "Attendance",
  document: "Scans and letters",
  "signed-document": "Signed consents and agreements",
  billing: "What was billed",
  draft: "Drafts",
  "incident-form": "Incident forms",
  "report-log": "Logs of reports",
};
