import { openDataFolder } from "@goldthread/store/embedded/data-folder.ts";
import { readOrMakeSecrets, type Secrets } from "@goldthread/store/embedded/secrets.ts";
import { startEmbedded } from "@goldthread/store/embedded/start-embedded.ts";
import type { ClientConfig, PoolConfig } from "pg";
import type { StartSettings } from "./settings.ts";

export type PracticeDatabase = {
  readonly owner: ClientConfig;
  readonly login: PoolConfig;
  readonly secrets: Secrets;
  /** Settles if the database ends by itself; never for one that is not ours. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

const loginRole = "goldthread_login";

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
  const login = { ...embedded.connection, user: loginRole, password: secrets.loginPassword };
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

/** Set as parameters, which win over the part before the @ and also work in an address without a host. */
export function asLoginRole(databaseUrl: string, password: string): string {
  const url = new URL(databaseUrl);
  if (url.host !== "") {
    url.username = "";
    url.password = "";
  }
  url.searchParams.set("user", loginRole);
  url.searchParams.set("password", password);
  return url.href;
}
