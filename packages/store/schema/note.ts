import type { Bytes, Made, Possible, Time } from "./column.ts";

/* Signed notes and what is added to them. */

export type NoteKind = "individual" | "group";

export type SignatureMeaning = "author" | "co-author" | "co-signature" | "attestation";

export type SignatureMethod = "passphrase" | "passkey";

export interface ReviewAnswerTable {
  id: string;
  content: string;
  answered_at: Time;
  entry_id: string;
  answered_by: Made<string>;
  session_id: Made<string>;
  client_id: Made<string | null>;
  group_id: Made<string | null>;
}

export interface NoteAdditionTable {
  id: string;
  content: string;
  added_at: Time;
  entry_id: string;
  /** Canonical JSON; null for a passphrase. */
  passkey: Possible<string>;
  kind: Made<string>;
  added_by: Made<string>;
  note_id: Made<string>;
  client_id: Made<string>;
  act_id: Made<string>;
  shared_part_id: Made<string | null>;
  moved_to: Made<string | null>;
  request_id: Made<string | null>;
}

/** A supervisor's signature under what a trainee added to a note after it was co-signed. */
export interface AdditionCoSignatureTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  /** Canonical JSON; null for a passphrase. */
  passkey: Possible<string>;
  signed_by: Made<string>;
  note_id: Made<string>;
  addition_id: Made<string>;
}

export interface SharedPartTable {
  id: string;
  session_id: string;
  group_id: string;
  version: number;
  content: string;
  digest: Bytes;
  author_id: string;
  pinned_at: Time;
  entry_id: string;
}

export interface NoteTable {
  id: string;
  client_id: string;
  session_id: string;
  group_id: Possible<string>;
  shared_part_id: Possible<string>;
  kind: NoteKind;
  format: string;
  author_id: string;
  happened_at: Time;
  signed_at: Time;
  late: boolean;
  content: string;
  digest: Bytes;
  signed_as: Made<string | null>;
  opening: Made<string | null>;
}

export interface SignatureTable {
  id: string;
  note_id: string;
  signer_id: string;
  signer_name: string;
  credential: string;
  meaning: SignatureMeaning;
  method: SignatureMethod;
  digest: Bytes;
  signed_at: Time;
  entry_id: string;
  /** Canonical JSON of the passkey's own act; null for a passphrase. */
  passkey: Possible<string>;
}

export interface NoteMoveTable {
  note_id: string;
  draft_id: string;
  moved_by: string;
  moved_at: Time;
  /** The act that the ledger stands for; none of what was moved before there was one. */
  addition_id: Possible<string>;
}
