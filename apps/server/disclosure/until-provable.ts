import { asActor } from "@goldthread/store/as-actor.ts";
import { asWeigher } from "@goldthread/store/as-weigher.ts";
import { readDisclosure } from "@goldthread/store/queries/disclosure.ts";
import { readEntriesToProve } from "@goldthread/store/queries/proof.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { Refusal } from "../errors.ts";
import type { MemberCall } from "../route.ts";
import { parseDisclosure } from "./parse-disclosure.ts";

/**
 * A note that was signed this very second waits for its place in the ledger, and its proof with it. MUST be called outside
 * a transaction; of a release that the caller may not open nothing waits.
 */
export async function untilProvable({
  input: { disclosureId },
  actor,
  server,
}: MemberCall<{ readonly disclosureId: string }>): Promise<void> {
  const waiting = await asActor(server.db, { staffId: actor.staffId }, (tx) => waitingIn(tx, disclosureId));
  await Promise.all(waiting.map((id) => server.sequencer.whenPlaced(id))).catch((cause: unknown) => {
    throw new Refusal("busy", { cause });
  });
}

/** The ledger's entries that have no place yet. */
async function waitingIn(tx: Transaction, disclosureId: string): Promise<readonly string[]> {
  const row = await readDisclosure(tx, disclosureId);
  if (row === undefined) return [];
  const { items, pages } = parseDisclosure(row.content);
  // What went beside notes, such as attendance, stands in the act itself: it has no signature, and not every one an id.
  const beside = new Set(pages.map(({ id }) => id));
  const whole = items.filter(({ verdict, itemId }) => verdict === "goes" && !beside.has(itemId));
  return asWeigher(tx, { clientId: row.clientId, reasonId: row.id }, async () => {
    const waiting: string[] = [];
    for (const { itemId } of whole) {
      const entries = await readEntriesToProve(tx, itemId);
      waiting.push(...entries.filter(({ place }) => place === null).map(({ id }) => id));
    }
    return waiting;
  });
}
