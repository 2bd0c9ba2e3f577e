import { endMembership as endpoint } from "@goldthread/api/nouns/group.ts";
import { endMembership as end } from "@goldthread/store/queries/membership.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const endMembership = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "membership ended" },
  async run({ input, tx, about }) {
    about({ clientId: input.clientId, subject: input.groupId });
    if (!(await end(tx, input))) refuse("not_found");
    return {};
  },
});
