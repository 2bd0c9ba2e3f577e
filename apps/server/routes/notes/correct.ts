import { correctNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { elementOfPassage } from "@goldthread/clinical/note/addition.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { allThatCarry, noteToAddTo } from "../../note/note-to-add-to.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/** What was signed stays readable, struck through; a passage of the shared part is put right on every note that carries it. */
export const correctNote = defineSignedAct({
  endpoint,
  audit: { act: "note corrected" },
  by: "signer",
  subject: ({ noteId }) => noteId,
  async run({ input, tx, actor, newId, about, signer }) {
    const { noteId, passage, instead, because, actId } = input;
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: note.id });
    if (elementOfPassage({ note: note.body, shared: note.shared }, passage) === undefined) refuse("passage_differs");
    const isShared = passage.part === "shared" && note.shared !== null;
    const added = await addToNotes(tx, {
      notes: isShared ? await allThatCarry(tx, note) : [note],
      words: {
        kind: "correction",
        passage,
        instead,
        because,
        shared: isShared && note.shared ? { partId: note.shared.id } : null,
      },
      actId: actId ?? newId(),
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      signer,
    });
    return added;
  },
});
