import { expect, it } from "vitest";
import { lastScores } from "./last-scores.ts";

const given = (answeredAt: string, total: number | null) => ({ measure: "phq-9", label: "", total, answeredAt });

it("a score goes into a note with its day where the practice is, and one that is incomplete does not", () => {
  const administrations = [
    given("2026-11-03T01:30:00Z", 7),
    given("2026-11-02T14:00:00Z", null),
    { ...given("2026-10-01T14:00:00Z", 28), measure: "other", label: "ASRS" },
  ];
  expect(lastScores(administrations, "America/New_York")).toEqual([
    { measure: "PHQ-9", total: "7", on: "2026-11-02" },
    { measure: "ASRS", total: "28", on: "2026-10-01" },
  ]);
});
