import { endFacilitator as endpoint } from "@goldthread/api/nouns/group.ts";
import { endFacilitator as end, readFacilitatorHistory, readGroup } from "@goldthread/store/queries/group.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const endFacilitator = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "facilitator ended" },
  async run({ input: { groupId, staffId, to }, tx, server, about, afterCommit }) {
    about({ subject: groupId });
    if ((await readGroup(tx, groupId)) === undefined) refuse("not_found");
    const others = (await readFacilitatorHistory(tx, groupId)).filter((one) => one.staffId !== staffId);
    if (!others.some((one) => one.to === null || one.to > to)) refuse("last_facilitator");
    if (!(await end(tx, { groupId, staffId, to }))) refuse("not_found");
    afterCommit(() => void server.events.emit("access-changed", staffId));
    return {};
  },
});
