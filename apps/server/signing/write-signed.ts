import { dueAt, parseInstant } from "@goldthread/clinical";
import type { NoteBody } from "@goldthread/clinical";
import { buildEntry, sha256, toHex } from "@goldthread/ledger";
import type { EntryKind } from "@goldthread/ledger";
import { crashPoint } from "@goldthread/store/crash-point.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import {
  closeDrafts,
  insertEntries,
  insertNotes,
  insertSharedPart,
  insertSignatures,
} from "@goldthread/store/queries/signing.ts";
import type { EntryRow, NotesOfOneAct, SharedPartRow, SignatureRow } from "@goldthread/store/queries/signing.ts";
import { signatureSubject } from "@goldthread/store/signature-subject.ts";
import { draftOf } from "./draft-of.ts";
import type { Frozen, FrozenGroup } from "./freeze.ts";
import type { PartsToSign } from "./sign-parts.ts";

const meaning = "author";

/**
 * Writes what was frozen. The statements do not wait for each other's answers (the connection keeps their order), so
 * that a signature takes one journey to the database and not six.
 */
export async function writeSigned(tx: Transaction, work: PartsToSign, frozen: FrozenGroup): Promise<void> {
  const { session, author, by } = work;
  const pinned = frozen.shared === null ? null : pinnedRow(work, frozen.shared);
  const signatures = frozen.notes.map((note) => signatureRow(work, note));
  await Promise.all([
    insertEntries(tx, [...(pinned === null ? [] : [pinned.entry]), ...signatures.map(({ entry }) => entry)]),
    pinned === null ? null : insertSharedPart(tx, pinned.row),
    insertNotes(tx, notesOfOneAct(work, frozen.notes)),
    insertSignatures(tx, {
      meaning,
      method: by?.method ?? "passphrase",
      passkey: by?.content,
      signerId: author.id,
      signerName: author.name,
      credential: author.credential,
      signedAt: session.now,
      signatures: signatures.map(({ row }) => row),
    }),
    closeDrafts(tx, closing(work, frozen)),
  ]);
  crashPoint("signing: notes written");
}

function entryOf({ session, sources }: PartsToSign, kind: EntryKind, subject: string): EntryRow {
  const { leaf, hash } = buildEntry({ kind, at: session.now, subject, salt: sources.newLeafSalt() });
  return { id: sources.newId(), kind, leaf, leafHash: hash, at: session.now };
}

function pinnedRow(
  work: PartsToSign,
  { body, content, digest }: NonNullable<FrozenGroup["shared"]>,
): { entry: EntryRow; row: SharedPartRow } {
  const entry = entryOf(work, "shared-part-pinned", toHex(digest));
  const row = {
    id: body.id,
    sessionId: work.session.id,
    groupId: body.group.id,
    version: body.version,
    content,
    digest,
    authorId: work.author.id,
    pinnedAt: work.session.now,
    entryId: entry.id,
  };
  return { entry, row };
}

function signatureRow(work: PartsToSign, { body, digest }: Frozen<NoteBody>): { entry: EntryRow; row: SignatureRow } {
  const id = work.sources.newId();
  const facts = {
    meaning,
    method: work.by?.method ?? "passphrase",
    passkey: work.by === undefined ? undefined : toHex(sha256(work.by.content)),
    noteDigest: toHex(digest),
    signatureId: id,
    signerId: work.author.id,
    signerName: work.author.name,
    credential: work.author.credential,
    signedAt: work.session.now,
  } as const;
  const entry = entryOf(work, "note-signed", signatureSubject(facts));
  return { entry, row: { id, noteId: body.id, digest, entryId: entry.id } };
}

function notesOfOneAct({ session, author }: PartsToSign, notes: readonly Frozen<NoteBody>[]): NotesOfOneAct {
  return {
    sessionId: session.id,
    groupId: session.group_id,
    sharedPartId: notes[0]?.body.shared?.id ?? null,
    kind: session.kind,
    authorId: author.id,
    happenedAt: session.starts_at,
    signedAt: session.now,
    late: parseInstant(session.now) > parseInstant(dueAt(session.stops_at, session.due_hours)),
    notes: notes.map(({ body, content, digest }) => ({
      id: body.id,
      clientId: body.client.id,
      format: body.format,
      content,
      digest,
    })),
  };
}

function closing(work: PartsToSign, { notes, shared }: FrozenGroup) {
  const closed = notes.map(({ body }) => ({ id: draftOf(work.drafts, body), noteId: body.id, sharedPartId: null }));
  const draft = work.drafts.find(({ part }) => part === "shared");
  if (draft === undefined || shared === null) return closed;
  return [...closed, { id: draft.id, noteId: null, sharedPartId: shared.body.id }];
}
