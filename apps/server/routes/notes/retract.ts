import { retractNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { isRetracted, readAct } from "@goldthread/store/queries/note-addition.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { carryInto } from "../../note/carry-into.ts";
import { noteToAddTo } from "../../note/note-to-add-to.ts";
import { refuseUnfitCopy } from "../../note/refuse-unfit-copy.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/** A note that stands in the wrong chart: it is kept as it was signed, and the chart no longer shows it by default. */
export const retractNote = defineSignedAct({
  endpoint,
  audit: { act: "note retracted" },
  by: "signer",
  subject: ({ noteId }) => noteId,
  async run({ input, tx, actor, newId, about, signer, request }) {
    const { noteId, because, movedTo, carryTo, actId = newId() } = input;
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: note.id });
    const before = await readAct(tx, { actId, by: actor.staffId });
    if (before.length === 0 && (await isRetracted(tx, noteId))) refuse("retracted_already");
    if (movedTo !== null) await refuseUnfitCopy(tx, { note, movedTo });
    const author = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const added = await addToNotes(tx, {
      notes: [note],
      words: { kind: "retraction", because, movedTo },
      actId,
      author,
      signer,
    });
    if (carryTo === null || before.length > 0) return added;
    const { staffId } = actor;
    const { clientId } = await carryInto(tx, { note, sessionId: carryTo, author, signer });
    await addAuditEvent(tx, { staffId, act: "words carried here", clientId, subject: carryTo, origin: request.ip });
    return added;
  },
});
