import type { Bytes, Possible, PossibleTime, Time } from "./column.ts";
import type { ColumnType, Generated } from "kysely";

/* Measures, risk and what happened. */

export type Disposition =
  | "no-immediate-risk"
  | "safety-plan"
  | "closer-follow-up"
  | "referred"
  | "emergency"
  | "entered-in-error"
  | "other";

export interface AdministrationTable {
  id: string;
  client_id: string;
  session_id: Possible<string>;
  measure: string;
  measure_version: number;
  label: Generated<string>;
  given_how: "session" | "paper" | "link";
  answered_at: Time;
  kind: "scored" | "incomplete" | "withdrawn";
  answers: Possible<readonly (number | null)[]>;
  total: Possible<number>;
  band: Possible<string>;
  flags: Generated<readonly string[]>;
  missing: Generated<readonly number[]>;
  recorded_by: string;
  recorded_at: Time;
  corrects: Possible<string>;
  reason: Generated<string>;
}

export interface MeasureLinkTable {
  id: string;
  client_id: string;
  session_id: Possible<string>;
  measure: string;
  token_digest: Bytes;
  made_by: string;
  made_at: Time;
  expires_at: Time;
  opened_at: PossibleTime;
  browser_digest: Possible<Buffer>;
  answered_at: PossibleTime;
  administration_id: Possible<string>;
  ended_at: PossibleTime;
}

export interface RiskConcernTable {
  id: string;
  client_id: string;
  summary: string;
  opened_at: Time;
  opened_by: string;
  closed_at: PossibleTime;
  closed_by: Possible<string>;
  outcome: Possible<string>;
  administration_id: Possible<string>;
  answered_at: PossibleTime;
  answered_by_link: Generated<boolean>;
  disposition: Possible<Disposition>;
  acted_by: Possible<string>;
  acted_at: PossibleTime;
}

export interface RiskInquiryTable {
  id: string;
  client_id: string;
  concern_id: Possible<string>;
  session_id: Possible<string>;
  held_at: Time;
  answers: ColumnType<unknown, string, never>;
  level: string;
  reasoning: string;
  actions: Generated<string>;
  informed: Generated<string>;
  review_on: Possible<string>;
  recorded_by: string;
  recorded_at: Time;
}

export interface SafetyPlanTable {
  id: string;
  client_id: string;
  number: number;
  warning_signs: Generated<string>;
  own_steps: Generated<string>;
  people_and_places: Generated<string>;
  people_to_ask: Generated<string>;
  professionals: Generated<string>;
  safer_surroundings: Generated<string>;
  made_with_client: boolean;
  copy_given: Generated<boolean>;
  written_by: string;
  written_at: Time;
}

export interface IncidentTable {
  id: string;
  group_id: Possible<string>;
  session_id: Possible<string>;
  happened_at: Time;
  place: Generated<string>;
  kind: string;
  before_it: Generated<string>;
  what_happened: string;
  response: Generated<string>;
  injuries: Generated<string>;
  police: Generated<string>;
  told: Generated<string>;
  witnesses: Generated<string>;
  debrief: Generated<string>;
  return_terms: Generated<string>;
  reported_by: string;
  reported_at: Time;
  version: Generated<number>;
}

export interface IncidentPersonTable {
  id: string;
  incident_id: string;
  client_id: Possible<string>;
  name: string;
  part: string;
}

export interface ChartEventTable {
  id: string;
  client_id: string;
  happened_at: Time;
  words: string;
  recorded_by: string;
  recorded_at: Time;
}

export interface ProtectiveActTable {
  id: string;
  client_id: string;
  kind: string;
  heard_at: Time;
  facts: string;
  person_at_risk: Generated<string>;
  assessment: Generated<string>;
  consulted: Generated<string>;
  decision: string;
  told: Generated<string>;
  told_at: PossibleTime;
  told_by: Generated<string>;
  reference: Generated<string>;
  why_not: Generated<string>;
  client_told: Generated<string>;
  follow_up: Generated<string>;
  recorded_by: string;
  recorded_at: Time;
  corrects: Possible<string>;
}
