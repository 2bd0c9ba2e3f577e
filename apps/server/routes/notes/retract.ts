import { retractNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { isRetracted, readAct } from "@goldthread/store/queries/note-addition.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { noteToAddTo } from "../../note/note-to-add-to.ts";
import { refuseUnfitCopy } from "../../note/refuse-unfit-copy.ts";
import { defineRoute } from "../../route.ts";
import { proveSigner } from "../../signing/prove-signer.ts";

/** A note that stands in the wrong chart: it is kept as it was signed, and the chart no longer shows it by default. */
export const retractNote = defineRoute({
  endpoint,
  may: "signed-in",
  prepare: proveSigner,
  audit: { act: "note retracted" },
  async run({ input, tx, actor, clock, newId, about, server, afterCommit }) {
    const { noteId, because, movedTo, actId = newId() } = input;
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: note.id });
    const before = await readAct(tx, { actId, by: actor.staffId });
    if (before.length === 0 && (await isRetracted(tx, noteId))) refuse("retracted_already");
    if (movedTo !== null) await refuseUnfitCopy(tx, { note, movedTo });
    const added = await addToNotes(tx, {
      notes: [note],
      words: { kind: "retraction", because, movedTo },
      actId,
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      at: clock(),
      newId,
    });
    afterCommit(() => server.sequencer.kick());
    return added;
  },
});
