import type { ListedSession } from "@goldthread/store/queries/today.ts";
import { refuse } from "../errors.ts";

/** What has not begun, or did not happen, has no note, but the short one that says so. */
export function refuseUnwritable({
  status,
  contact,
  upcoming,
}: Pick<ListedSession, "status" | "contact" | "upcoming">): void {
  if (contact === "no-show" || contact === "cancellation") return;
  if (status === "cancelled" || status === "no-show") refuse("session_not_held");
  if (upcoming) refuse("session_in_future");
}
