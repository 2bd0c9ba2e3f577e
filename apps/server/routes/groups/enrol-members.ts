import { enrolMembers as endpoint } from "@goldthread/api/nouns/group.ts";
import { readGroup } from "@goldthread/store/queries/group.ts";
import { enrol, lockEnrolment, membersAmong } from "@goldthread/store/queries/membership.ts";
import { refuse, type RefusedField } from "../../errors.ts";
import { refuseOverLimit } from "../../groups/refuse-over-limit.ts";
import { defineRoute } from "../../route.ts";

export const enrolMembers = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "members enrolled" },
  async run({ input: { groupId, clientIds, from, overLimit }, tx, about }) {
    about({ subject: groupId });
    const group = await readGroup(tx, groupId);
    if (group === undefined) refuse("not_found");
    await lockEnrolment(tx, groupId);
    const already = await membersAmong(tx, { groupId, clientIds, from });
    const twice = clientIds.flatMap((id, at): RefusedField[] =>
      already.has(id) || clientIds.indexOf(id) < at
        ? [{ field: `clientIds.${at}`, expected: "expected a client who is no member yet" }]
        : [],
    );
    if (twice.length > 0) refuse("already_member", twice);
    if (!overLimit) await refuseOverLimit(tx, { group, joining: clientIds.length, from });
    await enrol(tx, { groupId, clientIds, from });
    return {};
  },
});
