import { attestNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { isBlank } from "@goldthread/clinical";
import { dueAt } from "@goldthread/clinical/session/due.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { noteToAddTo, refuseRetracted } from "../../note/note-to-add-to.ts";
import { signBeside } from "../../signing/sign-beside.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/**
 * Who led the session beside the author signs as co-author while the note is not overdue. After that a signature would be
 * one added late: what remains is to attest, in one's own words, dated today.
 */
export const attestNote = defineSignedAct({
  endpoint,
  audit: { act: "note attested" },
  by: "signer",
  subject: ({ noteId }) => noteId,
  async run({ input, tx, actor, practice, newId, about, signer }) {
    const { noteId, digest, text, actId } = input;
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: note.id });
    await refuseRetracted(tx, noteId);
    if (note.digest !== digest) refuse("note_differs");
    const person = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const isOver = signer.at.getTime() > Date.parse(dueAt(note.body.session.stop, practice.dueHours));
    const meaning = isOver ? ("attestation" as const) : ("co-author" as const);
    if (isOver && isBlank(text)) refuse("signing_over", [{ field: "text", expected: "expected what you attest" }]);
    if (isOver) {
      const words = { kind: "attestation", text } as const;
      await addToNotes(tx, { notes: [note], words, actId: actId ?? newId(), author: person, signer });
    }
    const [signatureId = ""] = await signBeside(tx, { notes: [note], person, meaning, signer });
    return { meaning, signatureId };
  },
});
