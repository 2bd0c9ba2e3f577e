import { inclusionProof, toHex } from "@goldthread/ledger";
import type { Proof } from "@goldthread/ledger";
import type { Transaction } from "@goldthread/store/db.ts";
import { readCheckpoint, readLedgerNode } from "@goldthread/store/queries/note.ts";
import type { EntryRow } from "@goldthread/store/queries/note.ts";

/**
 * What proves each entry to somebody who has never seen this server, against the newest checkpoint. By entry id;
 * an entry without a place has none yet.
 */
export async function proveEntries(
  tx: Transaction,
  entries: readonly EntryRow[],
  vkey: string,
): Promise<ReadonlyMap<string, Proof>> {
  const checkpoint = await readCheckpoint(tx);
  if (checkpoint === undefined) return new Map();
  const { size, note: signedCheckpoint } = checkpoint;
  const reader = { getNode: (level: number, index: number) => readLedgerNode(tx, level, index) };
  const proofs = entries.map(async ({ id, leaf, place: index }): Promise<[string, Proof][]> => {
    if (index === null || index >= size) return [];
    const proof = (await inclusionProof(index, size, reader)).map(toHex);
    return [[id, { leaf, index, size, proof, signedCheckpoint, vkey }]];
  });
  return new Map((await Promise.all(proofs)).flat());
}
