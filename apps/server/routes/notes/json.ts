import { readNoteJson as endpoint } from "@goldthread/api/nouns/note.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { readEntriesOfNote, readNoteRow, readSignatures } from "@goldthread/store/queries/note.ts";
import { Download } from "../../download.ts";
import { Refusal, refuse } from "../../errors.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { noteFileName } from "../../note/note-file-name.ts";
import { proveEntries } from "../../note/prove-entries.ts";
import { signedNoteFile } from "../../note/signed-note-file.ts";
import { defineRoute } from "../../route.ts";
import type { MemberCall } from "../../route.ts";

export const readNoteJson = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "note exported" },
  prepare: untilPlaced,
  async run({ input: { noteId }, tx, practice, prepared: vkey, about }) {
    const [note, signatures, entries] = await Promise.all([readNoteRow(tx, noteId), readSignatures(tx, noteId), readEntriesOfNote(tx, noteId)]);
    if (note === undefined) refuse("not_found");
    about({ clientId: note.client_id, subject: noteId });
    const file = signedNoteFile({ note, signatures, proofs: await proveEntries(tx, entries, vkey) });
    return new Download({
      type: "application/json",
      name: noteFileName(note, practice.zone, "json"),
      body: Buffer.from(`${JSON.stringify(file, null, 2)}\n`),
    });
  },
});

/** Outside the transaction: a note signed this very second waits for its place. Answers the ledger's public key. */
async function untilPlaced({ input: { noteId }, actor, server }: MemberCall<{ readonly noteId: string }>): Promise<string> {
  const entries = await asActor(server.db, { staffId: actor.staffId }, (tx) => readEntriesOfNote(tx, noteId));
  const waiting = entries.filter(({ place }) => place === null).map(({ id }) => server.sequencer.whenPlaced(id));
  await Promise.all(waiting).catch((cause: unknown) => {
    throw new Refusal("busy", { cause });
  });
  return (await ledgerSigner(server.secrets)).vkey;
}
