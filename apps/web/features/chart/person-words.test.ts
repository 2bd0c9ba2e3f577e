import { expect, it } from "vitest";
import { actingWords, endingWords } from "./person-words.ts";

it("ending a contact says what ends, and of whoever acts for the client that they act no longer", () => {
  expect(endingWords({ actsAs: "parent" }).join(" ")).toMatch(/told nothing.*act for the client no longer.*be undone/u);
  expect(endingWords({ actsAs: null }).join(" ")).not.toContain("act for the client");
});

it("a right to act is said to hold only while it does: not before, not after, and no parent's once the client is of age", () => {
  const today = "2026-11-23";
  const parent = {
    actsAs: "parent",
    actsFrom: "2026-01-01",
    actsUntil: null,
    actsToday: true,
    paperSeen: "Birth certificate",
    guardian: false,
  } as const;
  expect(actingWords(parent, today)).toBe(
    "Acts for the client from 1 January 2026. Parent of a minor: Birth certificate",
  );
  const not = { ...parent, actsToday: false };
  expect(actingWords(not, today)).toBe(
    "Does not act for the client, who is no minor by the birth date here. Parent of a minor: Birth certificate",
  );
  expect(actingWords({ ...not, actsFrom: "2026-12-01" }, today)).toMatch(/^Will act for the client from 1 December/u);
  expect(actingWords({ ...not, actsUntil: "2026-11-22" }, today)).toMatch(
    /^Acted for the client from 1 January 2026 until/u,
  );
  expect(actingWords({ ...not, actsAs: null }, today)).toBeNull();
});
