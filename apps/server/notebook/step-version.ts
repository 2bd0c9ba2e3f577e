import { readNotebook, stepNotebookVersion } from "@goldthread/store/queries/notebook.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

/** The notebook's next version; refuses a stale one, and whoever has no notebook. */
export async function stepVersion(tx: Transaction, version: number): Promise<number> {
  const next = await stepNotebookVersion(tx, version);
  if (next !== undefined) return next;
  refuse((await readNotebook(tx)) === undefined ? "notebook_needed" : "changed_meanwhile");
}
