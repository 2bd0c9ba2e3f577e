import { parseCanonical } from "@goldthread/ledger";
import { z } from "zod";
import type { Transaction } from "../db.ts";
import { parseColumn, reject, type Row } from "./record-problem.ts";

const said = z.looseObject({
  before: z.string(),
  after: z.string(),
  fromSize: z.number().int().min(0),
  fromRoot: z.string().nullable(),
});

type Epoch = z.infer<typeof said> & { readonly row: Row };

/** By which key a checkpoint of this size must be signed. */
export type KeyOfSize = (size: number) => string;

/**
 * A restored copy goes on under a key of its own (`backup/open-epoch.ts`), so one ledger may have been signed by several,
 * one after the other; the last is the practice's of today, and its checkpoints tell.
 */
export async function readEpochs(tx: Transaction, vkey: string): Promise<KeyOfSize> {
  const rows = await tx.sql<{ id: string; content: string }>(
    `select id, content from ledger_epoch order by (content::jsonb ->> 'fromSize')::bigint, opened_at, id`,
  );
  const epochs = rows.map(({ id, content }): Epoch => {
    const row = { table: "ledger_epoch", id };
    return { ...parseColumn(row, "content", () => said.parse(parseCanonical(content))), row };
  });
  for (const [at, { row, after }] of epochs.entries())
    if (after !== (epochs[at + 1]?.before ?? after)) reject(row, "content", "it goes on under another key");
  for (const epoch of epochs) await checkBeginning(tx, epoch);
  return (size) => epochs.find(({ fromSize }) => size <= fromSize)?.before ?? vkey;
}

/** The checkpoint that it goes on from is there and is the one it says. */
async function checkBeginning(tx: Transaction, { row, fromSize, fromRoot }: Epoch): Promise<void> {
  const [checkpoint] = await tx.sql<{ root: string }>(
    "select encode(root, 'hex') as root from ledger_checkpoint where size = $1",
    [fromSize],
  );
  if ((checkpoint?.root ?? null) !== fromRoot) reject(row, "content", "it goes on from another checkpoint");
}
