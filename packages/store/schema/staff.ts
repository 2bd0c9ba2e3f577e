import type { Bytes, Made, Possible, PossibleTime, StatedTime, Time } from "./column.ts";
import type { Generated } from "kysely";

/* Who works here, as what, and who let them in. */

export type StaffRole =
  | "clinician"
  | "trainee"
  | "supervisor"
  | "nurse"
  | "aide"
  | "biller"
  | "records-officer"
  | "front-desk"
  | "administrator";

export interface StaffTable {
  id: string;
  user_id: Possible<string>;
  name: string;
  email: string;
  credential: Generated<string>;
  supervisor_id: Possible<string>;
  active: Generated<boolean>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface StaffRoleTable {
  staff_id: string;
  role: StaffRole;
  /** Works clinically: what is written of clients is for these alone. */
  treats: Made<boolean>;
}

export interface StaffCredentialTable {
  id: string;
  staff_id: string;
  title: string;
  number: Generated<string>;
  issuer: Generated<string>;
  issued_on: Possible<string>;
  expires_on: Possible<string>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface InvitationTable {
  id: string;
  staff_id: string;
  token_digest: Bytes;
  invited_by: Possible<string>;
  invited_at: Time;
  expires_at: Time;
  accepted_at: PossibleTime;
  ended_at: PossibleTime;
}

export interface StaffLeaveTable {
  id: string;
  staff_id: string;
  cover_id: Possible<string>;
  from_date: string;
  to_date: string;
  cancelled_at: PossibleTime;
  created_by: string;
  created_at: StatedTime;
  version: Generated<number>;
}

export interface AccessGrantTable {
  id: string;
  content: string;
  granted_at: Time;
  entry_id: string;
  staff_id: Made<string>;
  from_staff_id: Made<string>;
  granted_by: Made<string>;
  leave_id: Made<string | null>;
}

export interface BreakGlassTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  client_id: Made<string>;
  what: Made<"opened" | "ended" | "reviewed">;
  hours: Made<number | null>;
  opening_id: Made<string | null>;
}
