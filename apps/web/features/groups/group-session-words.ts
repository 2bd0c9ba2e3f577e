import type { Group } from "../../api-types.ts";

type Session = Pick<NonNullable<Group["sessions"]>[number], "status" | "start" | "present" | "signed">;

/** How far a group session's notes are, in words. */
export function groupSessionWords({ status, start, present, signed }: Session, now: string): string {
  if (status === "cancelled") return "Cancelled";
  if (status === "no-show") return "Nobody came";
  if (Date.parse(start) > Date.parse(now)) return "Upcoming";
  if (present === 0 && signed === 0) return "Not written yet";
  return signed >= present ? `${present} present, all signed` : `${present} present, ${signed} signed`;
}
