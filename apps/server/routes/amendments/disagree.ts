import { recordDisagreement as endpoint } from "@goldthread/api/nouns/note.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { requestToAnswer } from "../../note/request-to-answer.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/** In the client's own words; from then on it goes wherever the note goes. */
export const recordDisagreement = defineSignedAct({
  endpoint,
  audit: { act: "disagreement recorded" },
  by: "person",
  subject: ({ requestId }) => requestId,
  async run({ input: { requestId, text, actId }, tx, actor, newId, about, signer }) {
    const { note, decision } = await requestToAnswer(tx, requestId);
    about({ clientId: note.clientId, subject: note.id });
    if (decision?.decision !== "denied") refuse("amendment_not_denied");
    const added = await addToNotes(tx, {
      notes: [note],
      words: { kind: "disagreement", requestId, text },
      actId: actId ?? newId(),
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      signer,
    });
    return added;
  },
});
