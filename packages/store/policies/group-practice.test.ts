import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aGroup, aSession, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let agreement: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  agreement = randomUUID();
  await insertRow(test.asOwner, "group_agreement", {
    id: agreement,
    group_id: the.group,
    version: 1,
    text: "We listen.",
    created_by: the.facilitator,
  });
});

const others = () => [the.neighbour, the.stranger, the.left, the.recordsOfficer];

describe("a group's curriculum", () => {
  const add = (staffId: string, number: number) =>
    outcomeOf(
      as(staffId, "insert into curriculum_session (id, group_id, number, title) values ($1, $2, $3, 'x')", [
        randomUUID(),
        the.group,
        number,
      ]),
    );
  it("is known to everybody who works here and written by those who lead the group, or an administrator", async () => {
    for (const [at, other] of others().entries()) expect(await add(other, 10 + at)).toBe("refused");
    expect(await add(the.facilitator, 1)).toBe("done");
    expect(await add(the.administrator, 2)).toBe("done");
    expect(await as(the.stranger, "select from curriculum_session")).toHaveLength(2);
    expect(await outcomeOf(as(the.facilitator, "delete from curriculum_session"))).toBe("refused");
    expect(await as(the.stranger, "update curriculum_session set title = 'y' returning 1")).toEqual([]);
  });
});

describe("a group's agreement", () => {
  const accept = (staffId: string, clientId: string, by = staffId) =>
    outcomeOf(
      as(
        staffId,
        `insert into agreement_acceptance (id, group_id, client_id, agreement_id, accepted_on, recorded_by)
         values ($1, $2, $3, $4, '2026-11-01', $5)`,
        [randomUUID(), the.group, clientId, agreement, by],
      ),
    );
  it("is never changed once it is worded, by anybody", async () => {
    for (const anyone of [the.facilitator, the.administrator])
      for (const statement of ["update group_agreement set text = 'y'", "delete from group_agreement"])
        expect(await outcomeOf(as(anyone, statement))).toBe("refused");
    expect(await as(the.facilitator, "select from group_agreement")).toHaveLength(1);
  });
  it("is accepted through those who lead the group or the care team, under their own name, for a member", async () => {
    for (const other of others()) expect(await accept(other, the.ada)).toBe("refused");
    expect(await accept(the.facilitator, the.ada, the.clinician)).toBe("refused");
    expect(await accept(the.facilitator, the.olga)).toBe("refused");
    expect(await accept(the.facilitator, the.ada)).toBe("done");
    expect(await accept(the.neighbour, the.bo)).toBe("done");
  });
  it("says who accepted it to those two alone, and is withdrawn once and not brought back", async () => {
    const seen = async (staffId: string) => (await as(staffId, "select from agreement_acceptance")).length;
    expect(await seen(the.facilitator)).toBe(2);
    expect(await seen(the.clinician)).toBe(1);
    for (const other of [the.stranger, the.administrator, the.recordsOfficer]) expect(await seen(other)).toBe(0);
    const withdraw = (staffId: string, to: string) =>
      as(staffId, `update agreement_acceptance set withdrawn_at = ${to} where client_id = $1 returning 1`, [the.ada]);
    expect(await withdraw(the.stranger, "now()")).toEqual([]);
    expect(await withdraw(the.clinician, "now()")).toHaveLength(1);
    expect(await withdraw(the.clinician, "null")).toEqual([]);
  });
});

describe("how many belong to a group", () => {
  it("is a number for everybody who works here, and none for whoever left", async () => {
    const count = async (staffId: string) =>
      (await as<{ count: number }>(staffId, "select members_of($1, '2999-01-01') as count", [the.group]))[0]?.count;
    expect(await count(the.stranger)).toBe(2);
    expect(await count(the.inactive)).toBe(0);
  });
});

