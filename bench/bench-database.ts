import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, poolSettings } from "@goldthread/store/db.ts";
import type { Database } from "@goldthread/store/db.ts";
import { startEmbedded } from "@goldthread/store/embedded/start-embedded.ts";
import { migrate } from "@goldthread/store/migrate.ts";
import { Client, Pool } from "pg";
import type { PoolConfig } from "pg";

const loginPassword = randomBytes(16).toString("hex");

export interface BenchDatabase {
  /** As the server uses it. */
  readonly db: Database;
  readonly login: PoolConfig;
  /** The owner, whom no policy binds: bare SQL, over connections with the same settings. */
  readonly bare: Pool;
}

export interface BenchServer {
  readonly database: () => Promise<BenchDatabase>;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL for this run with the settings that a practice's has, `fsync` included. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-bench-"));
  const embedded = await startEmbedded({ dataDir: folder });
  const opened: { db: Database; bare: Pool }[] = [];
  return {
    async database() {
      const name = `bench_${randomBytes(4).toString("hex")}`;
      const admin = new Client(embedded.connection);
      await admin.connect();
      await admin.query(`create database ${name}`);
      await admin.end();
      const owner = { ...embedded.connection, database: name };
      await migrate(owner, { loginPassword });
      const login = { ...owner, user: "goldthread_login", password: loginPassword, max: 16 };
      const db = openDatabase(login);
      const bare = new Pool(poolSettings({ ...owner, max: 16, statement_timeout: 0 }));
      // PostgreSQL ends the idle ones when it stops.
      bare.on("error", () => {});
      opened.push({ db, bare });
      return { db, login, bare };
    },
    async stop() {
      for (const { db, bare } of opened) await Promise.all([db.close(), bare.end()]);
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
