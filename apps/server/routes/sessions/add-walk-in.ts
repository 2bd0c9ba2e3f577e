import { addWalkIn as endpoint } from "@goldthread/api/nouns/session.ts";
import { beginGroupDrafts, insertWalkIn, isCounted } from "@goldthread/store/queries/attendance.ts";
import { holdSession } from "@goldthread/store/queries/session.ts";
import { readListedSession } from "@goldthread/store/queries/today.ts";
import { readWriterMembers } from "@goldthread/store/queries/writer.ts";
import { refuseMerged } from "../../client/refuse-merged.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { memberRowOf } from "../../session/member-row-of.ts";
import { refuseUnwritable } from "../../session/refuse-unwritable.ts";

export const addWalkIn = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "walk-in added" },
  async run({ input: { sessionId, clientId }, tx, about }) {
    const [held, session] = await Promise.all([holdSession(tx, sessionId), readListedSession(tx, sessionId)]);
    if (held === undefined || session === undefined || session.kind !== "group") refuse("not_found");
    refuseUnwritable(session);
    if (await isCounted(tx, sessionId)) refuse("attendance_stands");
    await refuseMerged(tx, clientId);
    if (!(await insertWalkIn(tx, sessionId, clientId))) refuse("not_found");
    await beginGroupDrafts(tx, sessionId);
    const [member] = await readWriterMembers(tx, sessionId, clientId);
    if (member === undefined) throw new Error("Cannot add the walk-in: the row is not there");
    about({ clientId, subject: sessionId });
    return memberRowOf(member, session);
  },
});
