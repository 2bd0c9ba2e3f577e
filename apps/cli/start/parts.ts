import type { Secrets } from "@goldthread/store/embedded/secrets.ts";
import type { ClientConfig, PoolConfig } from "pg";
import type { StartSettings } from "./settings.ts";

export type ServerOptions = {
  /** As the server's own role, which owns nothing. */
  readonly db: PoolConfig;
  readonly secrets: Secrets;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly logLevel: StartSettings["logLevel"];
  readonly mail: StartSettings["mail"];
  readonly documents: StartSettings["documents"];
  /** Takes away a sample practice whose filling failed. */
  readonly discardUnfinished: () => Promise<unknown>;
};

export type RunningServer = {
  /** What the first visit will ask for; null where nothing is asked. */
  setUpCode(): Promise<string | null>;
  /** Writes what is still in memory, then stops taking requests. */
  close(): Promise<void>;
};

/** What `start` puts together, given so that it can be tried without a web server. */
export type StartParts = {
  migrate(owner: ClientConfig, options: { loginPassword: string }): Promise<unknown>;
  /** Whether there was a sample practice that was cut short while it was filled. */
  discardUnfinished(owner: ClientConfig, options: { loginPassword: string }): Promise<boolean>;
  startServer(options: ServerOptions): Promise<RunningServer>;
};

/** Loaded only when a server is started: the other commands do without them. */
export async function loadParts(): Promise<StartParts> {
  const [{ migrate }, { discardUnfinished }, { startServer }] = await Promise.all([
    import("@goldthread/store/migrate.ts"),
    import("@goldthread/store/discard-unfinished.ts"),
    import("@goldthread/server/main.ts"),
  ]);
  return { migrate, discardUnfinished, startServer };
}
