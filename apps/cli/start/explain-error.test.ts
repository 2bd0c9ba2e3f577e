import { StartRefusal } from "@goldthread/store/embedded/start-refusal.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import { expect, test } from "vitest";
import { Refusal } from "../command.ts";
import { explainStartError } from "./explain-error.ts";
import { parseStartSettings } from "./settings.ts";

const own = parseStartSettings({});
const named = parseStartSettings({ DATABASE_URL: "postgresql://owner:secret@db.example.org/goldthread" });

test.each([
  ["EADDRINUSE", "port_taken", own],
  ["EACCES", "port_not_permitted", own],
  ["EADDRNOTAVAIL", "host_unknown", own],
  ["53100", "disk_full", own],
  ["ECONNREFUSED", "database_unreachable", named],
  ["28P01", "database_unreachable", named],
])("%s is one line that says what to do", (code, name, settings) => {
  const explained = explainStartError(Object.assign(new Error("details"), { code }), settings);
  expect(explained).toBeInstanceOf(Refusal);
  expect(explained).toMatchObject({ code: name, message: expect.stringMatching(/^(?!.*secret)[^\n]{30,}$/) });
});

test("a disk that fills up under the sample practice is one line too", () => {
  const cause = new StoreError("disk_full", "The database's disk is full (53100)", { sqlState: "53100" });
  expect(explainStartError(new Error("Cannot load the sample practice", { cause }), own)).toMatchObject({
    code: "disk_full",
  });
});

test("what the embedded database refuses keeps its code and its line", () => {
  expect(explainStartError(new StartRefusal("disk_full", "The disk is full."), own)).toMatchObject({
    code: "disk_full",
    message: "The disk is full.",
  });
});

test("a database newer than the program is refused in the migrations' own words", () => {
  const newer = new StoreError("database_newer", "This database was made by a newer Goldthread.");
  expect(explainStartError(newer, own)).toMatchObject({
    name: "Refusal",
    code: "database_newer",
    message: newer.message,
  });
});

test("a disk that fills up under a migration is named as such", () => {
  const failed = new Error("Migration 3 failed", { cause: Object.assign(new Error("details"), { code: "53100" }) });
  expect(explainStartError(failed, own)).toMatchObject({ name: "Refusal", code: "disk_full" });
});

test("a bug stays a bug", () => {
  const bug = new TypeError("x is not a function");
  expect(explainStartError(bug, own)).toBe(bug);
  const refusedByOwn = Object.assign(new Error("details"), { code: "ECONNREFUSED" });
  expect(explainStartError(refusedByOwn, own)).toBe(refusedByOwn);
});
