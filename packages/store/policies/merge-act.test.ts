import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { confirmMerge } from "../queries/merge.ts";
import { aCareTeamPlace, aClient, anEntry, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, outcomeOf } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as } = ask(test);
type People = Awaited<ReturnType<typeof twoRecords>>;
let the: People;
beforeEach(async () => {
  the = await twoRecords();
});

async function twoRecords() {
  const staff = async (role: "clinician" | "records-officer" | "administrator") =>
    (await aStaff(test.asOwner, { roles: [role] })).id;
  const people = {
    clinician: await staff("clinician"),
    colleague: await staff("clinician"),
    stranger: await staff("clinician"),
    officer: await staff("records-officer"),
    administrator: await staff("administrator"),
    stays: (await aClient(test.asOwner, { name: "Ana Once" })).id,
    goes: (await aClient(test.asOwner, { name: "Anna Once" })).id,
  };
  await aCareTeamPlace(test.asOwner, { client_id: people.stays, staff_id: people.clinician });
  await aCareTeamPlace(test.asOwner, { client_id: people.goes, staff_id: people.colleague });
  return people;
}

const propose = async (by: string) => {
  const id = randomUUID();
  await as(
    by,
    "insert into client_merge (id, client_id, survivor_id, reason, proposed_by) values ($1, $2, $3, 'one', $4)",
    [id, the.goes, the.stays, by],
  );
  return id;
};
const confirm = (by: string, mergeId: string) =>
  asActor(test.db, { staffId: by }, (tx) => confirmMerge(tx, { mergeId, words: "" }));

describe("what was done to a merge", () => {
  const record = async (by: string, step: string, mergeId: string, pair = [the.goes, the.stays]) => {
    const entry = await anEntry(test.asOwner, { kind: "record-merge" });
    const [fromId, intoId] = pair;
    const content = JSON.stringify({ by, step, mergeId, fromId, intoId });
    const values = [randomUUID(), content, entry.id];
    return as(by, "insert into merge_act (id, content, acted_at, entry_id) values ($1, $2, clock(), $3)", values);
  };
  it("is recorded by whoever did it, of the two records it was done to, once", async () => {
    const id = await propose(the.officer);
    expect(await outcomeOf(record(the.administrator, "proposed", id))).toBe("refused");
    expect(await outcomeOf(record(the.officer, "confirmed", id))).toBe("refused");
    expect(await outcomeOf(record(the.officer, "proposed", id, [the.stays, the.goes]))).toBe("refused");
    expect(await outcomeOf(record(the.officer, "proposed", id))).toBe("done");
    expect(await outcomeOf(record(the.officer, "proposed", id))).not.toBe("done");
    await confirm(the.administrator, id);
    expect(await outcomeOf(record(the.officer, "confirmed", id))).toBe("refused");
    expect(await outcomeOf(record(the.administrator, "confirmed", id))).toBe("done");
  });
  it("is read by the keepers and by those who treat both records, and by nobody else", async () => {
    const id = await propose(the.officer);
    await record(the.officer, "proposed", id);
    const readers = async () => {
      const seen: string[] = [];
      for (const who of ["officer", "administrator", "clinician", "colleague", "stranger"] as const)
        if ((await as(the[who], "select from merge_act where merge_id = $1", [id])).length > 0) seen.push(who);
      return seen;
    };
    expect(await readers()).toEqual(["officer", "administrator"]);
    await aCareTeamPlace(test.asOwner, { client_id: the.goes, staff_id: the.clinician });
    expect(await readers()).toEqual(["officer", "administrator", "clinician"]);
  });
});
