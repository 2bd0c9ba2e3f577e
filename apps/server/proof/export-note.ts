import {
  inclusionProof,
  jwkOf,
  parseEntry,
  sha256,
  subjectOfFacts,
  toHex,
  type ExportedAddition,
  type ExportedEntry,
  type ExportedNote,
  type ExportedSignature,
} from "@goldthread/ledger";
import { additionSchema } from "@goldthread/clinical/note/addition.ts";
import { additionCoSignatureSchema } from "@goldthread/clinical/note/addition-co-signature.ts";
import { additionFacts } from "@goldthread/store/addition-subject.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { readAmendedCounts } from "@goldthread/store/queries/attendance-correction.ts";
import { readCarriedHere } from "@goldthread/store/queries/note-move.ts";
import { readNoteRow, readSignatures, type NoteRow, type NoteSignature } from "@goldthread/store/queries/note.ts";
import {
  readAdditionsToProve,
  readCheckpointUpTo,
  readEntriesToProve,
  type AdditionToProve,
} from "@goldthread/store/queries/proof.ts";
import { statedFacts } from "@goldthread/store/signature-subject.ts";
import { refuse } from "../errors.ts";
import { ledgerReader } from "./ledger-reader.ts";

export interface ExportOptions {
  readonly noteId: string;
  readonly vkey: string;
  readonly now: Date;
}

const signedSchema = additionSchema.or(additionCoSignatureSchema);

type EntryOf = (entryId: string, subject: string | undefined) => ExportedEntry;

/**
 * A signed note as a file that anybody can check anywhere: the texts to the byte, what was added since, and for each act
 * its leaf and its way to the newest checkpoint. Refuses where the note may not be read, or an act has no place yet.
 */
export async function exportNote(
  tx: Transaction,
  { noteId, vkey, now }: ExportOptions,
): Promise<{ readonly note: NoteRow; readonly file: ExportedNote }> {
  const [note, signatures, added, carried] = await Promise.all([
    readNoteRow(tx, noteId),
    readSignatures(tx, noteId),
    readAdditionsToProve(tx, noteId),
    readCarriedHere(tx, noteId),
  ]);
  if (note === undefined) refuse("not_found");
  const { entryOf, checkpoint } = await proveEntries(tx, noteId);
  const amended = note.shared_content === null ? [] : await readAmendedCounts(tx, note.session_id);
  const file: ExportedNote = {
    goldthread: "signed-note/2",
    note: { content: note.content, digest: note.digest },
    shared: sharedOf(note, entryOf),
    signatures: signatures.map((signature) => signatureOf(signature, { note, entryOf })),
    after: added.map((addition) => additionOf(addition, entryOf)),
    ...(carried === undefined ? {} : { carriedHere: { entry: entryOf(carried.entryId, undefined) } }),
    ledger: { vkey, jwk: jwkOf(vkey), checkpoint },
    notProven: {
      exportedAt: now.toISOString(),
      late: note.late,
      amendedCounts: amended.map(({ at, present, absent }) => ({ at, present, absent })),
    },
  };
  return { note, file };
}

/** By entry id, against the newest checkpoint. */
async function proveEntries(tx: Transaction, noteId: string): Promise<{ entryOf: EntryOf; checkpoint: string }> {
  // In this order: the checkpoint is then at least as new as the places.
  const entries = await readEntriesToProve(tx, noteId);
  const checkpoint = (await readCheckpointUpTo(tx, null)) ?? refuse("busy");
  const reader = ledgerReader(tx);
  const proven = entries.map(async ({ id, leaf, place }): Promise<[string, ExportedEntry]> => {
    if (place === null || place >= checkpoint.size) refuse("busy");
    return [id, { leaf, index: place, proof: (await inclusionProof(place, checkpoint.size, reader)).map(toHex) }];
  });
  const byId = new Map(await Promise.all(proven));
  return {
    checkpoint: checkpoint.note,
    entryOf: (entryId, subject) => {
      const entry = byId.get(entryId) ?? refuse("busy");
      // What an entry is not about, no file of ours says it is.
      if (subject !== undefined && parseEntry(entry.leaf).subject !== subject)
        throw new Error("Cannot hand out the note: a ledger entry is not about it");
      return entry;
    },
  };
}

function sharedOf(
  { shared_content: content, shared_digest: digest, shared_entry_id: entryId }: NoteRow,
  entryOf: EntryOf,
): ExportedNote["shared"] {
  if (content === null || digest === null || entryId === null) return null;
  return { content, digest, entry: entryOf(entryId, digest) };
}

function signatureOf(
  signature: NoteSignature,
  { note, entryOf }: { readonly note: NoteRow; readonly entryOf: EntryOf },
): ExportedSignature {
  const facts = statedFacts({
    meaning: signature.meaning,
    method: signature.method,
    noteDigest: note.digest,
    signatureId: signature.id,
    signedAt: signature.at,
    signerId: signature.signer_id,
    signerName: signature.signer_name,
    credential: signature.credential,
    ...(signature.passkey === null ? {} : { passkey: toHex(sha256(signature.passkey)) }),
  });
  return {
    name: signature.signer_name,
    credential: signature.credential,
    facts,
    passkey: signature.passkey,
    entry: entryOf(signature.entry_id, subjectOfFacts(facts)),
  };
}

function additionOf({ content, entry_id, passkey }: AdditionToProve, entryOf: EntryOf): ExportedAddition {
  const digest = toHex(sha256(content));
  if (passkey === null) return { content, digest, signature: null, entry: entryOf(entry_id, digest) };
  const addition = signedSchema.parse(JSON.parse(content));
  const facts = additionFacts(addition, { digest, passkey });
  const entry = entryOf(entry_id, subjectOfFacts(facts));
  const { name, credential } = addition.author;
  return { content, digest, signature: { name, credential, facts, passkey, entry }, entry };
}
