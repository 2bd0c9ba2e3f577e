import { escapeIdentifier, type Client } from "pg";

const PARTS = [
  "gt_app",
  "gt_auth",
  "gt_drafts",
  "gt_sequencer",
  "gt_setup",
  "gt_links",
  "gt_client",
  "gt_redaction",
  "gt_weigher",
  "gt_policy",
  "gt_backup",
  "goldthread_login",
];
const OLDEST = 160_000;

type Standing = {
  version: number;
  me: string;
  database: string;
  superuser: boolean;
  may_make_roles: boolean;
  may_bypass: boolean;
  may_create: boolean;
  there: string[];
  mine: string[];
  risky: boolean;
};

/** Null when the connection may migrate; else one line that says what somebody with more rights must run. */
export async function checkMayMigrate(owner: Client): Promise<string | null> {
  const standing = await readStanding(owner);
  if (standing.version < OLDEST) return "Goldthread needs PostgreSQL 16 or newer; this server is older.";
  if (standing.risky)
    return "The role goldthread_login may pass over every policy. Take that away: alter role goldthread_login nosuperuser nobypassrls;";
  if (standing.superuser) return null;
  const commands = missing(standing);
  return commands.length === 0
    ? null
    : `The database role ${escapeIdentifier(standing.me)} may not set up Goldthread. Run as a superuser: ${commands.join(" ")}`;
}

function missing({ me, database, may_make_roles, may_bypass, may_create, there, mine }: Standing): string[] {
  const who = escapeIdentifier(me);
  const attributes = [may_make_roles ? "" : "createrole", may_bypass ? "" : "bypassrls"].filter(Boolean);
  const foreign = there.filter((role) => !mine.includes(role));
  return [
    ...(attributes.length > 0 ? [`alter role ${who} ${attributes.join(" ")};`] : []),
    ...(may_create ? [] : [`grant create on database ${escapeIdentifier(database)} to ${who};`]),
    ...(foreign.length > 0 ? [`grant ${foreign.join(", ")} to ${who} with admin option;`] : []),
  ];
}

/** The roles belong to the whole server: another Goldthread's set-up may have made them before. */
async function readStanding(owner: Client): Promise<Standing> {
  const { rows } = await owner.query<Standing>(
    `select current_setting('server_version_num')::integer as version, current_user::text as me,
       current_database()::text as database, me.rolsuper as superuser, me.rolcreaterole as may_make_roles,
       me.rolbypassrls as may_bypass, has_database_privilege(current_database(), 'create') as may_create,
       coalesce((select array_agg(rolname::text order by rolname) from pg_roles where rolname = any ($1)), '{}') as there,
       coalesce((select array_agg(rolname::text order by rolname) from pg_roles where rolname = any ($1)
         and pg_has_role(current_user, oid, 'member with admin option')), '{}') as mine,
       exists (select from pg_roles where rolname = 'goldthread_login' and (rolsuper or rolbypassrls)) as risky
     from pg_roles me where me.rolname = current_user`,
    [PARTS],
  );
  const [standing] = rows;
  if (standing === undefined) throw new Error("The database does not say who is connected");
  return standing;
}
