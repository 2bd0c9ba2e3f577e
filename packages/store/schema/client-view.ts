import type { Bytes, Made, PossibleTime, Time } from "./column.ts";
import type { Generated } from "kysely";

/* A client's own way in. */

export interface ClientAccessTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  client_id: Made<string>;
  what: Made<"given" | "ended">;
  holder: Made<"client" | "representative" | null>;
  ground: Made<string | null>;
  ends: Made<string | null>;
  contact_id: Made<string | null>;
}

export interface ClientLinkTable {
  id: string;
  access_id: string;
  token_digest: Bytes;
  made_by: string;
  made_at: Time;
  expires_at: Time;
  accepted_at: PossibleTime;
  ended_at: PossibleTime;
}

export interface ClientSignInTable {
  access_id: string;
  sign_in_name: string;
  passphrase_hash: string;
  accepted_at: Time;
}

export interface ClientSessionTable {
  id: string;
  access_id: string;
  token_digest: Bytes;
  began_at: Time;
  ends_at: Time;
}

export interface OwnRecordTable {
  client_id: string;
  staff_id: string;
  noted_by: string;
  noted_at: Generated<Time>;
}
