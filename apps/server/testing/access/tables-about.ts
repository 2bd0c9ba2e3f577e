import type { Owner } from "@goldthread/store/testing/owner.ts";
import type { WorldOfEverything } from "./a-world-of-everything.ts";

/** Every table; of one with a client, the rows about ours. */
export async function tablesAbout(
  owner: Owner,
  { client, aims }: Pick<WorldOfEverything, "client" | "aims">,
): Promise<readonly { readonly table: string; readonly about: string }[]> {
  const rows = await owner.sql<{ table: string; columns: readonly string[] }>(
    `select c.relname::text as "table", array(select a.attname::text from pg_attribute a where a.attrelid = c.oid
       and a.attname in ('client_id', 'survivor_id') and not a.attisdropped) as columns
     from pg_class c where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' order by 1`,
  );
  // Whose record is gone is asked about apart: it could not be ours.
  const isAbout = (table: string) => `in ('${client.id}'${table === "destroyed_record" ? `, '${aims.goneId}'` : ""})`;
  return rows.map(({ table, columns }) => {
    const about = columns.map((column) => `${column} ${isAbout(table)}`).join(" or ");
    return { table, about: about === "" ? "" : `where ${about}` };
  });
}
