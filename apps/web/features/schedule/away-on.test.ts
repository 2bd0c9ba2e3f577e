import { expect, it } from "vitest";
import { awayOn } from "./away-on.ts";

const away = [
  { from: "2026-11-23", to: "2026-11-25", coverName: "Rufus Wrenfield" },
  { from: "2026-12-01", to: "2026-12-01", coverName: null },
];

it("a leave is said of each of its days, the first and the last among them, with who covers", () => {
  expect(["2026-11-22", "2026-11-23", "2026-11-25", "2026-11-26"].map((day) => awayOn(away, day))).toEqual([
    null,
    "Away, Rufus Wrenfield covers",
    "Away, Rufus Wrenfield covers",
    null,
  ]);
  expect(awayOn(away, "2026-12-01")).toBe("Away, nobody covers");
});
