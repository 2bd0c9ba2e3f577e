import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { aCareTeamPlace, aClient, aGroup, aStaff, withTestDatabase } from "../testing/index.ts";

/*
 * The cost of a client's timeline follows the client's own contacts, not the practice's. The pages read are what is
 * tested, as for a chart: a time is not the same on any two machines.
 */
const test = withTestDatabase();
const GROUP_SESSIONS = 50;
const OTHERS = 3_500;

let clinician: string;
let own: string;

beforeAll(async () => {
  const { asOwner: owner } = test;
  clinician = (await aStaff(owner)).id;
  own = (await aClient(owner)).id;
  await aCareTeamPlace(owner, { client_id: own, staff_id: clinician });
  const group = (await aGroup(owner)).id;
  await owner.sql(
    `insert into client (id, record_number, name, created_by)
     select gen_random_uuid(), 'T-' || n, 'Client ' || n, $1 from generate_series(1, 35) n`,
    [clinician],
  );
  await owner.sql(
    `with met as (
       insert into session (id, kind, group_id, clinician_id, starts_at, stops_at, status)
       select gen_random_uuid(), 'group', $1, $2, at, at + interval '90 minutes', 'held'
       from generate_series(1, $3::integer) n, lateral (select timestamptz '2023-01-01' + n * interval '1 week' as at) t
       returning id)
     insert into attendance (session_id, client_id, group_id) select met.id, c.id, $1 from met, client c order by met.id, c.id`,
    [group, clinician, GROUP_SESSIONS],
  );
  await owner.sql(
    `insert into session (id, kind, client_id, clinician_id, starts_at, stops_at)
     select gen_random_uuid(), 'individual', c.id, $1, at, at + interval '1 hour'
     from client c, generate_series(1, $2::integer / 35) n,
       lateral (select timestamptz '2024-01-01' + n * interval '3 days' as at) t
     where c.id <> $3`,
    [clinician, OTHERS, own],
  );
  await owner.sql("analyze");
}, 60_000);

describe("a timeline among 3,500 sessions", () => {
  it("holds the client's group sessions", async () => {
    const rows = await asActor(test.db, { staffId: clinician }, (tx) =>
      tx.sql("select from timeline_of($1, 'infinity', 51)", [own]),
    );
    expect(rows).toHaveLength(GROUP_SESSIONS);
  });

  it("does not walk the practice's sessions back through time to find them", async () => {
    const rows = await asActor(test.db, { staffId: clinician }, (tx) =>
      tx.sql<{ "QUERY PLAN": string }>(
        "explain (analyze, buffers, costs off, timing off, summary off) select from timeline_of($1, 'infinity', 51)",
        [own],
      ),
    );
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(Number(/Buffers: shared (?:hit=(\d+))?/.exec(plan)?.[1] ?? Number.NaN)).toBeLessThan(600);
  });
});
