import { readNoteJson as endpoint } from "@goldthread/api/nouns/note.ts";
import { renderExportedNote } from "@goldthread/ledger";
import { Download } from "../../download.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { noteFileName } from "../../note/note-file-name.ts";
import { exportNote } from "../../proof/export-note.ts";
import { untilPlaced } from "../../proof/until-placed.ts";
import { defineRoute } from "../../route.ts";
import { refuseCopyOfShared } from "../../shares/refuse-copy-of-shared.ts";

export const readNoteJson = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "note exported" },
  prepare: untilPlaced,
  async run({ input: { noteId }, tx, practice, server, about, clock }) {
    await refuseCopyOfShared(tx, noteId);
    const { vkey } = await ledgerSigner(server.secrets);
    const { note, file } = await exportNote(tx, { noteId, vkey, now: clock() });
    about({ clientId: note.client_id, subject: noteId });
    return new Download({
      type: "application/json",
      name: noteFileName(note, practice.zone, "json"),
      body: Buffer.from(renderExportedNote(file)),
    });
  },
});
