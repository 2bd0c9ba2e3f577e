import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aStaff, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const ROLES = [
  "clinician",
  "trainee",
  "supervisor",
  "nurse",
  "aide",
  "biller",
  "records-officer",
  "front-desk",
  "administrator",
] as const;

describe("the practice's settings", () => {
  it("are read by everybody who works here and changed by an administrator", async () => {
    const change = async (staffId: string) =>
      (await as(staffId, "update practice set due_hours = 48 returning 1")).length;
    for (const anyone of [the.clinician, the.stranger])
      expect([(await as(anyone, "select from practice")).length, await change(anyone)]).toEqual([1, 0]);
    expect(await change(the.administrator)).toBe(1);
    expect(await as(the.inactive, "select from practice")).toEqual([]);
  });
  it("say for good whether the practice is a sample", async () => {
    expect(await outcomeOf(as(the.administrator, "update practice set sample = true"))).toBe("refused");
    expect(await outcomeOf(as(the.administrator, "delete from practice"))).toBe("refused");
    expect(await outcomeOf(part("setup", "update practice set sample = true"))).toBe("refused");
  });
  it("never take back that it is there: only a sample being filled becomes ready, once", async () => {
    const finish = () => part("setup", "update practice set ready = true where not ready returning 1");
    expect(await outcomeOf(as(the.administrator, "update practice set ready = false"))).toBe("refused");
    expect(await part("setup", "update practice set ready = false returning 1")).toEqual([]);
    expect(await finish()).toEqual([]);
    await expect(owner("update practice set ready = false")).rejects.toThrow("practice_unready_is_sample");
    await owner("update practice set sample = true, ready = false");
    expect(await outcomeOf(part("setup", "update practice set ready = false"))).toBe("refused");
    expect(await finish()).toHaveLength(1);
    await owner("update practice set sample = false");
  });
});

describe("colleagues", () => {
  it("are known to everybody who works here, and to nobody who left", async () => {
    expect((await as(the.stranger, "select from staff")).length).toBe((await owner("select from staff")).length);
    expect(await as(the.inactive, "select from staff")).toEqual([]);
    expect(await as(the.inactive, "select from staff_role")).toEqual([]);
  });
  it("are added and changed by an administrator alone", async () => {
    const add = (staffId: string) =>
      as(staffId, "insert into staff (id, name, email) values ($1, 'New', $2)", [
        crypto.randomUUID(),
        crypto.randomUUID(),
      ]);
    const rename = async (staffId: string) =>
      (await as(staffId, "update staff set credential = 'PhD' where id = $1 returning 1", [the.stranger])).length;
    expect([await outcomeOf(add(the.administrator)), await rename(the.administrator)]).toEqual(["done", 1]);
    for (const other of [the.clinician, the.recordsOfficer, the.inactive])
      expect([await outcomeOf(add(other)), await rename(other)]).toEqual(["refused", 0]);
  });
  it("are never deleted, and whose sign-in is whose is not changed", async () => {
    expect(await outcomeOf(as(the.administrator, "delete from staff"))).toBe("refused");
    expect(await outcomeOf(as(the.administrator, "update staff set user_id = 'another'"))).toBe("refused");
  });
});

describe("roles", () => {
  const give = (staffId: string, whom: string, role: string) =>
    as(staffId, "insert into staff_role values ($1, $2)", [whom, role]);
  it("are given by an administrator to others, and cannot be given to oneself", async () => {
    const newcomer = (await aStaff(test.asOwner, { roles: [] })).id;
    for (const role of ROLES) {
      expect([role, await outcomeOf(give(the.administrator, newcomer, role))]).toEqual([role, "done"]);
      if (role !== "administrator")
        expect([role, await outcomeOf(give(the.administrator, the.administrator, role))]).toEqual([role, "refused"]);
    }
  });
  it.each(ROLES.filter((role) => role !== "administrator"))("a %s gives none, to themself or others", async (role) => {
    const person = (await aStaff(test.asOwner, { roles: [role] })).id;
    for (const whom of [person, the.stranger])
      expect(await outcomeOf(give(person, whom, "administrator"))).toBe("refused");
    expect(await as(person, "delete from staff_role where staff_id = $1 returning 1", [the.administrator])).toEqual([]);
  });
  it("are taken by an administrator from others, not from oneself: the last one cannot lock everybody out", async () => {
    const take = async (whom: string) =>
      (await as(the.administrator, "delete from staff_role where staff_id = $1 returning 1", [whom])).length;
    expect(await take(the.administrator)).toBe(0);
    expect(await take(the.stranger)).toBe(1);
  });
  it("end with the work: an inactive administrator may nothing", async () => {
    expect(await outcomeOf(give(the.inactive, the.stranger, "biller"))).toBe("refused");
  });
});

describe("the set-up", () => {
  it("makes the practice and the first people, and reads neither clients nor notes nor passphrase hashes", async () => {
    expect(
      await outcomeOf(
        part("setup", "insert into staff (id, name, email) values ($1, 'First', 'first@example.org')", [
          crypto.randomUUID(),
        ]),
      ),
    ).toBe("done");
    const trace = (staffId: string | null) =>
      outcomeOf(part("setup", "insert into audit_event (staff_id, act) values ($1, 'staff added')", [staffId]));
    expect([await trace(null), await trace(the.administrator)]).toEqual(["done", "refused"]);
    for (const table of [
      "client",
      "client_detail",
      "note",
      "draft",
      "draft_update",
      "auth_account",
      "auth_session",
      "audit_event",
      "care_team",
    ]) {
      expect([table, await outcomeOf(part("setup", `select * from ${table}`))]).toEqual([table, "refused"]);
    }
  });
});
