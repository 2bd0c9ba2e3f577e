import { commentOnNote as endpoint } from "@goldthread/api/nouns/co-signing.ts";
import { elementOfPassage } from "@goldthread/clinical/note/addition.ts";
import { refuse } from "../../errors.ts";
import { noteToAddTo } from "../../note/note-to-add-to.ts";
import { sayToTrainee } from "../../note/say-to-trainee.ts";
import { defineRoute } from "../../route.ts";

export const commentOnNote = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "note commented" },
  async run({ input: { noteId, passage, words }, tx, actor, clock, newId, about, server, afterCommit }) {
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: noteId });
    if (passage !== null && elementOfPassage({ note: note.body, shared: note.shared }, passage) === undefined)
      refuse("passage_differs");
    const { id } = await sayToTrainee(tx, {
      noteId,
      kind: "comment",
      passage,
      words,
      by: actor.staffId,
      at: clock(),
      newId,
    });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
