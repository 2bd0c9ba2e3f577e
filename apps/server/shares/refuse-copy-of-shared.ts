import { readOnlyShareOfNote } from "@goldthread/store/queries/share.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

/** A note that is only shared is read on the page: a file of it could not be taken back. */
export async function refuseCopyOfShared(tx: Transaction, noteId: string): Promise<void> {
  if ((await readOnlyShareOfNote(tx, noteId)) !== undefined) refuse("not_found");
}
