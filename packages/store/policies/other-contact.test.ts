import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aSession, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

async function aContact(): Promise<string> {
  const { id } = await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician, contact: "phone" });
  await insertRow(test.asOwner, "other_contact", {
    session_id: id,
    client_id: the.ada,
    who: "Ruth",
    relation: "Mother",
  });
  return id;
}

describe("with whom a contact was", () => {
  it("is read by the care team, and not by a facilitator, an administrator, a former member or a stranger", async () => {
    const id = await aContact();
    const seen = async (staffId: string) =>
      (await as(staffId, "select from other_contact where session_id = $1", [id])).length;
    expect(await seen(the.clinician)).toBe(1);
    for (const other of [the.facilitator, the.neighbour, the.administrator, the.left, the.stranger])
      expect(await seen(other)).toBe(0);
  });

  it("is added by the care team to their own client's session, and to nobody else's", async () => {
    const session = (await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician })).id;
    const add = (staffId: string, sessionId: string, clientId: string) =>
      outcomeOf(
        as(staffId, "insert into other_contact (session_id, client_id, who) values ($1, $2, 'x')", [
          sessionId,
          clientId,
        ]),
      );
    expect(await add(the.stranger, session, the.ada)).toBe("refused");
    expect(await add(the.clinician, the.groupSession, the.ada)).toBe("refused");
    const olgas = (await aSession(test.asOwner, { client_id: the.olga })).id;
    expect(await add(the.clinician, olgas, the.ada)).toBe("refused");
    expect(await add(the.clinician, session, the.ada)).toBe("done");
  });

  it("is put right by the care team alone, and stays this client's; nobody deletes it", async () => {
    const id = await aContact();
    const put = async (staffId: string) =>
      (await as(staffId, "update other_contact set who = 'y' where session_id = $1 returning 1", [id])).length;
    expect(await put(the.clinician)).toBe(1);
    expect(await put(the.left)).toBe(0);
    expect(
      await outcomeOf(as(the.clinician, "update other_contact set client_id = $2 where session_id = $1", [id, the.bo])),
    ).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "delete from other_contact where session_id = $1", [id]))).toBe("refused");
  });
});

describe("the note of a missed session", () => {
  it("belongs to a session that was missed, and goes when it takes place after all", async () => {
    const id = randomUUID();
    await aSession(test.asOwner, { id, client_id: the.ada, clinician_id: the.clinician });
    const set = (what: string) => outcomeOf(as(the.clinician, `update session set ${what} where id = $1`, [id]));
    expect(await set("contact = 'no-show'")).toBe("out_of_range");
    expect(await set("status = 'no-show'")).toBe("done");
    expect(await set("contact = 'no-show'")).toBe("done");
    expect(await set("status = 'scheduled'")).toBe("done");
    expect(await owner("select contact from session where id = $1", [id])).toEqual([{ contact: null }]);
  });
});
