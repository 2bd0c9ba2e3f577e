import { decideAmendment as endpoint } from "@goldthread/api/nouns/note.ts";
import { readAct } from "@goldthread/store/queries/note-addition.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { requestToAnswer } from "../../note/request-to-answer.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/** Accepted, the record is put right by an addendum or a correction of its own; denied, the ground is given. */
export const decideAmendment = defineSignedAct({
  endpoint,
  audit: { act: "amendment decided" },
  by: "person",
  subject: ({ requestId }) => requestId,
  async run({ input, tx, actor, newId, about, signer }) {
    const { requestId, decision, ground, because, actId = newId() } = input;
    const { note, decision: before } = await requestToAnswer(tx, requestId);
    about({ clientId: note.clientId, subject: note.id });
    const again = await readAct(tx, { actId, by: actor.staffId });
    if (before !== null && again.length === 0) refuse("amendment_decided");
    if (decision === "denied" && ground === null)
      refuse("invalid_input", [{ field: "ground", expected: "expected on what ground it is denied" }]);
    const added = await addToNotes(tx, {
      notes: [note],
      words: {
        kind: "amendment-decision",
        requestId,
        decision,
        ground: decision === "denied" ? ground : null,
        because,
      },
      actId,
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      signer,
    });
    return added;
  },
});
