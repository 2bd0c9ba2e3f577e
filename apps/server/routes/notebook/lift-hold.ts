import { liftNotebookHold as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { listHolds } from "@goldthread/store/queries/notebook-release.ts";
import { refuse } from "../../errors.ts";
import { recordHold } from "../../notebook/record-hold.ts";
import { defineRoute } from "../../route.ts";

export const liftNotebookHold = defineRoute({
  endpoint,
  may: ["records-officer"],
  audit: { act: "legal hold on a notebook lifted" },
  async run({ input: { holdId, reason }, tx, actor, clock, newId, server, about, afterCommit }) {
    const hold = (await listHolds(tx)).find(({ id }) => id === holdId) ?? refuse("not_found");
    const { authorId } = hold;
    await recordHold(tx, { authorId, lifts: holdId, reason }, { by: actor.staffId, at: clock(), newId });
    about({ subject: authorId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
