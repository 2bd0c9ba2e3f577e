import { groundOf } from "@goldthread/clinical/disclosure/index.ts";
import { listMyDisclosures } from "@goldthread/store/queries/my-record.ts";
import type { Transaction } from "@goldthread/store/transact.ts";

export async function myDisclosures(tx: Transaction) {
  const rows = await listMyDisclosures(tx);
  return rows.map(({ id, at, content: { ground, purpose, recipient, items } }) => ({
    id,
    at,
    to: recipient.address === "" ? recipient.name : `${recipient.name}, ${recipient.address}`,
    ground: groundOf(ground)?.title ?? ground,
    purpose,
    items,
  }));
}
