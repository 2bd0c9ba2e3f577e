import { isMerged } from "@goldthread/store/queries/merge.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

/** What is planned for a person is planned in the record that stayed. */
export async function refuseMerged(tx: Transaction, clientId: string | null): Promise<void> {
  if (clientId !== null && (await isMerged(tx, [clientId]))) refuse("merged_already");
}
