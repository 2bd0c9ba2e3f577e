import type { Owner } from "../testing/owner.ts";

const HEAD = `# Who may do what with which table

Made from the database by \`packages/store/policies/every-table.test.ts\`, which fails when it differs. After a change
that is meant, run \`vitest run packages/store/policies/every-table.test.ts -u\` and read the difference.

A right here is the outer bound. Which rows it reaches, the table's policies say (\`packages/store/sql/\`); the role
\`gt_backup\` reads every row, \`gt_policy\` only inside the helper functions at the end. \`goldthread_login\`, as which
the server connects, has no right of its own.
`;

type Grant = { table: string; role: string; right: string; columns: string[] | null };

/** The rights of every role on every table and function, as a page. */
export async function describeGrants(owner: Owner): Promise<string> {
  const grants = await owner.sql<Grant>(GRANTS);
  const tables = [...new Set(grants.map(({ table }) => table))];
  const sections = tables.map(
    (table) => `## ${table}\n\n${describeTable(grants.filter((grant) => grant.table === table))}\n`,
  );
  const functions = await owner.sql<{ name: string; runs_as: string; roles: string[] }>(FUNCTIONS);
  const lines = functions.map(({ name, runs_as, roles }) => `| \`${name}\` | ${runs_as} | ${roles.join(", ")} |`);
  const last = ["## Functions", "", "| function | runs as | may be called by |", "|---|---|---|", ...lines, ""].join(
    "\n",
  );
  return [HEAD, ...sections, last].join("\n");
}

function describeTable(grants: readonly Grant[]): string {
  const lines = grants.map(
    ({ role, right, columns }) => `| ${role} | ${right} | ${columns === null ? "all" : columns.join(", ")} |`,
  );
  return ["| role | right | columns |", "|---|---|---|", ...lines].join("\n");
}

/** Rights on whole tables, and on columns where there is none on the table. */
const GRANTS = `
  select c.relname::text as "table", a.grantee::regrole::text as role, lower(a.privilege_type) as "right", null::text[] as columns
  from pg_class c, aclexplode(c.relacl) a
  where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' and a.grantee <> c.relowner
  union all
  select c.relname::text, a.grantee::regrole::text, lower(a.privilege_type), array_agg(t.attname::text order by t.attnum)
  from pg_class c join pg_attribute t on t.attrelid = c.oid and t.attnum > 0, aclexplode(t.attacl) a
  where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r'
  group by 1, 2, 3
  order by 1, 2, 3`;

const FUNCTIONS = `
  select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name,
    case when p.prosecdef then p.proowner::regrole::text else 'the caller' end as runs_as,
    coalesce(array_agg(distinct case when a.grantee = 0 then 'everybody' else a.grantee::regrole::text end)
      filter (where a.grantee is not null and a.grantee <> p.proowner), '{}') as roles
  from pg_proc p left join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a on true
  where p.pronamespace = 'goldthread'::regnamespace
  group by p.oid order by 1`;
