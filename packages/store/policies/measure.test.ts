import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

/*
 * Measures and what hangs on them: administrations, links, and the risk that an answer opens; homework and medication.
 */
const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

interface Given {
  readonly client?: string;
  readonly session?: string | null;
  readonly how?: string;
  readonly by?: string;
  readonly answers?: string | null;
  readonly measure?: string;
  readonly total?: number | null;
  readonly corrects?: string | null;
}

const insert = `insert into administration (id, client_id, session_id, measure, measure_version, given_how, answered_at, kind,
  answers, total, recorded_by, recorded_at, corrects, reason, missing)
  values ($1, $2, $3, $4, 1, $5, now(), $6, $7, $8, $9, now(), $10, $11, $12)`;

function rowOf(staffId: string, id: string, given: Given): unknown[] {
  const { client = the.ada, session = null, how = "paper", by = staffId, answers = null, measure = "gad-7" } = given;
  const { total = 5, corrects = null } = given;
  const kind = total === null ? "incomplete" : "scored";
  const missing = total === null ? [1] : [];
  return [id, client, session, measure, how, kind, answers, total, by, corrects, corrects === null ? "" : "W", missing];
}

const record = (staffId: string, given: Given = {}, id = randomUUID()) =>
  as(staffId, insert, rowOf(staffId, id, given));

describe("an administration", () => {
  it("is read and recorded by the care team, in their own name", async () => {
    const id = randomUUID();
    await record(the.clinician, {}, id);
    const seen = async (staffId: string) =>
      (await as(staffId, "select from administration where id = $1", [id])).length;
    expect([
      await owner("select from administration where id = $1", [id]).then((rows) => rows.length),
      await seen(the.clinician),
    ]).toEqual([1, 1]);
    for (const other of [
      the.facilitator,
      the.stranger,
      the.administrator,
      the.recordsOfficer,
      the.left,
      the.inactive,
    ]) {
      expect([await seen(other), await outcomeOf(record(other))]).toEqual([0, "refused"]);
    }
    expect(await outcomeOf(record(the.clinician, { by: the.facilitator }))).toBe("refused");
    expect(await outcomeOf(record(the.clinician, { client: the.olga }))).toBe("refused");
  });

  it("names a session of its own client alone: their own, or one of a group in which they were", async () => {
    expect(await outcomeOf(record(the.clinician, { session: the.individual }))).toBe("done");
    expect(await outcomeOf(record(the.clinician, { session: the.groupSession }))).toBe("done");
    expect(await outcomeOf(record(the.clinician, { session: the.otherSession }))).toBe("refused");
  });

  it("comes in by a link only by the link", async () => {
    expect(await outcomeOf(record(the.clinician, { how: "link" }))).toBe("refused");
  });

  it("has a total where nothing is missing and none where something is, and is corrected once", async () => {
    expect(await outcomeOf(record(the.clinician, { total: null }))).toBe("done");
    const mixed = rowOf(the.clinician, randomUUID(), { total: null });
    mixed[5] = "scored";
    expect(await outcomeOf(as(the.clinician, insert, mixed))).toBe("out_of_range");
    const id = randomUUID();
    await record(the.clinician, {}, id);
    expect(await outcomeOf(record(the.clinician, { corrects: id }))).toBe("done");
    expect(await outcomeOf(record(the.clinician, { corrects: id }))).toBe("duplicate");
  });
});

const phq9 = (item9: number) => `{0,0,0,0,0,0,0,0,${item9}}`;
const risksOf = (id: string) =>
  owner<{ summary: string; opened_by: string }>(
    "select summary, opened_by from risk_concern where administration_id = $1",
    [id],
  );

