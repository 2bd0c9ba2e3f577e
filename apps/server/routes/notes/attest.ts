import { attestNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { isBlank } from "@goldthread/clinical";
import { dueAt } from "@goldthread/clinical/session/due.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { noteToAddTo } from "../../note/note-to-add-to.ts";
import { defineRoute } from "../../route.ts";
import { proveSigner } from "../../signing/prove-signer.ts";
import { signBeside } from "../../signing/sign-beside.ts";

/**
 * Who led the session beside the author signs as co-author while the note is not overdue. After that a signature would be
 * one added late: what remains is to attest, in one's own words, dated today.
 */
export const attestNote = defineRoute({
  endpoint,
  may: "signed-in",
  prepare: proveSigner,
  audit: { act: "note attested" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { noteId, digest, text, actId } = input;
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: note.id });
    if (note.digest !== digest) refuse("note_differs");
    const at = clock();
    const signer = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const isOver = at.getTime() > Date.parse(dueAt(note.body.session.stop, practice.dueHours));
    const meaning = isOver ? ("attestation" as const) : ("co-author" as const);
    if (isOver && isBlank(text)) refuse("signing_over", [{ field: "text", expected: "expected what you attest" }]);
    if (isOver) {
      const words = { kind: "attestation", text } as const;
      await addToNotes(tx, { notes: [note], words, actId: actId ?? newId(), author: signer, at, newId });
    }
    const [signatureId = ""] = await signBeside(tx, { notes: [note], signer, meaning, at, newId });
    afterCommit(() => server.sequencer.kick());
    return { meaning, signatureId };
  },
});
