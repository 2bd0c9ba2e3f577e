import type { Bytes, Possible, PossibleTime, StatedTime, Time } from "./column.ts";
import type { Generated } from "kysely";

/* Notes that are being written. */

export type DraftPart = "individual" | "shared" | "member";

export type DraftState = "open" | "signed";

export interface DraftTable {
  id: string;
  session_id: string;
  part: DraftPart;
  client_id: Possible<string>;
  group_id: Possible<string>;
  author_id: string;
  state: Generated<DraftState>;
  note_id: Possible<string>;
  shared_part_id: Possible<string>;
  created_at: StatedTime;
  touched_at: PossibleTime;
}

export interface DraftUpdateTable {
  seq: Generated<number>;
  draft_id: string;
  change: Bytes;
  author_id: string;
  saved_at: StatedTime;
}

export interface DraftVersionTable {
  id: string;
  draft_id: string;
  name: string;
  /** JSON of the draft's content. */
  content: string;
  named_by: string;
  named_at: Time;
}

export interface WritingTimeTable {
  session_id: string;
  staff_id: string;
  /** A multirange as PostgreSQL writes it. */
  changing: string;
}
