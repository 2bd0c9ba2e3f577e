import { linkMovedNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { isRetracted } from "@goldthread/store/queries/note-addition.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { noteToAddTo } from "../../note/note-to-add-to.ts";
import { refuseUnfitCopy } from "../../note/refuse-unfit-copy.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/** Where a retracted note went, said once its copy in the right chart is signed. */
export const linkMovedNote = defineSignedAct({
  endpoint,
  audit: { act: "moved note linked" },
  by: "signer",
  subject: ({ noteId }) => noteId,
  async run({ input: { noteId, movedTo, actId }, tx, actor, newId, about, signer }) {
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: note.id });
    if (!(await isRetracted(tx, noteId))) refuse("not_retracted");
    await refuseUnfitCopy(tx, { note, movedTo });
    const added = await addToNotes(tx, {
      notes: [note],
      words: { kind: "moved", movedTo },
      actId: actId ?? newId(),
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      signer,
    });
    return added;
  },
});
