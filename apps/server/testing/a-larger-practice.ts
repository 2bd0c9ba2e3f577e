import type { Owner } from "@goldthread/store/testing/owner.ts";

/** Clients of somebody else; what an ordinary caseload holds is far less. */
export const STRANGERS = 3_000;
const OTHERS = 60;
const GROUPS = 150;

/** With rows of their own below, and what would make somebody of the test related to a stranger. */
const notCopied = [
  "attendance",
  "audit_event",
  "break_glass",
  "care_team",
  "client_access",
  "client_detail",
  "draft",
  "membership",
  "merged_record",
  "note",
  "own_record",
  "session",
  "share",
];

/**
 * A practice around those who are there: other clinicians' clients with sessions, notes, drafts, groups and openings, and
 * of every table about clients alone a row for each of them, copied from one that is there. Answers which tables were copied.
 */
export async function aLargerPractice(owner: Owner): Promise<readonly string[]> {
  const connection = await owner.connect();
  try {
    for (const text of statements) await connection.query(text);
    // Copies bring no ledger entry and no history of their own.
    await connection.query("set session_replication_role = replica");
    await connection.query(openings);
    const tables: string[] = [];
    const { rows: found } = await connection.query<{ name: string; columns: string[] }>(tablesOfClients, [notCopied]);
    for (const { name, columns } of found) {
      // What may be there once only, in whole or for what it points at, is not copied.
      const { rowCount } = await connection.query(copy(name, columns));
      if (rowCount === STRANGERS) tables.push(name);
    }
    return tables;
  } finally {
    await connection.query("reset session_replication_role");
    connection.release();
    await owner.sql("analyze");
  }
}

const strangers = "(select * from client where record_number like 'Stranger %')";
const others = "(select id, row_number() over () as place from staff where email like 'other-%')";

const statements = [
  `insert into staff (id, name, email, credential)
   select gen_random_uuid(), 'Other ' || n, 'other-' || n || '@example.org', 'LCSW' from generate_series(1, ${OTHERS}) n`,
  `insert into client (id, record_number, name, created_by)
   select gen_random_uuid(), 'Stranger ' || n, chr(97 + n % 26) || ' Stranger ' || n, o.id
   from generate_series(1, ${STRANGERS}) n join ${others} as o on o.place = 1 + n % ${OTHERS}`,
  `insert into client_detail (client_id) select id from ${strangers} as c`,
  `insert into care_team (client_id, staff_id, capacity, from_date)
   select id, created_by, 'clinician', '2020-01-01' from ${strangers} as c`,
  `with held as (
     insert into session (id, kind, client_id, clinician_id, starts_at, stops_at)
     select gen_random_uuid(), 'individual', c.id, c.created_by, at, at + interval '1 hour'
     from ${strangers} as c cross join generate_series(1, 8) n
       cross join lateral (select now() - interval '200 days' + n * interval '30 days' as at) as t
     returning id, client_id, clinician_id, starts_at)
   insert into note (id, client_id, session_id, kind, format, author_id, happened_at, signed_at, late, content, digest)
   select gen_random_uuid(), client_id, id, 'individual', 'soap', clinician_id, starts_at, starts_at, false, 'x', sha256('x')
   from held where starts_at < now()`,
  `insert into draft (id, session_id, part, client_id, author_id)
   select gen_random_uuid(), s.id, 'individual', s.client_id, s.clinician_id from session s join ${others} as o on o.id = s.clinician_id
   where s.starts_at > now() - interval '31 days'`,
  `insert into care_group (id, name, kind, created_by)
   select gen_random_uuid(), 'Other group ' || n, 'skills', o.id
   from generate_series(1, ${GROUPS}) n join ${others} as o on o.place = 1 + n % ${OTHERS}`,
  `insert into facilitator (group_id, staff_id, from_date)
   select id, created_by, '2020-01-01' from care_group where name like 'Other group %'`,
  `insert into membership (group_id, client_id, from_date)
   select g.id, c.id, '2020-01-01'
   from (select id, row_number() over () as n from care_group where name like 'Other group %') as g
   join (select id, row_number() over () as n from ${strangers} as s) as c on c.n % ${GROUPS} = g.n - 1`,
  `with met as (
     insert into session (id, kind, group_id, clinician_id, starts_at, stops_at, status)
     select gen_random_uuid(), 'group', g.id, g.created_by, at, at + interval '90 minutes', 'held'
     from care_group g cross join generate_series(1, 5) n
       cross join lateral (select now() - interval '200 days' + n * interval '30 days' as at) as t
     where g.name like 'Other group %'
     returning id, group_id)
   insert into attendance (session_id, client_id, group_id)
   select met.id, m.client_id, m.group_id from met join membership m on m.group_id = met.group_id`,
];

// Of batches that are in the ledger: what waits for one is read by the batch.
const openings = `insert into audit_event (staff_id, act, client_id, batch_id)
   select created_by, 'note.read', id, gen_random_uuid() from ${strangers} as c cross join generate_series(1, 8)`;

/** Tables with a client and nothing else that they hang on but who did it and their entry in the ledger. */
const tablesOfClients = `
  select c.table_name as name,
         array_agg(c.column_name::text) filter (where c.is_generated = 'NEVER' and c.is_identity = 'NO') as columns
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'goldthread' and t.table_type = 'BASE TABLE' and c.table_name <> all ($1::text[])
  group by c.table_name
  having bool_or(c.column_name = 'client_id')
    and not bool_or(c.data_type = 'uuid' and c.column_name not in ('id', 'client_id', 'entry_id')
      and c.column_name !~ '(_by|^staff_id|^author_id)$')
  order by c.table_name`;

/** One row, for each of the strangers: their id in every place where the row has its client's, also in what was signed. */
const copy = (table: string, columns: readonly string[]) => `
  insert into ${table} (${columns.join(", ")})
  select ${columns.map((column) => `(made).${column}`).join(", ")}
  from (select * from ${table} limit 1) as one
  cross join ${strangers} as other
  cross join lateral jsonb_populate_record(null::${table},
    replace(to_jsonb(one)::text, one.client_id::text, other.id::text)::jsonb
      || jsonb_build_object('id', gen_random_uuid(), 'entry_id', gen_random_uuid())) as made
  on conflict do nothing`;
