import type { Possible, PossibleTime, Time } from "./column.ts";
import type { ColumnType, Generated } from "kysely";

/* Sample notes, templates and snippets, and the practice's own wordings of documents to sign. */

export interface ShortcutTable {
  id: string;
  owner_id: string;
  kind: "snippet" | "template";
  name: string;
  is_shared: Generated<boolean>;
  format: Possible<string>;
  /** JSON text goes in. */
  parts: ColumnType<unknown, string, string>;
  version: Generated<number>;
  changed_by: string;
  changed_at: Time;
  removed_at: PossibleTime;
}

export interface LibraryNoteTable {
  id: string;
  made_by: string;
  made_on: string;
  title: string;
  kind: string;
  format: string;
  about: Generated<string>;
  /** JSON text goes in. */
  parts: ColumnType<unknown, string, string>;
}

export interface LibraryNoteKeptTable {
  id: string;
  library_note_id: string;
  made_by: string;
  words: string;
  because: string;
}

/** One version of one of the practice's wordings. */
export interface DocumentWordingTable {
  id: string;
  wording_id: string;
  version: number;
  template: Possible<string>;
  title: string;
  text: string;
  removed: Generated<boolean>;
  written_by: string;
  written_at: Time;
}
