import type { TodaySession } from "../../api-types.ts";
import { zonedTime } from "../../time/zoned.ts";

/** Nothing can be written about it: it has not begun, or it did not take place. */
export function isUnwritable({ noteState }: Pick<TodaySession, "noteState">): boolean {
  return noteState === "upcoming" || noteState === "not-needed";
}

/** The address of a session's own page. Its day is part of it, so that the page finds it in that day's list. */
export function sessionPlace({ id, start }: Pick<TodaySession, "id" | "start">, zone: string) {
  return {
    to: "/sessions/$sessionId",
    params: { sessionId: id },
    search: { day: zonedTime(start, zone).day },
  } as const;
}
