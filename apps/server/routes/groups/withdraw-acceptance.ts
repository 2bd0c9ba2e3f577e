import { withdrawAcceptance as endpoint } from "@goldthread/api/nouns/group.ts";
import { withdrawAcceptance as withdraw } from "@goldthread/store/queries/agreement.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const withdrawAcceptance = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "group agreement acceptance withdrawn" },
  async run({ input, tx, about }) {
    about({ subject: input.groupId });
    if (!(await withdraw(tx, input))) refuse("not_found");
    return {};
  },
});
