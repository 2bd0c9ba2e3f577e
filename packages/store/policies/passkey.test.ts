import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { insertRow, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, part } = ask(test);
let the: PracticeAtWork;
let key = "";
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  key = await aPasskey(the.clinician);
});

async function aPasskey(staff_id: string): Promise<string> {
  const row = { id: randomUUID(), staff_id, credential_id: randomUUID(), public_key: "x", algorithm: "ES256" };
  await insertRow(test.asOwner, "passkey", { ...row, rp_id: "localhost", name: "Test key" });
  return row.id;
}

const adding = (staffId: string) =>
  `insert into passkey (id, staff_id, credential_id, public_key, algorithm, rp_id, transports, name, sign_count)
   values ('${randomUUID()}', '${staffId}', '${randomUUID()}', 'x', 'ES256', 'localhost', '{}', 'Test key', 0)`;

describe("passkeys", () => {
  it("are read by their owner alone, not by a colleague or an administrator", async () => {
    expect(await as(the.clinician, "select id from passkey")).toEqual([{ id: key }]);
    for (const other of [the.administrator, the.stranger, the.inactive])
      expect(await as(other, "select id from passkey")).toEqual([]);
  });

  it("are added for oneself, for nobody else", async () => {
    expect(await outcomeOf(as(the.administrator, adding(the.clinician)))).toBe("refused");
    expect(await outcomeOf(as(the.stranger, adding(the.stranger)))).toBe("done");
  });

  it("are named and removed by their owner; nobody moves one, or changes its key", async () => {
    expect(await as(the.administrator, "update passkey set name = 'x' returning id")).toEqual([]);
    expect(await as(the.administrator, `delete from passkey where id = '${key}' returning id`)).toEqual([]);
    expect(await as(the.clinician, `update passkey set name = 'x' where id = '${key}' returning id`)).toHaveLength(1);
    for (const column of ["staff_id = id", "public_key = 'y'", "credential_id = 'y'", "sign_count = 0"])
      expect([column, await outcomeOf(as(the.clinician, `update passkey set ${column}`))]).toEqual([column, "refused"]);
    const other = await aPasskey(the.clinician);
    expect(await as(the.clinician, `delete from passkey where id = '${other}' returning id`)).toHaveLength(1);
  });

  it("give their key to sign-in alone", async () => {
    expect(await outcomeOf(as(the.clinician, "select public_key from passkey"))).toBe("refused");
    expect(await part("auth", `select public_key from passkey where id = '${key}'`)).toEqual([{ public_key: "x" }]);
  });
});

describe("what an authenticator is asked", () => {
  it("is sign-in's own: nobody signed in reads, makes or takes it", async () => {
    await insertRow(test.asOwner, "passkey_challenge", {
      nonce: randomBytes(32),
      purpose: "sign-in",
      expires_at: "2030-01-01T00:00:00Z",
    });
    expect(await part("auth", "select purpose from passkey_challenge")).toEqual([{ purpose: "sign-in" }]);
    for (const act of [
      "select from passkey_challenge",
      "delete from passkey_challenge",
      "insert into passkey_challenge (nonce, purpose, expires_at) values (sha256('x'), 'sign-in', now())",
    ])
      expect([act, await outcomeOf(as(the.clinician, act))]).toEqual([act, "refused"]);
    expect(await outcomeOf(part("backup", "select from passkey_challenge"))).toBe("refused");
  });
});
