import type { Made, Time } from "./column.ts";

/* What is kept, held and destroyed. */

export interface RecordHoldTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  client_id: Made<string>;
  lifts: Made<string | null>;
}

export interface DestructionActTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  client_id: Made<string>;
  step: Made<string>;
  proposal_id: Made<string | null>;
  due_on: Made<string>;
}

export interface DestroyedRecordTable {
  client_id: string;
  act_id: string;
}
