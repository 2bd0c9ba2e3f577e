import { sha256, toHex } from "@goldthread/ledger";
import { beforeAll, describe, expect, it } from "vitest";
import { anAct, anEntry, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let version: { readonly id: string };
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  version = await anAct(test.asOwner, { table: "plan_version", by: the.clinician, clientId: the.ada, number: 1 });
  await anAct(test.asOwner, {
    table: "plan_signature",
    by: the.clinician,
    clientId: the.ada,
    versionId: version.id,
    as: "clinician",
  });
});

async function addVersion(staffId: string, facts: { by?: string; clientId?: string } = {}) {
  const id = crypto.randomUUID();
  const content = JSON.stringify({ by: staffId, clientId: the.ada, number: 2, ...facts });
  const entry = await anEntry(test.asOwner, { kind: "plan-changed", subject: toHex(sha256(content)) });
  return as(staffId, "insert into plan_version (id, content, changed_at, entry_id) values ($1, $2, now(), $3)", [
    id,
    content,
    entry.id,
  ]);
}

async function sign(staffId: string, facts: { by?: string; versionId?: string; clientId?: string } = {}) {
  const content = JSON.stringify({ by: staffId, clientId: the.ada, versionId: version.id, as: "supervisor", ...facts });
  const entry = await anEntry(test.asOwner, { kind: "plan-signed", subject: toHex(sha256(content)) });
  return as(staffId, "insert into plan_signature (id, content, signed_at, entry_id) values ($1, $2, now(), $3)", [
    crypto.randomUUID(),
    content,
    entry.id,
  ]);
}

describe("the versions of a treatment plan and their signatures", () => {
  it("are read by the care team, and by nobody else", async () => {
    for (const table of ["plan_version", "plan_signature"]) {
      expect(await as(the.clinician, `select from ${table}`)).toHaveLength(1);
      for (const other of [
        the.facilitator,
        the.stranger,
        the.administrator,
        the.recordsOfficer,
        the.left,
        the.inactive,
      ])
        expect(await as(other, `select from ${table}`)).toEqual([]);
    }
  });
  it("are added by the care team in their own name alone", async () => {
    for (const other of [the.facilitator, the.stranger, the.administrator, the.left, the.inactive]) {
      expect(await outcomeOf(addVersion(other))).toBe("refused");
      expect(await outcomeOf(sign(other))).toBe("refused");
    }
    expect(await outcomeOf(addVersion(the.clinician, { by: the.facilitator }))).toBe("refused");
    expect(await outcomeOf(addVersion(the.clinician))).toBe("done");
    expect(await outcomeOf(sign(the.clinician))).toBe("done");
  });
  it("cannot be signed for another client than the plan's", async () => {
    const [olgas] = await owner<{ id: string }>("select client_id as id from plan_problem where client_id = $1", [
      the.olga,
    ]);
    const outcome = await outcomeOf(sign(the.clinician, { clientId: olgas?.id ?? the.olga }));
    expect(["refused", "missing_parent"]).toContain(outcome);
  });
  it("stand: nobody changes or deletes one", async () => {
    for (const table of ["plan_version", "plan_signature"]) {
      expect(await outcomeOf(as(the.clinician, `update ${table} set content = content`))).toBe("refused");
      expect(await outcomeOf(as(the.clinician, `delete from ${table}`))).toBe("refused");
    }
  });
});
