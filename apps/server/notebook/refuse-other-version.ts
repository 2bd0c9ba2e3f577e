import { readItem, readNotebook } from "@goldthread/store/queries/notebook.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { Refusal, refuse } from "../errors.ts";

/** After a change that touched no item: what the other device left is handed out, so that both can be kept. */
export async function refuseOtherVersion(tx: Transaction, id: string): Promise<never> {
  const other = await readItem(tx, id);
  if (other !== undefined) throw new Refusal("notebook_item_changed", { other });
  refuse((await readNotebook(tx)) === undefined ? "notebook_needed" : "not_found");
}
