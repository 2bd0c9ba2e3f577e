import type { NoteExample } from "./note-to-review.ts";

/** A note of one section, for the examples of a rule that holds the words against the session's facts. */
export function aSessionWith(session: NoteExample["session"], key: string, text: string): NoteExample {
  return { note: { kind: "progress", sections: [{ key, text }] }, session };
}
