import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { readClientAttendance, readGroupAttendance } from "../queries/attendance.ts";
import { aClient, aFacilitator, aGroup, aMembership, aStaff, withTestDatabase } from "../testing/index.ts";
import type { Transaction } from "../transact.ts";

/*
 * The cost of a group's attendance follows the group's own sessions, not the practice's. The plan is what is tested, as
 * for a chart: a time is not the same on any two machines.
 */
const test = withTestDatabase();
const GROUPS = 120;
const SESSIONS_EACH = 50;
const MEMBERS_EACH = 5;

let facilitator: string;
let group: string;
let member: string;

beforeAll(async () => {
  const { asOwner: owner } = test;
  facilitator = (await aStaff(owner)).id;
  group = (await aGroup(owner)).id;
  member = (await aClient(owner)).id;
  await aFacilitator(owner, { group_id: group, staff_id: facilitator });
  await aMembership(owner, { group_id: group, client_id: member });
  await owner.sql(
    `insert into care_group (id, name, kind, created_by)
     select gen_random_uuid(), 'Group ' || n, 'skills', $1 from generate_series(2, $2::integer) n`,
    [facilitator, GROUPS],
  );
  await owner.sql(
    `insert into client (id, record_number, name, created_by)
     select gen_random_uuid(), 'A-' || n, 'Client ' || n, $1 from generate_series(2, $2::integer) n`,
    [facilitator, GROUPS * MEMBERS_EACH],
  );
  await owner.sql(
    `insert into session (id, kind, group_id, clinician_id, starts_at, stops_at, status)
     select gen_random_uuid(), 'group', g.id, $1, at, at + interval '90 minutes', 'held'
     from care_group g, generate_series(1, $2::integer) n, lateral (select timestamptz '2024-01-01' + n * interval '1 week' as at) t`,
    [facilitator, SESSIONS_EACH],
  );
  await owner.sql(
    `insert into attendance (session_id, client_id, group_id)
     select s.id, c.id, g.id
     from (select id, row_number() over (order by id <> $2) as place from care_group) g
     join session s on s.group_id = g.id
     join (select id, row_number() over (order by id <> $1) as place from client) c on (c.place - 1) / $3 = g.place - 1`,
    [member, group, MEMBERS_EACH],
  );
  await owner.sql("analyze");
}, 60_000);

/** Runs the query and gives the plans of its statements, as they ran. */
async function plansOf(query: (tx: Transaction) => Promise<unknown>): Promise<readonly string[]> {
  const plans: string[] = [];
  await asActor(test.db, { staffId: facilitator }, async (tx) => {
    const explained: Transaction = {
      ...tx,
      sql: async (text, params) => {
        const rows = await tx.sql<{ "QUERY PLAN": string }>(
          `explain (analyze, buffers, costs off, timing off, summary off) ${text}`,
          params,
        );
        plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
        return [];
      },
    };
    await query(explained);
  });
  return plans;
}

const pagesRead = (plan: string): number => Number(/Buffers: shared (?:hit=(\d+))?/.exec(plan)?.[1] ?? Number.NaN);

describe("attendance among 6,000 group sessions", () => {
  it("is all there", async () => {
    const found = await asActor(test.db, { staffId: facilitator }, (tx) =>
      readGroupAttendance(tx, { groupId: group, before: null, limit: 26 }),
    );
    expect(found.sessions).toHaveLength(26);
    expect(found.marks).toHaveLength(26 * MEMBERS_EACH);
  });

  it("of a group goes by the index on the group, and reads neither sessions nor attendance from end to end", async () => {
    const plans = await plansOf((tx) => readGroupAttendance(tx, { groupId: group, before: null, limit: 26 }));
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).toContain("session_by_group");
      expect(plan).not.toMatch(/Seq Scan on (?:session|attendance)/);
      expect(pagesRead(plan)).toBeLessThan(1_500);
    }
  });

  it("of a client goes by the index on the client", async () => {
    const [plan = ""] = await plansOf((tx) => readClientAttendance(tx, { clientId: member, limit: 120 }));
    expect(plan).toContain("attendance_by_client");
    expect(plan).not.toMatch(/Seq Scan on (?:session|attendance)/);
    expect(pagesRead(plan)).toBeLessThan(1_500);
  });
});
