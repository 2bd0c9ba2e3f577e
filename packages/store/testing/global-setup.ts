import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import type { TestProject } from "vitest/node";
import type { Connection } from "../embedded/ensure-database.ts";
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
  const server = await startEmbedded({ dataDir: folder, isToLast: false });
  const end = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const owner = await makeTemplate(server.connection);
    project.provide("goldthreadTestServer", { owner, loginPassword, template });
    return end;
  } catch (error) {
    // Vitest ends by itself without the teardown, and PostgreSQL would outlive it.
    await end();
    throw error;
  }
}

async function makeTemplate({ host, port, user, password, database }: Connection): Promise<TestServer["owner"]> {
  const owner = { host, port, user, password };
  await run({ ...owner, database }, `create database ${template}`);
  await migrate({ ...owner, database: template }, { loginPassword });
  return owner;
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
