import type { EntryKind } from "@goldthread/ledger";
import type {
  AttendanceStatus,
  ConsentBasis,
  ContactDirection,
  ContactKind,
  Modality,
  Unplanned,
} from "@goldthread/clinical/note/note-body.ts";
import type { ColumnType, Generated } from "kysely";

/*
 * Every table, as rows go in and come out. A test compares the names with the database's own.
 * Ids are UUIDs in lower case; a day is YYYY-MM-DD.
 */

/** A moment: a Date comes out (whole milliseconds), a Date or an ISO 8601 text goes in. */
type Time = ColumnType<Date, Date | string, Date | string>;
/** A moment that the database states itself when it is not given. */
type StatedTime = ColumnType<Date, Date | string | undefined, Date | string>;
type PossibleTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** May be left out, which is null. */
type Possible<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
/** Made by the database from other columns. */
type Made<Value> = ColumnType<Value, never, never>;
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;

export type StaffRole =
  | "clinician"
  | "trainee"
  | "supervisor"
  | "nurse"
  | "aide"
  | "biller"
  | "records-officer"
  | "front-desk"
  | "administrator";
export type Capacity = "clinician" | "trainee" | "supervisor" | "nurse" | "aide";
export type FlagKind = "part-2" | "do-not-contact" | "other";
export type MayBeTold = "nothing" | "appointments" | "all";
export type CoverageKind = "payer" | "self-pay";
export type DischargeKind = "completed" | "left" | "referred" | "moved" | "no-contact" | "administrative" | "died";
export type MergeState = "proposed" | "confirmed" | "withdrawn";
export type NoteKind = "individual" | "group";
export type GroupKind =
  | "process"
  | "skills"
  | "psychoeducation"
  | "support"
  | "relapse-prevention"
  | "activity"
  | "other";
/** What a session is for. `kind` says whose it is and how its note is written. */
export type SessionService = "individual" | "couple" | "family" | "intake" | "crisis" | "group" | "multi-family";
/** On whose side a session was cancelled or missed. */
export type StatusBy = "client" | "practice";
export type SessionStatus = "scheduled" | "held" | "no-show" | "cancelled";
export type Disposition =
  | "no-immediate-risk"
  | "safety-plan"
  | "closer-follow-up"
  | "referred"
  | "emergency"
  | "entered-in-error"
  | "other";
export type HomeworkOutcome = "done" | "partly" | "not-done" | "dropped";
export type ObjectiveStatus = "active" | "met" | "stopped";
export type SignatureMeaning = "author" | "co-author" | "co-signature" | "attestation";
export type SignatureMethod = "passphrase" | "passkey";
export type DraftPart = "individual" | "shared" | "member";
export type DraftState = "open" | "signed";

