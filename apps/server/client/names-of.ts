import { type ClientWithAliases, readClientOfChart } from "@goldthread/store/queries/client.ts";
import type { Transaction } from "@goldthread/store/transact.ts";

/** What a chart calls its client. */
export function namesOf({
  name,
  preferredName,
  aliases,
}: Pick<ClientWithAliases, "name" | "preferredName" | "aliases">) {
  return [name, preferredName, ...aliases].filter((one) => one !== "");
}

export async function namesOnChart(tx: Transaction, clientId: string): Promise<readonly string[]> {
  const client = await readClientOfChart(tx, clientId);
  return client === undefined ? [] : namesOf(client);
}