describe("item 9 of the PHQ-9", () => {
  it("opens a risk concern above zero in the same transaction, and none at zero or for another measure", async () => {
    const outcome = async (given: Given) => {
      const id = randomUUID();
      await record(the.clinician, given, id);
      return await risksOf(id);
    };
    expect(await outcome({ measure: "phq-9", answers: phq9(1), total: 1 })).toMatchObject([
      { opened_by: the.clinician },
    ]);
    expect(await outcome({ measure: "phq-9", answers: phq9(0), total: 0 })).toEqual([]);
    expect(await outcome({ measure: "pcl-5", answers: phq9(3), total: 3 })).toEqual([]);
    expect(await outcome({ measure: "phq-9", answers: "{NULL,0,0,0,0,0,0,0,2}", total: null })).toHaveLength(1);
  });

  it("says when it was answered, and that nobody recorded it only where the client answered by a link", async () => {
    const id = randomUUID();
    await record(the.clinician, { measure: "phq-9", answers: phq9(1), total: 1 }, id);
    const [typed] = await owner<{ same: boolean; answered_by_link: boolean }>(
      `select r.answered_at = a.answered_at as same, r.answered_by_link
       from risk_concern r join administration a on a.id = r.administration_id where a.id = $1`,
      [id],
    );
    expect(typed).toEqual({ same: true, answered_by_link: false });
  });

  it("leaves a concern that is closed only with what was done, by whom and when", async () => {
    const id = randomUUID();
    await record(the.clinician, { measure: "phq-9", answers: phq9(1), total: 1 }, id);
    const close = (more: string) =>
      outcomeOf(
        as(
          the.clinician,
          `update risk_concern set closed_at = now(), closed_by = actor(), outcome = 'Asked'${more} where administration_id = $1`,
          [id],
        ),
      );
    expect(await close("")).toBe("out_of_range");
    expect(await close(", disposition = 'no-immediate-risk', acted_at = now()")).toBe("out_of_range");
    expect(await close(", disposition = 'settled', acted_by = 'A', acted_at = now()")).toBe("out_of_range");
    expect(await close(", disposition = 'no-immediate-risk', acted_by = 'A', acted_at = now()")).toBe("done");
  });
});

const aLink = async (given: { client?: string; staff?: string; measure?: string } = {}) => {
  const id = randomUUID();
  await as(
    given.staff ?? the.clinician,
    `insert into measure_link (id, client_id, session_id, measure, token_digest, made_by, made_at, expires_at)
     values ($1, $2, null, $3, sha256(convert_to($1::uuid::text, 'UTF8')), $4, now(), now() + interval '1 hour')`,
    [id, given.client ?? the.ada, given.measure ?? "phq-9", given.staff ?? the.clinician],
  );
  return id;
};
const open = (id: string) =>
  part(
    "links",
    "update measure_link set opened_at = now(), browser_digest = sha256('b') where id = $1 and opened_at is null returning 1",
    [id],
  );

describe("a link", () => {
  it("is sent by the care team, which never reads what opens it", async () => {
    const id = await aLink();
    expect(await as(the.clinician, "select id from measure_link where id = $1", [id])).toHaveLength(1);
    expect(await outcomeOf(as(the.clinician, "select token_digest from measure_link"))).toBe("refused");
    for (const other of [the.facilitator, the.stranger, the.administrator, the.left, the.inactive]) {
      expect(await outcomeOf(aLink({ staff: other }))).toBe("refused");
      expect(await as(other, "select id from measure_link where id = $1", [id])).toEqual([]);
    }
  });

  it("lets the part of the program answer for this client, this measure and this sender, once it is open, and no other", async () => {
    const id = await aLink();
    const answer = (given: Given = {}) =>
      outcomeOf(
        part(
          "links",
          insert,
          rowOf(the.clinician, randomUUID(), { measure: "phq-9", how: "link", answers: phq9(0), total: 0, ...given }),
        ),
      );
    expect(await answer()).toBe("refused");
    expect(await open(id)).toHaveLength(1);
    expect(await open(id)).toEqual([]);
    for (const given of [{ client: the.olga }, { measure: "gad-7" }, { by: the.facilitator }, { how: "paper" }])
      expect([given, await answer(given)]).toEqual([given, "refused"]);
    expect(await answer()).toBe("done");
  });

  it("answers nothing any more once it is ended, and the part reads no chart", async () => {
    const id = await aLink({ measure: "pcl-5" });
    await open(id);
    await as(the.clinician, "update measure_link set ended_at = now() where id = $1", [id]);
    const row = rowOf(the.clinician, randomUUID(), { measure: "pcl-5", how: "link" });
    expect(await outcomeOf(part("links", insert, row))).toBe("refused");
    for (const table of ["administration", "client", "note", "risk_concern", "session", "staff"])
      expect([table, await outcomeOf(part("links", `select from ${table}`))]).toEqual([table, "refused"]);
  });
});

