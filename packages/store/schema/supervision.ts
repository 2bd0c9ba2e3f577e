import type { Made, Possible, Time } from "./column.ts";
import type { Generated } from "kysely";

/* Supervision between two who work here. */

export interface SupervisionTable {
  staff_id: string;
  supervisor_id: string;
  from_date: string;
  to_date: Possible<string>;
}

export interface SupervisionCommentTable {
  id: string;
  content: string;
  said_at: Time;
  entry_id: string;
  kind: Made<"comment" | "return">;
  said_by: Made<string>;
  note_id: Made<string>;
  said_to: Made<string>;
}

export interface SupervisionNoteTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  passkey: Possible<string>;
  written_by: Made<string>;
  supervisor_id: Made<string>;
  supervisee_id: Made<string>;
  held_on: Made<string>;
}

export interface SupervisionSignatureTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  passkey: Possible<string>;
  signed_by: Made<string>;
  note_id: Made<string>;
}

export interface SupervisionGoalTable {
  staff_id: string;
  total_hours: number;
  individual_hours: Generated<number>;
  version: Generated<number>;
}

export interface ReflectionShowingTable {
  id: string;
  staff_id: string;
  supervisor_id: string;
  from_day: string;
  to_day: string;
  content: string;
  shown_at: Time;
}
