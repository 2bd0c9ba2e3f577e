import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { aCareTeamPlace, aClient, anEntry, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, outcomeOf } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);

async function peopleAround() {
  const staff = async (role: "clinician" | "records-officer" | "administrator" | "biller") =>
    (await aStaff(test.asOwner, { roles: [role] })).id;
  const people = {
    clinician: await staff("clinician"),
    stranger: await staff("clinician"),
    officer: await staff("records-officer"),
    administrator: await staff("administrator"),
    biller: await staff("biller"),
    client: (await aClient(test.asOwner)).id,
    another: (await aClient(test.asOwner)).id,
  };
  for (const client_id of [people.client, people.another])
    await aCareTeamPlace(test.asOwner, { client_id, staff_id: people.clinician });
  return people;
}

let the: Awaited<ReturnType<typeof peopleAround>>;
beforeEach(async () => {
  the = await peopleAround();
});

type Facts = Readonly<Record<string, string | null>>;

/** As `by`, saying that `says` did it. */
async function record(table: "authorisation" | "disclosure", { by, says = by, ...facts }: Facts & { by: string }) {
  const id = randomUUID();
  const entry = await anEntry(test.asOwner, { kind: table });
  const content = JSON.stringify({ clientId: the.client, ...facts, by: says });
  const column = table === "authorisation" ? "recorded_at" : "released_at";
  const text = `insert into ${table} (id, content, ${column}, entry_id) values ($1, $2, clock(), $3)`;
  return { id, outcome: await outcomeOf(as(by, text, [id, content, entry.id])) };
}

const count = async (by: string, table: string) => (await as(by, `select 1 from ${table}`)).length;

describe("an authorisation", () => {
  it("is recorded and read by the client's care team and by whoever keeps the records, and by nobody else", async () => {
    for (const by of [the.clinician, the.officer])
      expect([by, (await record("authorisation", { by })).outcome]).toEqual([by, "done"]);
    for (const by of [the.stranger, the.administrator, the.biller]) {
      expect([by, (await record("authorisation", { by })).outcome]).toEqual([by, "refused"]);
      expect([by, await count(by, "authorisation")]).toEqual([by, 0]);
    }
    for (const by of [the.clinician, the.officer]) expect([by, await count(by, "authorisation")]).toEqual([by, 2]);
  });

  it("is recorded in nobody else's name", async () => {
    expect((await record("authorisation", { by: the.clinician, says: the.officer })).outcome).toBe("refused");
  });

  it("is ended once, and only one of the same client's", async () => {
    const { id: ends } = await record("authorisation", { by: the.clinician });
    const ending = async (facts: Facts) =>
      (await record("authorisation", { by: the.clinician, ends, ...facts })).outcome;
    expect(await ending({ clientId: the.another })).not.toBe("done");
    expect(await ending({})).toBe("done");
    expect(await ending({})).not.toBe("done");
  });
});

describe("a disclosure", () => {
  it("is released by the care team: whoever keeps the records reads the register, and releases nothing that nobody asked for", async () => {
    expect((await record("disclosure", { by: the.clinician })).outcome).toBe("done");
    for (const by of [the.officer, the.stranger, the.administrator, the.biller])
      expect([by, (await record("disclosure", { by })).outcome]).toEqual([by, "refused"]);
    for (const by of [the.clinician, the.officer]) expect([by, await count(by, "disclosure")]).toEqual([by, 1]);
    for (const by of [the.stranger, the.administrator, the.biller])
      expect([by, await count(by, "disclosure")]).toEqual([by, 0]);
  });

  it("stands on the same client's authorisation", async () => {
    const { id: authorisationId } = await record("authorisation", { by: the.clinician, clientId: the.another });
    const disclosed = async (clientId: string) =>
      (await record("disclosure", { by: the.clinician, authorisationId, clientId })).outcome;
    expect(await disclosed(the.client)).not.toBe("done");
    expect(await disclosed(the.another)).toBe("done");
  });

  it("is changed and deleted by nobody, and neither is an authorisation", async () => {
    await record("authorisation", { by: the.clinician });
    await record("disclosure", { by: the.clinician });
    for (const table of ["authorisation", "disclosure"]) {
      for (const by of [the.clinician, the.officer]) {
        expect([by, await outcomeOf(as(by, `delete from ${table}`))]).toEqual([by, "refused"]);
        expect([by, await outcomeOf(as(by, `update ${table} set content = '{}'`))]).toEqual([by, "refused"]);
      }
      expect(await owner(`select 1 from ${table}`)).not.toEqual([]);
    }
  });
});
