import { randomBytes, randomUUID } from "node:crypto";
import { buildEntry, canonicalJson, sha256, toHex, type NoteSigner } from "@goldthread/ledger";
import { asPart } from "../as-part.ts";
import type { Database } from "../db.ts";
import { placeWaiting } from "../queries/ledger.ts";
import { insertEntries } from "../queries/signing.ts";

export interface NewEpoch {
  /** The public key that the ledger was signed by until now. */
  readonly before: string;
  /** Who signs from now on. */
  readonly signer: NoteSigner;
  /** When the backup was made that this is a copy of. */
  readonly backupMadeAt: string;
  readonly now: Date;
}

/**
 * A restored copy goes on under a key of its own, and says so in its ledger: from which checkpoint on, and which key came
 * before. The entries that waited for a place, and this one, then get theirs, under the first checkpoint of the new key.
 */
export async function openEpoch(db: Database, { before, signer, backupMadeAt, now }: NewEpoch): Promise<void> {
  const [id, entryId, at] = [randomUUID(), randomUUID(), now.toISOString()];
  const from = await newestCheckpoint(db);
  const content = canonicalJson({ id, at, by: null, ...from, before, after: signer.vkey, backupMadeAt });
  const { leaf, hash } = buildEntry({ kind: "epoch", at, subject: toHex(sha256(content)), salt: randomBytes(32) });
  await asPart(db, "setup", async (tx) => {
    await insertEntries(tx, [{ id: entryId, kind: "epoch", leaf, leafHash: hash, at }]);
    await tx.sql("insert into ledger_epoch (id, content, opened_at, entry_id) values ($1, $2, $3, $4)", [
      id,
      content,
      at,
      entryId,
    ]);
  });
  const place = { limit: 2000, signer, origin: signer.name, at: now };
  for (let more = true; more;) more = await asPart(db, "sequencer", async (tx) => (await placeWaiting(tx, place)).more);
}

/** Of an empty ledger: size 0, and no root. */
async function newestCheckpoint(
  db: Database,
): Promise<{ readonly fromSize: number; readonly fromRoot: string | null }> {
  const [row] = await asPart(db, "sequencer", (tx) =>
    tx.sql<{ fromSize: number; fromRoot: string }>(
      `select size as "fromSize", encode(root, 'hex') as "fromRoot" from ledger_checkpoint order by size desc limit 1`,
    ),
  );
  return row ?? { fromSize: 0, fromRoot: null };
}
