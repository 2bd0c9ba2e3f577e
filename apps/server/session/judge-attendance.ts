import { attendanceOf, AttendanceRefusal } from "@goldthread/clinical";
import type { Attendance } from "@goldthread/clinical";
import { Refusal } from "../errors.ts";

/** The attendance with its minutes; refused where its times do not fit the session. */
export function judgeAttendance(
  session: { readonly start: string; readonly stop: string },
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
