import { openDataFolder } from "@goldthread/store/embedded/data-folder.ts";
import { readOrMakeSecrets, type Secrets } from "@goldthread/store/embedded/secrets.ts";
import { startEmbedded } from "@goldthread/store/embedded/start-embedded.ts";
import type { ClientConfig, PoolConfig } from "pg";
import { asLogin, asLoginRole } from "./login.ts";
import type { StartSettings } from "./settings.ts";

export type PracticeDatabase = {
  readonly owner: ClientConfig;
  readonly login: PoolConfig;
  readonly secrets: Secrets;
  /** Settles if the database ends by itself; never for one that is not ours. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

/** The embedded database, or the server that DATABASE_URL names. */
export async function openDatabase(
  settings: StartSettings,
  onProgress: (line: string) => void,
): Promise<PracticeDatabase> {
  return settings.databaseUrl === undefined
    ? await openOwn(settings, onProgress)
    : await openNamed(settings, settings.databaseUrl);
}

async function openOwn({ dataDir }: StartSettings, onProgress: (line: string) => void): Promise<PracticeDatabase> {
  const embedded = await startEmbedded({ dataDir, onProgress });
  const secrets = await readOrMakeSecrets(dataDir);
  const login = asLogin(embedded.connection, secrets.loginPassword);
  return { owner: embedded.connection, login, secrets, ended: embedded.ended, stop: () => embedded.stop() };
}

async function openNamed({ dataDir }: StartSettings, databaseUrl: string): Promise<PracticeDatabase> {
  const secrets = await readOrMakeSecrets(await openDataFolder(dataDir));
  return {
    owner: { connectionString: databaseUrl },
    login: { connectionString: asLoginRole(databaseUrl, secrets.loginPassword) },
    secrets,
    ended: new Promise(() => {}),
    stop: async () => {},
  };
}
