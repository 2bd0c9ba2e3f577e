import { readStored } from "@goldthread/store/queries/document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { Server } from "../services.ts";

export interface StoredScan {
  readonly id: string;
  readonly storedAs: string;
  readonly key: Uint8Array;
  readonly digest: Uint8Array;
}

/** Where the files of these documents lie and what opens them. Throws an Error where one is not the actor's to read. */
export async function storedScans(tx: Transaction, ids: readonly string[]): Promise<readonly StoredScan[]> {
  const found: StoredScan[] = [];
  for (const id of ids) {
    const stored = await readStored(tx, id);
    if (stored === undefined) throw new Error("Cannot make the packet: a scan of it cannot be read");
    found.push({ id, ...stored });
  }
  return found;
}

/** One after the other, so that no more than one is held; a file that is not whole is known before anything goes. */
export async function checkScans(
  { documents }: Server,
  scans: readonly StoredScan[],
  onDone: (done: number, total: number) => Promise<void>,
): Promise<void> {
  for (const [at, scan] of scans.entries()) {
    await onDone(at, scans.length);
    await documents.read(scan);
  }
}
