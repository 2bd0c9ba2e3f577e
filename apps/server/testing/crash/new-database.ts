import { randomBytes } from "node:crypto";
import type { PoolConfig } from "@goldthread/store/auth-database.ts";
import { openOwner } from "@goldthread/store/testing/owner.ts";

/** A PostgreSQL with a migrated, empty database to copy. */
export interface PostgresToUse {
  readonly owner: { readonly host: string; readonly port: number; readonly user: string; readonly password: string };
  readonly loginPassword: string;
  readonly template: string;
}

export interface NewDatabase {
  /** The superuser, whom no policy binds. */
  readonly ownerConfig: PoolConfig;
  /** As the server uses it. */
  readonly loginConfig: PoolConfig;
  drop(): Promise<void>;
}

export async function newDatabase({ owner, loginPassword, template }: PostgresToUse): Promise<NewDatabase> {
  const database = `crash_${randomBytes(6).toString("hex")}`;
  await administer(owner, `create database ${database} template ${template}`);
  const ownerConfig = { ...owner, database };
  return {
    ownerConfig,
    loginConfig: { ...ownerConfig, user: "goldthread_login", password: loginPassword },
    drop: () => administer(owner, `drop database ${database} with (force)`),
  };
}

/** Outside any database of ours. */
export async function administer(owner: PostgresToUse["owner"], statement: string): Promise<void> {
  const outside = openOwner({ ...owner, database: "postgres" });
  try {
    await outside.sql(statement);
  } finally {
    await outside.close();
  }
}
