import { linkMovedNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { isRetracted } from "@goldthread/store/queries/note-addition.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { noteToAddTo } from "../../note/note-to-add-to.ts";
import { refuseUnfitCopy } from "../../note/refuse-unfit-copy.ts";
import { defineRoute } from "../../route.ts";
import { proveSigner } from "../../signing/prove-signer.ts";

/** Where a retracted note went, said once its copy in the right chart is signed. */
export const linkMovedNote = defineRoute({
  endpoint,
  may: "signed-in",
  prepare: proveSigner,
  audit: { act: "moved note linked" },
  async run({ input: { noteId, movedTo, actId }, tx, actor, clock, newId, about, server, afterCommit }) {
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: note.id });
    if (!(await isRetracted(tx, noteId))) refuse("not_retracted");
    await refuseUnfitCopy(tx, { note, movedTo });
    const added = await addToNotes(tx, {
      notes: [note],
      words: { kind: "moved", movedTo },
      actId: actId ?? newId(),
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      at: clock(),
      newId,
    });
    afterCommit(() => server.sequencer.kick());
    return added;
  },
});
