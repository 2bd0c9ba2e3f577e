import { describe, expect, it } from "vitest";
import { readTrigger } from "./trigger.ts";

describe("a list opens", () => {
  it.each([
    ["/", "/", 0, ""],
    ["/", "Slept well. /ris", 12, "ris"],
    ["#", "Walked #", 7, ""],
    [".", ".con", 0, "con"],
    [".", "Then .con", 5, "con"],
  ] as const)("at %j in %j", (sign, before, start, query) => {
    expect(readTrigger(sign, { before, start: 0 })).toEqual({ start, query });
  });
});

describe("no list opens", () => {
  it.each([
    ["/", "and/or"],
    ["/", "24/7"],
    ["/", "He said /risk and "],
    [".", "."],
    [".", "Slept well."],
    [".", "e.g"],
    [".", "Took .5"],
    ["#", "room#4"],
  ] as const)("at %j in %j", (sign, before) => expect(readTrigger(sign, { before, start: 0 })).toBeNull());
});
