import type { noteState } from "@goldthread/api/nouns/session.ts";
import type { ListedSession } from "@goldthread/store/queries/today.ts";
import type { z } from "zod";

type NoteState = z.infer<typeof noteState>;
type Facts = Pick<ListedSession, "status" | "contact" | "upcoming" | "present" | "signed" | "begun">;

/** What has become of a session's documentation. What is signed stays signed, whatever is said of the session later. */
export function noteStateOf({ status, contact, upcoming, present, signed, begun }: Facts): NoteState {
  if (signed > 0) return signed >= present ? "signed" : "part-signed";
  // A missed session needs no note, but whoever begins one wants to finish it.
  if (contact === "no-show" || contact === "cancellation") return begun ? "draft" : "none";
  if (status === "cancelled" || status === "no-show") return begun ? "set-aside" : "not-needed";
  if (upcoming) return "upcoming";
  return begun ? "draft" : "none";
}
