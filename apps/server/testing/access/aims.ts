import type { Owner } from "@goldthread/store/testing/owner.ts";
import type { Aims } from "../lock/fill-input.ts";

/** Where an id of this name is found: a row about the client, or about the client's group, or the practice's newest. */
const rowOf: Readonly<Record<string, string>> = {
  acceptanceId: "agreement_acceptance where client_id = $1",
  administrationId: "administration where client_id = $1",
  agreementId: "group_agreement where group_id = $2",
  allowanceId: "coverage_allowance where client_id = $1",
  authorisationId: "authorisation where client_id = $1",
  changeId: "medication_change where client_id = $1",
  clinicianId: "staff where id in (select staff_id from care_team where client_id = $1 and to_date is null)",
  concernId: "risk_concern where client_id = $1",
  contactId: "client_contact where client_id = $1",
  coverageId: "coverage where client_id = $1",
  curriculumId: "curriculum_session where group_id = $2",
  diagnosisId: "diagnosis where client_id = $1",
  disclosureId: "disclosure where client_id = $1",
  documentId: "document where client_id = $1",
  episodeId: "episode where client_id = $1",
  feedId: "calendar_feed",
  flagId: "client_flag where client_id = $1",
  handOverId: "hand_over",
  holdId: "notebook_hold",
  homeworkId: "homework where client_id = $1",
  incidentId: "incident",
  itemId: "notebook_item",
  leaveId: "staff_leave",
  linkId: "measure_link where client_id = $1",
  mergeId: "client_merge",
  objectiveId: "plan_objective where client_id = $1",
  openingId: "break_glass where client_id = $1 and what = 'opened'",
  passkeyId: "passkey",
  pressId: "clock_press",
  recordRequestId: "record_request where client_id = $1 and what = 'received'",
  seriesId: "session_series where client_id = $1",
  shareId: "share where note_id in (select id from note where client_id = $1)",
  siteId: "site",
  waitingId: "waiting_place where client_id = $1",
  withholdingId: "withholding where client_id = $1 and what = 'withheld'",
  wrapId: "notebook_wrap",
};

/** Of names that a world gives by itself. */
const tableOfGiven: Readonly<Record<string, string>> = {
  clientId: "client",
  draftId: "draft",
  groupId: "care_group",
  noteId: "note",
  requestId: "note_addition",
  sessionId: "session",
  staffId: "staff",
};

/** The table in which an id of this name lies; undefined where none is known. */
export function tableOfId(name: string): string | undefined {
  return tableOfGiven[name] ?? rowOf[name]?.split(" ")[0];
}

/** An id for every name that there is a row for by now: the first that was written, so that it is the same at every run. */
export async function aimsFrom(
  owner: Owner,
  { clientId, groupId }: { readonly clientId: string; readonly groupId: string },
): Promise<Aims> {
  const found: Record<string, string> = {};
  for (const [name, where] of Object.entries(rowOf)) {
    const params = [clientId, groupId].slice(0, where.includes("$2") ? 2 : where.includes("$1") ? 1 : 0);
    const text = where.includes("$2") ? where.replace("$2", "$2::uuid and $1::uuid is not null") : where;
    const [row] = await owner.sql<{ id: string }>(`select id from ${text} order by ctid limit 1`, params);
    if (row !== undefined) found[name] = row.id;
  }
  return found;
}
