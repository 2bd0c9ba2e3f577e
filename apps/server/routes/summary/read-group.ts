import { readGroupSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { composeForGroup } from "../../summary/compose-for-group.ts";
import { composedOut } from "../../summary/composed-out.ts";

export const readGroupSummary = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "group summary put together" },
  async run({ input, tx, practice, clock, about }) {
    about({ subject: input.groupId });
    const composed = await composeForGroup(tx, { ...input, zone: practice.zone, now: clock() });
    const { group } = composed;
    if (group === null) refuse("not_found");
    return { group: { ...group }, ...(await composedOut(tx, composed)) };
  },
});
