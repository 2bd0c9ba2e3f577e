import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { Press } from "./clock-api.ts";

export type ClockState = "before" | "running" | "over";

/** Whether the session has been started and ended by its clock. */
export function clockState(presses: readonly Pick<Press, "what">[]): ClockState {
  if (presses.some(({ what }) => what === "end")) return "over";
  return presses.some(({ what }) => what === "start") ? "running" : "before";
}

/** What the one button of a member's row does while the clock runs: whoever is not there comes, whoever is goes. */
export function memberPress(attendance: { readonly status: AttendanceStatus; readonly leftAt: string | null }): {
  readonly what: "came" | "left";
  readonly words: string;
} {
  if (attendance.status === "absent") return { what: "came", words: "Came" };
  return attendance.leftAt === null ? { what: "left", words: "Left" } : { what: "came", words: "Back" };
}

/** The time that a session has been running, "1:04". */
export function runningFor(start: string, now: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(start)) / 60_000));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

export const pressWords: Readonly<Record<Press["what"], string>> = {
  start: "Started",
  end: "Ended",
  came: "came",
  left: "left",
};
