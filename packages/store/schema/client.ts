import type { Bytes, Made, Possible, PossibleTime, StatedTime, Time } from "./column.ts";
import type { Generated } from "kysely";

/* A client's record apart from what is written of sessions. */

export type Capacity = "clinician" | "trainee" | "supervisor" | "nurse" | "aide";

export type FlagKind = "part-2" | "do-not-contact" | "other";

export type MayBeTold = "nothing" | "appointments" | "all";

export type DischargeKind = "completed" | "left" | "referred" | "moved" | "no-contact" | "administrative" | "died";

export type MergeState = "proposed" | "confirmed" | "withdrawn";

export interface MergeActTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  merge_id: Made<string>;
  step: Made<"proposed" | "confirmed" | "withdrawn">;
  client_id: Made<string>;
  survivor_id: Made<string>;
}

export interface DocumentTable {
  id: string;
  client_id: string;
  title: string;
  media_type: string;
  size_bytes: number;
  digest: Bytes;
  stored_as: string;
  key: Bytes;
  scanned: boolean;
  uploaded_by: string;
  uploaded_at: StatedTime;
  withdrawn_at: PossibleTime;
  withdrawn_by: Possible<string>;
  withdrawn_reason: Possible<string>;
  version: Generated<number>;
  request_id: Possible<string>;
  /** When and by whom it was put into the client's own view. */
  shown_at: PossibleTime;
  shown_by: Possible<string>;
}

export interface ClientTable {
  id: string;
  record_number: string;
  name: string;
  preferred_name: Generated<string>;
  pronouns: Generated<string>;
  created_by: string;
  created_at: StatedTime;
  version: Generated<number>;
  name_key: Made<string>;
}

export interface ClientDetailTable {
  client_id: string;
  birth_date: Possible<string>;
}

export interface ClientAliasTable {
  client_id: string;
  alias: string;
}

export interface ClientFlagTable {
  id: string;
  client_id: string;
  kind: FlagKind;
  words: Generated<string>;
  since: string;
  set_by: string;
  set_at: StatedTime;
  ended_on: Possible<string>;
  ended_by: Possible<string>;
  ended_why: Generated<string>;
}

export interface ClientContactTable {
  id: string;
  client_id: string;
  name: string;
  relation: string;
  phone: Generated<string>;
  email: Generated<string>;
  guardian: Generated<boolean>;
  emergency: Generated<boolean>;
  may_be_told: Generated<MayBeTold>;
  consent_basis: Generated<string>;
  consent_on: Possible<string>;
  acts_as: Possible<"parent" | "guardian" | "conservator" | "agent" | "executor" | "other">;
  acts_from: Possible<string>;
  acts_until: Possible<string>;
  paper_seen: Generated<string>;
  added_by: string;
  added_at: StatedTime;
  ended_on: Possible<string>;
  version: Generated<number>;
}

export interface DiagnosisTable {
  id: string;
  client_id: string;
  code: string;
  words: string;
  since: string;
  until: Possible<string>;
  until_why: Generated<string>;
  rank: Generated<number>;
  given_by: string;
  given_at: StatedTime;
  ended_by: Possible<string>;
  version: Generated<number>;
}

export interface EpisodeTable {
  id: string;
  client_id: string;
  program: Generated<string>;
  admitted_on: string;
  admitted_by: string;
  admitted_why: Generated<string>;
  discharged_on: Possible<string>;
  discharged_by: Possible<string>;
  discharge_kind: Possible<DischargeKind>;
  discharge_why: Generated<string>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface EpisodeTransferTable {
  id: string;
  episode_id: string;
  client_id: string;
  on_date: string;
  from_program: Generated<string>;
  to_program: string;
  why: Generated<string>;
  transferred_by: string;
  created_at: StatedTime;
}

export interface ClientMergeTable {
  id: string;
  client_id: string;
  survivor_id: string;
  reason: string;
  proposed_by: string;
  proposed_at: StatedTime;
  state: Generated<MergeState>;
  decided_by: Possible<string>;
  decided_at: PossibleTime;
  decided_why: Generated<string>;
}

export interface AlikePairTable {
  one_id: string;
  other_id: string;
  found_at: StatedTime;
  told_apart_by: Possible<string>;
  told_apart_at: PossibleTime;
}

export interface MergedRecordTable {
  client_id: string;
  survivor_id: string;
  merge_id: string;
}

export interface CareTeamTable {
  client_id: string;
  staff_id: string;
  capacity: Capacity;
  from_date: string;
  to_date: Possible<string>;
}
