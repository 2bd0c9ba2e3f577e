import type { NodeReader } from "@goldthread/ledger";
import type { Transaction } from "@goldthread/store/db.ts";
import { readLedgerNode } from "@goldthread/store/queries/note.ts";

/** The ledger's stored tree, as proofs are made from it. */
export function ledgerReader(tx: Transaction): NodeReader {
  return { getNode: (level, index) => readLedgerNode(tx, level, index) };
}
