import type { CoverageAllowanceTable, CoverageTable, HandOverTable, ServiceChargeTable } from "./schema/billing.ts";
import type {
  ClientAccessTable,
  ClientLinkTable,
  ClientSessionTable,
  ClientSignInTable,
  OwnRecordTable,
} from "./schema/client-view.ts";
import type {
  CareTeamTable,
  ClientAliasTable,
  ClientContactTable,
  ClientDetailTable,
  ClientFlagTable,
  AlikePairTable,
  ClientMergeTable,
  ClientTable,
  DiagnosisTable,
  DocumentTable,
  EpisodeTable,
  EpisodeTransferTable,
  MergeActTable,
  MergedRecordTable,
} from "./schema/client.ts";
import type {
  ClientDocumentTable,
  DisclosureTable,
  MinorConsentTable,
  RecordRequestTable,
  ShareCommentTable,
  ShareNoticeTable,
  ShareTable,
  WithholdingTable,
} from "./schema/disclosure.ts";
import type { DraftTable, DraftUpdateTable, DraftVersionTable, WritingTimeTable } from "./schema/draft.ts";
import type {
  AgreementAcceptanceTable,
  CareGroupTable,
  CurriculumSessionTable,
  FacilitatorTable,
  GroupAgreementTable,
  GroupPlanTable,
  MembershipTable,
  WaitingPlaceTable,
} from "./schema/group.ts";
import type {
  AuditBatchTable,
  AuditEventTable,
  LedgerCheckpointTable,
  LedgerEntryTable,
  LedgerEpochTable,
  LedgerNodeTable,
  LedgerTombstoneTable,
} from "./schema/ledger.ts";
import type { DocumentWordingTable, LibraryNoteKeptTable, LibraryNoteTable, ShortcutTable } from "./schema/library.ts";
import type {
  AdditionCoSignatureTable,
  NoteAdditionTable,
  NoteMoveTable,
  NoteTable,
  ReviewAnswerTable,
  SharedPartTable,
  SignatureTable,
} from "./schema/note.ts";
import type {
  NotebookHoldTable,
  NotebookItemTable,
  NotebookKeptTable,
  NotebookReleaseTable,
  NotebookRequestTable,
  NotebookTable,
  NotebookWrapTable,
} from "./schema/notebook.ts";
import type {
  HomeworkTable,
  MedicationChangeTable,
  PlanGoalTable,
  PlanObjectiveDetailTable,
  PlanObjectiveTable,
  PlanProblemTable,
  PlanSignatureTable,
  PlanVersionTable,
  SummaryDraftTable,
  SummarySignatureTable,
  SummaryTable,
} from "./schema/plan.ts";
import type { MigrationTable, PracticeTable, SettingChangeTable, SiteTable } from "./schema/practice.ts";
import type { DestroyedRecordTable, DestructionActTable, RecordHoldTable } from "./schema/retention.ts";
import type {
  AdministrationTable,
  ChartEventTable,
  IncidentPersonTable,
  IncidentTable,
  MeasureLinkTable,
  ProtectiveActTable,
  RiskConcernTable,
  RiskInquiryTable,
  SafetyPlanTable,
} from "./schema/risk.ts";
import type {
  AttendanceCorrectionTable,
  AttendanceTable,
  CalendarFeedTable,
  ClockPressTable,
  CodeTriggerCorrectionTable,
  CodeTriggerTable,
  OtherContactTable,
  SessionFacilitatorTable,
  SessionParticipantTable,
  SessionSeriesTable,
  SessionTable,
} from "./schema/session.ts";
import type {
  AuthAccountTable,
  AuthRateLimitTable,
  AuthSessionTable,
  AuthUserTable,
  AuthVerificationTable,
  AuthorisationTable,
  PasskeyChallengeTable,
  PasskeyTable,
} from "./schema/sign-in.ts";
import type {
  AccessGrantTable,
  BreakGlassTable,
  InvitationTable,
  StaffCredentialTable,
  StaffLeaveTable,
  StaffRoleTable,
  StaffTable,
} from "./schema/staff.ts";
import type {
  ReflectionShowingTable,
  SupervisionCommentTable,
  SupervisionGoalTable,
  SupervisionNoteTable,
  SupervisionSignatureTable,
  SupervisionTable,
} from "./schema/supervision.ts";

/*
 * Every table, as rows go in and come out: the tables of one part of the house in one file of schema/. A test compares the
 * names with the database's own. Ids are UUIDs in lower case; a day is YYYY-MM-DD.
 */
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
  addition_co_signature: AdditionCoSignatureTable;
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
  alike_pair: AlikePairTable;
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
  document_wording: DocumentWordingTable;
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
  client_document: ClientDocumentTable;
  minor_consent: MinorConsentTable;
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
