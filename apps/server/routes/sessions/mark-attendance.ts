import { markAttendance as endpoint } from "@goldthread/api/nouns/session.ts";
import { readMark, updateMark } from "@goldthread/store/queries/attendance.ts";
import { holdSession } from "@goldthread/store/queries/session.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { judgeAttendance } from "../../session/judge-attendance.ts";
import { attendanceRowOf } from "../../session/member-row-of.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const markAttendance = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { sessionId, clientId, version, status, arrivedAt, leftAt }, tx }) {
    const [session, before] = await Promise.all([holdSession(tx, sessionId), readMark(tx, sessionId, clientId)]);
    if (session === undefined || before === undefined) refuse("not_found");
    if (before.draft_state === "signed") refuse("already_signed");
    // The shared part counts those who were there, so a change after it is a correction with its reason.
    if (before.is_pinned) refuse("attendance_stands");
    const { arrived, left } = judgeAttendance(session, { status, arrived: arrivedAt, left: leftAt });
    const marked = await updateMark(tx, { sessionId, clientId, version, status, arrived, left });
    if (marked === undefined) refuse("changed_meanwhile");
    return attendanceRowOf(marked, session);
  },
});
