import { escapeIdentifier, Client, type ClientConfig } from "pg";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { crashPoint } from "../crash-point.ts";
import type { BackupHead } from "./backup-shape.ts";
import { readBackup, type BackupVisitor, type ReadBackup, type ReadingOptions } from "./read-backup.ts";
import { copyIn } from "./tables-to-copy.ts";

/** Columns that no backup holds, because nothing may read them, and what stands there instead: links that open nothing. */
const instead: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  invitation: { token_digest: "sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))" },
  client_link: { token_digest: "sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))" },
};

type Table = BackupHead["tables"][number];

/**
 * Writes a backup's tables into an empty database that stands at the backup's migration, in one transaction: all of it, or
 * nothing. Keys between tables are taken away before and put back after, which checks every one of them. `owner` MUST own
 * the tables. Documents go to `document`.
 */
export async function restoreTables(
  owner: ClientConfig,
  reading: ReadingOptions,
  document: NonNullable<BackupVisitor["document"]>,
): Promise<ReadBackup> {
  const client = new Client({ ...owner, statement_timeout: 0, pipeline: false });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(
      "begin; set local statement_timeout = 0; set local search_path = goldthread; set local timezone = 'UTC'",
    );
    const restored = await load(client, reading, document);
    crashPoint("restore: rows written");
    await client.query("commit; analyze");
    crashPoint("restore: committed");
    return restored;
  } finally {
    // Without a commit the end of the connection takes everything back.
    await client.end();
  }
}

async function load(
  client: Client,
  reading: ReadingOptions,
  document: NonNullable<BackupVisitor["document"]>,
): Promise<ReadBackup> {
  const keys = await keysBetweenTables(client);
  const tables = await allTables(client);
  await run(client, [
    ...keys.map(({ table, name }) => `alter table ${table} drop constraint ${name}`),
    ...tables.flatMap((table) => [
      `alter table ${table} disable trigger user`,
      `alter table ${table} no force row level security`,
    ]),
    ...stand(true, tables),
  ]);
  const restored = await readBackup(reading, {
    document,
    rows: (table, pieces) => copyPieces(client, table, pieces),
  });
  await run(client, [
    ...stand(false, tables),
    ...tables.flatMap((table) => [
      `alter table ${table} force row level security`,
      `alter table ${table} enable trigger user`,
    ]),
    ...keys.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
  ]);
  for (const { name, value, isCalled } of restored.head.sequences)
    await client.query("select setval($1::regclass, $2, $3)", [`goldthread.${name}`, value, isCalled]);
  return restored;
}

async function copyPieces(client: Client, table: Table, pieces: AsyncIterable<Buffer>): Promise<void> {
  await pipeline(pieces, client.query(copyFrom(copyIn(table))));
}

/** An older backup comes back into the tables of its own migration, which may not have all of these. */
function stand(isOn: boolean, tables: readonly string[]): readonly string[] {
  return Object.entries(instead)
    .filter(([table]) => tables.includes(escapeIdentifier(table)))
    .flatMap(([table, columns]) =>
      Object.entries(columns).map(
        ([column, sql]) =>
          `alter table ${table} alter column ${column} ${isOn ? `set default ${sql}` : "drop default"}`,
      ),
    );
}

interface Key {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

async function keysBetweenTables(client: Client): Promise<readonly Key[]> {
  const { rows } = await client.query<Key>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'goldthread'::regnamespace order by 1, 2`,
  );
  return rows;
}

/** But the migrations' own record, which has no policies and is not restored. */
async function allTables(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relnamespace = 'goldthread'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1`,
  );
  return rows.map(({ name }) => escapeIdentifier(name));
}

async function run(client: Client, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}
