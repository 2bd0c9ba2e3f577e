import { correctNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { elementOfPassage } from "@goldthread/clinical/note/addition.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { allThatCarry, noteToAddTo } from "../../note/note-to-add-to.ts";
import { defineRoute } from "../../route.ts";
import { proveSigner } from "../../signing/prove-signer.ts";

/** What was signed stays readable, struck through; a passage of the shared part is put right on every note that carries it. */
export const correctNote = defineRoute({
  endpoint,
  may: "signed-in",
  prepare: proveSigner,
  audit: { act: "note corrected" },
  async run({ input, tx, actor, clock, newId, about, server, afterCommit }) {
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
      at: clock(),
      newId,
    });
    afterCommit(() => server.sequencer.kick());
    return added;
  },
});
