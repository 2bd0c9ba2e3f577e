import { escapeIdentifier, type Client } from "pg";
import type { BackupHead } from "./backup-shape.ts";

export interface TableToCopy {
  readonly name: string;
  readonly columns: readonly string[];
  /** The primary key, as SQL to sort by. */
  readonly order: readonly string[];
}

/**
 * Every table that the current role may read, with the columns that it may read and the database does not make itself.
 * MUST be asked as the backup's role: what that one may not read is in no backup.
 */
export async function tablesToCopy(client: Client): Promise<readonly TableToCopy[]> {
  const { rows } = await client.query<TableToCopy>(
    `select c.relname::text as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and has_column_privilege(c.oid, a.attnum, 'select')) as columns,
       (select array_agg(format(case when a.attcollation = 0 then '%I' else '%I collate "C"' end, a.attname) order by k.place)
        from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as k (number, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary) as "order"
     from pg_class c
     where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         and has_column_privilege(c.oid, a.attnum, 'select'))
     order by c.relname::text collate "C"`,
  );
  return rows;
}

/** In one order wherever it is asked: by the primary key, texts by their bytes, whatever the machine's language. */
export function copyOut({ name, columns, order }: TableToCopy): string {
  return `copy (select ${listed(columns)} from goldthread.${escapeIdentifier(name)} order by ${order.join(", ")}) to stdout`;
}

export function copyIn({ name, columns }: Pick<TableToCopy, "name" | "columns">): string {
  return `copy goldthread.${escapeIdentifier(name)} (${listed(columns)}) from stdin`;
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => escapeIdentifier(column)).join(", ");
}

/** Where the counters stand. They are no part of a snapshot: one may be ahead of it, which leaves a gap and no more. */
export async function sequencesToCopy(client: Client): Promise<BackupHead["sequences"]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname::text as name from pg_class c
     where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'S' order by 1`,
  );
  const found: BackupHead["sequences"] = [];
  for (const { name } of rows) {
    const { rows: states } = await client.query<{ value: string; isCalled: boolean }>(
      `select last_value::text as value, is_called as "isCalled" from goldthread.${escapeIdentifier(name)}`,
    );
    const [state] = states;
    if (state !== undefined) found.push({ name, value: Number(state.value), isCalled: state.isCalled });
  }
  return found;
}
