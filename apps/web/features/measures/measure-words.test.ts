import { expect, it } from "vitest";
import type { Administration } from "./api.ts";
import { changeWords, scoreWords } from "./measure-words.ts";

const scored: Administration = {
  id: "1",
  measure: "phq-9",
  measureVersion: 1,
  label: "",
  sessionId: null,
  givenHow: "paper",
  answeredAt: "2026-01-05T10:00:00.000Z",
  kind: "scored",
  answers: null,
  total: 9,
  band: "mild",
  flags: [],
  missing: [],
  previous: 12,
  change: "none",
  first: 18,
  changeSinceFirst: "reliable-improvement",
  clinicallySignificant: true,
  recordedBy: "Somebody",
  recordedAt: "2026-01-05T10:00:00.000Z",
  corrects: null,
  reason: "",
};

it("a score is said with its range and band, an incomplete form without a number", () => {
  expect(scoreWords(scored)).toBe("9 of 27, mild");
  expect(scoreWords({ ...scored, kind: "incomplete", total: null, band: null, missing: [3, 9] })).toBe(
    "Incomplete: items 3, 9 without an answer",
  );
});

it("a change is said against the last and the first, with whether it is reliable", () => {
  expect(changeWords(scored)).toBe(
    "−3 since the last (no reliable change); −9 since the first (reliably better, clinically significant)",
  );
  expect(changeWords({ ...scored, previous: null })).toBe("");
  expect(changeWords({ ...scored, measure: "audit-c", change: null })).toContain("no size of a reliable change");
});
