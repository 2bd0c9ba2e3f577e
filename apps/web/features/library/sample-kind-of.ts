import { sampleKinds } from "@goldthread/clinical/library/sample-note.ts";
import type { Writer } from "../writer/api.ts";

/** Which samples are nearest to a note of this session. */
export function sampleKindOf({ session, contact }: Pick<Writer, "session" | "contact">): string {
  if (contact?.kind === "no-show" || contact?.kind === "cancellation") return "missed";
  if (contact !== null) return "contact";
  return Object.hasOwn(sampleKinds, session.service) ? session.service : "individual";
}
