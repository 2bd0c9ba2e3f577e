import type { NoteToReview } from "./note-to-review.ts";

/** Of a note whose words alone are looked at: what stands around it is not given, so it is not judged. */
export const nothingKnown = {
  id: undefined,
  session: undefined,
  client: undefined,
  author: undefined,
  facilitators: undefined,
  members: undefined,
  caseload: undefined,
  plan: undefined,
  previousNotes: undefined,
  peerNotes: undefined,
  sharedText: undefined,
  scores: undefined,
  profile: undefined,
} as const satisfies Omit<NoteToReview, "note">;