export interface PracticeTable {
  only_one: Generated<boolean>;
  name: string;
  zone: string;
  sample: Generated<boolean>;
  ready: Generated<boolean>;
  due_hours: Generated<number>;
  idle_minutes: Generated<number>;
  age_of_majority: Generated<number>;
  session_minutes: Generated<number>;
  group_minutes: Generated<number>;
  formats: Generated<string[]>;
  profile: Generated<string>;
  retention_years: Generated<number>;
  retention_minor_years: Generated<number>;
  retention_rules: Generated<string[]>;
  credential_warning_days: Generated<number>;
  invitation_hours: Generated<number>;
  rules_off: Generated<string[]>;
  rule_severities: ColumnType<unknown, string | undefined, string>;
  own_words: Generated<string[]>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface StaffTable {
  id: string;
  user_id: Possible<string>;
  name: string;
  email: string;
  credential: Generated<string>;
  supervisor_id: Possible<string>;
  active: Generated<boolean>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface StaffRoleTable {
  staff_id: string;
  role: StaffRole;
}

export interface StaffCredentialTable {
  id: string;
  staff_id: string;
  title: string;
  number: Generated<string>;
  issuer: Generated<string>;
  issued_on: Possible<string>;
  expires_on: Possible<string>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface SupervisionTable {
  staff_id: string;
  supervisor_id: string;
  from_date: string;
  to_date: Possible<string>;
}

export interface InvitationTable {
  id: string;
  staff_id: string;
  token_digest: Bytes;
  invited_by: Possible<string>;
  invited_at: Time;
  expires_at: Time;
  accepted_at: PossibleTime;
  ended_at: PossibleTime;
}

export interface StaffLeaveTable {
  id: string;
  staff_id: string;
  cover_id: Possible<string>;
  from_date: string;
  to_date: string;
  cancelled_at: PossibleTime;
  created_by: string;
  created_at: StatedTime;
  version: Generated<number>;
}

export interface AccessGrantTable {
  id: string;
  content: string;
  granted_at: Time;
  entry_id: string;
  staff_id: Made<string>;
  from_staff_id: Made<string>;
  granted_by: Made<string>;
  leave_id: Made<string | null>;
}

export interface SiteTable {
  id: string;
  name: string;
  address: Generated<string>;
  place_of_service: Generated<string>;
  active: Generated<boolean>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface SettingChangeTable {
  id: string;
  content: string;
  changed_at: Time;
  entry_id: string;
  changed_by: Made<string>;
  setting: Made<string>;
}

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

export interface ServiceChargeTable {
  session_id: string;
  client_id: string;
  code: string;
  add_ons: ColumnType<unknown, string | undefined, string>;
  units: Generated<number>;
  place_of_service: string;
  modifiers: Generated<string[]>;
  proposed_code: Possible<string>;
  change_reason: Generated<string>;
  confirmed_by: string;
  confirmed_at: StatedTime;
  hand_over_id: Possible<string>;
  version: Generated<number>;
}

export interface HandOverTable {
  id: string;
  lines: ColumnType<unknown, string, string>;
  made_by: string;
  made_at: StatedTime;
}

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

export interface MergeActTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  merge_id: Made<string>;
  step: Made<"proposed" | "confirmed" | "withdrawn">;
  client_id: Made<string>;
  survivor_id: Made<string>;
}

export interface DocumentTable {
  id: string;
  client_id: string;
  title: string;
  media_type: string;
  size_bytes: number;
  digest: Bytes;
  stored_as: string;
  key: Bytes;
  scanned: boolean;
  uploaded_by: string;
  uploaded_at: StatedTime;
  withdrawn_at: PossibleTime;
  withdrawn_by: Possible<string>;
  withdrawn_reason: Possible<string>;
  version: Generated<number>;
}

export interface ClientTable {
  id: string;
  record_number: string;
  name: string;
  preferred_name: Generated<string>;
  pronouns: Generated<string>;
  created_by: string;
  created_at: StatedTime;
  version: Generated<number>;
  name_key: Made<string>;
}

export interface ClientDetailTable {
  client_id: string;
  birth_date: Possible<string>;
}

export interface ClientAliasTable {
  client_id: string;
  alias: string;
}

export interface ClientFlagTable {
  id: string;
  client_id: string;
  kind: FlagKind;
  words: Generated<string>;
  since: string;
  set_by: string;
  set_at: StatedTime;
  ended_on: Possible<string>;
  ended_by: Possible<string>;
  ended_why: Generated<string>;
}

export interface ClientContactTable {
  id: string;
  client_id: string;
  name: string;
  relation: string;
  phone: Generated<string>;
  email: Generated<string>;
  guardian: Generated<boolean>;
  emergency: Generated<boolean>;
  may_be_told: Generated<MayBeTold>;
  consent_basis: Generated<string>;
  consent_on: Possible<string>;
  added_by: string;
  added_at: StatedTime;
  ended_on: Possible<string>;
  version: Generated<number>;
}

export interface DiagnosisTable {
  id: string;
  client_id: string;
  code: string;
  words: string;
  since: string;
  until: Possible<string>;
  until_why: Generated<string>;
  rank: Generated<number>;
  given_by: string;
  given_at: StatedTime;
  ended_by: Possible<string>;
  version: Generated<number>;
}

export interface CoverageTable {
  id: string;
  client_id: string;
  kind: CoverageKind;
  payer: Generated<string>;
  member_number: Generated<string>;
  profile: Generated<string>;
  rank: Generated<number>;
  from_date: string;
  to_date: Possible<string>;
  added_by: string;
  added_at: StatedTime;
  version: Generated<number>;
}

export interface CoverageAllowanceTable {
  id: string;
  coverage_id: string;
  client_id: string;
  number: Generated<string>;
  counts: "sessions" | "units";
  amount: number;
  service_code: Possible<string>;
  from_date: string;
  to_date: string;
  added_by: string;
  version: Generated<number>;
}

export interface EpisodeTable {
  id: string;
  client_id: string;
  program: Generated<string>;
  admitted_on: string;
  admitted_by: string;
  admitted_why: Generated<string>;
  discharged_on: Possible<string>;
  discharged_by: Possible<string>;
  discharge_kind: Possible<DischargeKind>;
  discharge_why: Generated<string>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface EpisodeTransferTable {
  id: string;
  episode_id: string;
  client_id: string;
  on_date: string;
  from_program: Generated<string>;
  to_program: string;
  why: Generated<string>;
  transferred_by: string;
  created_at: StatedTime;
}

export interface ClientMergeTable {
  id: string;
  client_id: string;
  survivor_id: string;
  reason: string;
  proposed_by: string;
  proposed_at: StatedTime;
  state: Generated<MergeState>;
  decided_by: Possible<string>;
  decided_at: PossibleTime;
  decided_why: Generated<string>;
}

export interface MergedRecordTable {
  client_id: string;
  survivor_id: string;
  merge_id: string;
}

export interface CareTeamTable {
  client_id: string;
  staff_id: string;
  capacity: Capacity;
  from_date: string;
  to_date: Possible<string>;
}

export interface CareGroupTable {
  id: string;
  name: string;
  kind: GroupKind;
  purpose: Generated<string>;
  created_by: string;
  created_at: StatedTime;
  version: Generated<number>;
  eligibility: Generated<string>;
  is_open: Generated<boolean>;
  size_limit: Possible<number>;
}

export interface CurriculumSessionTable {
  id: string;
  group_id: string;
  number: number;
  title: string;
  aim: Generated<string>;
  materials: Generated<string>;
  removed_at: PossibleTime;
  created_at: StatedTime;
  version: Generated<number>;
}

export interface GroupAgreementTable {
  id: string;
  group_id: string;
  version: number;
  text: string;
  created_by: string;
  created_at: StatedTime;
}

export interface AgreementAcceptanceTable {
  id: string;
  group_id: string;
  client_id: string;
  agreement_id: string;
  accepted_on: string;
  recorded_by: string;
  recorded_at: StatedTime;
  withdrawn_at: PossibleTime;
}

export interface GroupPlanTable {
  session_id: string;
  group_id: string;
  curriculum_id: Possible<string>;
  aim: Generated<string>;
  warm_up: Generated<string>;
  hook: Generated<string>;
  routine: Generated<string>;
  ladder: Generated<string>;
  materials: Generated<string>;
  carried_from: Possible<string>;
  version: Generated<number>;
  changed_by: string;
  changed_at: StatedTime;
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

export interface WaitingPlaceTable {
  id: string;
  group_id: string;
  client_id: string;
  since: string;
  place: number;
  note: Generated<string>;
  added_by: string;
  added_at: StatedTime;
  closed_at: PossibleTime;
  outcome: Possible<"enrolled" | "taken-off">;
  version: Generated<number>;
}

export interface FacilitatorTable {
  group_id: string;
  staff_id: string;
  from_date: string;
  to_date: Possible<string>;
}

export interface MembershipTable {
  group_id: string;
  client_id: string;
  from_date: string;
  to_date: Possible<string>;
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
}

export interface PlanProblemTable {
  id: string;
  client_id: string;
  title: string;
  position: Generated<number>;
  created_at: StatedTime;
}

export interface PlanGoalTable {
  id: string;
  client_id: string;
  problem_id: string;
  words: string;
  position: Generated<number>;
}

export interface PlanObjectiveTable {
  id: string;
  client_id: string;
  goal_id: string;
  text: string;
  status: Generated<ObjectiveStatus>;
  position: Generated<number>;
}

export interface PlanObjectiveDetailTable {
  objective_id: string;
  client_id: string;
  baseline: Generated<string>;
  target: Generated<string>;
  due_on: Possible<string>;
  measured_by: Generated<string>;
  starts_on: Possible<string>;
}

export interface PlanVersionTable {
  id: string;
  content: string;
  changed_at: Time;
  entry_id: string;
  changed_by: Made<string>;
  client_id: Made<string>;
  number: Made<number>;
  review_due: Made<string | null>;
}

export interface PlanSignatureTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  passkey: Possible<string>;
  signed_by: Made<string>;
  client_id: Made<string>;
  version_id: Made<string>;
  capacity: Made<string>;
}

export interface SummaryTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  passkey: Possible<string>;
  author_id: Made<string>;
  client_id: Made<string | null>;
  group_id: Made<string | null>;
  kind: Made<string>;
  from_day: Made<string>;
  to_day: Made<string>;
}

export interface SummarySignatureTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
  passkey: Possible<string>;
  signed_by: Made<string>;
  summary_id: Made<string>;
}

export interface SummaryDraftTable {
  id: string;
  author_id: string;
  client_id: Possible<string>;
  group_id: Possible<string>;
  kind: "periodic" | "discharge";
  from_day: string;
  to_day: string;
  edits: string;
  version: Generated<number>;
  changed_at: StatedTime;
}

export interface AdministrationTable {
  id: string;
  client_id: string;
  session_id: Possible<string>;
  measure: string;
  measure_version: number;
  label: Generated<string>;
  given_how: "session" | "paper" | "link";
  answered_at: Time;
  kind: "scored" | "incomplete" | "withdrawn";
  answers: Possible<readonly (number | null)[]>;
  total: Possible<number>;
  band: Possible<string>;
  flags: Generated<readonly string[]>;
  missing: Generated<readonly number[]>;
  recorded_by: string;
  recorded_at: Time;
  corrects: Possible<string>;
  reason: Generated<string>;
}

export interface MeasureLinkTable {
  id: string;
  client_id: string;
  session_id: Possible<string>;
  measure: string;
  token_digest: Bytes;
  made_by: string;
  made_at: Time;
  expires_at: Time;
  opened_at: PossibleTime;
  browser_digest: Possible<Buffer>;
  answered_at: PossibleTime;
  administration_id: Possible<string>;
  ended_at: PossibleTime;
}

export interface RiskConcernTable {
  id: string;
  client_id: string;
  summary: string;
  opened_at: Time;
  opened_by: string;
  closed_at: PossibleTime;
  closed_by: Possible<string>;
  outcome: Possible<string>;
  administration_id: Possible<string>;
  disposition: Possible<Disposition>;
  acted_by: Possible<string>;
  acted_at: PossibleTime;
}

export interface RiskInquiryTable {
  id: string;
  client_id: string;
  concern_id: Possible<string>;
  session_id: Possible<string>;
  held_at: Time;
  answers: ColumnType<unknown, string, never>;
  level: string;
  reasoning: string;
  actions: Generated<string>;
  informed: Generated<string>;
  review_on: Possible<string>;
  recorded_by: string;
  recorded_at: Time;
}

export interface SafetyPlanTable {
  id: string;
  client_id: string;
  number: number;
  warning_signs: Generated<string>;
  own_steps: Generated<string>;
  people_and_places: Generated<string>;
  people_to_ask: Generated<string>;
  professionals: Generated<string>;
  safer_surroundings: Generated<string>;
  made_with_client: boolean;
  copy_given: Generated<boolean>;
  written_by: string;
  written_at: Time;
}

export interface IncidentTable {
  id: string;
  group_id: Possible<string>;
  session_id: Possible<string>;
  happened_at: Time;
  place: Generated<string>;
  kind: string;
  before_it: Generated<string>;
  what_happened: string;
  response: Generated<string>;
  injuries: Generated<string>;
  police: Generated<string>;
  told: Generated<string>;
  witnesses: Generated<string>;
  debrief: Generated<string>;
  return_terms: Generated<string>;
  reported_by: string;
  reported_at: Time;
  version: Generated<number>;
}

export interface IncidentPersonTable {
  id: string;
  incident_id: string;
  client_id: Possible<string>;
  name: string;
  part: string;
}

export interface ChartEventTable {
  id: string;
  client_id: string;
  happened_at: Time;
  words: string;
  recorded_by: string;
  recorded_at: Time;
}

export interface ProtectiveActTable {
  id: string;
  client_id: string;
  kind: string;
  heard_at: Time;
  facts: string;
  person_at_risk: Generated<string>;
  assessment: Generated<string>;
  consulted: Generated<string>;
  decision: string;
  told: Generated<string>;
  told_at: PossibleTime;
  told_by: Generated<string>;
  reference: Generated<string>;
  why_not: Generated<string>;
  client_told: Generated<string>;
  follow_up: Generated<string>;
  recorded_by: string;
  recorded_at: Time;
  corrects: Possible<string>;
}

export interface HomeworkTable {
  id: string;
  client_id: string;
  session_id: Possible<string>;
  words: string;
  due_on: Possible<string>;
  set_by: string;
  set_at: Time;
  outcome: Possible<HomeworkOutcome>;
  outcome_words: Generated<string>;
  asked_session_id: Possible<string>;
  asked_by: Possible<string>;
  asked_at: PossibleTime;
  version: Generated<number>;
  client_outcome: Possible<Exclude<HomeworkOutcome, "dropped">>;
  client_words: Generated<string>;
  client_answered_at: PossibleTime;
}

export interface MedicationChangeTable {
  id: string;
  client_id: string;
  session_id: Possible<string>;
  what: string;
  basis: string;
  name: string;
  dose: Generated<string>;
  on_day: string;
  reason: string;
  recorded_by: string;
  recorded_at: Time;
  withdrawn_at: PossibleTime;
  withdrawn_by: Possible<string>;
  withdrawn_why: Generated<string>;
}

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

export interface PasskeyTable {
  id: string;
  staff_id: string;
  credential_id: string;
  public_key: string;
  algorithm: string;
  rp_id: string;
  transports: Generated<string[]>;
  name: string;
  sign_count: Generated<number>;
  added_at: Generated<Date>;
  used_at: Possible<Date>;
  version: Generated<number>;
}

export interface PasskeyChallengeTable {
  nonce: Bytes;
  purpose: string;
  staff_id: Possible<string>;
  subject: Possible<string>;
  act: Generated<string>;
  digests: Generated<string[]>;
  seed: Possible<Bytes>;
  acted_at: Possible<Time>;
  expires_at: Time;
}

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

export interface NoteMoveTable {
  note_id: string;
  draft_id: string;
  moved_by: string;
  moved_at: Time;
  /** The act that the ledger stands for; none of what was moved before there was one. */
  addition_id: Possible<string>;
}

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

export interface AuthorisationTable {
  id: string;
  content: string;
  recorded_at: Time;
  entry_id: string;
  recorded_by: Made<string>;
  client_id: Made<string>;
  ends: Made<string | null>;
}

export interface RecordRequestTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  client_id: Made<string>;
  what: Made<"received" | "extended" | "answered">;
  request_id: Made<string | null>;
}

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

export interface BreakGlassTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string>;
  client_id: Made<string>;
  what: Made<"opened" | "ended" | "reviewed">;
  hours: Made<number | null>;
  opening_id: Made<string | null>;
}

