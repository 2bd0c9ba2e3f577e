import { enrolFromWaiting as endpoint } from "@goldthread/api/nouns/group.ts";
import { readGroup } from "@goldthread/store/queries/group.ts";
import { enrol, lockEnrolment, membersAmong } from "@goldthread/store/queries/membership.ts";
import { changeWaiting, lockWaiting } from "@goldthread/store/queries/waiting.ts";
import { refuse } from "../../errors.ts";
import { refuseOverLimit } from "../../groups/refuse-over-limit.ts";
import { defineRoute } from "../../route.ts";

export const enrolFromWaiting = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "members enrolled" },
  async run({ input: { waitingId, version, from, overLimit }, tx, about }) {
    const waiting = await lockWaiting(tx, waitingId);
    if (waiting === undefined || !waiting.isOpen) refuse("not_found");
    const { groupId, clientId } = waiting;
    about({ clientId, subject: groupId });
    if (waiting.version !== version) refuse("changed_meanwhile");
    await lockEnrolment(tx, groupId);
    const group = await readGroup(tx, groupId);
    if (group === undefined) refuse("not_found");
    const already = await membersAmong(tx, { groupId, clientIds: [clientId], from });
    if (already.size > 0) refuse("already_member");
    if (!overLimit) await refuseOverLimit(tx, { group, joining: 1, from });
    await enrol(tx, { groupId, clientIds: [clientId], from });
    // The place is what let them in, so it closes afterwards.
    await changeWaiting(tx, waitingId, { note: null, close: "enrolled" });
    return {};
  },
});
