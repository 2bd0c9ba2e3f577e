import { readNoteRow } from "@goldthread/store/queries/note.ts";
import type { NoteToAddTo } from "@goldthread/store/queries/note-addition.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

/** The copy of a note that went to another chart is a note of somebody else, which the actor may read. */
export async function refuseUnfitCopy(
  tx: Transaction,
  { note, movedTo }: { readonly note: NoteToAddTo; readonly movedTo: string },
): Promise<void> {
  const copy = await readNoteRow(tx, movedTo);
  if (copy === undefined || copy.client_id === note.clientId)
    refuse("invalid_input", [{ field: "movedTo", expected: "expected a note in another chart that you may open" }]);
}
