import { disagreeWithDecision as endpoint } from "@goldthread/api/nouns/my-acts.ts";
import { additionSchema } from "@goldthread/clinical/note/addition.ts";
import { readMyAmendment } from "@goldthread/store/queries/my-acts.ts";
import { readAct } from "@goldthread/store/queries/note-addition.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";
import { whoActs } from "../../my/who-acts.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { passphraseSigner } from "../../passkeys/act-signer.ts";

/** After a denial, in the client's own words and by themself; from then on it goes wherever the note goes. */
export const disagreeWithDecision = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "disagreement recorded" },
  async run({ input: { requestId, text, actId = crypto.randomUUID() }, tx, clock, newId, about, server, afterCommit }) {
    const kept = (await readMyAmendment(tx, requestId)) ?? refuse("not_found");
    const request = additionSchema.parse(JSON.parse(kept.content));
    const { noteId, clientId, noteDigest } = request;
    about(noteId);
    // Sent again after a lost answer, it is written once.
    const before = await readAct(tx, { actId, by: clientId });
    if (before.length === 0 && !kept.mayDisagree)
      refuse(isDenied(kept.decision) ? "disagreed_already" : "amendment_not_denied");
    const { name } = await whoActs(tx);
    const { additions } = await addToNotes(tx, {
      notes: [{ id: noteId, clientId, digest: noteDigest }],
      words: { kind: "disagreement", requestId, text },
      actId,
      author: { id: clientId, name, credential: "" },
      signer: passphraseSigner(clock(), newId),
    });
    afterCommit(() => server.sequencer.kick());
    return { id: additions[0] ?? "" };
  },
});

function isDenied(decision: string | null): boolean {
  const decided = decision === null ? null : additionSchema.parse(JSON.parse(decision));
  return decided?.kind === "amendment-decision" && decided.decision === "denied";
}
