import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aGroup, aStaff, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const lead = (staffId: string, group: string, whom: string, from = "2020-02-02") =>
  as(staffId, "insert into facilitator (group_id, staff_id, from_date) values ($1, $2, $3)", [group, whom, from]);
const enrol = (staffId: string, group: string, client: string, from = "2020-02-02") =>
  as(staffId, "insert into membership (group_id, client_id, from_date) values ($1, $2, $3)", [group, client, from]);

describe("a group and who leads it", () => {
  it("are known to everybody who works here, and not to whoever left", async () => {
    for (const anyone of [the.stranger, the.administrator]) {
      expect(await as(anyone, "select from care_group where id = $1", [the.group])).toHaveLength(1);
      expect((await as(anyone, "select from facilitator where group_id = $1", [the.group])).length).toBeGreaterThan(0);
    }
    expect(await as(the.inactive, "select from care_group")).toEqual([]);
    expect(await as(the.inactive, "select from facilitator")).toEqual([]);
  });
  it("a facilitator changes the group's name; a colleague cannot", async () => {
    const rename = async (staffId: string) =>
      (await as(staffId, "update care_group set purpose = 'Practice' where id = $1 returning 1", [the.group])).length;
    expect(await rename(the.facilitator)).toBe(1);
    expect(await rename(the.administrator)).toBe(1);
    expect(await rename(the.neighbour)).toBe(0);
  });
});

describe("who belongs to a group", () => {
  const members = async (staffId: string) =>
    (
      await as<{ pair: string }>(
        staffId,
        "select distinct client_id::text as pair from membership where group_id = $1 order by 1",
        [the.group],
      )
    ).map(({ pair }) => pair);
  it("is read by its facilitators", async () => {
    expect(await members(the.facilitator)).toEqual([the.ada, the.bo, the.fred].toSorted());
  });
  it("a care team reads its own client's membership and nobody else's", async () => {
    expect(await members(the.clinician)).toEqual([the.ada]);
    expect(await members(the.neighbour)).toEqual([the.bo]);
  });
  it("is not read by an administrator, a records officer or a colleague", async () => {
    for (const other of [the.administrator, the.recordsOfficer, the.stranger, the.left, the.inactive])
      expect(await members(other)).toEqual([]);
  });
});

describe("leading a group", () => {
  it("a facilitator brings in another; a colleague cannot appoint themself", async () => {
    const colleague = (await aStaff(test.asOwner)).id;
    expect(await outcomeOf(lead(colleague, the.group, colleague))).toBe("refused");
    expect(await outcomeOf(lead(the.facilitator, the.group, colleague))).toBe("done");
  });
  it("an administrator appoints others and cannot put themself into a group", async () => {
    expect(await outcomeOf(lead(the.administrator, the.group, the.administrator))).toBe("refused");
    expect(await outcomeOf(lead(the.administrator, the.group, the.stranger))).toBe("done");
  });
  it("a clinician who makes a group leads it, and cannot come back by having made it", async () => {
    const maker = (await aStaff(test.asOwner)).id;
    const group = (await aGroup(test.asOwner, { created_by: maker })).id;
    expect(await outcomeOf(lead(maker, group, maker))).toBe("done");
    await owner("update facilitator set to_date = '2020-03-01' where group_id = $1", [group]);
    expect(await outcomeOf(lead(maker, group, maker, "2021-01-01"))).toBe("refused");
    expect(await as(maker, "update facilitator set to_date = null where group_id = $1 returning 1", [group])).toEqual(
      [],
    );
  });
  it("an administrator who makes a group cannot lead it, also not after enrolling members, also not from tomorrow on", async () => {
    const both = (await aStaff(test.asOwner, { roles: ["administrator", "clinician"] })).id;
    const enrolled = (await aGroup(test.asOwner, { created_by: both })).id;
    expect(await outcomeOf(enrol(both, enrolled, the.olga))).toBe("done");
    expect(await outcomeOf(lead(both, enrolled, both))).toBe("refused");
    const led = (await aGroup(test.asOwner, { created_by: both })).id;
    expect(await outcomeOf(lead(both, led, both, "2999-01-01"))).toBe("done");
    expect(await outcomeOf(enrol(both, led, the.olga))).toBe("refused");
    const plain = (await aGroup(test.asOwner, { created_by: the.administrator })).id;
    expect(await outcomeOf(lead(the.administrator, plain, the.administrator))).toBe("refused");
  });
  it("an administrator cannot reopen a time of their own as facilitator", async () => {
    await owner("insert into facilitator values ($1, $2, '2020-01-01', '2020-02-01')", [
      the.otherGroup,
      the.administrator,
    ]);
    expect(
      await as(the.administrator, "update facilitator set to_date = null where staff_id = $1 returning 1", [
        the.administrator,
      ]),
    ).toEqual([]);
  });
});

describe("enrolling", () => {
  it("a care team enrols its own client, a facilitator only whom they treat", async () => {
    const group = (await aGroup(test.asOwner)).id;
    expect(await outcomeOf(enrol(the.clinician, group, the.ada))).toBe("done");
    expect(await outcomeOf(enrol(the.facilitator, the.group, the.olga))).toBe("refused");
    expect(await outcomeOf(enrol(the.facilitator, group, the.ada, "2021-01-01"))).toBe("refused");
    expect(await outcomeOf(enrol(the.left, group, the.ada, "2021-01-01"))).toBe("refused");
  });
  it("an administrator enrols anybody, but not into a group that they led", async () => {
    const group = (await aGroup(test.asOwner)).id;
    expect(await outcomeOf(enrol(the.administrator, group, the.olga))).toBe("done");
    await owner("insert into facilitator values ($1, $2, '2020-01-01', '2020-02-01')", [group, the.administrator]);
    expect(await outcomeOf(enrol(the.administrator, group, the.bo))).toBe("refused");
  });
  it("nobody belongs to a group twice at once", async () => {
    expect(await outcomeOf(enrol(the.clinician, the.group, the.ada))).toBe("duplicate");
  });
  it("a facilitator ends a membership and cannot reopen one", async () => {
    const set = async (client: string, to: string | null) =>
      (
        await as(
          the.facilitator,
          "update membership set to_date = $3 where group_id = $1 and client_id = $2 returning 1",
          [the.group, client, to],
        )
      ).length;
    expect(await set(the.fred, null)).toBe(0);
    expect(await set(the.fred, "2999-01-01")).toBe(0);
    expect(await set(the.bo, "2999-01-01")).toBe(1);
    expect(
      await as(
        the.clinician,
        "update membership set to_date = null where group_id = $1 and client_id = $2 returning 1",
        [the.group, the.bo],
      ),
    ).toEqual([]);
    expect(
      await as(
        the.neighbour,
        "update membership set to_date = null where group_id = $1 and client_id = $2 returning 1",
        [the.group, the.bo],
      ),
    ).toHaveLength(1);
  });
  it("stays on file: nobody deletes a membership or a facilitator", async () => {
    for (const anyone of [the.facilitator, the.administrator, the.clinician]) {
      expect(await outcomeOf(as(anyone, "delete from membership"))).toBe("refused");
      expect(await outcomeOf(as(anyone, "delete from facilitator"))).toBe("refused");
    }
  });
});
