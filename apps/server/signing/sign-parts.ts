import { dueAt, parseInstant, sharedPartBodySchema } from "@goldthread/clinical";
import type { NoteBody, PersonRef } from "@goldthread/clinical";
import { buildEntry, toHex } from "@goldthread/ledger";
import type { EntryKind } from "@goldthread/ledger";
import { signatureSubject } from "@goldthread/store/signature-subject.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import {
  closeDrafts,
  insertEntries,
  insertNotes,
  insertSharedPart,
  insertSignatures,
  markHeld,
  readFacilitatorsToSign,
  readMembersToSign,
  readPinned,
} from "@goldthread/store/queries/signing.ts";
import type { DraftToSign, EntryRow, SessionToSign } from "@goldthread/store/queries/signing.ts";
import { freezeGroup, freezeIndividual } from "./freeze.ts";
import type { Frozen, FrozenGroup, Sources } from "./freeze.ts";
import type { ReadPart } from "./read-shown-parts.ts";
import { SignRefusal } from "./sign-refusal.ts";

export interface SigningSources extends Sources {
  /** 32 random bytes for a ledger leaf. */
  readonly newLeafSalt: () => Uint8Array;
}

export interface PartsToSign {
  readonly session: SessionToSign;
  /** Every open draft of the session, locked. */
  readonly drafts: readonly DraftToSign[];
  /** The parts to sign, as committed. */
  readonly parts: readonly ReadPart[];
  readonly author: PersonRef;
  readonly sources: SigningSources;
}

export interface Signed {
  readonly signedAt: string;
  readonly sharedPartId: string | null;
  readonly notes: readonly { readonly draftId: string; readonly clientId: string; readonly noteId: string; readonly digest: string }[];
  readonly absent: readonly { readonly clientId: string }[];
  readonly left: readonly string[];
}

/**
 * Freezes the parts and writes notes, signatures, ledger entries and the closing of the drafts: all of it in the
 * transaction it is given, or nothing. The sample practice's two years are signed by this same function.
 */
export async function signParts(tx: Transaction, work: PartsToSign): Promise<Signed> {
  refuseUnfitSession(work);
  const frozen = work.session.kind === "individual" ? await freezeOne(tx, work) : await freezeMany(tx, work);
  await writeSigned(tx, work, frozen);
  return {
    signedAt: work.session.now,
    sharedPartId: frozen.shared?.body.id ?? null,
    notes: frozen.notes.map(({ body, digest }) => ({
      draftId: draftOf(work, body),
      clientId: body.client.id,
      noteId: body.id,
      digest: toHex(digest),
    })),
    absent: frozen.absent.map((clientId) => ({ clientId })),
    left: frozen.left,
  };
}

function refuseUnfitSession({ session, drafts, parts }: PartsToSign): void {
  if (session.status === "cancelled" || session.status === "no-show") throw new SignRefusal("session_not_held");
  if (parseInstant(session.starts_at) > parseInstant(session.now)) throw new SignRefusal("session_in_future");
  const open = new Set(drafts.map(({ id }) => id));
  if (parts.some(({ draftId }) => !open.has(draftId))) throw new SignRefusal("already_signed");
}

async function freezeOne(tx: Transaction, { session, parts, author, sources }: PartsToSign): Promise<FrozenGroup> {
  const [member] = await readMembersToSign(tx, session);
  const [part] = parts;
  if (member === undefined || part === undefined) throw new SignRefusal("not_found");
  const note = freezeIndividual({ session, member, content: part.content, author, sources });
  return { shared: null, notes: [note], absent: [], left: [] };
}

async function freezeMany(tx: Transaction, work: PartsToSign): Promise<FrozenGroup> {
  const { session, drafts, parts, author, sources } = work;
  const members = await readMembersToSign(tx, session);
  const rows = drafts.flatMap((draft) => {
    const member = members.find(({ client_id }) => client_id === draft.client_id);
    const part = parts.find(({ draftId }) => draftId === draft.id);
    if (draft.part !== "member" || member === undefined) return [];
    return [{ draftId: draft.id, member, content: part?.content ?? null, ready: part !== undefined }];
  });
  if (!rows.some(({ ready }) => ready)) throw new SignRefusal("note_empty");
  return freezeGroup({
    session,
    rows,
    shared: await sharedPart(tx, work),
    facilitators: await readFacilitatorsToSign(tx, session.id),
    author,
    sources,
  });
}

