import { randomBytes } from "node:crypto";
import { buildEntry, canonicalJson, sha256, toHex, type Canonical, type EntryKind } from "@goldthread/ledger";
import { insertEntries } from "@goldthread/store/queries/signing.ts";
import type { Transaction } from "@goldthread/store/transact.ts";

/** An act that is no signature: what it says, in canonical JSON, and the ledger's entry that stands for it. */
export interface StoodFor {
  readonly id: string;
  readonly content: string;
  readonly at: string;
  readonly entryId: string;
}

export interface ActsToRecord {
  readonly kind: EntryKind;
  /** Who acts. */
  readonly by: string;
  readonly at: Date;
  readonly newId: () => string;
}

type Facts = Readonly<Record<string, Canonical>>;

/** Makes the contents and inserts an entry for each; the caller inserts the rows that hold the contents. */
export async function standFor(
  tx: Transaction,
  acts: readonly Facts[],
  { kind, by, at: moment, newId }: ActsToRecord,
): Promise<readonly StoodFor[]> {
  const at = moment.toISOString();
  const made = acts.map((facts) => {
    const id = newId();
    const content = canonicalJson({ ...facts, at, by, id });
    const entry = buildEntry({ kind, at, subject: toHex(sha256(content)), salt: randomBytes(32) });
    return { row: { id, content, at, entryId: newId() }, entry };
  });
  await insertEntries(
    tx,
    made.map(({ row, entry }) => ({ id: row.entryId, kind, leaf: entry.leaf, leafHash: entry.hash, at })),
  );
  return made.map(({ row }) => row);
}
