import { riskQuestions } from "@goldthread/clinical/risk/inquiry.ts";
import { aWrap, seal } from "../../notebook/testing/a-notebook.ts";
import { testPassphrase } from "../somebody.ts";
import type { Aims } from "./fill-input.ts";

/** A form, or one that is aimed at what stands in the world that it is tried in. */
type Form = Aims | ((aims: Aims) => Aims);

const hours = (ahead: number) => new Date(Date.now() + ahead * 3_600_000).toISOString();
export const day = (ahead: number) => hours(ahead * 24).slice(0, 10);
const tomorrow = { start: hours(24), stop: hours(25) };
const aWeek = { from: day(-5), to: day(2) };
const why = "Somebody could be in danger by these words.";
const randomId = "3d74ce21-14d8-47c6-9a58-3c006244144f";
const sealed = { itemId: randomId, sealed: seal("A thought"), basedOn: null };
const nine = Array.from({ length: 9 }, () => 0);

/** Fields that get another aim than their name has; what the world does not hold keeps its own. */
const formFrom = (aims: Aims, names: Readonly<Record<string, string>>): Aims =>
  Object.fromEntries(Object.entries(names).flatMap(([name, at]) => (at in aims ? [[name, aims[at]]] : [])));
const aimed =
  (names: Readonly<Record<string, string>>, more: Aims = {}): Form =>
  (aims) => ({ ...formFrom(aims, names), ...more });
let named = 0;
/** Where a name is taken once. */
const unlikeBefore = () => `Name ${(named += 1)}`;
const inOpenSession = { sessionId: "openSessionId", draftId: "openDraftId" };
const inOpenGroupSession = { sessionId: "openGroupSessionId" };
/** Either a draft or a note: what is left out here is not sent. */
const ofNote = { draftId: undefined };
const ofAuthor = { authorId: "authorId", superviseeId: "authorId", staffId: "authorId", supervisorId: "supervisorId" };

const aDraftOfASummary = { ...aWeek, version: 0, edits: { sentences: {}, own: [] } };

const anAuthorisation = {
  form: "general",
  kinds: ["progress-note"],
  from: null,
  to: null,
  expiresOn: day(100),
  signedOn: day(-1),
  signedBy: "The client",
};

