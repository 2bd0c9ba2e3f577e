import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, outcomeOf, aPracticeAtWork, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aDraftUpdate, aMembership, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const names = async (staffId: string) =>
  (await as<{ name: string }>(staffId, "select name from client order by name")).map(({ name }) => name);
const clientsOf = async (staffId: string, table: string) =>
  new Set(
    (await as<{ client_id: string }>(staffId, `select client_id from ${table}`)).map(({ client_id }) => client_id),
  );

describe("a client's name", () => {
  it("is there: the owner sees all four", async () => {
    expect(await owner("select from client where name like '%Made-up'")).toHaveLength(4);
  });
  it("a care team reads its own clients' and nobody else's", async () => {
    expect(await names(the.clinician)).toEqual(["Ada Made-up"]);
    expect(await names(the.neighbour)).toEqual(["Ada Made-up", "Bo Made-up", "Olga Made-up"]); // Bo's team; Ada and Olga are in the group
  });
  it("a facilitator reads current members' and not a former member's", async () => {
    expect(await names(the.facilitator)).toEqual(["Ada Made-up", "Bo Made-up"]);
  });
  it("somebody whose time on the care team ended yesterday reads nothing", async () => {
    expect(await names(the.left)).toEqual([]);
  });
  it("somebody who no longer works here reads nothing, though the dates still run", async () => {
    expect(await names(the.inactive)).toEqual([]);
  });
  it("an administrator and a records officer find any client", async () => {
    for (const keeper of [the.administrator, the.recordsOfficer])
      expect(await names(keeper)).toEqual(
        expect.arrayContaining(["Ada Made-up", "Bo Made-up", "Fred Made-up", "Olga Made-up"]),
      );
  });
  it("a colleague with no clients reads nothing", async () => {
    expect(await names(the.stranger)).toEqual([]);
  });
});

describe("an alias", () => {
  it("is read by the care team, the facilitators and the keepers only", async () => {
    for (const reader of [the.clinician, the.facilitator, the.administrator, the.recordsOfficer]) {
      expect(await as(reader, "select alias from client_alias where client_id = $1", [the.ada])).toEqual([
        { alias: "Addie" },
      ]);
    }
    for (const other of [the.left, the.stranger, the.inactive])
      expect(await as(other, "select alias from client_alias")).toEqual([]);
  });
  it("is removed by the care team, not by a facilitator", async () => {
    const remove = (staffId: string) =>
      as(staffId, "delete from client_alias where client_id = $1 returning alias", [the.ada]);
    expect(await remove(the.facilitator)).toEqual([]);
    expect(await remove(the.clinician)).toEqual([{ alias: "Addie" }]);
    expect(await outcomeOf(as(the.facilitator, "insert into client_alias values ($1, 'Addie')", [the.ada]))).toBe(
      "refused",
    );
    expect(await outcomeOf(as(the.clinician, "insert into client_alias values ($1, 'Addie')", [the.ada]))).toBe("done");
  });
});

describe("a birth date", () => {
  it("is read by the care team and the keepers, and not by a facilitator", async () => {
    for (const reader of [the.clinician, the.administrator, the.recordsOfficer])
      expect((await clientsOf(reader, "client_detail")).has(the.ada)).toBe(true);
    for (const other of [the.facilitator, the.left, the.stranger, the.inactive])
      expect(await clientsOf(other, "client_detail")).toEqual(new Set());
    expect(await clientsOf(the.neighbour, "client_detail")).toEqual(new Set([the.bo]));
  });
});

