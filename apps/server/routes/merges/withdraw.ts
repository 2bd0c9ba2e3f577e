import { withdrawMerge as endpoint } from "@goldthread/api/nouns/merge.ts";
import * as merges from "@goldthread/store/queries/merge.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** The proposer takes it back, or a keeper of the records declines it. */
export const withdrawMerge = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "merge withdrawn" },
  async run({ input, tx, about }) {
    const merge = (await merges.readMerge(tx, input.mergeId)) ?? refuse("not_found");
    about({ clientId: merge.intoId, subject: merge.fromId });
    if (!(await merges.withdrawMerge(tx, input))) refuse("not_found");
    return {};
  },
});
