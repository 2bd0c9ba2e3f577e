import type { Possible, PossibleTime, StatedTime } from "./column.ts";
import type { Generated } from "kysely";

/* Groups, who belongs to them and who leads them. */

export type GroupKind =
  | "process"
  | "skills"
  | "psychoeducation"
  | "support"
  | "relapse-prevention"
  | "activity"
  | "other";

export interface CareGroupTable {
  id: string;
  name: string;
  kind: GroupKind;
  purpose: Generated<string>;
  created_by: string;
  created_at: StatedTime;
  version: Generated<number>;
  eligibility: Generated<string>;
  is_open: Generated<boolean>;
  size_limit: Possible<number>;
}

export interface CurriculumSessionTable {
  id: string;
  group_id: string;
  number: number;
  title: string;
  aim: Generated<string>;
  materials: Generated<string>;
  removed_at: PossibleTime;
  created_at: StatedTime;
  version: Generated<number>;
}

export interface GroupAgreementTable {
  id: string;
  group_id: string;
  version: number;
  text: string;
  created_by: string;
  created_at: StatedTime;
}

export interface AgreementAcceptanceTable {
  id: string;
  group_id: string;
  client_id: string;
  agreement_id: string;
  accepted_on: string;
  recorded_by: string;
  recorded_at: StatedTime;
  withdrawn_at: PossibleTime;
}

export interface GroupPlanTable {
  session_id: string;
  group_id: string;
  curriculum_id: Possible<string>;
  aim: Generated<string>;
  warm_up: Generated<string>;
  hook: Generated<string>;
  routine: Generated<string>;
  ladder: Generated<string>;
  materials: Generated<string>;
  carried_from: Possible<string>;
  version: Generated<number>;
  changed_by: string;
  changed_at: StatedTime;
}

export interface WaitingPlaceTable {
  id: string;
  group_id: string;
  client_id: string;
  since: string;
  place: number;
  note: Generated<string>;
  added_by: string;
  added_at: StatedTime;
  closed_at: PossibleTime;
  outcome: Possible<"enrolled" | "taken-off">;
  version: Generated<number>;
}

export interface FacilitatorTable {
  group_id: string;
  staff_id: string;
  from_date: string;
  to_date: Possible<string>;
}

export interface MembershipTable {
  group_id: string;
  client_id: string;
  from_date: string;
  to_date: Possible<string>;
}
