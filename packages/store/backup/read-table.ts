import { createHash } from "node:crypto";
import type { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { BackupManifest } from "./backup-shape.ts";
import { countRows } from "./count-rows.ts";
import { copyOut, type TableToCopy } from "./tables-to-copy.ts";

export type TableDigest = BackupManifest["tables"][number];

export interface TableReading {
  /** The table's rows as COPY writes them, piece by piece, once. */
  readonly pieces: AsyncIterable<Buffer>;
  /** What was read, once it was read to its end. */
  digest(): TableDigest;
}

export function readTable(client: Client, table: TableToCopy, onRows: (rows: number) => void = () => {}): TableReading {
  const hash = createHash("sha256");
  let rows = 0;
  async function* read(): AsyncGenerator<Buffer, void> {
    const stream: AsyncIterable<Buffer> = client.query(copyTo(copyOut(table)));
    for await (const piece of stream) {
      hash.update(piece);
      const here = countRows(piece);
      rows += here;
      onRows(here);
      yield piece;
    }
  }
  return { pieces: read(), digest: () => ({ name: table.name, rows, sha256: hash.digest("hex") }) };
}

/** The digest of each table, without keeping any of it. */
export async function digestTables(
  client: Client,
  tables: readonly TableToCopy[],
  onRows: (rows: number) => void = () => {},
): Promise<readonly TableDigest[]> {
  const digests: TableDigest[] = [];
  for (const table of tables) {
    const { pieces, digest } = readTable(client, table, onRows);
    for await (const _piece of pieces);
    digests.push(digest());
  }
  return digests;
}
