import { addFacilitator as endpoint } from "@goldthread/api/nouns/group.ts";
import { addFacilitators, isFacilitator, readGroup } from "@goldthread/store/queries/group.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addFacilitator = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "facilitator added" },
  async run({ input: { groupId, staffId, from }, tx, server, about, afterCommit }) {
    about({ subject: groupId });
    if ((await readGroup(tx, groupId)) === undefined) refuse("not_found");
    // Asked twice, it is done once.
    if (await isFacilitator(tx, { groupId, staffId, from })) return {};
    await addFacilitators(tx, { groupId, staffIds: [staffId], from });
    afterCommit(() => void server.events.emit("access-changed", staffId));
    return {};
  },
});
