import type { NoteBody } from "@goldthread/clinical";
import type { DraftToSign } from "@goldthread/store/queries/signing.ts";

/** The draft that this note was. */
export function draftOf(drafts: readonly DraftToSign[], body: NoteBody): string {
  const draft = drafts.find(({ part, client_id }) => part !== "shared" && client_id === body.client.id);
  if (draft === undefined) throw new Error("Cannot sign: a note without its draft");
  return draft.id;
}
