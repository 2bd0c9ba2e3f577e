import { appendLeaves, equalBytes, readFrontier, verifyCheckpoint } from "@goldthread/ledger";
import type { Transaction } from "../db.ts";
import { readLedgerNode } from "../queries/note.ts";
import type { KeyOfSize } from "./read-epochs.ts";
import { reject, type Row } from "./record-problem.ts";

/**
 * A checkpoint that somebody kept outside, against the tree as it is now: whoever rewrote an entry before it, and signed
 * everything anew, is found by this alone. The nodes MUST have been checked before.
 */
export async function checkKept(
  tx: Transaction,
  { kept, keyOf, size }: { readonly kept: string; readonly keyOf: KeyOfSize; readonly size: number },
): Promise<void> {
  const at: Row = { table: "ledger_checkpoint", id: "the one kept" };
  const verdict = await verifyCheckpoint(kept, keyOf(statedSize(kept)));
  if (!verdict.ok) reject(at, "note", verdict.what);
  const { checkpoint } = verdict;
  if (checkpoint.size > size) reject(at, "size", `the ledger has ${size} entries only: later ones were taken away`);
  const reader = { getNode: (level: number, index: number) => readLedgerNode(tx, level, index) };
  const { root } = appendLeaves(await readFrontier(checkpoint.size, reader), []);
  if (!equalBytes(root, checkpoint.root))
    reject(
      at,
      "root",
      `the first ${checkpoint.size} entries are not those that it was signed over: history was rewritten`,
    );
}

/** Unproven until the signature is; it says only whose signature to ask for. */
function statedSize(kept: string): number {
  return Number(kept.split("\n", 2)[1] ?? "0");
}
