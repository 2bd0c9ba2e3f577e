import { expect, it } from "vitest";
import { isGroundUnder, releaseGrounds, type ReleaseGround } from "./release-grounds.ts";

const grounds: readonly ReleaseGround[] = releaseGrounds;

it("every ground says in words what it is and where it is written", () => {
  for (const { words, sources } of grounds) {
    expect(words).not.toBe("");
    expect(Object.values(sources).length).toBeGreaterThan(0);
  }
  expect(new Set(grounds.map(({ id }) => id)).size).toBe(grounds.length);
});

it("the client's own agreement opens notes under both laws; a coroner's asking opens none under Part 2", () => {
  expect([isGroundUnder("authorisation", "hipaa"), isGroundUnder("authorisation", "part2")]).toEqual([true, true]);
  expect([isGroundUnder("coroner", "hipaa"), isGroundUnder("coroner", "part2")]).toEqual([true, false]);
  expect([isGroundUnder("part2-court-order", "hipaa"), isGroundUnder("part2-court-order", "part2")]).toEqual([
    false,
    true,
  ]);
});

it("a subpoena by itself is no ground", () => {
  expect(grounds.filter(({ words }) => /subpoena/i.test(words)).map(({ id }) => id)).toEqual(["part2-court-order"]);
});
