import type { Bytes, Made, Possible, Time } from "./column.ts";
import type { Generated } from "kysely";

/* Private notes: sealed, and nothing else. */

export interface NotebookTable {
  staff_id: string;
  created_on: Generated<string>;
  recovery_proven_on: Possible<string>;
  revision: Generated<number>;
  stored_bytes: Generated<number>;
  version: Generated<number>;
}

export interface NotebookWrapTable {
  id: string;
  staff_id: string;
  kind: "passphrase" | "passkey" | "recovery";
  label: string;
  hint: Generated<string>;
  wrapped: Bytes;
  created_on: Generated<string>;
}

export interface NotebookItemTable {
  staff_id: string;
  id: string;
  revision: Generated<number>;
  sealed: Bytes;
  is_deleted: Generated<boolean>;
}

export interface NotebookKeptTable {
  seq: Generated<number>;
  staff_id: string;
  what: "item" | "wrap";
  id: string;
  revision: number;
  sealed: Bytes;
}

export interface NotebookReleaseTable {
  id: string;
  content: string;
  released_at: Time;
  entry_id: string;
  author_id: Made<string>;
  client_id: Made<string | null>;
}

export interface NotebookHoldTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  author_id: Made<string>;
  lifts: Made<string | null>;
}

export interface NotebookRequestTable {
  id: string;
  author_id: string;
  asked_by: string;
  words: string;
  asked_on: Generated<string>;
  looked_on: Possible<string>;
}
