import { readGroup as endpoint } from "@goldthread/api/nouns/group.ts";
import * as groups from "@goldthread/store/queries/group.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

const mostSessions = 100;

export const readGroup = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "group opened" },
  async run({ input: { groupId }, tx, about }) {
    about({ subject: groupId });
    const [group, members, sessions] = await Promise.all([
      groups.readGroup(tx, groupId),
      groups.readGroupMembers(tx, groupId),
      groups.readGroupSessions(tx, { groupId, limit: mostSessions }),
    ]);
    if (group === undefined) refuse("not_found");
    return {
      ...group,
      facilitators: [...group.facilitators],
      members: group.mine ? [...members] : null,
      sessions: group.mine ? [...sessions] : null,
    };
  },
});
