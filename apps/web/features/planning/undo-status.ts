import type { TodaySession } from "../../api-types.ts";
import { changeSession } from "../today/api.ts";

/** Puts back what was said of a session, as it stood before. */
export function undoStatus(before: TodaySession, version: number): Promise<unknown> {
  const { id, status, statusReason, statusBy, shortNotice, charge, plannedStart, start } = before;
  return changeSession({
    sessionId: id,
    version,
    status,
    statusReason,
    statusBy,
    shortNotice,
    charge,
    beganLate: plannedStart === null ? null : start,
    // Both were there before.
    overlap: "intended",
  });
}
