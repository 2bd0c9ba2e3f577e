import type { Bytes, Possible, StatedTime, Time } from "./column.ts";
import type { EntryKind } from "@goldthread/ledger";
import type { Generated } from "kysely";

/* The ledger and the audit trail. */

export interface LedgerEntryTable {
  id: string;
  kind: EntryKind;
  leaf: string;
  leaf_hash: Bytes;
  recorded_at: Time;
  place: Possible<number>;
}

export interface LedgerNodeTable {
  level: number;
  index: number;
  hash: Bytes;
}

export interface LedgerCheckpointTable {
  size: number;
  root: Bytes;
  note: string;
  signed_at: Time;
}

export interface LedgerTombstoneTable {
  entry_id: string;
  act_id: string;
}

export interface LedgerEpochTable {
  id: string;
  content: string;
  opened_at: Time;
  entry_id: string;
}

export interface AuditEventTable {
  seq: Generated<number>;
  at: StatedTime;
  staff_id: Possible<string>;
  act: string;
  client_id: Possible<string>;
  subject: Possible<string>;
  origin: Possible<string>;
  /** Null until the sequencer has put it into one. */
  batch_id: Possible<string>;
}

export interface AuditBatchTable {
  id: string;
  size: number;
  batched_at: Time;
  entry_id: string;
}
