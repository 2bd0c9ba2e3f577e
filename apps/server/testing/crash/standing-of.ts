import { digestTables } from "@goldthread/store/backup/read-table.ts";
import { inSnapshot } from "@goldthread/store/backup/snapshot.ts";
import { tablesToCopy } from "@goldthread/store/backup/tables-to-copy.ts";
import { openOwner } from "@goldthread/store/testing/owner.ts";
import type { NewDatabase } from "./new-database.ts";

/** What stands in a database: its rows, and what guards them. Each as a text to compare. */
export async function standingOf({ loginConfig, ownerConfig }: NewDatabase): Promise<{ rows: string; shape: string }> {
  const rows = await inSnapshot(loginConfig, async (client) => digestTables(client, await tablesToCopy(client)));
  const owner = openOwner(ownerConfig);
  try {
    const shape = await owner.sql(
      `select conrelid::regclass::text || ' ' || conname as it, pg_get_constraintdef(oid) as says from pg_constraint
         where connamespace = 'goldthread'::regnamespace
       union all
       select tgrelid::regclass::text || ' ' || tgname, tgenabled::text from pg_trigger where not tgisinternal
       union all
       select oid::regclass::text, relrowsecurity::text || relforcerowsecurity::text from pg_class
         where relnamespace = 'goldthread'::regnamespace and relkind = 'r'
       union all
       select attrelid::regclass::text || ' ' || attname, atthasdef::text from pg_attribute join pg_class c on c.oid = attrelid
         where relnamespace = 'goldthread'::regnamespace and relkind = 'r' and attnum > 0
       order by 1, 2`,
    );
    return { rows: JSON.stringify(rows), shape: JSON.stringify(shape) };
  } finally {
    await owner.close();
  }
}
