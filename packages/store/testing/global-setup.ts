import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../embedded/start-embedded.ts";
import { migrate } from "../migrate.ts";

/** What every test file is told: the server as its superuser, and the migrated database to copy. */
export type TestServer = {
  readonly owner: { readonly host: string; readonly port: number; readonly user: string; readonly password: string };
  readonly loginPassword: string;
  readonly template: string;
};

declare module "vitest" {
  interface ProvidedContext {
    goldthreadTestServer: TestServer;
  }
}

const template = "goldthread_template";
const loginPassword = "of the tests alone, on a server that ends with them";

/** Vitest's global setup: one real PostgreSQL for the whole run, migrated once. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-test-"));
  const server = await startEmbedded({ dataDir: folder });
  const { host, port, user, password, database } = server.connection;
  await run({ host, port, user, password, database }, `create database ${template}`);
  await migrate({ host, port, user, password, database: template }, { loginPassword });
  project.provide("goldthreadTestServer", { owner: { host, port, user, password }, loginPassword, template });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function run(config: ClientConfig, statement: string): Promise<void> {
  const client = new Client(config);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
