import type { SharedText } from "@goldthread/store/queries/share.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const prefix = "note:";

/**
 * A live document without words, for a page that shows a signed note by a share: it holds the page's connection open, so
 * that it closes at once when the share is taken back. Null where the name is no such document's.
 */
export function noteOfName(name: string): string | null {
  const id = name.startsWith(prefix) ? name.slice(prefix.length) : "";
  return uuid.test(id) ? id : null;
}

/** The live document that a page of this text has open. */
export function nameOfText({ draftId, noteId }: SharedText): string {
  return draftId ?? `${prefix}${noteId ?? ""}`;
}
