import { placeNotebookHold as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { recordHold } from "../../notebook/record-hold.ts";
import { defineRoute } from "../../route.ts";

/** Whether the author has a notebook is not asked: one that is begun tomorrow is held too. */
export const placeNotebookHold = defineRoute({
  endpoint,
  may: ["records-officer"],
  audit: { act: "legal hold placed on a notebook" },
  async run({ input: { authorId, reason }, tx, actor, clock, newId, server, about, afterCommit }) {
    const id = await recordHold(tx, { authorId, lifts: null, reason }, { by: actor.staffId, at: clock(), newId });
    about({ subject: authorId });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
