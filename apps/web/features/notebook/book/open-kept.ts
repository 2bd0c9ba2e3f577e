import { openItem, parseBase64 } from "@goldthread/vault";
import type { OpenParts } from "./keep-item.ts";
import { type NoteVersion, parseContent } from "./note-content.ts";

/** Versions of one note as they were sealed, in the order given; what no key opens is left out. */
export async function openKept(
  { keys }: OpenParts,
  noteId: string,
  sealed: readonly string[],
): Promise<readonly NoteVersion[]> {
  const opened = await Promise.all(
    sealed.map(async (one) => {
      try {
        const content = parseContent(await openItem(keys, noteId, parseBase64(one)));
        return content.type === "note" ? [{ at: content.changedAt, title: content.title, text: content.text }] : [];
      } catch {
        // One that was damaged must not hide the others.
        return [];
      }
    }),
  );
  return opened.flat();
}
