import type { ComponentType } from "react";
import { MyDocuments } from "../my-documents/my-documents.tsx";
import { MyAppointments } from "./my-appointments.tsx";
import { MyDisclosures } from "./my-disclosures.tsx";
import { MyDownload } from "./my-download.tsx";
import { MyHomework } from "./my-homework.tsx";
import { MyMeasures } from "./my-measures.tsx";
import { MyNotes } from "./my-notes.tsx";
import { MyOpenings } from "./my-openings.tsx";
import { MyPlan } from "./my-plan.tsx";

export interface MyPlace {
  readonly path: string;
  readonly title: string;
  /** What is there, in a few words. */
  readonly says: string;
  readonly Page: ComponentType<{ readonly zone: string }>;
}

/** Everything that the view offers, in the order of its first page. One more is one more line. */
export const places: readonly MyPlace[] = [
  { path: "/my/notes", title: "Notes", says: "What was written about your sessions", Page: MyNotes },
  {
    path: "/my/appointments",
    title: "Appointments",
    says: "When you come next, and when you came",
    Page: MyAppointments,
  },
  { path: "/my/plan", title: "Plan", says: "What you are working towards", Page: MyPlan },
  {
    path: "/my/documents",
    title: "Documents to sign",
    says: "Consents and agreements, and what you signed",
    Page: MyDocuments,
  },
  { path: "/my/homework", title: "Between sessions", says: "What you agreed to try", Page: MyHomework },
  { path: "/my/measures", title: "Questionnaires", says: "What your answers came to", Page: MyMeasures },
  { path: "/my/openings", title: "Who opened it", says: "Names, roles and days", Page: MyOpenings },
  { path: "/my/disclosures", title: "What was given out", says: "To whom, when and why", Page: MyDisclosures },
  { path: "/my/download", title: "Download everything", says: "As a file to keep or to take along", Page: MyDownload },
];
