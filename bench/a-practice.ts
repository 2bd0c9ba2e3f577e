import { randomUUID } from "node:crypto";
import type { Pool } from "pg";

export interface BenchPractice {
  readonly clinician: { readonly id: string; readonly name: string; readonly credential: string };
  readonly groupId: string;
  readonly clientIds: readonly string[];
}

/** With a family name for each client: what looks for names in a text, and for namesakes, has the work that it has. */
const givenNames =
  "Marisol Tobiah Percival Juniper Hannelore Bertram Delphine Osgood Linnea Cosmo Adaline Fenwick".split(" ");

/** A practice of one clinician with a caseload and a group of twelve. Fictional. */
export async function aBenchPractice(bare: Pool, { clients = 40 } = {}): Promise<BenchPractice> {
  const clinician = { id: randomUUID(), name: "Bench Clinician", credential: "LCSW" };
  const groupId = randomUUID();
  const clientIds = Array.from({ length: clients }, () => randomUUID());
  await bare.query("insert into practice (name, zone) values ('Bench practice', 'UTC') on conflict do nothing");
  await bare.query("insert into staff (id, name, email, credential) values ($1, $2, $3, $4)", [
    clinician.id,
    clinician.name,
    `${clinician.id}@example.org`,
    clinician.credential,
  ]);
  await bare.query("insert into staff_role (staff_id, role) values ($1, 'clinician')", [clinician.id]);
  await bare.query(
    `insert into client (id, record_number, name, created_by)
     select id, 'R-' || id, ($3::text[])[1 + nr % cardinality($3)] || ' ' || translate(left(id::text, 8), '0123456789', 'ghijklmnop'), $2
     from unnest($1::uuid[]) with ordinality as t (id, nr)`,
    [clientIds, clinician.id, givenNames],
  );
  await bare.query("insert into client_detail (client_id) select unnest($1::uuid[])", [clientIds]);
  await bare.query(
    "insert into care_team (client_id, staff_id, capacity, from_date) select unnest($1::uuid[]), $2, 'clinician', '2020-01-01'",
    [clientIds, clinician.id],
  );
  await bare.query("insert into care_group (id, name, kind, created_by) values ($1, 'Bench group', 'skills', $2)", [
    groupId,
    clinician.id,
  ]);
  await bare.query("insert into facilitator (group_id, staff_id, from_date) values ($1, $2, '2020-01-01')", [
    groupId,
    clinician.id,
  ]);
  await bare.query(
    "insert into membership (group_id, client_id, from_date) select $1, unnest($2::uuid[]), '2020-01-01'",
    [groupId, clientIds.slice(0, 12)],
  );
  return { clinician, groupId, clientIds };
}