describe("inquiries, safety plans, homework and medication", () => {
  const rows: readonly (readonly [table: string, sql: string])[] = [
    [
      "risk_inquiry",
      `insert into risk_inquiry (id, client_id, held_at, answers, level, reasoning, recorded_by, recorded_at)
       values ($1, $2, now(), '[]', 'low', 'R', actor(), now())`,
    ],
    [
      "safety_plan",
      `insert into safety_plan (id, client_id, number, own_steps, made_with_client, written_by, written_at)
       values ($1, $2, 1 + floor(random() * 1000000), 'Walk', true, actor(), now())`,
    ],
    ["homework", "insert into homework (id, client_id, words, set_by, set_at) values ($1, $2, 'Log', actor(), now())"],
    [
      "medication_change",
      `insert into medication_change (id, client_id, what, basis, name, on_day, reason, recorded_by, recorded_at)
       values ($1, $2, 'started', 'reported', 'Sertraline', current_date, 'R', actor(), now())`,
    ],
  ];
  it.each(rows)("%s: written and read by the care team alone", async (table, sql) => {
    const id = randomUUID();
    await as(the.clinician, sql, [id, the.ada]);
    const seen = async (staffId: string) => (await as(staffId, `select from ${table} where id = $1`, [id])).length;
    expect(await seen(the.clinician)).toBe(1);
    for (const other of [the.facilitator, the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive])
      expect([await seen(other), await outcomeOf(as(other, sql, [randomUUID(), the.ada]))]).toEqual([0, "refused"]);
    expect(await outcomeOf(as(the.clinician, sql, [randomUUID(), the.olga]))).toBe("refused");
  });
  it("what homework and medication said is not changed, and nothing is deleted", async () => {
    for (const statement of [
      "update homework set words = 'Other'",
      "update medication_change set dose = '1'",
      "delete from homework",
      "delete from medication_change",
    ])
      expect([statement, await outcomeOf(as(the.clinician, statement))]).toEqual([statement, "refused"]);
  });
});

describe("what is kept outside the chart", () => {
  it("an incident is its reporter's and theirs who answer for the practice; a care team finds it nowhere", async () => {
    const id = randomUUID();
    await as(
      the.facilitator,
      `insert into incident (id, group_id, happened_at, kind, what_happened, reported_by, reported_at)
       values ($1, $2, now(), 'threat', 'W', actor(), now())`,
      [id, the.group],
    );
    const name = (staffId: string, client: string | null) =>
      outcomeOf(
        as(
          staffId,
          "insert into incident_person (id, incident_id, client_id, name, part) values ($1, $2, $3, 'N', 'hurt')",
          [randomUUID(), id, client],
        ),
      );
    expect([await name(the.facilitator, the.ada), await name(the.facilitator, the.olga)]).toEqual(["done", "refused"]);
    expect(await name(the.clinician, the.ada)).toBe("refused");
    const seen = async (staffId: string, table: string, column: string) =>
      (await as(staffId, `select from ${table} where ${column} = $1`, [id])).length;
    for (const [table, column] of [
      ["incident", "id"],
      ["incident_person", "incident_id"],
    ] as const) {
      for (const may of [the.facilitator, the.administrator]) expect(await seen(may, table, column)).toBe(1);
      for (const other of [the.clinician, the.neighbour, the.stranger, the.recordsOfficer, the.left, the.inactive])
        expect(await seen(other, table, column)).toBe(0);
    }
  });

  it("what a chart says of it is its own client's care team's to read, and a leader's of the group to write", async () => {
    const write = (staffId: string, client: string, id = randomUUID()) =>
      outcomeOf(
        as(
          staffId,
          `insert into chart_event (id, client_id, happened_at, words, recorded_by, recorded_at)
           values ($1, $2, now(), 'Left the room', actor(), now())`,
          [id, client],
        ),
      );
    const id = randomUUID();
    expect([await write(the.facilitator, the.ada, id), await write(the.facilitator, the.olga)]).toEqual([
      "done",
      "refused",
    ]);
    expect(await write(the.stranger, the.ada)).toBe("refused");
    const seen = async (staffId: string) => (await as(staffId, "select from chart_event where id = $1", [id])).length;
    expect(await seen(the.clinician)).toBe(1);
    for (const other of [the.facilitator, the.stranger, the.administrator, the.inactive])
      expect(await seen(other)).toBe(0);
  });

  it("a warning or report is its author's and the record keepers', also not the rest of the care team's", async () => {
    const id = randomUUID();
    const write = (staffId: string, given = id) =>
      outcomeOf(
        as(
          staffId,
          `insert into protective_act (id, client_id, kind, heard_at, facts, decision, why_not, recorded_by, recorded_at)
           values ($1, $2, 'warning', now(), 'F', 'not-made', 'W', actor(), now())`,
          [given, the.ada],
        ),
      );
    expect([await write(the.facilitator), await write(the.stranger, randomUUID())]).toEqual(["done", "refused"]);
    const seen = async (staffId: string) =>
      (await as(staffId, "select from protective_act where id = $1", [id])).length;
    for (const may of [the.facilitator, the.administrator, the.recordsOfficer]) expect(await seen(may)).toBe(1);
    for (const other of [the.clinician, the.neighbour, the.stranger, the.inactive]) expect(await seen(other)).toBe(0);
  });
});
