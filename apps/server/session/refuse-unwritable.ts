import type { ListedSession } from "@goldthread/store/queries/today.ts";
import { refuse } from "../errors.ts";

/** What has not begun, or did not happen, has no note. */
export function refuseUnwritable({ status, upcoming }: Pick<ListedSession, "status" | "upcoming">): void {
  if (status === "cancelled" || status === "no-show") refuse("session_not_held");
  if (upcoming) refuse("session_in_future");
}
