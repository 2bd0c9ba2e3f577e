import type { ClientConfig } from "pg";
import { BackupRefusal } from "./backup-refusal.ts";
import type { BackupManifest } from "./backup-shape.ts";
import { digestTables } from "./read-table.ts";
import { inSnapshot } from "./snapshot.ts";
import { tablesToCopy } from "./tables-to-copy.ts";

/** Reads the restored tables back as a backup would, and holds every one against the manifest. */
export async function checkRestored(
  login: ClientConfig,
  manifest: BackupManifest,
  onRows: (rows: number) => void = () => {},
): Promise<void> {
  const found = await inSnapshot(login, async (client) => digestTables(client, await tablesToCopy(client), onRows));
  const different = manifest.tables.filter(
    ({ name, sha256 }) => found.find((one) => one.name === name)?.sha256 !== sha256,
  );
  if (different.length === 0 && found.length === manifest.tables.length) return;
  const names = different.map(({ name }) => name).join(", ");
  throw new BackupRefusal(
    "backup_differs",
    `What was written is not what the backup holds (${names}). Nothing was restored.`,
  );
}
