import type { Owner } from "@goldthread/store/testing/owner.ts";

/** What goes on by itself meanwhile (the ledger, the trail, who is signed in) is nobody's doing. */
const ofItself = ["migration", "passkey_challenge", "client_sign_in"];
/** A client's session lasts on by whatever they do; that somebody ended it is a change. */
const lastsOn = "client_session";
const goesOn = ["auth", "ledger", "audit"];

export interface Kept {
  /** The tables that are not as they were. */
  changed(): Promise<readonly string[]>;
  /** Puts these tables back as they were, so that the next try is made in the same world. */
  putBack(tables: readonly string[]): Promise<void>;
}

/** Remembers every table as it stands. */
export async function keepEverything(owner: Owner): Promise<Kept> {
  const columns = await columnsOf(owner);
  const tables = [...columns.keys()];
  await owner.sql("drop schema if exists kept cascade; create schema kept");
  await owner.sql(tables.map((table) => `create table kept.${table} as table goldthread.${table}`).join(";"));
  // Whoever changes a row leaves the table's name, in their own transaction: where that fails, nothing was changed.
  await owner.sql("create table kept.touched (name text not null)");
  await owner.sql(`create function kept.touch() returns trigger language plpgsql security definer
    as $$ begin insert into kept.touched values (tg_table_name); return null; end $$`);
  await owner.sql(
    tables
      .map(
        (t) =>
          `create trigger kept after insert or delete ${t === lastsOn ? "" : "or update"} on goldthread.${t} for each row execute function kept.touch()`,
      )
      .join(";"),
  );
  return {
    async changed() {
      const rows = await owner.sql<{ name: string }>("select distinct name from kept.touched order by name");
      return rows.map(({ name }) => name);
    },
    async putBack(changed) {
      const statements = changed.map((table) => {
        const names = (columns.get(table) ?? []).join(", ");
        return `delete from ${table}; insert into ${table} (${names}) overriding system value select ${names} from kept.${table}`;
      });
      // Triggers would keep signed words from being put back, as they should.
      await owner.sql(
        `begin; set local session_replication_role = replica; ${statements.join("; ")}; delete from kept.touched; commit`,
      );
    },
  };
}

/** Of every table that is kept, the columns that hold what was written. */
async function columnsOf(owner: Owner): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await owner.sql<{ name: string; columns: readonly string[] }>(
    `select c.relname::text as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = '' and c.relname <> all ($1) and split_part(c.relname, '_', 1) <> all ($2)
     group by c.relname order by c.relname`,
    [ofItself, goesOn],
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}
