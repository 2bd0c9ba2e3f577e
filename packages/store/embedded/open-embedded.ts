import { realpath } from "node:fs/promises";
import { ownerConnection, type Connection } from "./ensure-database.ts";
import { clusterIn, knownHome } from "./home.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { readOrMakeSecrets } from "./secrets.ts";
import { hostOf, startEmbedded, type StartOptions } from "./start-embedded.ts";
import { StartRefusal } from "./start-refusal.ts";

export type OpenDatabase = { readonly connection: Connection; stop(): Promise<void> };

/**
 * For commands that work beside a running Goldthread as well as without one: uses its database if it runs
 * (`stop` then leaves it alone), else starts it for the time being.
 */
export async function openEmbedded(options: StartOptions): Promise<OpenDatabase> {
  try {
    return await startEmbedded(options);
  } catch (error) {
    const inUse = error instanceof StartRefusal && error.code === "data_folder_in_use";
    const running = inUse ? await findRunning(options.dataDir) : undefined;
    if (running === undefined) throw error;
    return { connection: running, stop: async () => {} };
  }
}

async function findRunning(dataDir: string): Promise<Connection | undefined> {
  const dataFolder = await realpath(dataDir);
  const server = await readPostmasterFile(clusterIn(await knownHome(dataFolder)));
  if (!server?.ready || server.listening === undefined) return undefined;
  const { ownerPassword } = await readOrMakeSecrets(dataFolder);
  return ownerConnection({ ...hostOf(server.listening), ownerPassword });
}
