import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import { instantAt, addDays, zonedTime } from "../../time/zoned.ts";
import { parseClock } from "../../time/parse-clock.ts";
import type { MemberRow } from "../writer/api.ts";

export const attendanceWords: Readonly<Record<AttendanceStatus, string>> = {
  present: "Present",
  "present-silent": "Chose not to speak",
  late: "Came late",
  "left-early": "Left early",
  absent: "Absent",
};

/** With Alt, in a member's row. */
export const attendanceKeys: Readonly<Record<string, AttendanceStatus>> = {
  KeyP: "present",
  KeyS: "present-silent",
  KeyL: "late",
  KeyE: "left-early",
  KeyA: "absent",
};

/** A status that says more only with a time. */
export type TimedStatus = Extract<AttendanceStatus, "late" | "left-early">;

export function isTimed(status: AttendanceStatus): status is TimedStatus {
  return status === "late" || status === "left-early";
}

export interface MarkedAttendance {
  readonly status: AttendanceStatus;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}

/** What to send for a status; `at` is the time of a late arrival or an early leaving. Times marked before stay. */
export function markedAttendance(
  status: AttendanceStatus,
  before: MemberRow["attendance"],
  at: string | null = null,
): MarkedAttendance {
  const { arrivedAt, leftAt } = before;
  switch (status) {
    case "present":
    case "absent":
      return { status, arrivedAt: null, leftAt: null };
    case "present-silent":
      return { status, arrivedAt, leftAt };
    case "late":
      return { status, arrivedAt: at ?? arrivedAt, leftAt };
    case "left-early":
      return { status, arrivedAt, leftAt: at ?? leftAt };
  }
}

interface SessionTimes {
  readonly start: string;
  readonly stop: string;
}

/** A typed time as the instant within the session that it means, null where it names none. Past midnight is tomorrow. */
export function instantInSession(typed: string, { start, stop }: SessionTimes, zone: string): string | null {
  const clock = parseClock(typed);
  if (clock === null) return null;
  const { day } = zonedTime(start, zone);
  const candidates = [day, addDays(day, 1)].map((on) => instantAt({ day: on, clock }, zone));
  return (
    candidates.find((instant) => instant >= start.replace(".000Z", "Z") && instant <= stop.replace(".000Z", "Z")) ??
    null
  );
}
