import { readClientOfChart, type ClientWithAliases } from "@goldthread/store/queries/client.ts";
import { isMerged } from "@goldthread/store/queries/merge.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

/** The chart that something new is set down in. A record that was merged takes nothing new: the one that stayed does. */
export async function chartToChange(tx: Transaction, clientId: string): Promise<ClientWithAliases> {
  const client = (await readClientOfChart(tx, clientId)) ?? refuse("not_found");
  if (await isMerged(tx, [clientId])) refuse("merged_already");
  return client;
}
