import { readNoteJson as endpoint } from "@goldthread/api/nouns/note.ts";
import { readEntriesOfNote, readNoteRow, readSignatures } from "@goldthread/store/queries/note.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { noteFileName } from "../../note/note-file-name.ts";
import { proveEntries } from "../../note/prove-entries.ts";
import { signedNoteFile } from "../../note/signed-note-file.ts";
import { untilPlaced } from "../../note/until-placed.ts";
import { defineRoute } from "../../route.ts";

export const readNoteJson = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "note exported" },
  prepare: untilPlaced,
  async run({ input: { noteId }, tx, practice, server, about }) {
    const [note, signatures, entries] = await Promise.all([
      readNoteRow(tx, noteId),
      readSignatures(tx, noteId),
      readEntriesOfNote(tx, noteId),
    ]);
    if (note === undefined) refuse("not_found");
    about({ clientId: note.client_id, subject: noteId });
    const { vkey } = await ledgerSigner(server.secrets);
    const file = signedNoteFile({ note, signatures, proofs: await proveEntries(tx, entries, vkey) });
    return new Download({
      type: "application/json",
      name: noteFileName(note, practice.zone, "json"),
      body: Buffer.from(`${JSON.stringify(file, null, 2)}\n`),
    });
  },
});
