import { proposeMerge as endpoint } from "@goldthread/api/nouns/merge.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import * as merges from "@goldthread/store/queries/merge.ts";
import { recordMergeAct } from "../../client/record-merge-act.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** By a keeper of the records, or somebody who treats both. Nothing is merged by it. */
export const proposeMerge = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "merge proposed" },
  async run({ input: { fromId, intoId, reason }, tx, actor, clock, newId, server, about, afterCommit }) {
    // In the trail of neither until they are one: whoever treats one of them must not learn by it that there is another.
    about({ subject: `${fromId} ${intoId}` });
    if (fromId === intoId) refuse("invalid_input", [{ field: "fromId", expected: "expected two different records" }]);
    for (const clientId of [fromId, intoId])
      if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    if (await merges.isMerged(tx, [fromId, intoId])) refuse("merged_already");
    const id = newId();
    await merges.proposeMerge(tx, { id, fromId, intoId, reason });
    const step = { step: "proposed", mergeId: id, fromId, intoId, because: reason } as const;
    await recordMergeAct(tx, step, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
