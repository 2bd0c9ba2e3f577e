import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { clusterIn, knownHome } from "../home.ts";
import { isPostgresOf, stopPostgres } from "../left-behind.ts";
import { readPostmasterFile } from "../postmaster-file.ts";

/** A folder that goes with its test, and with it whatever PostgreSQL the test left running for the data folder in it. */
export async function aTemporaryFolder(dataName = "data"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-test-"));
  // As root, so that PostgreSQL's account may pass.
  await chmod(folder, 0o711);
  onTestFinished(async () => {
    await removeDatabase(join(folder, dataName));
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

async function removeDatabase(dataDir: string): Promise<void> {
  // As root it may lie outside the data folder.
  const home = await knownHome(dataDir);
  const cluster = clusterIn(home);
  const server = await readPostmasterFile(cluster);
  if (server && isPostgresOf(server.pid, cluster)) await stopPostgres(server.pid);
  await rm(home, { recursive: true, force: true });
}