async function sharedPart(tx: Transaction, { session, drafts, parts }: PartsToSign) {
  const draft = drafts.find(({ part }) => part === "shared");
  if (draft !== undefined) {
    const shown = parts.find(({ draftId }) => draftId === draft.id);
    // Members' notes refer to the shared part, so the first signature pins it.
    if (shown === undefined || shown.content.elements.every(({ text }) => text.trim() === "")) {
      throw new SignRefusal("note_empty");
    }
    const { elements, segments } = shown.content;
    return { state: "draft", version: 1, elements, segments } as const;
  }
  const pinned = await readPinned(tx, session.id);
  if (pinned === undefined) throw new SignRefusal("not_found");
  const body = sharedPartBodySchema.parse(JSON.parse(pinned.content));
  return { state: "pinned", id: pinned.id, version: pinned.version, digest: pinned.digest, body } as const;
}

async function writeSigned(tx: Transaction, work: PartsToSign, frozen: FrozenGroup): Promise<void> {
  const { session, author, sources } = work;
  const signedAt = session.now;
  const entry = (kind: EntryKind, subject: string): EntryRow => {
    const { leaf, hash } = buildEntry({ kind, at: signedAt, subject, salt: sources.newLeafSalt() });
    return { id: sources.newId(), kind, leaf, leafHash: hash, at: signedAt };
  };
  const signatures = frozen.notes.map(({ body, digest }) => {
    const id = sources.newId();
    const subject = signatureSubject({
      noteDigest: toHex(digest),
      signatureId: id,
      signerId: author.id,
      meaning: "author",
      method: "passphrase",
      signedAt,
    });
    return { id, noteId: body.id, digest, entry: entry("note-signed", subject) };
  });
  const pinned = frozen.shared === null ? null : { ...frozen.shared, entry: entry("shared-part-pinned", toHex(frozen.shared.digest)) };

  await insertEntries(tx, [...(pinned === null ? [] : [pinned.entry]), ...signatures.map((one) => one.entry)]);
  if (pinned !== null) {
    await insertSharedPart(tx, {
      id: pinned.body.id,
      sessionId: session.id,
      groupId: session.group_id ?? "",
      version: pinned.body.version,
      content: pinned.content,
      digest: pinned.digest,
      authorId: author.id,
      pinnedAt: signedAt,
      entryId: pinned.entry.id,
    });
  }
  await insertNotes(tx, notesOfOneAct(work, frozen.notes));
  await insertSignatures(tx, {
    signerId: author.id,
    signerName: author.name,
    credential: author.credential,
    meaning: "author",
    method: "passphrase",
    signedAt,
    signatures: signatures.map(({ id, noteId, digest, entry: { id: entryId } }) => ({ id, noteId, digest, entryId })),
  });
  await closeDrafts(tx, closing(work, frozen));
  if (session.status === "scheduled") await markHeld(tx, session.id);
}

function notesOfOneAct({ session, author }: PartsToSign, notes: readonly Frozen<NoteBody>[]) {
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

function closing(work: PartsToSign, frozen: FrozenGroup) {
  const shared = work.drafts.find(({ part }) => part === "shared");
  const notes = frozen.notes.map(({ body }) => ({
    id: draftOf(work, body),
    noteId: body.id,
    sharedPartId: body.shared?.id ?? null,
  }));
  if (shared === undefined || frozen.shared === null) return notes;
  return [...notes, { id: shared.id, noteId: null, sharedPartId: frozen.shared.body.id }];
}

function draftOf({ drafts, session }: PartsToSign, body: NoteBody): string {
  const draft = drafts.find(
    ({ part, client_id }) => part === (session.kind === "individual" ? "individual" : "member") && client_id === body.client.id,
  );
  if (draft === undefined) throw new Error("Cannot sign: a note without its draft");
  return draft.id;
}
