import type { Owner } from "@goldthread/store/testing/owner.ts";
import type { Telling } from "./judge-answer.ts";

/**
 * By table, the ids of the rows about the client, or about a note or a session of theirs: whatever of a record has one of
 * these in it was told of that row. Nobody lists the tables, so that what is added tomorrow is looked for too.
 */
export async function rowsAbout(owner: Owner, clientId: string): Promise<Telling> {
  const tables = await owner.sql<{ table: string; column: string }>(
    `select distinct on (c.relname) c.relname::text as "table", a.attname::text as "column"
     from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
     join pg_attribute id on id.attrelid = c.oid and id.attname = 'id' and id.atttypid = 'uuid'::regtype
     where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r'
       and (a.attname in ('client_id', 'note_id', 'session_id') or c.relname = 'client' and a.attname = 'id')
     order by c.relname, array_position(array['id', 'client_id', 'note_id', 'session_id'], a.attname::text)`,
  );
  const found: Record<string, readonly string[]> = {};
  for (const { table, column } of tables) {
    const rows = await owner.sql<{ id: string }>(`select id from ${table} where ${column} ${ofClient(column)}`, [
      clientId,
    ]);
    if (rows.length > 0) found[table] = rows.map(({ id }) => id);
  }
  return found;
}

function ofClient(column: string): string {
  if (column === "note_id") return "in (select id from note where client_id = $1)";
  if (column === "session_id") return "in (select id from session where client_id = $1)";
  return "= $1";
}
