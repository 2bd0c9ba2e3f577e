import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anEntry, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

describe("a site", () => {
  const add = (by: string, name: string) => as(by, "insert into site (id, name) values ($1, $2)", [randomUUID(), name]);
  it("is added and changed by an administrator, known to everybody, and never deleted", async () => {
    expect(await outcomeOf(add(the.administrator, "Mill Street"))).toBe("done");
    for (const other of [the.clinician, the.recordsOfficer, the.inactive])
      expect(await outcomeOf(add(other, randomUUID()))).toBe("refused");
    const close = async (by: string) => (await as(by, "update site set active = false returning 1")).length;
    expect([await close(the.clinician), await close(the.administrator)]).toEqual([0, 1]);
    expect(await as(the.stranger, "select from site")).toHaveLength(1);
    expect(await as(the.inactive, "select from site")).toEqual([]);
    expect(await outcomeOf(as(the.administrator, "delete from site"))).toBe("refused");
  });
});

describe("a change of a setting", () => {
  const record = async (by: string, named = by) => {
    const entry = await anEntry(test.asOwner, { kind: "settings-changed" });
    return outcomeOf(
      as(by, "insert into setting_change (id, content, changed_at, entry_id) values ($1, $2, now(), $3)", [
        randomUUID(),
        JSON.stringify({ by: named, setting: "dueHours", from: "24", to: "48" }),
        entry.id,
      ]),
    );
  };
  it("is recorded by an administrator in their own name", async () => {
    expect(await record(the.administrator)).toBe("done");
    expect(await record(the.administrator, the.clinician)).toBe("refused");
    for (const other of [the.clinician, the.recordsOfficer, the.inactive]) expect(await record(other)).toBe("refused");
  });
  it("is read by administrators and records officers", async () => {
    for (const person of [the.administrator, the.recordsOfficer])
      expect(await as(person, "select setting from setting_change")).toEqual([{ setting: "dueHours" }]);
    for (const other of [the.clinician, the.inactive])
      expect(await as(other, "select from setting_change")).toEqual([]);
  });
});

it("the practice's own words for spelling are read by whoever works there and changed by an administrator alone", async () => {
  const change = async (by: string) =>
    (await as(by, "update practice set own_words = '{Fairbrook}' returning 1")).length;
  expect([await change(the.clinician), await change(the.administrator)]).toEqual([0, 1]);
  expect(await as(the.stranger, "select own_words from practice")).toEqual([{ own_words: ["Fairbrook"] }]);
});