export interface WithholdingTable {
  id: string;
  content: string;
  acted_at: Time;
  entry_id: string;
  acted_by: Made<string | null>;
  client_id: Made<string>;
  what: Made<"withheld" | "kept" | "review-asked" | "reviewed" | "ended">;
  subject: Made<"note" | "plan-version" | "measure" | null>;
  subject_id: Made<string | null>;
  note_id: Made<string | null>;
  version_id: Made<string | null>;
  administration_id: Made<string | null>;
  withholding_id: Made<string | null>;
  outcome: Made<"kept" | "in-part" | "released" | null>;
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

export interface OwnRecordTable {
  client_id: string;
  staff_id: string;
  noted_by: string;
  noted_at: Generated<Time>;
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

export interface LedgerTombstoneTable {
  entry_id: string;
  act_id: string;
}

export interface SupervisionNoteTable {
  id: string;
  content: string;
  signed_at: Time;
  entry_id: string;
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
  signed_by: Made<string>;
  note_id: Made<string>;
}

export interface SupervisionGoalTable {
  staff_id: string;
  total_hours: number;
  individual_hours: Generated<number>;
  version: Generated<number>;
}

export interface NotebookRequestTable {
  id: string;
  author_id: string;
  asked_by: string;
  words: string;
  asked_on: Generated<string>;
  looked_on: Possible<string>;
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

export interface AuthUserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: Possible<string>;
  createdAt: StatedTime;
  updatedAt: StatedTime;
}

export interface AuthSessionTable {
  id: string;
  expiresAt: Time;
  token: string;
  createdAt: StatedTime;
  updatedAt: StatedTime;
  ipAddress: Possible<string>;
  userAgent: Possible<string>;
  userId: string;
  provenAt: StatedTime;
}

export interface WritingTimeTable {
  session_id: string;
  staff_id: string;
  /** A multirange as PostgreSQL writes it. */
  changing: string;
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

export interface AuthAccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: Possible<string>;
  refreshToken: Possible<string>;
  idToken: Possible<string>;
  accessTokenExpiresAt: PossibleTime;
  refreshTokenExpiresAt: PossibleTime;
  scope: Possible<string>;
  password: Possible<string>;
  createdAt: StatedTime;
  updatedAt: StatedTime;
}

export interface AuthVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Time;
  createdAt: StatedTime;
  updatedAt: StatedTime;
}

export interface AuthRateLimitTable {
  id: string;
  key: string;
  count: number;
  lastRequest: number;
}

export interface MigrationTable {
  number: number;
  name: string;
  applied_at: StatedTime;
}

export interface Schema {
  practice: PracticeTable;
  staff: StaffTable;
  staff_role: StaffRoleTable;
  staff_credential: StaffCredentialTable;
  supervision: SupervisionTable;
  invitation: InvitationTable;
  staff_leave: StaffLeaveTable;
  access_grant: AccessGrantTable;
  site: SiteTable;
  setting_change: SettingChangeTable;
  review_answer: ReviewAnswerTable;
  service_charge: ServiceChargeTable;
  hand_over: HandOverTable;
  attendance_correction: AttendanceCorrectionTable;
  code_trigger: CodeTriggerTable;
  code_trigger_correction: CodeTriggerCorrectionTable;
  merge_act: MergeActTable;
  note_addition: NoteAdditionTable;
  supervision_comment: SupervisionCommentTable;
  document: DocumentTable;
  client: ClientTable;
  client_detail: ClientDetailTable;
  client_alias: ClientAliasTable;
  client_flag: ClientFlagTable;
  client_contact: ClientContactTable;
  diagnosis: DiagnosisTable;
  coverage: CoverageTable;
  coverage_allowance: CoverageAllowanceTable;
  episode: EpisodeTable;
  episode_transfer: EpisodeTransferTable;
  client_merge: ClientMergeTable;
  merged_record: MergedRecordTable;
  care_team: CareTeamTable;
  care_group: CareGroupTable;
  curriculum_session: CurriculumSessionTable;
  group_agreement: GroupAgreementTable;
  agreement_acceptance: AgreementAcceptanceTable;
  group_plan: GroupPlanTable;
  clock_press: ClockPressTable;
  waiting_place: WaitingPlaceTable;
  facilitator: FacilitatorTable;
  membership: MembershipTable;
  session: SessionTable;
  session_facilitator: SessionFacilitatorTable;
  other_contact: OtherContactTable;
  session_participant: SessionParticipantTable;
  session_series: SessionSeriesTable;
  calendar_feed: CalendarFeedTable;
  attendance: AttendanceTable;
  plan_problem: PlanProblemTable;
  plan_goal: PlanGoalTable;
  plan_objective: PlanObjectiveTable;
  plan_objective_detail: PlanObjectiveDetailTable;
  plan_version: PlanVersionTable;
  plan_signature: PlanSignatureTable;
  summary: SummaryTable;
  summary_signature: SummarySignatureTable;
  summary_draft: SummaryDraftTable;
  administration: AdministrationTable;
  measure_link: MeasureLinkTable;
  risk_concern: RiskConcernTable;
  risk_inquiry: RiskInquiryTable;
  safety_plan: SafetyPlanTable;
  incident: IncidentTable;
  incident_person: IncidentPersonTable;
  chart_event: ChartEventTable;
  protective_act: ProtectiveActTable;
  homework: HomeworkTable;
  writing_time: WritingTimeTable;
  reflection_showing: ReflectionShowingTable;
  medication_change: MedicationChangeTable;
  shortcut: ShortcutTable;
  library_note: LibraryNoteTable;
  library_note_kept: LibraryNoteKeptTable;
  ledger_entry: LedgerEntryTable;
  ledger_node: LedgerNodeTable;
  ledger_checkpoint: LedgerCheckpointTable;
  shared_part: SharedPartTable;
  note: NoteTable;
  signature: SignatureTable;
  passkey: PasskeyTable;
  passkey_challenge: PasskeyChallengeTable;
  draft: DraftTable;
  draft_update: DraftUpdateTable;
  draft_version: DraftVersionTable;
  note_move: NoteMoveTable;
  ledger_epoch: LedgerEpochTable;
  notebook: NotebookTable;
  notebook_wrap: NotebookWrapTable;
  notebook_item: NotebookItemTable;
  notebook_kept: NotebookKeptTable;
  authorisation: AuthorisationTable;
  break_glass: BreakGlassTable;
  client_access: ClientAccessTable;
  client_link: ClientLinkTable;
  client_sign_in: ClientSignInTable;
  client_session: ClientSessionTable;
  share: ShareTable;
  share_notice: ShareNoticeTable;
  share_comment: ShareCommentTable;
  record_request: RecordRequestTable;
  withholding: WithholdingTable;
  disclosure: DisclosureTable;
  own_record: OwnRecordTable;
  notebook_release: NotebookReleaseTable;
  notebook_hold: NotebookHoldTable;
  record_hold: RecordHoldTable;
  destruction_act: DestructionActTable;
  destroyed_record: DestroyedRecordTable;
  ledger_tombstone: LedgerTombstoneTable;
  supervision_note: SupervisionNoteTable;
  supervision_signature: SupervisionSignatureTable;
  supervision_goal: SupervisionGoalTable;
  notebook_request: NotebookRequestTable;
  audit_event: AuditEventTable;
  audit_batch: AuditBatchTable;
  auth_user: AuthUserTable;
  auth_session: AuthSessionTable;
  auth_account: AuthAccountTable;
  auth_verification: AuthVerificationTable;
  auth_rate_limit: AuthRateLimitTable;
  migration: MigrationTable;
}
