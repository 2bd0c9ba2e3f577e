import { randomBytes } from "node:crypto";
import { Client, type ClientConfig, type PoolConfig } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { openDatabase, type Database } from "../db.ts";
import { openOwner, type Owner } from "./owner.ts";

/** A database of one test file's own. Its members may be used inside tests and hooks, not while tests are collected. */
export type TestDatabase = {
  /** As the server uses it: for `asActor` and `asPart`. */
  readonly db: Database;
  /** The positive control: sees and may do everything, because no policy binds a superuser. Builders take it. */
  readonly asOwner: Owner;
  /** For what opens its own connections (better-auth, a whole server): the login, and the superuser. */
  readonly loginConfig: PoolConfig;
  readonly ownerConfig: ClientConfig;
};

/**
 * Gives the test file (or the `describe` it stands in) a freshly migrated, empty database on the run's PostgreSQL,
 * made before the first test and closed after the last.
 */
export function withTestDatabase({ connections = 5 }: { connections?: number } = {}): TestDatabase {
  let open: Opened | undefined;
  beforeAll(async () => {
    open = await openTestDatabase(connections);
  });
  afterAll(async () => {
    await open?.close();
    open = undefined;
  });
  const opened = (): Opened => {
    if (open === undefined) throw new Error("The test database is open only while tests and their hooks run");
    return open;
  };
  return {
    get db() {
      return opened().db;
    },
    get asOwner() {
      return opened().asOwner;
    },
    get loginConfig() {
      return opened().loginConfig;
    },
    get ownerConfig() {
      return opened().ownerConfig;
    },
  };
}

type Opened = TestDatabase & { close(): Promise<void> };

async function openTestDatabase(connections: number): Promise<Opened> {
  const { owner, loginPassword, template } = inject("goldthreadTestServer");
  const database = `test_${randomBytes(6).toString("hex")}`;
  await administer(owner, `create database ${database} template ${template}`);
  const ownerConfig = { ...owner, database };
  const loginConfig = {
    ...ownerConfig,
    user: "goldthread_login",
    password: loginPassword,
    max: connections,
    // Test files share the processors: what is short on a server of its own is no fault here.
    connectionTimeoutMillis: 60_000,
  };
  const db = openDatabase(loginConfig);
  const asOwner = openOwner(ownerConfig);
  const close = async (): Promise<void> => {
    await db.close();
    await asOwner.close();
    await administer(owner, `drop database ${database} with (force)`);
  };
  return { db, asOwner, loginConfig, ownerConfig, close };
}

async function administer(owner: ClientConfig, statement: string): Promise<void> {
  const client = new Client({ ...owner, database: "postgres" });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
