import { encrypterFor, identitiesIn } from "@goldthread/store/backup/backup-keys.ts";
import type { BackupManifest } from "@goldthread/store/backup/backup-shape.ts";
import { makeBackup } from "@goldthread/store/backup/make-backup.ts";
import { restoreTables } from "@goldthread/store/backup/restore-tables.ts";
import type { CopyToMake } from "./a-victim.ts";

/** A backup, or one that is brought back; answers what it holds. */
export async function makeCopy({ act, database, path, key, folder, vkey }: CopyToMake): Promise<BackupManifest> {
  if (act === "restore") {
    const reading = { path, key: { identities: identitiesIn(key) } };
    return (await restoreTables(database, reading, async () => {})).manifest;
  }
  const made = await makeBackup({
    login: database,
    secrets: { authSecret: "of the tests", ledgerKey: vkey },
    documentsFolder: folder,
    encrypter: encrypterFor({ recipients: [key] }),
    path,
    now: new Date(),
    migration: 1,
  });
  return made.manifest;
}
