import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aStaff, insertRow, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
let biller: string;
let supervisor: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  biller = (await aStaff(test.asOwner, { roles: ["biller"] })).id;
  supervisor = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
});

describe("a credential", () => {
  let id: string;
  beforeAll(async () => {
    id = randomUUID();
    await insertRow(test.asOwner, "staff_credential", { id, staff_id: the.clinician, title: "Licence", number: "42" });
    await owner("update staff set supervisor_id = $1 where id = $2", [supervisor, the.clinician]);
  });
  const seenBy = async (staffId: string) => (await as(staffId, "select from staff_credential")).length;

  it("is read by whose it is, their supervisor, administrators and billers, and by no other colleague", async () => {
    for (const person of [the.clinician, supervisor, the.administrator, biller]) expect(await seenBy(person)).toBe(1);
    for (const person of [the.neighbour, the.stranger, the.recordsOfficer, the.inactive])
      expect(await seenBy(person)).toBe(0);
  });
  it("is added, changed and taken away by an administrator alone, also against one's own wish to improve it", async () => {
    const add = (staffId: string) =>
      as(staffId, "insert into staff_credential (id, staff_id, title) values ($1, $2, 'Another')", [
        randomUUID(),
        the.stranger,
      ]);
    const change = async (staffId: string) =>
      (await as(staffId, "update staff_credential set expires_on = '2199-01-01' where id = $1 returning 1", [id]))
        .length;
    const remove = async (staffId: string) =>
      (await as(staffId, "delete from staff_credential where id = $1 returning 1", [id])).length;
    for (const person of [the.clinician, supervisor, biller, the.inactive])
      expect([await outcomeOf(add(person)), await change(person), await remove(person)]).toEqual(["refused", 0, 0]);
    expect([await outcomeOf(add(the.administrator)), await change(the.administrator)]).toEqual(["done", 1]);
    expect(await outcomeOf(as(the.administrator, "update staff_credential set staff_id = $1", [the.stranger]))).toBe(
      "refused",
    );
    expect(await remove(the.administrator)).toBe(1);
  });
});

describe("who supervises whom", () => {
  it("is kept with its days whenever the supervisor changes, and written by nobody's hand", async () => {
    const trainee = (await aStaff(test.asOwner, { roles: ["trainee"] })).id;
    const set = (to: string | null) =>
      as(the.administrator, "update staff set supervisor_id = $2 where id = $1", [trainee, to]);
    await set(supervisor);
    await as(the.administrator, "update staff set credential = 'MA' where id = $1", [trainee]);
    await set(the.clinician);
    await set(null);
    const rows = await owner(
      "select supervisor_id, to_date is null as open from supervision where staff_id = $1 order by supervisor_id = $2 desc",
      [trainee, supervisor],
    );
    expect(rows).toEqual([
      { supervisor_id: supervisor, open: false },
      { supervisor_id: the.clinician, open: false },
    ]);
    expect((await as(the.stranger, "select from supervision")).length).toBeGreaterThan(0);
    expect(await as(the.inactive, "select from supervision")).toEqual([]);
    for (const statement of [
      "insert into supervision values ($1, $1, today())",
      "update supervision set to_date = null where staff_id = $1",
      "delete from supervision where staff_id = $1",
    ])
      expect(await outcomeOf(as(the.administrator, statement, [trainee]))).toBe("refused");
  });
});

describe("an invitation", () => {
  const invite = (by: string, whom: string, digest = Buffer.alloc(32, randomUUID())) =>
    as(
      by,
      `insert into invitation (id, staff_id, token_digest, invited_by, invited_at, expires_at)
       values ($1, $2, $3, $4, now(), now() + interval '1 day')`,
      [randomUUID(), whom, digest, by],
    );

  it("is made by an administrator, for others, and read by administrators without what opens it", async () => {
    expect(await outcomeOf(invite(the.administrator, the.stranger))).toBe("done");
    for (const by of [the.clinician, the.recordsOfficer, the.inactive])
      expect(await outcomeOf(invite(by, the.left))).toBe("refused");
    expect(await outcomeOf(invite(the.administrator, the.administrator))).toBe("refused");
    expect((await as(the.administrator, "select id, expires_at from invitation")).length).toBe(1);
    expect(await as(the.clinician, "select id from invitation")).toEqual([]);
    expect(await outcomeOf(as(the.administrator, "select token_digest from invitation"))).toBe("refused");
    expect(await outcomeOf(part("backup", "select token_digest from invitation"))).toBe("refused");
    expect((await part("auth", "select token_digest from invitation")).length).toBe(1);
  });
  it("is one at a time for a person, ends for good, and is accepted by the part that signs people in alone", async () => {
    expect(await outcomeOf(invite(the.administrator, the.stranger))).toBe("duplicate");
    expect(await outcomeOf(as(the.administrator, "update invitation set accepted_at = now()"))).toBe("refused");
    expect(await as(the.clinician, "update invitation set ended_at = now() returning id")).toEqual([]);
    expect(await as(the.administrator, "update invitation set ended_at = now() returning id")).toHaveLength(1);
    expect(await part("auth", "update invitation set accepted_at = now() returning id")).toEqual([]);
    expect(await outcomeOf(as(the.administrator, "update invitation set ended_at = null"))).toBe("refused");
    expect(await outcomeOf(invite(the.administrator, the.stranger))).toBe("done");
    expect(
      await part("auth", "update invitation set accepted_at = now() where ended_at is null returning id"),
    ).toHaveLength(1);
    expect(
      await as(the.administrator, "update invitation set ended_at = now() where accepted_at is not null returning id"),
    ).toEqual([]);
    expect(await outcomeOf(as(the.administrator, "delete from invitation"))).toBe("refused");
  });
  it("ties a sign-in to a place once: a colleague's cannot be moved to somebody else", async () => {
    const tie = (whom: string, user: string | null) =>
      part("auth", "update staff set user_id = $2 where id = $1 returning id", [whom, user]);
    expect(await tie(the.stranger, "a-user")).toHaveLength(1);
    expect(await tie(the.stranger, "another-user")).toEqual([]);
    expect(await tie(the.inactive, "gone")).toEqual([]);
    expect(await outcomeOf(tie(the.left, null))).toBe("refused");
    expect(await outcomeOf(as(the.administrator, "update staff set user_id = null"))).toBe("refused");
  });
});
