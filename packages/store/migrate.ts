import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, escapeLiteral, type ClientConfig, escapeIdentifier } from "pg";
import { checkMayMigrate } from "./check-may-migrate.ts";
import { StoreError } from "./store-error.ts";

export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

export type MigrateOptions = {
  /** For the role `goldthread_login`, as which the server connects. */
  readonly loginPassword: string;
  readonly onProgress?: (line: string) => void;
  /** Those of `sql/`, unless a test brings its own. */
  readonly migrations?: readonly Migration[];
};

/** Any number, as long as it is always the same: two servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_046_029;

/**
 * Brings the database to the newest migration, forward only, each in its own transaction, and sets the login's
 * password. Throws a StoreError: `database_newer` when the database has seen a newer program, `may_not_migrate` with
 * what a DBA must run, `migration_changed` when a migration that was applied says something else by now. A migration that
 * fails leaves those before it in place and itself undone.
 */
export async function migrate(
  owner: ClientConfig,
  { loginPassword, onProgress = () => {}, migrations }: MigrateOptions,
): Promise<{ from: number; to: number }> {
  const wanted = migrations ?? (await readMigrations());
  const client = new Client({ ...owner, statement_timeout: 0 });
  await client.connect();
  try {
    await client.query(
      `set statement_timeout = 0; set search_path = goldthread; select pg_advisory_lock(${MIGRATION_LOCK})`,
    );
    const from = await reached(client);
    const to = wanted.at(-1)?.number ?? 0;
    if (from > to) throw newer(from, to);
    const needed = await checkMayMigrate(client);
    if (needed !== null) throw new StoreError("may_not_migrate", needed);
    await prepare(client);
    await holdToApplied(client, wanted);
    for (const migration of wanted.filter(({ number }) => number > from)) {
      onProgress(`Preparing the database: ${migration.number} of ${to}`);
      await inheritParts(client);
      await apply(client, migration);
    }
    await setPassword(client, loginPassword);
    return { from, to };
  } finally {
    await client.end();
  }
}

export type Standing = "empty" | "older" | "current" | "newer";

/** How the database stands to this program's migrations, for what must not change it. */
export async function compareMigrations(owner: ClientConfig): Promise<Standing> {
  const client = new Client(owner);
  await client.connect();
  try {
    const [at, wanted] = [await reached(client), (await readMigrations()).length];
    if (at === 0) return "empty";
    return at === wanted ? "current" : at < wanted ? "older" : "newer";
  } finally {
    await client.end();
  }
}

/** Named 0001-roles.sql and so on, numbered from 1 without a gap. */
export async function readMigrations(folder = join(import.meta.dirname, "sql")): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).toSorted();
  return Promise.all(
    files.map(async (file, at) => parseMigration(file, at + 1, await readFile(join(folder, file), "utf8"))),
  );
}

function parseMigration(file: string, expected: number, sql: string): Migration {
  const [, number, name] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
  if (name === undefined || Number(number) !== expected) {
    throw new Error(`Migrations are numbered without a gap: ${file} is not number ${expected}`);
  }
  return { number: expected, name, sql };
}

async function reached(client: Client): Promise<number> {
  const there = await client.query<{ there: boolean }>(
    "select to_regclass('goldthread.migration') is not null as there",
  );
  if (!there.rows[0]?.there) return 0;
  const { rows } = await client.query<{ number: number }>(
    "select coalesce(max(number), 0) as number from goldthread.migration",
  );
  return rows[0]?.number ?? 0;
}

function newer(from: number, to: number): StoreError {
  return new StoreError(
    "database_newer",
    `This database was made by a newer Goldthread (its version is ${from}, this program knows ${to}). Start the newer program; nothing was changed.`,
  );
}

async function prepare(client: Client): Promise<void> {
  await client.query(`
    create schema if not exists goldthread;
    create table if not exists goldthread.migration (
      number integer primary key,
      name text not null,
      applied_at timestamptz not null default now()
    );
    alter table goldthread.migration add column if not exists digest text`);
}

/** The same on every system, whatever its line ends. */
function digestOf({ sql }: Migration): string {
  return createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex");
}

/**
 * Refuses where a migration that was applied says something else by now: the database would not be what the program takes
 * it for. One that was applied before digests were kept takes on today's.
 */
async function holdToApplied(client: Client, wanted: readonly Migration[]): Promise<void> {
  const { rows } = await client.query<{ number: number; digest: string | null }>(
    "select number, digest from goldthread.migration order by number",
  );
  const digests = new Map(rows.map(({ number, digest }) => [number, digest]));
  const applied = wanted.filter(({ number }) => digests.has(number));
  const changed = applied.find((migration) => {
    const known = digests.get(migration.number) ?? null;
    return known !== null && known !== digestOf(migration);
  });
  if (changed !== undefined) throw differs(changed);
  const unknown = applied.filter(({ number }) => digests.get(number) === null);
  for (const migration of unknown)
    await client.query("update goldthread.migration set digest = $2 where number = $1", [
      migration.number,
      digestOf(migration),
    ]);
}

function differs({ number, name }: Migration): StoreError {
  const file = `${String(number).padStart(4, "0")}-${name}.sql`;
  return new StoreError(
    "migration_changed",
    `The migration ${file} is not the one that this database was made with. Start the program as it was released; nothing was changed.`,
  );
}

/**
 * A migration says who may call a function after handing it to the part that owns it. An owner who is no superuser needs
 * that part's rights for it: without them PostgreSQL only warns, and everybody may go on calling it.
 */
async function inheritParts(client: Client): Promise<void> {
  const { rows } = await client.query<{ part: string }>(
    "select rolname::text as part from pg_roles where rolname like 'gt\\_%' and not pg_has_role(oid, 'usage')",
  );
  for (const { part } of rows) await client.query(`grant ${escapeIdentifier(part)} to current_user with inherit true`);
}

async function apply(client: Client, migration: Migration): Promise<void> {
  const { number, name, sql } = migration;
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into goldthread.migration (number, name, digest) values ($1, $2, $3)", [
      number,
      name,
      digestOf(migration),
    ]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    // No client's row is in a migration's error that makes tables; the cause is what a developer needs.
    throw new Error(`Migration ${number} (${name}) failed; the database stays as it was before it`, { cause });
  }
}

/** A password cannot be a parameter of `alter role`, so it is quoted; PostgreSQL keeps only its SCRAM verifier. */
async function setPassword(client: Client, password: string): Promise<void> {
  await client.query("begin");
  await client.query("set local password_encryption = 'scram-sha-256'");
  // Neither this statement nor an error about it may stand in a log.
  if (await isSuperuser(client))
    await client.query("set local log_statement = 'none'; set local log_min_error_statement = 'panic'");
  await client.query(`alter role goldthread_login password ${escapeLiteral(password)}`);
  await client.query("commit");
}

async function isSuperuser(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ yes: boolean }>(
    "select rolsuper as yes from pg_roles where rolname = current_user",
  );
  return rows[0]?.yes ?? false;
}