/** What a form asks for beyond its type, by route: without it nothing of the route would be tried. */
const forms: Readonly<Record<string, Form>> = {
  "PATCH /api/allowances/:allowanceId": { from: day(-1), to: day(30) },
  "POST /api/authorisations/:authorisationId/end": { how: "revoked", on: day(0) },
  // Not the signed one: whether that is handed over already hangs on the hour.
  "PUT /api/billing/:sessionId/:clientId": aimed(
    { sessionId: "openSessionId" },
    {
      charge: { code: "90834", addOns: [], units: 1, placeOfService: "11", modifiers: [] },
      changeReason: "It took longer",
    },
  ),
  "POST /api/billing/hand-overs": (aims) => ({
    contacts: [formFrom(aims, { sessionId: "sessionId", clientId: "clientId" })],
  }),
  "POST /api/break-glass": aimed({ recordNumber: "recordNumber" }, { reason: why }),
  // The world's own number is taken, and is a keeper's to give: without one a client is added.
  "POST /api/clients": { anotherOfThisName: true, recordNumber: undefined },
  "POST /api/clients/:clientId/authorisation-form": anAuthorisation,
  "POST /api/clients/:clientId/authorisations": {
    ...anAuthorisation,
    // One of the chart's papers is not everybody's to read who records what was signed.
    documentId: null,
  },
  "POST /api/clients/:clientId/care-team/:staffId/end": aimed({ staffId: "teamMemberId" }, { to: day(0) }),
  "POST /api/clients/:clientId/coverages": { kind: "payer", payer: "Harbour (fictional)" },
  "POST /api/clients/:clientId/diagnoses": { code: "F41.1" },
  "POST /api/clients/:clientId/disclosures": { shown: "0".repeat(64) },
  "POST /api/clients/:clientId/measure-links": { measure: "phq-9", sessionId: null },
  "POST /api/clients/:clientId/measures": { measure: "phq-9", sessionId: null, answers: nine },
  "POST /api/clients/:clientId/risk-inquiries": {
    answers: riskQuestions.map(({ key, answers: [first] }) => ({
      question: key,
      answer: first?.id ?? null,
    })),
    sessionId: null,
    concernId: null,
    level: "low",
  },
  "POST /api/clients/:clientId/safety-plans": { warningSigns: "Lying awake", basedOn: 0 },
  "GET /api/clients/:clientId/patterns": aWeek,
  "GET /api/clients/:clientId/plan/versions/:number": { number: 1 },
  "POST /api/co-signatures": aimed({ notes: "groupNotes" }),
  "POST /api/notes/:noteId/return": aimed({ noteId: "groupNoteId" }),
  "POST /api/documents-to-sign/:clientDocumentId/signature": {
    how: "paper",
    name: "Vera Invented",
    contactId: null,
    on: day(-1),
    scanId: null,
  },
  "POST /api/my/documents/:clientDocumentId/signature": aimed(
    { textDigest: "documentDigest" },
    { passphrase: testPassphrase },
  ),
  "POST /api/clients/:clientId/documents-to-sign": { contactId: null, agreementId: null, wordingVersionId: null },
  "POST /api/document-wordings": () => ({ title: unlikeBefore() }),
  "POST /api/document-wordings/:wordingId/versions": () => ({ title: unlikeBefore() }),
  "POST /api/clients/:clientId/care-consents": aimed(
    { clientId: "minorId" },
    { who: "court", seen: "The order of a court", contactId: null },
  ),
  // The world's sessions are hours old: on the day before in the first hours of a day.
  "GET /api/clients/:clientId/summary": aWeek,
  "GET /api/groups/:groupId/summary": aWeek,
  "PUT /api/clients/:clientId/summary/draft": aDraftOfASummary,
  "PUT /api/groups/:groupId/summary/draft": aDraftOfASummary,
  "POST /api/co-signatures/beside": aimed({ notes: "groupNotes" }),
  "POST /api/documents/:documentId/showing": { isShown: true },
  "POST /api/risk-concerns/:concernId/close": () => ({ actedAt: new Date().toISOString() }),
  // The sessions are hours old: on the day before in the first hours of a day.
  "PATCH /api/coverages/:coverageId": { from: day(-2) },
  "POST /api/coverages/:coverageId/allowances": { from: day(-1), to: day(30) },
  "POST /api/desk/appointments": { ...tomorrow, overlap: "intended" },
  "PATCH /api/desk/appointments/:sessionId": aimed({ sessionId: "plannedSessionId" }, { overlap: "intended" }),
  "PUT /api/desk/appointments/:sessionId/arrival": aimed({ sessionId: "plannedSessionId" }),
  "GET /api/desk/schedule": aWeek,
  "GET /api/billing": aWeek,
  "GET /api/clients": aimed({ q: "clientName" }),
  "GET /api/desk/clients": aimed({ q: "clientName" }),
  "GET /api/find": aimed({ q: "clientName" }),
  "POST /api/disclosures/:disclosureId/packet": { sealed: { how: "plain" } },
  "POST /api/drafts/:draftId/versions": (aims) => ({ ...formFrom(aims, inOpenSession), name: unlikeBefore() }),
  "GET /api/drafts/:draftId/versions": aimed(inOpenSession),
  "DELETE /api/drafts/:draftId/versions/:versionId": aimed(inOpenSession),
  "POST /api/flags/:flagId/end": { why: "It is over" },
  "POST /api/groups/:groupId/agreements/:agreementId/accept": (aims) => ({
    clientIds: [aims["clientId"]],
    on: day(0),
  }),
  "POST /api/groups/:groupId/facilitators": { from: day(0) },
  "POST /api/groups/:groupId/facilitators/:staffId/end": aimed({ staffId: "facilitatorId" }, { to: day(0) }),
  "POST /api/groups/:groupId/members": (aims) => ({
    ...formFrom(aims, { groupId: "enrollingGroupId" }),
    clientIds: [aims["clientId"]],
    from: day(0),
  }),
  "POST /api/groups/:groupId/agreements": { after: 0 },
  "POST /api/groups/:groupId/members/:clientId/end": { to: day(0) },
  "POST /api/groups/:groupId/waiting": aimed({ groupId: "waitingGroupId" }, { since: day(-1) }),
  // Of a session that its sender may not know of, it says nothing.
  "POST /api/incidents": { sessionId: null, chartWords: "Left early, and was called at home." },
  "POST /api/invitations/accept": { token: "A".repeat(43) },
  "POST /api/invitations/read": { token: "A".repeat(43) },
  "POST /api/library/shortcuts": { kind: "snippet", format: null, texts: [{ element: null, text: "Slept well." }] },
  "PATCH /api/library/shortcuts/:shortcutId": { format: null, texts: [{ element: null, text: "Slept badly." }] },
  "GET /api/me/reflection": aWeek,
  "GET /api/me/reflection/words": aWeek,
  "POST /api/me/prove": { passphrase: testPassphrase },
  "POST /api/me/reflection/showings": aWeek,
  "POST /api/measures/:administrationId/correct": { answers: nine },
  "POST /api/alike/apart": aimed({ oneId: "twinId", otherId: "clientId" }),
  "POST /api/merges": aimed({ fromId: "twinId", intoId: "clientId" }),
  "POST /api/my/measures/:linkId/answers": { answers: nine },
  "POST /api/my/plan/signature": { number: 1, passphrase: testPassphrase },
  "POST /api/notebook": () => ({ wraps: [aWrap("passphrase"), aWrap("recovery")] }),
  "POST /api/notebook/holds": aimed(ofAuthor),
  "GET /api/notebook/of/:staffId": aimed(ofAuthor),
  "POST /api/notebook/requests": aimed(ofAuthor),
  "POST /api/notebook/requests/:requestId/looked": aimed({ requestId: "notebookRequestId" }),
  "POST /api/notebook/releases": {
    regime: "hipaa",
    citation: "45 CFR 164.508",
    digest: "ab".repeat(32),
    expiresOn: day(100),
    expiresWith: "",
    signedOn: day(-1),
  },
  "PUT /api/notebook/items/:itemId": sealed,
  "POST /api/notebook/items/:itemId/remove": { basedOn: 1 },
  "PUT /api/notebook/wraps/:wrapId": { wrapped: aWrap().wrapped },
  "POST /api/notes/:noteId/attestation": aimed({ noteId: "groupNoteId", digest: "groupDigest" }),
  "PATCH /api/other-contacts/:sessionId": aimed({ sessionId: "otherContactId" }),
  "POST /api/other-contacts/:sessionId/discard": aimed({ sessionId: "otherContactId" }),
  "POST /api/protective-acts": { decision: "not-made", whyNot: "Nobody is at risk", corrects: null },
  "POST /api/questions/answer": { answers: [1] },
  "POST /api/record-holds/:holdId/lift": aimed({ holdId: "recordHoldId" }),
  "PATCH /api/review/rules": { rules: [{ id: "carried-untouched", weight: "hint" }] },
  "GET /api/schedule": aWeek,
  "GET /api/schedule/:staffId/busy": aimed(ofAuthor, aWeek),
  "POST /api/series": { clock: "10:00", groupId: null, ...aWeek, from: day(1), to: day(30), overlap: "intended" },
  "PATCH /api/series/:seriesId": { fromDay: day(1), overlap: "intended" },
  "POST /api/series/:seriesId/end": { lastDay: null },
  "POST /api/sessions": { ...tomorrow, groupId: null, overlap: "intended" },
  "PATCH /api/sessions/:sessionId": aimed(inOpenSession, { overlap: "intended" }),
  "PUT /api/sessions/:sessionId/attendance/:clientId": aimed(inOpenGroupSession, { arrivedAt: null, leftAt: null }),
  "POST /api/sessions/:sessionId/attendance/:clientId/correction": aimed(
    { sessionId: "groupSessionId" },
    { arrivedAt: null, leftAt: null },
  ),
  "POST /api/sessions/:sessionId/clock": aimed(inOpenGroupSession, { clientId: null, what: "start" }),
  "GET /api/sessions/:sessionId/clock": aimed(inOpenGroupSession),
  "POST /api/sessions/:sessionId/clock/:pressId/undo": aimed(inOpenGroupSession),
  "GET /api/sessions/:sessionId/plan": aimed(inOpenGroupSession),
  "PUT /api/sessions/:sessionId/plan": aimed(inOpenGroupSession, { on: 0, carriedFrom: null }),
  "POST /api/sessions/:sessionId/missed-note": aimed({ sessionId: "missedSessionId" }),
  "POST /api/sessions/:sessionId/walk-ins": aimed({ ...inOpenGroupSession, clientId: "twinId" }),
  "POST /api/sessions/:sessionId/write": aimed(inOpenSession),
  "PUT /api/sessions/:sessionId/code-triggers/:clientId": aimed(inOpenSession),
  "POST /api/setup/empty": { zone: "UTC" },
  "POST /api/setup/sample": { zone: "UTC" },
  "GET /api/share-comments": aimed({ draftId: "openDraftId" }),
  "GET /api/shares": ofNote,
  "POST /api/shares": { ...ofNote, until: day(1) },
  "POST /api/share-comments": { ...ofNote, passage: null },
  "POST /api/shares/:shareId/seen": aimed({ shareId: "takenBackId" }),
  "POST /api/sites": () => ({ placeOfService: "11", name: unlikeBefore() }),
  "POST /api/staff": { supervisorId: null, roles: ["clinician"], passphrase: testPassphrase },
  "POST /api/staff/invitations": { supervisorId: null, roles: ["clinician"] },
  "POST /api/staff/:staffId/leave": { from: day(1), to: day(2), coverId: null },
  "POST /api/staff/leave/:leaveId/end": { lastDay: null },
  "PUT /api/supervision/goals/:superviseeId": aimed(ofAuthor, { version: 0 }),
  "POST /api/supervision/notes": (aims) => ({ ...formFrom(aims, ofAuthor), on: day(0), topics: unlikeBefore() }),
  "POST /api/supervision/notes/:supervisionNoteId/signature": aimed({ digest: "supervisionDigest" }),
  "POST /api/summaries/:summaryId/co-signature": aimed({ digest: "summaryDigest" }),
  "GET /api/disclosures/:disclosureId/packet.pdf": aimed({ disclosureId: "packetId" }),
  "POST /api/waiting/:waitingId/enrol": { from: day(0) },
  "POST /api/withholdings": aimed(
    { subjectId: "groupNoteId" },
    { subject: "note", ground: "danger-to-life", reason: why, lookAgainOn: day(10) },
  ),
  "POST /api/withholdings/:withholdingId/keep": { reason: why, lookAgainOn: day(10) },
  "POST /api/withholdings/:withholdingId/review": { outcome: "kept", words: why },
};

/** The form of a route, aimed. */
export function formOf(route: string, aims: Aims): Aims {
  const form = forms[route];
  return typeof form === "function" ? form(aims) : (form ?? {});
}
