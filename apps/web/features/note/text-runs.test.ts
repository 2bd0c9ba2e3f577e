import { describe, expect, it } from "vitest";
import { originWords, textRuns } from "./text-runs.ts";

describe("text that nobody typed here", () => {
  const text = "Sleeps better. Same plan.";
  const spans = [
    { start: 0, end: 15, from: "typed" },
    { start: 15, end: 25, from: "carried:2026-11-15" },
  ];

  it("is told apart from what was typed, and no word is lost", () => {
    const runs = textRuns(text, spans);
    expect(runs.map((run) => run.text).join("")).toBe(text);
    expect(runs.map((run) => originWords(run.from))).toEqual([null, "carried from 15 November 2026"]);
  });

  it("names what brought it", () => {
    const words = (from: string) => textRuns("x", [{ start: 0, end: 1, from }]).map((run) => originWords(run.from))[0];
    expect([words("snippet:greeting"), words("template:intake"), words("drafted:assistant")]).toEqual([
      "snippet greeting",
      "template intake",
      "drafted by assistant",
    ]);
  });
});
