import { addAgreement as endpoint } from "@goldthread/api/nouns/group.ts";
import { addAgreement as add, readAgreements } from "@goldthread/store/queries/agreement.ts";
import { readGroup } from "@goldthread/store/queries/group.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addAgreement = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "group agreement worded" },
  async run({ input, tx, newId, about }) {
    about({ subject: input.groupId });
    const [group, agreements] = await Promise.all([readGroup(tx, input.groupId), readAgreements(tx, input.groupId)]);
    if (group === undefined) refuse("not_found");
    if ((agreements[0]?.version ?? 0) !== input.after) refuse("changed_meanwhile");
    const id = newId();
    await add(tx, { ...input, id });
    return { id, version: input.after + 1 };
  },
});
