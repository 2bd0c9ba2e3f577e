import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aClient, aFacilitator, anAct, aStaff, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const join = (staffId: string, client: string, whom: string) =>
  as(
    staffId,
    "insert into care_team (client_id, staff_id, capacity, from_date) values ($1, $2, 'clinician', '2020-02-02')",
    [client, whom],
  );
const end = async (staffId: string, client: string, whom: string, to: string | null) =>
  (
    await as(staffId, "update care_team set to_date = $3 where client_id = $1 and staff_id = $2 returning 1", [
      client,
      whom,
      to,
    ])
  ).length;

describe("who is on a care team", () => {
  const seen = async (staffId: string) =>
    new Set(
      (await as<{ client_id: string }>(staffId, "select client_id from care_team")).map(({ client_id }) => client_id),
    );
  it("is read by the team itself and the keepers", async () => {
    expect(await seen(the.clinician)).toEqual(new Set([the.ada]));
    for (const keeper of [the.administrator, the.recordsOfficer])
      expect((await seen(keeper)).size).toBe((await owner("select distinct client_id from care_team")).length);
  });
  it("is not read by a facilitator, a colleague, or somebody whose own time on it ended", async () => {
    for (const other of [the.facilitator, the.stranger, the.left, the.inactive])
      expect(await seen(other)).toEqual(new Set());
  });
});

describe("somebody whose clinical roles were taken away", () => {
  it("reads and writes nothing of a record by the places that they have, and all of it again with a role", async () => {
    const reads = async (staffId: string) => ({
      notes: (await as(staffId, "select from note")).length,
      drafts: (await as(staffId, "select my_drafts()")).length,
      groups: (await as(staffId, "select my_groups()")).length,
      isMine: await as(staffId, "select is_my_client($1) as yes", [the.ada]),
    });
    const none = { notes: 0, drafts: 0, groups: 0, isMine: [{ yes: false }] };
    for (const who of [the.clinician, the.facilitator]) {
      const before = await reads(who);
      expect(before).not.toEqual(none);
      for (const role of ["biller", "front-desk", "administrator", "records-officer"]) {
        await owner("update staff_role set role = $2 where staff_id = $1", [who, role]);
        expect([role, await reads(who)]).toEqual([role, none]);
      }
      await owner("update staff_role set role = 'clinician' where staff_id = $1", [who]);
      expect(await reads(who)).toEqual(before);
    }
  });
  it("supervises nobody: what a trainee wrote is closed to them, and open again with the role", async () => {
    const supervisor = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
    await owner("update staff set supervisor_id = $1 where id = $2", [supervisor, the.clinician]);
    await owner("update staff_role set role = 'trainee' where staff_id = $1", [the.clinician]);
    const notes = async () => (await as(supervisor, "select from note")).length;
    const before = await notes();
    expect(before).toBeGreaterThan(0);
    await owner("update staff_role set role = 'administrator' where staff_id = $1", [supervisor]);
    expect(await notes()).toBe(0);
    await owner("update staff_role set role = 'supervisor' where staff_id = $1", [supervisor]);
    expect(await notes()).toBe(before);
    await owner("update staff set supervisor_id = null where id = $1", [the.clinician]);
    await owner("update staff_role set role = 'clinician' where staff_id = $1", [the.clinician]);
  });
  it("has no emergency's record open any more", async () => {
    const opener = (await aStaff(test.asOwner)).id;
    const opened = { what: "opened", clientId: the.ada, hours: 2, reason: "She called at night" };
    await anAct(test.asOwner, { table: "break_glass", by: opener, at: new Date().toISOString(), ...opened });
    const isOpen = () => as(opener, "select is_my_client($1) as yes", [the.ada]);
    expect(await isOpen()).toEqual([{ yes: true }]);
    await owner("update staff_role set role = 'biller' where staff_id = $1", [opener]);
    expect(await isOpen()).toEqual([{ yes: false }]);
  });
});

