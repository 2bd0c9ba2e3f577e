import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { ask } from "../testing/practice-at-work.ts";
import {
  aCareTeamPlace,
  aClient,
  aFacilitator,
  aGroup,
  aMembership,
  aStaff,
  withTestDatabase,
} from "../testing/index.ts";

/*
 * The cost of opening a chart follows the client's own notes, not the practice's. The plan is what is tested, because
 * a time is not the same on any two machines (`npm run bench` measures those).
 */
const test = withTestDatabase();
const { as, owner } = ask(test);

const CLIENTS = 400;
const NOTES_EACH = 50;
const CHART =
  "select id, kind, format, happened_at, signed_at from note where client_id = $1 order by happened_at desc limit 50";

let clinician: string;
let facilitator: string;
let own: string;

beforeAll(async () => {
  [clinician, facilitator] = [(await aStaff(test.asOwner)).id, (await aStaff(test.asOwner)).id];
  own = (await aClient(test.asOwner)).id;
  await aCareTeamPlace(test.asOwner, { client_id: own, staff_id: clinician });
  const group = (await aGroup(test.asOwner)).id;
  await aFacilitator(test.asOwner, { group_id: group, staff_id: facilitator });
  await aMembership(test.asOwner, { group_id: group, client_id: own });
  await owner(
    `insert into client (id, record_number, name, created_by) select gen_random_uuid(), 'S-' || n, 'Client ' || n, $1 from generate_series(2, $2::integer) n`,
    [clinician, CLIENTS],
  );
  await owner(
    `insert into care_team (client_id, staff_id, capacity, from_date)
     select id, $1, 'clinician', '2020-01-01' from client where record_number like 'S-%' order by id limit 39`,
    [clinician],
  );
  await owner(
    `with held as (
       insert into session (id, kind, client_id, clinician_id, starts_at, stops_at)
       select gen_random_uuid(), 'individual', c.id, $1, at, at + interval '1 hour'
       from client c, generate_series(1, $2::integer) n, lateral (select timestamptz '2024-01-01' + n * interval '1 week' as at) t
       returning id, client_id, starts_at)
     insert into note (id, client_id, session_id, kind, format, author_id, happened_at, signed_at, late, content, digest)
     select gen_random_uuid(), client_id, id, 'individual', 'soap', $1, starts_at, starts_at, false, repeat('x', 2000), sha256('x') from held`,
    [clinician, NOTES_EACH],
  );
  await owner("analyze");
}, 60_000);

type PlanRow = { "QUERY PLAN": string };
const textOf = (rows: readonly PlanRow[]): string => rows.map((row) => row["QUERY PLAN"]).join("\n");

const planOf = async (staffId: string, text: string): Promise<string> =>
  textOf(await as<PlanRow>(staffId, `explain (analyze, buffers, costs off, timing off, summary off) ${text}`, [own]));

/** Pages read by the whole statement, its policies included. */
const pagesRead = (plan: string): number => Number(/Buffers: shared (?:hit=(\d+))?/.exec(plan)?.[1] ?? Number.NaN);

describe("opening a chart among 20,000 notes", () => {
  it("finds the client's fifty", async () => {
    expect(await owner("select count(*) from note")).toEqual([{ count: CLIENTS * NOTES_EACH }]);
    expect(await as(clinician, CHART, [own])).toHaveLength(NOTES_EACH);
  });
  it("goes by the index on the client and reads no table from end to end, under the policies", async () => {
    const plan = await planOf(clinician, CHART);
    expect(plan).toContain("note_by_client");
    expect(plan).not.toMatch(/Seq Scan on note/);
    expect(pagesRead(plan)).toBeLessThan(150);
  });
  it("does so too for somebody who may read none of them", async () => {
    const plan = await planOf(facilitator, CHART);
    expect(plan).toContain("note_by_client");
    expect(plan).not.toMatch(/Seq Scan on note/);
  });
  it("does so as a prepared statement's one plan for all clients", async () => {
    const plan = await asActor(test.db, { staffId: clinician }, async (tx) => {
      await tx.sql("set local plan_cache_mode = force_generic_plan");
      await tx.sql(`prepare chart (uuid) as ${CHART}`);
      const rows = await tx.sql<PlanRow>(`explain (costs off) execute chart ('${own}')`);
      await tx.sql("deallocate chart");
      return textOf(rows);
    });
    expect(plan).toMatch(/note_by_client[^]*client_id = \$1/);
    expect(plan).not.toMatch(/Seq Scan on note/);
  });
  it("asks who the actor's clients are once, and not for every note", async () => {
    const questions = [...(await planOf(clinician, CHART)).matchAll(/ProjectSet \(actual rows=\S+ loops=(\d+)\)/g)];
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.map(([, loops]) => loops)).toEqual(questions.map(() => "1"));
  });
});
