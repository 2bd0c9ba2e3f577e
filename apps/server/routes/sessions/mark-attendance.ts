import { markAttendance as endpoint } from "@goldthread/api/nouns/session.ts";
import { attendanceOf, AttendanceRefusal } from "@goldthread/clinical";
import type { Attendance } from "@goldthread/clinical";
import { readMark, updateMark } from "@goldthread/store/queries/attendance.ts";
import { holdSession } from "@goldthread/store/queries/session.ts";
import { Refusal, refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { attendanceRowOf } from "../../session/member-row-of.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const markAttendance = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { sessionId, clientId, version, status, arrivedAt, leftAt }, tx }) {
    const [session, before] = await Promise.all([holdSession(tx, sessionId), readMark(tx, sessionId, clientId)]);
    if (session === undefined || before === undefined) refuse("not_found");
    if (before.draft_state === "signed") refuse("already_signed");
    const { arrived, left } = judge(session, { status, arrived: arrivedAt, left: leftAt });
    const marked = await updateMark(tx, { sessionId, clientId, version, status, arrived, left });
    if (marked === undefined) refuse("changed_meanwhile");
    return attendanceRowOf(marked, session);
  },
});

function judge(
  session: { start: string; stop: string },
  marked: Pick<Attendance, "status" | "arrived" | "left">,
): Attendance {
  try {
    return attendanceOf(session, marked);
  } catch (error) {
    if (!(error instanceof AttendanceRefusal)) throw error;
    const field = error.field === "arrived" ? "arrivedAt" : "leftAt";
    throw new Refusal("attendance_times", { fields: [{ field, expected: expected[error.code] }] });
  }
}

const expected: Readonly<Record<AttendanceRefusal["code"], string>> = {
  "arrived-missing": "expected the time of arrival",
  "left-missing": "expected the time of leaving",
  "arrived-outside-session": "expected a time inside the session",
  "left-outside-session": "expected a time inside the session",
  "left-before-arrived": "expected a time after the arrival",
};