describe("joining a care team", () => {
  it("a member of the team brings in a colleague, who then reads the client", async () => {
    const colleague = (await aStaff(test.asOwner)).id;
    expect(await as(colleague, "select from client where id = $1", [the.ada])).toEqual([]);
    expect(await outcomeOf(join(the.clinician, the.ada, colleague))).toBe("done");
    expect(await as(colleague, "select from client where id = $1", [the.ada])).toHaveLength(1);
  });
  it("nobody joins by themself: neither a colleague, nor a facilitator, nor a records officer, nor whoever left", async () => {
    for (const anyone of [the.stranger, the.facilitator, the.recordsOfficer, the.left, the.inactive])
      expect(await outcomeOf(join(anyone, the.ada, anyone))).toBe("refused");
  });
  it("an administrator appoints others and cannot put themself on a care team", async () => {
    expect(await outcomeOf(join(the.administrator, the.olga, the.administrator))).toBe("refused");
    expect(await outcomeOf(join(the.administrator, the.olga, the.stranger))).toBe("done");
    await owner("delete from care_team where staff_id = $1", [the.stranger]);
  });
  it("an administrator who is a clinician as well cannot either", async () => {
    const both = (await aStaff(test.asOwner, { roles: ["administrator", "clinician"] })).id;
    expect(await outcomeOf(join(both, the.ada, both))).toBe("refused");
  });
  it("a clinician who adds a client is on the team; once others are, they cannot come back by having added the client", async () => {
    const client = (await aClient(test.asOwner, { created_by: the.stranger })).id;
    expect(await outcomeOf(join(the.stranger, client, the.stranger))).toBe("done");
    await owner("update care_team set to_date = '2020-03-01' where client_id = $1", [client]);
    expect(
      await outcomeOf(
        as(the.stranger, "insert into care_team values ($1, $2, 'clinician', '2021-01-01')", [client, the.stranger]),
      ),
    ).toBe("refused");
  });
  it("a records officer who adds a client names the team and cannot name themself", async () => {
    const client = (await aClient(test.asOwner, { created_by: the.recordsOfficer })).id;
    expect(await outcomeOf(join(the.recordsOfficer, client, the.recordsOfficer))).toBe("refused");
    expect(await outcomeOf(join(the.recordsOfficer, client, (await aStaff(test.asOwner)).id))).toBe("done");
  });
  it("an administrator who adds a client cannot name themself", async () => {
    const client = (await aClient(test.asOwner, { created_by: the.administrator })).id;
    expect(await outcomeOf(join(the.administrator, client, the.administrator))).toBe("refused");
  });
  it("nobody is on one team twice at once", async () => {
    expect(await outcomeOf(join(the.clinician, the.ada, the.clinician))).toBe("duplicate");
  });
});

describe("leaving a care team", () => {
  it("takes the chart away from the next day on", async () => {
    const going = (await aStaff(test.asOwner)).id;
    await join(the.clinician, the.ada, going);
    expect(await as(going, "select from note where client_id = $1", [the.ada])).not.toEqual([]);
    await owner("update care_team set to_date = (now() at time zone 'UTC')::date where staff_id = $1", [going]);
    expect(await as(going, "select from note where client_id = $1", [the.ada])).not.toEqual([]);
    await owner("update care_team set to_date = (now() at time zone 'UTC')::date - 1 where staff_id = $1", [going]);
    expect(await as(going, "select from note where client_id = $1", [the.ada])).toEqual([]);
  });
  it("is not undone by whoever left, nor for themself by an administrator", async () => {
    expect(await end(the.left, the.ada, the.left, null)).toBe(0);
    const former = (await aStaff(test.asOwner, { roles: ["administrator"] })).id;
    await owner("insert into care_team values ($1, $2, 'clinician', '2020-01-01', '2020-02-01')", [the.ada, former]);
    expect(await end(former, the.ada, former, null)).toBe(0);
    expect(await end(the.administrator, the.ada, the.left, "2020-06-01")).toBe(1);
  });
  it("stays on file: nobody deletes a place, and nobody changes when it began", async () => {
    for (const anyone of [the.clinician, the.administrator]) {
      expect(await outcomeOf(as(anyone, "delete from care_team"))).toBe("refused");
      expect(await outcomeOf(as(anyone, "update care_team set from_date = '2019-01-01'"))).toBe("refused");
      expect(await outcomeOf(as(anyone, "update care_team set staff_id = $1", [anyone]))).toBe("refused");
    }
  });
});

describe("what a care team reads", () => {
  it("the official record of its client, each kind of it, and of nobody else", async () => {
    for (const table of [
      "client_detail",
      "plan_problem",
      "plan_goal",
      "plan_objective",
      "plan_objective_detail",
      "risk_concern",
      "note",
      "attendance",
      "membership",
    ]) {
      const rows = await as<{ client_id: string }>(the.clinician, `select client_id from ${table}`);
      expect([table, new Set(rows.map(({ client_id }) => client_id))]).toEqual([table, new Set([the.ada])]);
    }
  });
  it("whoever's time ended reads none of it, nor does whoever no longer works here", async () => {
    await aFacilitator(test.asOwner, { group_id: the.group, staff_id: the.left, to_date: "2020-02-01" });
    for (const person of [the.left, the.inactive]) {
      for (const table of [
        "client",
        "client_detail",
        "client_alias",
        "plan_problem",
        "plan_goal",
        "plan_objective",
        "plan_objective_detail",
        "risk_concern",
        "note",
        "attendance",
        "membership",
        "session",
        "shared_part",
        "signature",
        "draft",
        "draft_update",
        "care_team",
        "audit_event",
      ]) {
        expect([table, await as(person, `select from ${table}`)]).toEqual([table, []]);
      }
    }
  });
});
