import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

import { parts } from "../as-part.ts";

const TABLES = ["auth_user", "auth_session", "auth_account", "auth_verification", "auth_rate_limit"];

describe("the sign-in's own tables", () => {
  beforeAll(async () => {
    await owner("insert into auth_user (id, name, email) values ('u1', 'Mira Fictional', 'mira@example.org')");
    await owner(
      `insert into auth_account (id, "accountId", "providerId", "userId", password) values ('a1', 'u1', 'credential', 'u1', 'the hash')`,
    );
  });
  it("are read and written by the sign-in", async () => {
    expect(await part("auth", "select password from auth_account")).toEqual([{ password: "the hash" }]);
    expect(
      await outcomeOf(
        part("auth", `insert into auth_session (id, token, "expiresAt", "userId") values ('s1', 't1', now(), 'u1')`),
      ),
    ).toBe("done");
    expect(await part("auth", "delete from auth_session returning id")).toEqual([{ id: "s1" }]);
  });
  it.each(TABLES)("%s is read by no person, whatever their role", async (table) => {
    for (const person of [the.clinician, the.administrator, the.recordsOfficer])
      expect(await outcomeOf(as(person, `select from ${table}`))).toBe("refused");
    for (const person of [the.clinician, the.administrator, the.recordsOfficer])
      expect(await outcomeOf(as(person, `delete from ${table}`))).toBe("refused");
  });
  it("a passphrase's hash is read by the sign-in and the backup and no other part", async () => {
    for (const name of parts) {
      const may = name === "auth" || name === "backup" ? "done" : "refused";
      expect([name, await outcomeOf(part(name, "select password from auth_account"))]).toEqual([name, may]);
    }
  });
  it("nothing of the record is read by the sign-in", async () => {
    for (const table of [
      "client",
      "client_detail",
      "client_alias",
      "care_team",
      "membership",
      "session",
      "attendance",
      "plan_objective",
      "risk_concern",
      "note",
      "shared_part",
      "signature",
      "draft",
      "draft_update",
      "ledger_entry",
      "audit_event",
    ]) {
      expect([table, await outcomeOf(part("auth", `select * from ${table}`))]).toEqual([table, "refused"]);
    }
  });
});
