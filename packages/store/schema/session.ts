import type { Bytes, Made, Possible, PossibleTime, StatedTime, Time } from "./column.ts";
import type { NoteKind } from "./note.ts";
import type {
  AttendanceStatus,
  ConsentBasis,
  ContactDirection,
  ContactKind,
  Modality,
  Unplanned,
} from "@goldthread/clinical/note/note-body.ts";
import type { ColumnType, Generated } from "kysely";

/* The schedule: sessions, who was there, and their times. */

/** What a session is for. `kind` says whose it is and how its note is written. */
export type SessionService = "individual" | "couple" | "family" | "intake" | "crisis" | "group" | "multi-family";

/** On whose side a session was cancelled or missed. */
export type StatusBy = "client" | "practice";

export type SessionStatus = "scheduled" | "held" | "no-show" | "cancelled";

export interface AttendanceCorrectionTable {
  id: string;
  content: string;
  corrected_at: Time;
  entry_id: string;
  corrected_by: Made<string>;
  session_id: Made<string>;
  group_id: Made<string>;
  client_id: Made<string>;
  note_id: Made<string | null>;
}

export interface CodeTriggerTable {
  session_id: string;
  client_id: string;
  triggers: readonly string[];
  words: string;
  recorded_by: string;
  recorded_at: Time;
  version: number;
}

export interface CodeTriggerCorrectionTable {
  id: string;
  content: string;
  corrected_at: Time;
  entry_id: string;
  corrected_by: Made<string>;
  session_id: Made<string>;
  client_id: Made<string>;
}

export type ClockPressWhat = "start" | "end" | "came" | "left";

export interface ClockPressTable {
  id: string;
  session_id: string;
  group_id: string;
  what: ClockPressWhat;
  client_id: Possible<string>;
  at: Time;
  pressed_by: string;
  pressed_at: StatedTime;
  before_starts_at: PossibleTime;
  before_stops_at: PossibleTime;
  before_status: Possible<AttendanceStatus>;
  before_arrived_at: PossibleTime;
  before_left_at: PossibleTime;
  undone_at: PossibleTime;
}

export interface SessionTable {
  id: string;
  kind: NoteKind;
  client_id: Possible<string>;
  group_id: Possible<string>;
  clinician_id: string;
  starts_at: Time;
  stops_at: Time;
  modality: Generated<Modality>;
  place: Generated<string>;
  service_code: Possible<string>;
  title: Generated<string>;
  unplanned: Possible<Unplanned>;
  status: Generated<SessionStatus>;
  status_reason: Generated<string>;
  created_at: StatedTime;
  version: Generated<number>;
  service: Generated<SessionService>;
  client_present: Generated<boolean>;
  status_by: Possible<StatusBy>;
  status_at: PossibleTime;
  short_notice: Possible<boolean>;
  charge: Possible<boolean>;
  planned_start: PossibleTime;
  series_id: Possible<string>;
  series_day: Possible<string>;
  contact: Possible<ContactKind>;
  arrived_at: PossibleTime;
  /** The leave that handed it to whoever covers. */
  lent_in: Possible<string>;
}

export interface OtherContactTable {
  session_id: string;
  client_id: string;
  who: Generated<string>;
  relation: Generated<string>;
  consent_basis: Possible<ConsentBasis>;
  direction: Possible<ContactDirection>;
  created_at: StatedTime;
}

export interface SessionSeriesTable {
  id: string;
  kind: NoteKind;
  client_id: Possible<string>;
  group_id: Possible<string>;
  clinician_id: string;
  service: SessionService;
  modality: Generated<Modality>;
  place: Generated<string>;
  title: Generated<string>;
  service_code: Possible<string>;
  participants: ColumnType<readonly unknown[], string | undefined, string>;
  client_present: Generated<boolean>;
  repeats: "weekly" | "monthly";
  every: Generated<number>;
  week: Possible<number>;
  from_day: string;
  until_day: Possible<string>;
  times: Possible<number>;
  start_clock: string;
  minutes: number;
  zone: string;
  made_until: string;
  created_by: string;
  created_at: StatedTime;
  version: Generated<number>;
}

export interface CalendarFeedTable {
  id: string;
  staff_id: string;
  token_digest: Bytes;
  with_names: Generated<boolean>;
  created_at: StatedTime;
  revoked_at: PossibleTime;
  last_read_at: PossibleTime;
}

export interface SessionParticipantTable {
  id: string;
  session_id: string;
  client_id: string;
  contact_id: Possible<string>;
  name: string;
  relation: Generated<string>;
  present: Generated<boolean>;
  created_at: StatedTime;
}

export interface SessionFacilitatorTable {
  session_id: string;
  staff_id: string;
}

export interface AttendanceTable {
  session_id: string;
  client_id: string;
  group_id: string;
  status: Generated<AttendanceStatus>;
  arrived_at: PossibleTime;
  left_at: PossibleTime;
  walk_in: Generated<boolean>;
  version: Generated<number>;
  /** What had been marked, where the session's times have made it say less since. */
  marked_status: Possible<AttendanceStatus>;
  marked_arrived_at: PossibleTime;
  marked_left_at: PossibleTime;
}
