import type { Attendance, SessionFacts } from "../note/note-body.ts";
import { AttendanceRefusal } from "./attendance-refusal.ts";
import { parseInstant } from "./instant.ts";
import { memberMinutes } from "./minutes.ts";

type Times = Pick<SessionFacts, "start" | "stop">;
type Marked = Pick<Attendance, "status" | "arrived" | "left">;

/**
 * One member's attendance with the minutes counted. Someone may both come late and leave early: both times stay, the
 * status is what was marked last. Throws an {@link AttendanceRefusal} for times that do not fit the session.
 */
export function attendanceOf(session: Times, marked: Marked): Attendance {
  if (marked.status === "absent") return { status: "absent", arrived: null, left: null, minutes: 0 };
  const { status, arrived, left } = marked;
  if (status === "late" && arrived === null) throw new AttendanceRefusal("arrived-missing");
  if (status === "left-early" && left === null) throw new AttendanceRefusal("left-missing");
  refuseUnfitTimes(session, { arrived, left });
  return { status, arrived, left, minutes: memberMinutes({ ...session, attendance: marked }) };
}

function refuseUnfitTimes({ start, stop }: Times, { arrived, left }: Pick<Attendance, "arrived" | "left">): void {
  const [begun, over] = [parseInstant(start), parseInstant(stop)];
  const came = arrived === null ? begun : parseInstant(arrived);
  const went = left === null ? over : parseInstant(left);
  if (arrived !== null && (came < begun || came >= over)) throw new AttendanceRefusal("arrived-outside-session");
  if (left !== null && (went <= begun || went > over)) throw new AttendanceRefusal("left-outside-session");
  if (arrived !== null && left !== null && went <= came) throw new AttendanceRefusal("left-before-arrived");
}
