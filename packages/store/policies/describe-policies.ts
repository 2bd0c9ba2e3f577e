import type { Owner } from "../testing/owner.ts";

const HEAD = `# The policies, table by table

Made from the database by \`packages/store/policies/every-table.test.ts\`, which fails when it differs: a condition that
somebody loosened is seen here, whichever test it gets past. After a change that is meant, run
\`vitest run packages/store/policies/every-table.test.ts -u\` and read the difference.

What one policy allows is allowed; *always* also has to hold, whatever allows it. Where a right that
[docs/access-grants.md](access-grants.md) gives has no policy here, it reaches no row. The words that the conditions are
written in are explained in \`packages/store/sql/\`, where each policy stands with its reason.
`;

type Policy = { table: string; name: string; role: string; act: string; always: boolean; sees: string; writes: string };

/** Every policy with its conditions, as PostgreSQL has them, as a page. */
export async function describePolicies(owner: Owner): Promise<string> {
  const policies = await owner.sql<Policy>(POLICIES);
  const sections = [...Map.groupBy(policies, ({ table }) => table)].map(
    ([table, its]) => `## ${table}\n\n${its.map(describePolicy).join("\n")}\n`,
  );
  return [HEAD, ...sections].join("\n");
}

function describePolicy({ name, role, act, always, sees, writes }: Policy): string {
  const conditions = [
    sees && `the rows where \`${inOneLine(sees)}\``,
    writes && `to rows where \`${inOneLine(writes)}\``,
  ];
  return `- **${name}**, ${always ? "always, " : ""}${role}, ${act}: ${conditions.filter(Boolean).join("; ")}`;
}

/** As it was written, nearly: without what PostgreSQL says of it that changes nothing for whoever reads. */
const inOneLine = (condition: string) =>
  condition
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<!ARRAY)\( SELECT (\w+\([^()]*\)) AS \w+\)/g, "$1")
    .replaceAll("::text", "")
    .replaceAll("VARIADIC ", "");

const POLICIES = `
  select c.relname::text as "table", p.polname::text as name, not p.polpermissive as always,
    (select string_agg(r.rolname, ', ' order by r.rolname) from pg_roles r where r.oid = any (p.polroles)) as role,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as act,
    coalesce(pg_get_expr(p.polqual, p.polrelid), '') as sees, coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as writes
  from pg_policy p join pg_class c on c.oid = p.polrelid
  where c.relnamespace = 'goldthread'::regnamespace
  order by c.relname collate "C", p.polname collate "C"`;