describe("adding and changing a client", () => {
  const add = (staffId: string, id: string, createdBy = staffId) =>
    as(staffId, "insert into client (id, name, created_by) values ($1, 'New Invented', $2)", [id, createdBy]);

  it("whoever adds one says so themself, and not in another's name", async () => {
    expect(await outcomeOf(add(the.stranger, randomUUID(), the.clinician))).toBe("refused");
    expect(await outcomeOf(add(the.inactive, randomUUID()))).toBe("refused");
    expect(await outcomeOf(add(the.stranger, randomUUID()))).toBe("done");
  });
  it("only the keepers of the records give a record number; to others a taken one and a free one are refused alike", async () => {
    const give = (staffId: string, number: string) =>
      as(staffId, "insert into client (id, record_number, name, created_by) values ($1, $2, 'Numbered', $3)", [
        randomUUID(),
        number,
        staffId,
      ]);
    const refusalOf = async (giving: Promise<unknown>) =>
      String(
        await giving.then(
          () => "done",
          (error: unknown) => error,
        ),
      );
    await give(the.recordsOfficer, "GIVEN-1");
    expect(await refusalOf(give(the.administrator, "GIVEN-1"))).toContain("there already");
    for (const staffId of [the.clinician, the.stranger, the.facilitator]) {
      const [taken, free] = [await refusalOf(give(staffId, "GIVEN-1")), await refusalOf(give(staffId, "GIVEN-2"))];
      expect(taken).toBe(free);
      expect(taken).toContain("does not permit");
    }
  });
  it("a number that nobody gave is drawn: six digits, each once, and in no order that would count", async () => {
    const ids = Array.from({ length: 60 }, () => randomUUID());
    await Promise.all(ids.map((id) => add(the.stranger, id)));
    const rows = await owner<{ number: string }>(
      "select record_number as number from client where id = any ($1) order by array_position($1, id)",
      [ids],
    );
    const numbers = rows.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(60);
    expect(numbers.filter((number) => !/^[1-9]\d{5}$/.test(number))).toEqual([]);
    const steps = numbers.slice(1).map((number, at) => Number(number) - Number(numbers[at]));
    expect(steps.filter((step) => step > 0).length).toBeLessThan(50);
    expect(steps.filter((step) => step < 0).length).toBeLessThan(50);
  });
  it("adds the details while the client is new, and cannot come back to them after others took over", async () => {
    const id = randomUUID();
    await add(the.stranger, id);
    expect(await outcomeOf(as(the.stranger, "insert into client_detail values ($1, '1991-01-01')", [id]))).toBe("done");
    await owner(
      "insert into care_team (client_id, staff_id, capacity, from_date) values ($1, $2, 'clinician', '2020-01-01')",
      [id, the.clinician],
    );
    expect(await outcomeOf(as(the.stranger, "insert into client_alias values ($1, 'N')", [id]))).toBe("refused");
    expect(await as(the.stranger, "select from client where id = $1", [id])).toEqual([]);
  });
  it("is changed by the care team and the keepers, not by a facilitator or somebody who left", async () => {
    const rename = async (staffId: string) =>
      (await as(staffId, "update client set pronouns = 'she' where id = $1 returning id", [the.ada])).length;
    for (const may of [the.clinician, the.administrator, the.recordsOfficer]) expect(await rename(may)).toBe(1);
    for (const mayNot of [the.facilitator, the.left, the.stranger, the.inactive]) expect(await rename(mayNot)).toBe(0);
  });
  it("cannot be deleted, by anybody", async () => {
    for (const anyone of [the.clinician, the.administrator, the.recordsOfficer])
      expect(await outcomeOf(as(anyone, "delete from client"))).toBe("refused");
  });
});

describe("a walk-in or a member who left before the note was written", () => {
  it("is known to the facilitator while that part is unfinished, and not after", async () => {
    const draft = randomUUID();
    await owner(
      "insert into draft (id, session_id, part, client_id, group_id, author_id) values ($1, $2, 'member', $3, $4, $5)",
      [draft, the.nextGroup, the.fred, the.group, the.facilitator],
    );
    expect(await names(the.facilitator)).toEqual(["Ada Made-up", "Bo Made-up", "Fred Made-up"]);
    await owner("insert into attendance (session_id, client_id, group_id, status) values ($1, $2, $3, 'absent')", [
      the.nextGroup,
      the.fred,
      the.group,
    ]);
    // The shared part counts the absent: until it is signed they are among the session's people.
    expect(await names(the.facilitator)).toEqual(["Ada Made-up", "Bo Made-up", "Fred Made-up"]);
    await owner(
      `update draft set state = 'signed', shared_part_id = (select id from shared_part limit 1)
       where session_id = $1 and part = 'shared'`,
      [the.nextGroup],
    );
    expect(await names(the.facilitator)).toEqual(["Ada Made-up", "Bo Made-up"]);
    // Words that were kept in their part are nobody else's to read.
    await aDraftUpdate(test.asOwner, { draft_id: draft, author_id: the.facilitator });
    expect(await names(the.facilitator)).toEqual(["Ada Made-up", "Bo Made-up", "Fred Made-up"]);
    await owner("delete from attendance where session_id = $1 and client_id = $2", [the.nextGroup, the.fred]);
    await owner("update draft set state = 'signed', note_id = $2 where id = $1", [draft, the.fredGroupNote]);
    expect(await names(the.facilitator)).toEqual(["Ada Made-up", "Bo Made-up"]);
  });
  it("a membership that begins tomorrow opens nothing today", async () => {
    await aMembership(test.asOwner, { group_id: the.group, client_id: the.olga, from_date: "2999-01-01" });
    expect(await names(the.facilitator)).toEqual(["Ada Made-up", "Bo Made-up"]);
  });
});
