import { addWaiting as endpoint } from "@goldthread/api/nouns/group.ts";
import { readGroup } from "@goldthread/store/queries/group.ts";
import { lockEnrolment, membersAmong } from "@goldthread/store/queries/membership.ts";
import { addWaiting as add } from "@goldthread/store/queries/waiting.ts";
import { refuseMerged } from "../../client/refuse-merged.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addWaiting = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "put on a waiting list" },
  async run({ input, tx, newId, about }) {
    const { groupId, clientId, since } = input;
    about({ clientId, subject: groupId });
    if ((await readGroup(tx, groupId)) === undefined) refuse("not_found");
    await refuseMerged(tx, clientId);
    await lockEnrolment(tx, groupId);
    const members = await membersAmong(tx, { groupId, clientIds: [clientId], from: since });
    if (members.size > 0)
      refuse("already_member", [{ field: "clientId", expected: "expected a client who is no member yet" }]);
    const id = newId();
    await add(tx, { ...input, id });
    return { id };
  },
});
