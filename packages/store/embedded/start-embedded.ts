import { databaseAccount, isRoot } from "./account.ts";
import { installedBinaries, reachableBinaries, type Binaries } from "./binaries.ts";
import { checkCluster, createCluster } from "./create-cluster.ts";
import { openDataFolder } from "./data-folder.ts";
import { ensureDatabase, ownerConnection, type Connection } from "./ensure-database.ts";
import { lockFolder } from "./folder-lock.ts";
import { checkFreeSpace } from "./free-space.ts";
import { clusterIn, findHome } from "./home.ts";
import { stopLeftBehind, stopPostgres } from "./left-behind.ts";
import { leaveListeningPlace } from "./listening-place.ts";
import type { Listening } from "./postgres-settings.ts";
import { runServer, type RunningServer } from "./run-server.ts";
import { readOrMakeSecrets } from "./secrets.ts";
import { explainFolderError } from "./system-error.ts";

export type EmbeddedDatabase = {
  /** As the role that owns everything: for migrations only. */
  readonly connection: Connection;
  /** Ends PostgreSQL in order; a second call waits for the first. */
  stop(): Promise<void>;
  /** Settles when PostgreSQL has ended, also when nobody asked it to. */
  readonly ended: Promise<void>;
};

export type StartOptions = {
  readonly dataDir: string;
  readonly onProgress?: (line: string) => void;
  /** False for tests alone, whose data end with PostgreSQL: nothing waits for the disk then. */
  readonly isToLast?: boolean;
};

/** Starts the practice's own PostgreSQL in the data folder; throws a `StartRefusal` for all that a person can mend. */
export async function startEmbedded({
  dataDir,
  onProgress = () => {},
  isToLast = true,
}: StartOptions): Promise<EmbeddedDatabase> {
  const dataFolder = await openDataFolder(dataDir);
  try {
    const home = isRoot() ? await findHome(dataFolder) : dataFolder;
    const lock = lockFolder(home);
    try {
      const { ownerPassword } = await readOrMakeSecrets(dataFolder);
      const server = await startIn(home, { ownerPassword, onProgress, isToLast });
      return await openDatabase(server, { ownerPassword, release: () => lock.release() });
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw explainFolderError(error, dataFolder);
  }
}

type Steps = { ownerPassword: string; onProgress: (line: string) => void; isToLast: boolean };

async function startIn(home: string, { ownerPassword, onProgress, isToLast }: Steps): Promise<RunningServer> {
  const cluster = clusterIn(home);
  const isThere = await checkCluster(cluster);
  await checkFreeSpace(home);
  const binaries = await findBinaries(home);
  if (!isThere) {
    onProgress(`Setting up the database in ${home}`);
    await createCluster(cluster, { binaries, ownerPassword });
  }
  await stopLeftBehind(cluster);
  onProgress("Starting the database");
  return await runServer({ home, cluster, binaries, account: isRoot() ? databaseAccount : undefined, isToLast });
}

async function findBinaries(home: string): Promise<Binaries> {
  return isRoot() ? await reachableBinaries(home) : await installedBinaries();
}

async function openDatabase(
  server: RunningServer,
  options: { ownerPassword: string; release: () => void },
): Promise<EmbeddedDatabase> {
  const connection = ownerConnection({ ...hostOf(server.listening), ownerPassword: options.ownerPassword });
  try {
    await ensureDatabase(connection);
  } catch (error) {
    await stopServer(server);
    throw error;
  }
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopServer(server).finally(options.release));
  return { connection, stop, ended: server.ended };
}

async function stopServer(server: RunningServer): Promise<void> {
  await stopPostgres(server.pid);
  await leaveListeningPlace(server.listening);
}

export function hostOf(listening: Listening): { host: string; port: number } {
  return { host: listening.via === "socket" ? listening.folder : "127.0.0.1", port: listening.port };
}
