import { withdrawMerge as endpoint } from "@goldthread/api/nouns/merge.ts";
import * as merges from "@goldthread/store/queries/merge.ts";
import { recordMergeAct } from "../../client/record-merge-act.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** The proposer takes it back, or a keeper of the records declines it. */
export const withdrawMerge = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "merge withdrawn" },
  async run({ input, tx, actor, clock, newId, server, about, afterCommit }) {
    const merge = (await merges.readMerge(tx, input.mergeId)) ?? refuse("not_found");
    about({ subject: `${merge.fromId} ${merge.intoId}` });
    if (!(await merges.withdrawMerge(tx, input))) refuse("not_found");
    const { fromId, intoId } = merge;
    const step = { step: "withdrawn", mergeId: input.mergeId, fromId, intoId, because: input.words } as const;
    await recordMergeAct(tx, step, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
