import { changeGroup as endpoint } from "@goldthread/api/nouns/group.ts";
import * as groups from "@goldthread/store/queries/group.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeGroup = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "group changed" },
  async run({ input, tx, about }) {
    about({ subject: input.groupId });
    const version = await groups.changeGroup(tx, input);
    if (version !== undefined) return { version };
    return refuseUnchanged({ seen: (await groups.readGroup(tx, input.groupId))?.version, given: input.version });
  },
});