describe("a waiting list", () => {
  const wait = (staffId: string, group: string, clientId: string, by = staffId) =>
    outcomeOf(
      as(
        staffId,
        "insert into waiting_place (id, group_id, client_id, since, place, added_by) values ($1, $2, $3, '2026-11-01', 1, $4)",
        [randomUUID(), group, clientId, by],
      ),
    );
  const enrol = (staffId: string, group: string, clientId: string) =>
    outcomeOf(
      as(staffId, "insert into membership (group_id, client_id, from_date) values ($1, $2, '2026-11-01')", [
        group,
        clientId,
      ]),
    );
  it("is filled by a care team with its own client, and by nobody who would open a name to themself", async () => {
    expect(await wait(the.facilitator, the.group, the.olga)).toBe("refused");
    expect(await wait(the.stranger, the.group, the.ada)).toBe("refused");
    expect(await wait(the.clinician, the.otherGroup, the.ada, the.neighbour)).toBe("refused");
    const led = (await aGroup(test.asOwner)).id;
    await owner("insert into facilitator values ($1, $2, '2020-01-01', '2020-02-01')", [led, the.administrator]);
    expect(await wait(the.administrator, led, the.olga)).toBe("refused");
    expect(await wait(the.administrator, the.group, the.olga)).toBe("done");
  });
  it("names those who wait to who leads the group, to a care team its own, and lets the first enrol them", async () => {
    const names = async (staffId: string) =>
      (await as<{ name: string }>(staffId, "select name from waiting_of($1)", [the.group])).map(({ name }) => name);
    expect(await names(the.facilitator)).toEqual(["Olga Made-up"]);
    for (const other of [the.neighbour, the.stranger, the.clinician, the.inactive])
      expect(await names(other)).toEqual([]);
    expect(await as(the.facilitator, "select from client where id = $1", [the.olga])).toEqual([]);
    expect(await enrol(the.neighbour, the.group, the.olga)).toBe("refused");
    expect(await enrol(the.facilitator, the.otherGroup, the.olga)).toBe("refused");
    expect(await enrol(the.facilitator, the.group, the.olga)).toBe("done");
  });
  it("lets nobody in once the place is closed, and no place is opened again", async () => {
    await owner("update membership set to_date = from_date where client_id = $1 and group_id = $2", [
      the.olga,
      the.group,
    ]);
    const close = (staffId: string, set: string) =>
      as(staffId, `update waiting_place set ${set} where client_id = $1 returning 1`, [the.olga]);
    expect(await close(the.stranger, "closed_at = now(), outcome = 'taken-off'")).toEqual([]);
    expect(await close(the.facilitator, "closed_at = now(), outcome = 'taken-off'")).toHaveLength(1);
    expect(await close(the.facilitator, "closed_at = null, outcome = null")).toEqual([]);
    expect(await enrol(the.facilitator, the.group, the.olga)).toBe("refused");
  });
});

describe("a session's plan and clock", () => {
  it("are read and written by those who lead the group, for its own session", async () => {
    const session = (await aSession(test.asOwner, { group_id: the.group, clinician_id: the.facilitator })).id;
    const plan = (staffId: string, of = session) =>
      outcomeOf(
        as(staffId, "insert into group_plan (session_id, group_id, aim, changed_by) values ($1, $2, 'x', $3)", [
          of,
          the.group,
          staffId,
        ]),
      );
    const press = (staffId: string, of = session, client: string = the.ada) =>
      outcomeOf(
        as(
          staffId,
          `insert into clock_press (id, session_id, group_id, what, client_id, at, pressed_by, before_status)
           values ($1, $2, $3, 'came', $4, now(), $5, 'absent')`,
          [randomUUID(), of, the.group, client, staffId],
        ),
      );
    for (const write of [plan, press]) {
      for (const other of [...others(), the.clinician, the.administrator]) expect(await write(other)).toBe("refused");
      expect(await write(the.facilitator, the.otherSession)).toBe("refused");
      expect(await write(the.facilitator)).toBe("done");
    }
    expect(await press(the.facilitator, session, the.olga)).toBe("refused");
    for (const table of ["group_plan", "clock_press"]) {
      expect(await as(the.facilitator, `select from ${table}`)).toHaveLength(1);
      for (const other of [...others(), the.clinician, the.administrator])
        expect(await as(other, `select from ${table}`)).toEqual([]);
      expect(await outcomeOf(as(the.facilitator, `delete from ${table}`))).toBe("refused");
    }
    const undo = (to: string) => as(the.facilitator, `update clock_press set undone_at = ${to} returning 1`);
    expect(await undo("now()")).toHaveLength(1);
    expect(await undo("null")).toEqual([]);
  });
});
