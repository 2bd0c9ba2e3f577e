import type { Attendance } from "../note/note-body.ts";
import { parseInstant } from "./instant.ts";

const minute = 60_000;

/** Whole minutes, rounded down: a started minute is not a minute of care. Throws when `stop` lies before `start`. */
export function minutesBetween(start: string, stop: string): number {
  const minutes = Math.floor((parseInstant(stop) - parseInstant(start)) / minute);
  if (minutes < 0) throw new RangeError("Cannot count the minutes: the stop lies before the start");
  return minutes;
}

/** A member's own minutes: the part of the session between arriving and leaving, none when absent. */
export function memberMinutes(contact: {
  readonly start: string;
  readonly stop: string;
  readonly attendance: Pick<Attendance, "status" | "arrived" | "left">;
}): number {
  const { start, stop, attendance } = contact;
  if (attendance.status === "absent") return 0;
  const from = Math.max(parseInstant(start), parseInstant(attendance.arrived ?? start));
  const until = Math.min(parseInstant(stop), parseInstant(attendance.left ?? stop));
  return Math.max(0, Math.floor((until - from) / minute));
}
