import type { Possible, StatedTime } from "./column.ts";
import type { ColumnType, Generated } from "kysely";

/* Who pays, and what is handed to billing. */

export type CoverageKind = "payer" | "self-pay";

export interface ServiceChargeTable {
  session_id: string;
  client_id: string;
  code: string;
  add_ons: ColumnType<unknown, string | undefined, string>;
  units: Generated<number>;
  place_of_service: string;
  modifiers: Generated<string[]>;
  proposed_code: Possible<string>;
  change_reason: Generated<string>;
  confirmed_by: string;
  confirmed_at: StatedTime;
  hand_over_id: Possible<string>;
  version: Generated<number>;
}

export interface HandOverTable {
  id: string;
  lines: ColumnType<unknown, string, string>;
  made_by: string;
  made_at: StatedTime;
}

export interface CoverageTable {
  id: string;
  client_id: string;
  kind: CoverageKind;
  payer: Generated<string>;
  member_number: Generated<string>;
  profile: Generated<string>;
  rank: Generated<number>;
  from_date: string;
  to_date: Possible<string>;
  added_by: string;
  added_at: StatedTime;
  version: Generated<number>;
}

export interface CoverageAllowanceTable {
  id: string;
  coverage_id: string;
  client_id: string;
  number: Generated<string>;
  counts: "sessions" | "units";
  amount: number;
  service_code: Possible<string>;
  from_date: string;
  to_date: string;
  added_by: string;
  version: Generated<number>;
}
