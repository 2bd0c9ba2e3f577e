import type { Owner } from "@goldthread/store/testing/owner.ts";
import type { Related } from "./relations.ts";

/**
 * Rows that a person may change or delete and not read, by table. Where a statement names no column of a row, PostgreSQL
 * does not ask whether it may be read: an update without a condition goes as far as its own policies let it.
 */
export async function unreadableReach(owner: Owner, people: readonly Related[]): Promise<readonly string[]> {
  await owner.sql(`create or replace function reach(actor text, client text, access text, query text) returns integer
    language plpgsql as $$ declare many integer; begin
      perform set_config('gt.actor', actor, true), set_config('gt.client', client, true),
        set_config('gt.client_access', access, true);
      execute query into many; return many; end $$`);
  await owner.sql(`create or replace function passes(its_table oid, its_role text, its_cmd text) returns text
    language sql as $$ select concat('(', coalesce(string_agg(pg_get_expr(polqual, polrelid), ' or ') filter (where polpermissive), 'false'), ')',
      (select string_agg(' and ' || pg_get_expr(polqual, polrelid), '') from pg_policy where polrelid = its_table and not polpermissive
         and polqual is not null and polcmd::text in (its_cmd, '*') and its_role::regrole::oid = any (polroles)))
      from pg_policy where polrelid = its_table and polcmd::text in (its_cmd, '*') and its_role::regrole::oid = any (polroles) $$`);
  const rights = await owner.sql<{ table: string; role: string; verb: string; query: string }>(QUERIES);
  const found: string[] = [];
  for (const one of people) {
    const [me] = await one.inDatabase((tx) => tx.sql<{ settings: readonly string[] }>(WHO));
    const its = rights.filter(({ role }) => one.ofStaff === (role === "gt_app"));
    for (const { table, verb, query } of its) {
      const [row] = await owner.sql<{ many: number }>("select reach($1, $2, $3, $4) as many", [
        ...(me?.settings ?? []),
        query,
      ]);
      if (row?.many !== 0) found.push(`${one.who}: ${verb} ${table}, ${row?.many} rows`);
    }
  }
  await owner.sql("drop function reach; drop function passes");
  return found;
}

const WHO = `select array[coalesce(current_setting('gt.actor', true), ''), coalesce(current_setting('gt.client', true), ''),
  coalesce(current_setting('gt.client_access', true), '')] as settings`;

/** By table, role and verb, how many rows pass the policies of the verb and not those of reading. */
const QUERIES = `
  select c.relname::text as "table", r.role, v.verb,
    format('select count(*)::integer from %I where (%s) and not coalesce((%s), false)', c.relname,
      passes(c.oid, r.role, v.cmd), passes(c.oid, r.role, 'r')) as query
  from pg_class c, unnest(array['gt_app', 'gt_client']) as r (role), (values ('update', 'w'), ('delete', 'd')) as v (verb, cmd)
  where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' and case v.verb
    when 'delete' then has_table_privilege(r.role, c.oid, 'delete') else has_any_column_privilege(r.role, c.oid, 'update') end
  order by 1, 3, 2`;
