import type { Made, Possible, Time } from "./column.ts";
import type { Generated } from "kysely";

/* What leaves a record, what is kept back, and with whom a text is shared. */

export interface RecordRequestTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  client_id: Made<string>;
  what: Made<"received" | "extended" | "answered" | "paper" | "passed-on">;
  request_id: Made<string | null>;
}

export interface WithholdingTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string | null>;
  client_id: Made<string>;
  what: Made<"withheld" | "kept" | "review-asked" | "reviewed" | "ended">;
  subject: Made<"note" | "plan-version" | "measure" | "document" | null>;
  subject_id: Made<string | null>;
  note_id: Made<string | null>;
  version_id: Made<string | null>;
  administration_id: Made<string | null>;
  withholding_id: Made<string | null>;
  outcome: Made<"kept" | "in-part" | "released" | null>;
  from_whom: Made<"client" | "representative" | null>;
}

export interface MinorConsentTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  client_id: Made<string>;
  what: Made<"consented" | "ended">;
  who: Made<"guardian" | "minor" | "confidential" | "court" | "emancipated" | null>;
  is_own: Made<boolean | null>;
  on_day: Made<string>;
  ends: Made<string | null>;
}

export interface ClientDocumentTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string | null>;
  client_id: Made<string>;
  what: Made<"asked" | "withdrawn" | "signed" | "declined" | "taken-back">;
  document_id: Made<string | null>;
  contact_id: Made<string | null>;
  of_other: Made<boolean>;
  text_digest: Made<string>;
  agreement_id: Made<string | null>;
  how: Made<"view" | "screen" | "paper" | null>;
  scan_id: Made<string | null>;
}

export interface ShareTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  what: Made<"given" | "taken-back">;
  draft_id: Made<string | null>;
  note_id: Made<string | null>;
  with_id: Made<string>;
  level: Made<"read" | "comment" | "write" | null>;
  until_day: Made<string | null>;
  given_id: Made<string | null>;
}

export interface ShareNoticeTable {
  share_id: string;
  staff_id: string;
  seen_at: Generated<Time>;
}

export interface ShareCommentTable {
  id: string;
  draft_id: Possible<string>;
  note_id: Possible<string>;
  said_by: string;
  said_at: Generated<Time>;
  passage: Possible<string>;
  words: string;
}

export interface DisclosureTable {
  id: string;
  content: string;
  released_at: Time;
  entry_id: string;
  released_by: Made<string>;
  client_id: Made<string>;
  authorisation_id: Made<string | null>;
  request_id: Made<string | null>;
}
