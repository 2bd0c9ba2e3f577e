import { expect, it } from "vitest";
import { archiveIndex } from "./archive-index.ts";

it("says the practice's day, also in the evening when it is the next one elsewhere", () => {
  const practice = { name: "Made-up Practice", zone: "America/Los_Angeles", sample: false, idleMinutes: 15 };
  const nothing = { scans: [], waiting: [], withheld: [], proofs: 0 };
  const index = archiveIndex({ practice, ...nothing, now: new Date("2026-11-23T04:30:00.000Z") });
  expect(index).toContain("as it was on 2026-11-22.");
  expect(index).not.toContain("proof");
});
