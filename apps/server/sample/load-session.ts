import type { PersonRef } from "@goldthread/clinical";
import type { DraftContent } from "@goldthread/draft";
import type { SampleContact, SampleGroupSession, SampleIndividualSession, SampleSession } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { insertCodeTriggers } from "@goldthread/store/queries/code-trigger.ts";
import { appendChanges } from "@goldthread/store/queries/draft-update.ts";
import { readLockedToSign } from "@goldthread/store/queries/signing.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { signParts } from "../signing/sign-parts.ts";
import { SignRefusal } from "../signing/sign-refusal.ts";
import { sampleChange, sampleContent, typedElement } from "./sample-draft.ts";
import { sampleSources } from "./sample-sources.ts";

/** A part as it is loaded: signed now, or left open with what was written so far. */
interface LoadedPart {
  readonly draftId: string;
  readonly part: "individual" | "shared" | "member";
  readonly clientId: string | null;
  readonly content: DraftContent | null;
  readonly sign: boolean;
}

/**
 * Writes one session as its author would have: the session, its drafts and attendance, and a signature by the same
 * function that signs today's notes, at the time the sample gives.
 */
export async function loadSession(
  db: Database,
  session: SampleSession | SampleContact,
  author: PersonRef,
): Promise<void> {
  const parts = session.kind === "individual" ? individualParts(session) : groupParts(session);
  const signedAt = session.kind === "individual" ? (session.note?.signedAt ?? null) : session.signedAt;
  await asActor(db, { staffId: author.id, clock: signedAt ?? session.start }, async (tx) => {
    // Nothing of a sample is lost by a crash: it is made again.
    await tx.sql("set local synchronous_commit = off");
    await insertSession(tx, session);
    await insertDrafts(tx, session, parts);
    await insertAttendance(tx, session);
    await insertTriggers(tx, session, author);
    if (parts.some(({ sign }) => sign)) await signLoaded(tx, session, { parts, author });
  });
  await appendOpen(db, parts, author);
}

/** Of one session in forty, told by its id, so that every loading says the same. */
async function insertTriggers(tx: Transaction, session: SampleSession | SampleContact, by: PersonRef): Promise<void> {
  if (session.kind !== "individual" || session.note === null || Number.parseInt(session.id.slice(0, 4), 16) % 40 > 0)
    return;
  const one = { sessionId: session.id, clientId: session.clientId, words: "", by: by.id };
  await insertCodeTriggers(tx, { ...one, triggers: ["communication"] });
}

function individualParts({ id, clientId, note }: SampleIndividualSession): LoadedPart[] {
  if (note === null) return [];
  const sources = sampleSources(`draft/${id}`);
  const content = sampleContent(note.format, note.elements, [], note.progress);
  return [{ draftId: sources.newId(), part: "individual", clientId, content, sign: note.state === "signed" }];
}

function groupParts({ id, attendance, shared, rows, signedAt }: SampleGroupSession): LoadedPart[] {
  if (shared === null) return [];
  const sources = sampleSources(`draft/${id}`);
  const members = attendance.map(({ clientId }): LoadedPart => {
    const row = rows.find((one) => one.clientId === clientId);
    const text = row === undefined ? null : typedElement({ element: "narrative", key: null, text: row.text }, row.tags);
    const content =
      text === null || row === undefined
        ? null
        : {
            format: null,
            elements: [text],
            segments: [],
            ...(row.progress.length === 0 ? {} : { progress: row.progress }),
          };
    return { draftId: sources.newId(), part: "member", clientId, content, sign: row?.state === "signed" };
  });
  return [
    {
      draftId: sources.newId(),
      part: "shared",
      clientId: null,
      content: sampleContent(null, shared.elements, shared.segments),
      sign: signedAt !== null,
    },
    ...members,
  ];
}

async function insertSession(tx: Transaction, session: SampleSession | SampleContact): Promise<void> {
  const contact = "contact" in session ? session.contact : null;
  await tx.sql(
    `insert into session (id, kind, client_id, group_id, clinician_id, starts_at, stops_at, modality, place,
                          service_code, title, unplanned, status, contact)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      session.id,
      session.kind,
      session.clientId,
      session.groupId,
      session.clinicianId,
      session.start,
      session.stop,
      session.modality,
      session.place,
      session.serviceCode,
      session.title,
      session.unplanned,
      session.status,
      contact?.kind ?? null,
    ],
  );
  if (contact !== null) {
    await tx.sql(
      "insert into other_contact (session_id, client_id, who, relation, consent_basis, direction) values ($1, $2, $3, $4, $5, $6)",
      [session.id, session.clientId, contact.who, contact.relation, contact.consentBasis, contact.direction],
    );
  }
  if (session.facilitatorIds.length === 0) return;
  await tx.sql("insert into session_facilitator (session_id, staff_id) select $1, unnest($2::uuid[])", [
    session.id,
    session.facilitatorIds,
  ]);
}

async function insertDrafts(tx: Transaction, session: SampleSession, parts: readonly LoadedPart[]): Promise<void> {
  if (parts.length === 0) return;
  await tx.sql(
    `insert into draft (session_id, group_id, author_id, created_at, id, part, client_id)
     select $1, $2, actor(), clock(), row.* from unnest($3::uuid[], $4::text[], $5::uuid[]) as row`,
    [
      session.id,
      session.groupId,
      parts.map(({ draftId }) => draftId),
      parts.map(({ part }) => part),
      parts.map(({ clientId }) => clientId),
    ],
  );
}

async function insertAttendance(tx: Transaction, { id, groupId, attendance }: SampleSession): Promise<void> {
  if (attendance.length === 0) return;
  await tx.sql(
    `insert into attendance (session_id, group_id, client_id, status, arrived_at, left_at)
     select $1, $2, row.* from unnest($3::uuid[], $4::text[], $5::timestamptz[], $6::timestamptz[]) as row`,
    [
      id,
      groupId,
      attendance.map(({ clientId }) => clientId),
      attendance.map(({ status }) => status),
      attendance.map(({ arrived }) => arrived),
      attendance.map(({ left }) => left),
    ],
  );
}

async function signLoaded(
  tx: Transaction,
  session: SampleSession,
  { parts, author }: { readonly parts: readonly LoadedPart[]; readonly author: PersonRef },
): Promise<void> {
  const locked = await readLockedToSign(tx, session.id, []);
  if (locked === undefined) throw new SignRefusal("not_found");
  const ready = parts.flatMap(({ draftId, content, sign }) =>
    sign && content !== null ? [{ draftId, content, answers: [] }] : [],
  );
  await signParts(tx, {
    ...locked,
    parts: ready,
    author,
    sources: sampleSources(`sign/${session.id}`),
  });
}

async function appendOpen(db: Database, parts: readonly LoadedPart[], author: PersonRef): Promise<void> {
  const open = parts.flatMap(({ draftId, content, sign }) =>
    sign || content === null ? [] : [{ draftId, change: sampleChange(content), authorId: author.id }],
  );
  if (open.length > 0) await asPart(db, "drafts", (tx) => appendChanges(tx, open));
}
