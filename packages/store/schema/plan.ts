import type { Made, Possible, PossibleTime, StatedTime, Time } from "./column.ts";
import type { Generated } from "kysely";

/* The treatment plan, what is tied to it, and its summaries. */

export type HomeworkOutcome = "done" | "partly" | "not-done" | "dropped";

export type ObjectiveStatus = "active" | "met" | "stopped";

export interface PlanProblemTable {
  id: string;
  client_id: string;
  title: string;
  position: Generated<number>;
  created_at: StatedTime;
}

export interface PlanGoalTable {
  id: string;
  client_id: string;
  problem_id: string;
  words: string;
  position: Generated<number>;
}

export interface PlanObjectiveTable {
  id: string;
  client_id: string;
  goal_id: string;
  text: string;
  status: Generated<ObjectiveStatus>;
  position: Generated<number>;
}

export interface PlanObjectiveDetailTable {
  objective_id: string;
  client_id: string;
  baseline: Generated<string>;
  target: Generated<string>;
  due_on: Possible<string>;
  measured_by: Generated<string>;
  starts_on: Possible<string>;
}

export interface PlanVersionTable {
  id: string;
  content: string;
  changed_at: Time;
  entry_id: string;
  changed_by: Made<string>;
  client_id: Made<string>;
  number: Made<number>;
  review_due: Made<string | null>;
}

export interface PlanSignatureTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  passkey: Possible<string>;
  signed_by: Made<string>;
  client_id: Made<string>;
  version_id: Made<string>;
  capacity: Made<string>;
}

export interface SummaryTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  passkey: Possible<string>;
  author_id: Made<string>;
  client_id: Made<string | null>;
  group_id: Made<string | null>;
  kind: Made<string>;
  from_day: Made<string>;
  to_day: Made<string>;
}

export interface SummarySignatureTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  passkey: Possible<string>;
  signed_by: Made<string>;
  summary_id: Made<string>;
}

export interface SummaryDraftTable {
  id: string;
  author_id: string;
  client_id: Possible<string>;
  group_id: Possible<string>;
  kind: "periodic" | "discharge";
  from_day: string;
  to_day: string;
  edits: string;
  version: Generated<number>;
  changed_at: StatedTime;
}

export interface HomeworkTable {
  id: string;
  client_id: string;
  session_id: Possible<string>;
  words: string;
  due_on: Possible<string>;
  set_by: string;
  set_at: Time;
  outcome: Possible<HomeworkOutcome>;
  outcome_words: Generated<string>;
  asked_session_id: Possible<string>;
  asked_by: Possible<string>;
  asked_at: PossibleTime;
  version: Generated<number>;
  client_outcome: Possible<Exclude<HomeworkOutcome, "dropped">>;
  client_words: Generated<string>;
  client_answered_at: PossibleTime;
}

export interface MedicationChangeTable {
  id: string;
  client_id: string;
  session_id: Possible<string>;
  what: string;
  basis: string;
  name: string;
  dose: Generated<string>;
  on_day: string;
  reason: string;
  recorded_by: string;
  recorded_at: Time;
  withdrawn_at: PossibleTime;
  withdrawn_by: Possible<string>;
  withdrawn_why: Generated<string>;
}
