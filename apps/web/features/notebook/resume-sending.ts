import { openIndexedRows } from "./book/indexed-rows.ts";
import { notebookOf } from "./notebook-session.ts";

/** What an earlier visit sealed and did not send goes on its way, without a key and without opening anything. */
export async function resumeSending(author: string): Promise<void> {
  const heads = await openIndexedRows(author).heads();
  if (heads.some(({ pending }) => pending !== null)) notebookOf(author).sender.soon();
}
