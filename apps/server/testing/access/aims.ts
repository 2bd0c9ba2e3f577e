import type { Owner } from "@goldthread/store/testing/owner.ts";
import type { Aims } from "../lock/fill-input.ts";

/** Where an id of this name is found: a row about the client, or about the client's group, or the practice's newest. */
const rowOf: Readonly<Record<string, string>> = {
  accessId: "client_access where client_id = $1 and what = 'given'",
  acceptanceId: "agreement_acceptance where client_id = $1",
  administrationId: "administration where client_id = $1",
  agreementId: "group_agreement where group_id = $2",
  allowanceId: "coverage_allowance where client_id = $1",
  authorisationId: "authorisation where client_id = $1",
  changeId: "medication_change where client_id = $1",
  clientDocumentId: "client_document where client_id = $1 and what = 'asked'",
  clinicianId: "staff where id in (select staff_id from care_team where client_id = $1 and to_date is null)",
  concernId: "risk_concern where client_id = $1",
  contactId: "client_contact where client_id = $1",
  coverageId: "coverage where client_id = $1",
  credentialId: "staff_credential",
  curriculumId: "curriculum_session where group_id = $2",
  destructionId: "destruction_act where client_id = $1 and step = 'proposed'",
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
  libraryNoteId: "library_note",
  linkId: "measure_link where client_id = $1",
  mergeId: "client_merge where state = 'proposed'",
  notebookRequestId: "notebook_request",
  objectiveId: "plan_objective where client_id = $1",
  openingId: "break_glass where client_id = $1 and what = 'opened'",
  passkeyId: "passkey",
  pressId: "clock_press where client_id = $1",
  recordHoldId: "record_hold where client_id = $1 and lifts is null",
  recordRequestId: "record_request where client_id = $1 and what = 'received'",
  seriesId: "session_series where client_id = $1",
  shareId: "share where what = 'given' and note_id in (select id from note where client_id = $1)",
  shortcutId: "shortcut",
  showingId: "reflection_showing",
  siteId: "site",
  summaryId: "summary where client_id = $1",
  supervisionNoteId: "supervision_note",
  takenBackId: "share where id in (select given_id from share where what = 'taken-back')",
  versionId: "draft_version",
  waitingId: "waiting_place where client_id = $1",
  withholdingId: "withholding where client_id = $1 and what = 'withheld'",
  wordingId: "document_wording",
  wrapId: "notebook_wrap",
};

/** Of names that a world gives by itself. */
const tableOfGiven: Readonly<Record<string, string>> = {
  clientId: "client",
  consentId: "minor_consent",
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

interface Whose {
  readonly clientId: string;
  readonly groupId: string;
  /** The row that was written last, instead of first: of the practice's own, one that this client's people made. */
  readonly newest?: boolean;
}

/** An id for every name that there is a row for by now: the first that was written, so that it is the same at every run. */
export async function aimsFrom(owner: Owner, { clientId, groupId, newest = false }: Whose): Promise<Aims> {
  const found: Record<string, string> = {};
  for (const [name, where] of Object.entries(rowOf)) {
    const params = [clientId, groupId].slice(0, where.includes("$2") ? 2 : where.includes("$1") ? 1 : 0);
    const text = where.includes("$2") ? where.replace("$2", "$2::uuid and $1::uuid is not null") : where;
    const [row] = await owner.sql<{ id: string }>(
      `select id from ${text} order by ctid ${newest ? "desc" : ""} limit 1`,
      params,
    );
    if (row !== undefined) found[name] = row.id;
  }
  return { ...found, ...(await moreFrom(owner, { clientId, found })) };
}

/** What is named by another key than an id, or read before it is signed. */
async function moreFrom(
  owner: Owner,
  { clientId, found }: { readonly clientId: string; readonly found: Readonly<Record<string, string>> },
): Promise<Aims> {
  const [contact] = await owner.sql<{ id: string }>(
    "select session_id as id from other_contact where client_id = $1 order by ctid limit 1",
    [clientId],
  );
  const digestOf = async (table: string, id: string | undefined) => {
    const text = `select encode(sha256(convert_to(content, 'UTF8')), 'hex') as digest from ${table} where id = $1`;
    return (await owner.sql<{ digest: string }>(text, [id ?? null]))[0]?.digest;
  };
  const read = {
    otherContactId: contact?.id,
    documentDigest: await textDigestOf(owner, found["clientDocumentId"]),
    supervisionDigest: await digestOf("supervision_note", found["supervisionNoteId"]),
    summaryDigest: await digestOf("summary", found["summaryId"]),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

async function textDigestOf(owner: Owner, id: string | undefined): Promise<string | undefined> {
  const text = "select (content)::jsonb ->> 'textDigest' as digest from client_document where id = $1";
  return (await owner.sql<{ digest: string }>(text, [id ?? null]))[0]?.digest;
}
